package vn.cchc.value;

/**
 * What has to be known of the characters of a text, as a table. A plan has a hundred thousand characters, plain and accented
 * in turn; asked one by one the processor would guess wrong all the time, so nothing branches on them.
 */
final class CharacterKinds {

    /** A character that no printed text can hold; a surrogate is one unless its other half is beside it. */
    static final int FORBIDDEN = 1;

    /**
     * A character that may compose with another. Those below U+0300, U+1E00 to U+1EFF (with all Vietnamese letters) and
     * U+2010 to U+2027 (dashes, quotation marks, the ellipsis) do not, and nearly every text is of them only; asking the
     * platform's normalizer costs ten times as much.
     */
    static final int COMPOSING = 2;

    static final CharacterKinds TABLE = new CharacterKinds();

    private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

    private CharacterKinds() {
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) ((isForbidden(c) ? FORBIDDEN : 0) | (isComposing(c) ? COMPOSING : 0));
        }
    }

    /** {@return the kinds of all characters of a text together} */
    int in(String text) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= kinds[text.charAt(i)];
        }
        return all;
    }

    private static boolean isComposing(int c) {
        return !(c < 0x300 || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027));
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
