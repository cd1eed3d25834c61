package vn.cchc.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was probably meant by a mistyped name. */
public final class Similar {

    private static final int SHORT = 2;

    private Similar() {}

    /**
     * {@return the name that is most like another, if one is like it}
     *
     * @param name the name as written
     * @param names the names that it could be
     */
    public static Optional<String> to(String name, Collection<String> names) {
        if (name.length() > 60) {
            return Optional.empty();
        }
        if (name.length() <= SHORT) {
            // One short name is as near as the other, unless it is the only one.
            List<String> near = names.stream()
                    .filter(candidate -> distance(name, candidate) == 1)
                    .toList();
            return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
        }
        return names.stream()
                .filter(candidate -> distance(name, candidate) <= tolerance(candidate))
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    private static int tolerance(String candidate) {
        return candidate.length() < 4 ? 1 : Math.max(2, candidate.length() / 3);
    }

    /** Levenshtein's distance, upper and lower case alike. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
