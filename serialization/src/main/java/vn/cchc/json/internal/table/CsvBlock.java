package vn.cchc.json.internal.table;

/** A piece of a file that holds whole rows. One is used again and again by one thread. */
final class CsvBlock {

    /** What is in a piece. */
    enum Kind {
        /** Rows that end within it. */
        ROWS,
        /** Nothing: a row stood here that is longer than any piece. */
        TOO_LONG,
        /** Nothing: from here on the file cannot be read. */
        BROKEN
    }

    private Kind kind = Kind.ROWS;
    private byte[] bytes = {};
    private int end;
    private long line;

    void set(Kind contents, byte[] buffer, int behind, long firstLine) {
        kind = contents;
        bytes = buffer;
        end = behind;
        line = firstLine;
    }

    Kind kind() {
        return kind;
    }

    /** The rows, from the first byte to the {@link #end}; one byte more can be written. */
    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    /** The line in the file where it begins, from 1. */
    long line() {
        return line;
    }
}
