package vn.cchc.catalogue;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the code that was probably meant by an unknown one. */
final class NearestCode {

    /** Comparing costs; after so many unknown codes the file is another's, not mistyped. */
    private static final int MOST = 50;

    private final Collection<String> known;
    private int asked;

    NearestCode(Collection<String> known) {
        this.known = known;
    }

    /** {@return the one nearest code; none where several are as near, as they are for numbers such as 1.1.9} */
    Optional<String> of(String unknown) {
        if (++asked > MOST) {
            return Optional.empty();
        }
        int least = Math.max(1, unknown.length() / 4) + 1;
        Optional<String> nearest = Optional.empty();
        for (String code : known) {
            int distance = distance(unknown.toUpperCase(Locale.ROOT), code.toUpperCase(Locale.ROOT), least);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(code);
            } else if (distance == least) {
                nearest = Optional.empty();
            }
        }
        return nearest;
    }

    /** {@return how many letters have to be typed, dropped or changed (Levenshtein)} */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }
}
