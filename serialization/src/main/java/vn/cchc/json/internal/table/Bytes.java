package vn.cchc.json.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes eight at a time: files of gigabytes are looked through. */
final class Bytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

    private Bytes() {}

    /** Eight bytes, the first lowest. */
    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** The high bit of each byte of a word that is the wanted one, and no other bit. */
    private static long hits(long word, long wanted) {
        long differs = word ^ wanted;
        return ~(((differs & LOW) + LOW) | differs | LOW);
    }

    /** Where a byte stands first, -1 if nowhere. */
    static int indexOf(byte[] bytes, char wanted, int from, int to) {
        long eightWanted = ONES * wanted;
        int at = from;
        for (; at <= to - 8; at += 8) {
            long hits = hits(eight(bytes, at), eightWanted);
            if (hits != 0) {
                return at + Long.numberOfTrailingZeros(hits) / 8;
            }
        }
        for (; at < to; at++) {
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return -1;
    }

    /** Where a byte stands last, -1 if nowhere. */
    static int lastIndexOf(byte[] bytes, char wanted, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (bytes[at] == wanted) {
                return at;
            }
        }
        return -1;
    }

    /** How many lines end there: by a line feed, a carriage return or both. */
    static long lineEnds(byte[] bytes, int from, int to) {
        long ends = 0;
        int at = from;
        for (; at <= to - 8; at += 8) {
            long word = eight(bytes, at);
            ends += Long.bitCount(hits(word, ONES * '\n'));
            for (long returns = hits(word, ONES * '\r'); returns != 0; returns &= returns - 1) {
                ends += isLone(bytes, at + Long.numberOfTrailingZeros(returns) / 8, to) ? 1 : 0;
            }
        }
        for (; at < to; at++) {
            ends += bytes[at] == '\n' || (bytes[at] == '\r' && isLone(bytes, at, to)) ? 1 : 0;
        }
        return ends;
    }

    private static boolean isLone(byte[] bytes, int carriageReturn, int to) {
        return carriageReturn + 1 == to || bytes[carriageReturn + 1] != '\n';
    }

    /** Where the bytes stop being UTF-8, -1 if nowhere. */
    static int notUtf8(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at <= to - 8 && (eight(bytes, at) & HIGH) == 0) {
                at += 8;
            } else {
                int length = bytes[at] >= 0 ? 1 : letter(bytes, at, to);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** How many bytes the letter beyond ASCII has that begins there, 0 if none does: table 3-7 of the Unicode standard. */
    private static int letter(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
