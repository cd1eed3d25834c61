package vn.cchc.scoring;

import java.util.Map;
import java.util.Optional;

/** The known name that was probably meant. */
final class Suggestions {

    private static final int SHORT = 2;

    private Suggestions() {}

    /** {@return the fillings of a message about an unknown name; {@code suggestion} is a whole sentence, or nothing} */
    static Map<String, Said> said(String hole, String name, Iterable<String> known) {
        Said suggestion = nearest(name, known)
                .map(near -> new Said("; có phải là «" + near + "»?", "; is it «" + near + "»?"))
                .orElse(new Said("", ""));
        return Map.of(hole, Said.word(name), "suggestion", suggestion);
    }

    /** {@return the nearest name, if it is near: one slip for every three characters} */
    static Optional<String> nearest(String name, Iterable<String> known) {
        String best = null;
        int least = Math.max(1, name.length() / 3) + 1;
        boolean several = false;
        for (String candidate : known) {
            int slips = slips(name, candidate);
            several = slips == least || (several && slips > least);
            if (slips < least) {
                least = slips;
                best = candidate;
            }
        }
        // Among names of a letter or two one is as near as the other.
        return name.length() <= SHORT && several ? Optional.empty() : Optional.ofNullable(best);
    }

    /** {@return how many characters have to be put in, left out or changed} */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (lower(one.charAt(i - 1)) == lower(other.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
