package vn.cchc.printed;

import java.text.Normalizer;
import vn.cchc.value.Text;

/** A print under the reader's eye. Line wraps and wide spaces are layout; letters are kept or composed. */
final class Printed {

    private final Text verbatim;

    Printed(Text verbatim) {
        this.verbatim = verbatim;
    }

    /** The print to the letter. */
    String verbatim() {
        return verbatim.toString();
    }

    /** The print with every stretch of white space as one space, its letters as they are. */
    Text joined() {
        return Text.of(joined(verbatim.toString()));
    }

    /** The same in composed letters, without what has no width: the form to look at. */
    String clean() {
        StringBuilder seen = new StringBuilder();
        verbatim.toString()
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(seen::appendCodePoint);
        return joined(Normalizer.normalize(seen, Normalizer.Form.NFC));
    }

    /** The same without the mark that ends it. */
    String unended() {
        return unended(clean());
    }

    static String unended(String text) {
        int end = text.length();
        while (end > 0 && ".;, ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                joined.appendCodePoint(c);
            } else if (joined.length() > 0 && joined.charAt(joined.length() - 1) != ' ') {
                joined.append(' ');
            }
        });
        int end = joined.length();
        return joined.substring(0, end > 0 && joined.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
