package vn.cchc.validation;

import java.util.Locale;
import vn.cchc.value.Text;

/** Words without what print adds to them: letter case, white space, and how letters are coded. */
final class Folded {

    private Folded() {}

    /** {@return the words in lower case, one space apart, with the abbreviation UBND written out} */
    static String of(Text text) {
        String lower = text.composed().toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(lower.length());
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || isSpace(lower.charAt(i))) {
                add(words, lower.substring(start, i));
                start = i + 1;
            }
        }
        return words.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void add(StringBuilder words, String word) {
        if (word.isEmpty()) {
            return;
        }
        if (words.length() > 0) {
            words.append(' ');
        }
        switch (word) {
            case "ubnd" -> words.append("ủy ban nhân dân");
            case "uỷ" -> words.append("ủy");
            default -> words.append(word);
        }
    }

    /** {@return whether a text begins with words, both folded} */
    static boolean begins(String text, String words) {
        return text.startsWith(words) && endsWord(text, words.length());
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** {@return whether words stand one after the other among others, both folded} */
    static boolean contains(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            boolean afterWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (afterWord && endsWord(text, at + words.length())) {
                return true;
            }
        }
        return false;
    }
}
