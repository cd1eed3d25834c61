package vn.cchc.json.internal.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.scoring.survey.SurveyTallies;

/** Counts the rows of one block after the other, what is plain fast and the rest with care. One thread has one. */
final class BlockRows {

    private final SurveyRows rows;
    private final SurveyTallies tallies;
    private final boolean weighted;
    private final char separator;
    private final RecordEnds record;
    private @Nullable PlainRows plain;
    private long notUtf8;

    BlockRows(SurveyRows rows, SurveyTallies tallies, boolean weighted, char separator) {
        this.rows = rows;
        this.tallies = tallies;
        this.weighted = weighted;
        this.separator = separator;
        this.record = new RecordEnds(separator);
    }

    /** Counts other blocks of the same file. */
    BlockRows another() {
        SurveyTallies other = tallies.another();
        return new BlockRows(rows.another(other), other, weighted, separator);
    }

    SurveyRows rows() {
        return rows;
    }

    SurveyTallies tallies() {
        return tallies;
    }

    /** The first line that is no UTF-8, 0 if there is none. */
    long notUtf8() {
        return notUtf8;
    }

    /**
     * Counts the rows of a block.
     *
     * @return false if reading further blocks is of no use
     */
    boolean read(CsvBlock block) {
        switch (block.kind()) {
            case BROKEN -> rows.breakOff(block.line());
            case TOO_LONG -> rows.passOver(block.line());
            case ROWS -> {
                byte[] bytes = block.bytes();
                int fault = Bytes.notUtf8(bytes, 0, block.end());
                if (fault >= 0) {
                    notUtf8 = block.line() + Bytes.lineEnds(bytes, 0, fault);
                    return false;
                }
                bytes[block.end()] = '\n';
                return read(bytes, block.end(), block.line());
            }
        }
        return rows.isReadable();
    }

    private boolean read(byte[] bytes, int end, long firstLine) {
        long line = firstLine;
        int at = 0;
        while (at < end) {
            if (plain == null && rows.isReadable()) {
                plain = new PlainRows(tallies, weighted, rows, rows.head().orElseThrow(), separator);
            }
            int next = plain == null ? PlainRows.NOT_PLAIN : plain.read(bytes, at, end, line);
            if (next >= 0) {
                line++;
                at = next;
                continue;
            }
            record.begin();
            int behind = record.end(bytes, at, end);
            int stop = behind < 0 ? end : behind;
            Optional<List<String>> counted = readWithCare(bytes, at, stop, line);
            if (plain != null && next == PlainRows.NEW_DOMAINS) {
                counted.ifPresent(plain::learn);
            }
            if (rows.head().isPresent() && !rows.isReadable()) {
                return false;
            }
            line += record.lines();
            at = stop;
        }
        return true;
    }

    /** FastCSV says what the cells are. */
    private Optional<List<String>> readWithCare(byte[] bytes, int from, int to, long line) {
        CsvRows csv = CsvRows.read(new String(bytes, from, to - from, StandardCharsets.UTF_8), separator, 1);
        if (csv.brokenLine() > 0) {
            rows.breakOff(line);
        }
        return csv.rows().stream().findFirst().flatMap(row -> rows.read(new Row(line, row.cells()), separator));
    }
}
