package vn.cchc.json.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Cuts a file of any size into pieces of whole rows, which threads take one after the other. What it holds is a piece for each of
 * them and what is left over behind the last.
 */
final class CsvBlocks {

    private final InputStream stream;
    private final char separator;
    private final int size;
    private final int longest;
    private final LongConsumer progress;
    private final RecordEnds record;
    private byte[] left = {};
    private long line = 1;
    private long bytesRead;
    private boolean ended;
    private boolean stopped;

    /**
     * Begins at the begin of a file.
     *
     * @param stream the file, behind its byte order mark
     * @param separator what stands between the cells
     * @param size the bytes of a piece
     * @param longest the bytes of the longest row that is read
     * @param progress is told how many bytes are read
     */
    CsvBlocks(InputStream stream, char separator, int size, int longest, LongConsumer progress) {
        this.stream = stream;
        this.separator = separator;
        this.size = Math.min(size, longest);
        this.longest = longest;
        this.progress = progress;
        this.record = new RecordEnds(separator);
    }

    char separator() {
        return separator;
    }

    /** No further piece is handed out. */
    synchronized void stop() {
        stopped = true;
    }

    /**
     * Hands out the next piece.
     *
     * @param block takes it
     * @return false if there is none
     */
    synchronized boolean next(CsvBlock block) throws IOException {
        if (stopped || (ended && left.length == 0)) {
            return false;
        }
        byte[] bytes = room(block.bytes(), Math.max(size, left.length));
        System.arraycopy(left, 0, bytes, 0, left.length);
        int filled = left.length;
        while (true) {
            filled = fill(bytes, filled);
            int end = end(bytes, filled);
            if (end > 0 || (ended && filled == 0)) {
                hand(block, bytes, end, filled);
                return end > 0;
            } else if (record.isBroken() || (ended && record.isOpen())) {
                stopped = true;
                block.set(CsvBlock.Kind.BROKEN, bytes, 0, line);
                return true;
            } else if (filled == longest) {
                skip(block, bytes, filled);
                return true;
            }
            bytes = room(bytes, Math.min(longest, Math.max(16, 2 * filled)));
        }
    }

    private static byte[] room(byte[] bytes, int wanted) {
        return bytes.length > wanted ? bytes : Arrays.copyOf(bytes, wanted + 1);
    }

    private void hand(CsvBlock block, byte[] bytes, int end, int filled) {
        block.set(CsvBlock.Kind.ROWS, bytes, end, line);
        line += Bytes.lineEnds(bytes, 0, end);
        left = Arrays.copyOfRange(bytes, end, filled);
    }

    private int fill(byte[] bytes, int filled) throws IOException {
        int most = Math.min(longest, bytes.length - 1);
        int at = filled;
        while (!ended && at < most) {
            int read = stream.read(bytes, at, most - at);
            if (read < 0) {
                ended = true;
            } else {
                at += read;
                bytesRead += read;
            }
        }
        progress.accept(bytesRead);
        return at;
    }

    /** Behind the last row that ends there; 0 if none does, and then the record stands behind what was read of it. */
    private int end(byte[] bytes, int filled) {
        int row = 0;
        int quote = Bytes.indexOf(bytes, '"', 0, filled);
        while (quote >= 0) {
            int start = lastEnd(bytes, row, quote);
            record.begin();
            int end = record.end(bytes, start, filled);
            if (end < 0) {
                boolean whole = ended && !record.isBroken() && !record.isOpen();
                return whole ? filled : start;
            }
            row = end;
            quote = Bytes.indexOf(bytes, '"', row, filled);
        }
        if (ended) {
            return filled;
        }
        int end = lastEnd(bytes, row, filled);
        if (end == 0) {
            record.begin();
            record.end(bytes, 0, filled);
        }
        return end;
    }

    /** Behind the last line end of plain rows; a carriage return at the very end may be half of one. */
    private static int lastEnd(byte[] bytes, int from, int to) {
        int feed = Bytes.lastIndexOf(bytes, '\n', from, to);
        int last = feed >= 0 ? feed : Bytes.lastIndexOf(bytes, '\r', from, to - 1);
        return last >= 0 ? last + 1 : from;
    }

    /** Passes a row over that is longer than any may be. */
    private void skip(CsvBlock block, byte[] bytes, int filled) throws IOException {
        int behind = -1;
        int read = filled;
        while (behind < 0 && !record.isBroken() && !ended) {
            read = fill(bytes, 0);
            behind = record.end(bytes, 0, read);
        }
        boolean broken = record.isBroken() || (behind < 0 && record.isOpen());
        stopped = broken;
        block.set(broken ? CsvBlock.Kind.BROKEN : CsvBlock.Kind.TOO_LONG, bytes, 0, line);
        line += record.lines();
        left = behind < 0 ? new byte[0] : Arrays.copyOfRange(bytes, behind, read);
    }
}
