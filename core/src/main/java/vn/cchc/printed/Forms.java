package vn.cchc.printed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the patterns of printed forms share. They are tried on clean text: composed, with single spaces. */
final class Forms {

    /** A place left open for a pen: nothing, spaces, dots. */
    static final String LEFT_OPEN = "[.…_ ]*+";

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private Forms() {}

    static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static String plainDashes(String text) {
        return DASHES.matcher(text).replaceAll("-");
    }

    /** The number of at most nine digits that a group of a pattern caught, if it did. */
    static Optional<Integer> number(@Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }
}
