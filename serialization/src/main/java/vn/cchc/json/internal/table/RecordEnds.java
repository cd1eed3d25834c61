package vn.cchc.json.internal.table;

/** Finds where a row ends whose cells may hold line ends in quotes, as FastCSV would; goes on from one piece of a row to the next. */
final class RecordEnds {

    private enum At {
        CELL_START,
        PLAIN,
        QUOTED,
        BEHIND_QUOTE,
        BEHIND_RETURN
    }

    private final byte separator;
    private At at = At.CELL_START;
    private boolean broken;
    private boolean behindQuotedReturn;
    private long lines;

    RecordEnds(char separator) {
        this.separator = (byte) separator;
    }

    /** Begins at a new row. */
    void begin() {
        at = At.CELL_START;
        broken = false;
        behindQuotedReturn = false;
        lines = 0;
    }

    /**
     * Goes on.
     *
     * @return where the next row begins; -1 if this one does not end there, or {@linkplain #isBroken cannot be read}
     */
    int end(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            switch (at) {
                case CELL_START, PLAIN, BEHIND_QUOTE -> {
                    if (b == separator) {
                        at = At.CELL_START;
                    } else if (b == '\n') {
                        lines++;
                        return i + 1;
                    } else if (b == '\r') {
                        lines++;
                        at = At.BEHIND_RETURN;
                    } else if (b == '"' && at != At.PLAIN) {
                        at = At.QUOTED;
                    } else if (at == At.BEHIND_QUOTE) {
                        broken = true;
                        return -1;
                    } else {
                        at = At.PLAIN;
                    }
                }
                case QUOTED -> {
                    lines += b == '\r' || (b == '\n' && !behindQuotedReturn) ? 1 : 0;
                    behindQuotedReturn = b == '\r';
                    if (b == '"') {
                        at = At.BEHIND_QUOTE;
                    }
                }
                case BEHIND_RETURN -> {
                    return b == '\n' ? i + 1 : i;
                }
            }
        }
        return -1;
    }

    /** Whether the file cannot be read from this row on: something stands behind a closing quote. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the row cannot end where the file does: a quote is open. */
    boolean isOpen() {
        return at == At.QUOTED;
    }

    /** How many lines ended in the row so far. */
    long lines() {
        return lines;
    }
}
