package vn.cchc.value;

/**
 * The characters that no printed text can hold, as a table. A plan has a hundred thousand characters, plain and accented in
 * turn; asked one by one the processor would guess wrong all the time.
 */
final class ForbiddenCharacters {

    static final ForbiddenCharacters TABLE = new ForbiddenCharacters();

    private final boolean[] forbidden = new boolean[Character.MAX_VALUE + 1];

    private ForbiddenCharacters() {
        for (int c = 0; c < forbidden.length; c++) {
            forbidden[c] = isForbidden(c);
        }
    }

    /** Whether no printed text can hold the character; a surrogate that has its other half is none by itself. */
    boolean contains(char c) {
        return forbidden[c];
    }

    static boolean isForbidden(int c) {
        boolean lineOrTab = c == '\n' || c == '\t' || c == '\r';
        boolean direction = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return (Character.isISOControl(c) && !lineOrTab) || half || direction || c == 0xFFFE || c == 0xFFFF;
    }
}
