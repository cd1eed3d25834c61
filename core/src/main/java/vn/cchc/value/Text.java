package vn.cchc.value;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is printed in an official document (nguyên văn): kept to the letter, compared in Unicode NFC.
 *
 * <p>Vietnamese letters can be coded composed ({@code Ổ}) or decomposed ({@code Ô} and a combining hook); official files
 * hold both. Two texts are equal when their composed forms are; {@link #toString()} gives back what was printed.
 *
 * <p>Control characters other than tab and line ends, controls of writing direction (which make a text show something
 * else than it says) and lone surrogates are refused. Blank text is allowed here; where it is wrong, a rule says so.
 */
public final class Text implements CharSequence, Comparable<Text> {

    private final String verbatim;

    /** The composed form, made when it is first asked for if it is not the text itself; a race makes it twice, to the same end. */
    private @Nullable String composed;

    private Text(String verbatim, boolean composed) {
        this.verbatim = verbatim;
        this.composed = composed ? verbatim : null;
    }

    /**
     * Takes a text as printed.
     *
     * @param verbatim the text, to the letter
     * @return the text
     * @throws InvalidValueException with {@link ValueRule#FORBIDDEN_CHARACTER} if it holds a character that no printed
     *     text can hold
     */
    public static Text of(String verbatim) {
        int kinds = CharacterKinds.TABLE.in(verbatim);
        if ((kinds & CharacterKinds.FORBIDDEN) != 0) {
            for (int i = 0; i < verbatim.length(); i++) {
                if (CharacterKinds.isForbidden(verbatim.charAt(i))) {
                    i += check(verbatim, i);
                }
            }
        }
        return new Text(verbatim, (kinds & CharacterKinds.COMPOSING) == 0);
    }

    /** Returns how many further characters were looked at. */
    private static int check(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            return 1;
        }
        throw InvalidValueException.of(
                ValueRule.FORBIDDEN_CHARACTER, String.format(Locale.ROOT, "U+%04X", (int) c), String.valueOf(at + 1));
    }

    /**
     * {@return the text in Unicode normalisation form C, for comparing and searching}
     */
    public String composed() {
        String result = composed;
        if (result == null) {
            result = Normalizer.isNormalized(verbatim, Normalizer.Form.NFC)
                    ? verbatim
                    : Normalizer.normalize(verbatim, Normalizer.Form.NFC);
            composed = result;
        }
        return result;
    }

    /**
     * {@return whether the text as printed is already composed (dựng sẵn)}
     */
    public boolean isComposed() {
        return composed().equals(verbatim);
    }

    /**
     * {@return whether nothing that can be seen is printed: white space of any width, and characters of no width}
     */
    public boolean isBlank() {
        // Nearly every text begins with a letter, and then no more need be asked.
        boolean begins = !verbatim.isEmpty() && Character.isLetterOrDigit(verbatim.charAt(0));
        return !begins
                && verbatim.codePoints()
                        .allMatch(c -> Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.getType(c) == Character.FORMAT);
    }

    @Override
    public int length() {
        return verbatim.length();
    }

    @Override
    public char charAt(int index) {
        return verbatim.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return verbatim.subSequence(start, end);
    }

    /** Orders by the code units of the composed form: a stable order, not an alphabetical one. */
    @Override
    public int compareTo(Text other) {
        return composed().compareTo(other.composed());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Text that
                        && (verbatim.equals(that.verbatim) || composed().equals(that.composed())));
    }

    @Override
    public int hashCode() {
        return composed().hashCode();
    }

    /**
     * {@return the text to the letter, as printed}
     */
    @Override
    public String toString() {
        return verbatim;
    }
}
