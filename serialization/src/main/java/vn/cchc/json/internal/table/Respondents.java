package vn.cchc.json.internal.table;

import java.util.Arrays;

/**
 * The respondents of a file and the lines where they stand, in as little memory as they allow. Beyond a bound no further one is
 * remembered.
 */
final class Respondents {

    private static final int HEAD_BYTES = 12;

    private final int most;
    private final int mostBytes;

    /** One behind the other: line, length, name. */
    private byte[] names = new byte[1024];

    /** Where names begin, plus 1. */
    private int[] table = new int[256];

    private int end;
    private int size;

    /**
     * Knows none yet.
     *
     * @param most how many are remembered at most
     * @param mostBytes in how many bytes at most
     */
    Respondents(int most, int mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }

    int size() {
        return size;
    }

    /** The line where a respondent stands, 0 if not known. */
    long line(byte[] bytes, int from, int to) {
        int entry = table[slot(hash(bytes, from, to), bytes, from, to)];
        return entry == 0 ? 0 : number(entry - 1, 8);
    }

    /** Remembers one that is not known; false if there is no room for more. */
    boolean add(byte[] bytes, int from, int to, long line) {
        int length = to - from;
        if (size == most || HEAD_BYTES + length > mostBytes - end) {
            return false;
        }
        if (2 * (size + 1) > table.length) {
            grow();
        }
        if (end + HEAD_BYTES + length > names.length) {
            long wanted = Math.max(names.length + names.length / 2L, (long) end + HEAD_BYTES + length);
            names = Arrays.copyOf(names, (int) Math.min(mostBytes, wanted));
        }
        table[slot(hash(bytes, from, to), bytes, from, to)] = end + 1;
        put(line, 8);
        put(length, 4);
        System.arraycopy(bytes, from, names, end, length);
        end += length;
        size++;
        return true;
    }

    private void grow() {
        table = new int[2 * table.length];
        int at = 0;
        while (at < end) {
            int from = at + HEAD_BYTES;
            int to = from + (int) number(at + 8, 4);
            table[slot(hash(names, from, to), names, from, to)] = at + 1;
            at = to;
        }
    }

    /** Where a name stands in the table, or would. */
    private int slot(int hash, byte[] bytes, int from, int to) {
        int slot = hash & (table.length - 1);
        while (table[slot] != 0 && !isAt(table[slot] - 1, bytes, from, to)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean isAt(int entry, byte[] bytes, int from, int to) {
        int begin = entry + HEAD_BYTES;
        return number(entry + 8, 4) == to - from && Arrays.equals(names, begin, begin + to - from, bytes, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        // Numbers that follow one another must not fill one stretch of the table.
        hash *= 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }

    private void put(long number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            names[end++] = (byte) (number >>> (8 * i));
        }
    }

    private long number(int at, int bytes) {
        long number = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            number = number << 8 | (names[at + i] & 0xFF);
        }
        return number;
    }
}
