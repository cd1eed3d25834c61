package vn.cchc.finding;

import java.util.Optional;

/** Finds what was probably meant by a mistyped name. */
public final class Similar {

    /** What is longer is a text, not a name; comparing texts costs. */
    private static final int LONGEST = 60;

    /** Nearly every name is two slips from a name of a letter or two. */
    private static final int SHORT = 2;

    private Similar() {}

    /**
     * {@return the one name that is most like another, if one is like it; none where several are as near, as they are for
     * numbers such as 1.1.9}
     *
     * @param name the name as written
     * @param names the names that it could be
     */
    public static Optional<String> to(String name, Iterable<String> names) {
        Optional<String> nearest = Optional.empty();
        if (name.length() > LONGEST) {
            return nearest;
        }
        int least = Integer.MAX_VALUE;
        for (String candidate : names) {
            int most = Math.min(least, name.length() <= SHORT ? 1 : tolerance(candidate));
            int distance = distance(name, candidate, most);
            if (distance <= most) {
                nearest = distance < least ? Optional.of(candidate) : nearest.filter(candidate::equals);
                least = distance;
            }
        }
        return nearest;
    }

    private static int tolerance(String candidate) {
        return candidate.length() < 4 ? 1 : Math.max(2, candidate.length() / 3);
    }

    /** Levenshtein's distance, upper and lower case alike; where it is more than asked for, some number above that. */
    private static int distance(String one, String other, int most) {
        int apart = Math.abs(one.length() - other.length());
        if (apart > most) {
            return apart;
        }
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
