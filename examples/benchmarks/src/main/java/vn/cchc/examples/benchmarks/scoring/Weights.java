package vn.cchc.examples.benchmarks.scoring;

/**
 * What a hundred criteria are worth: ten fields of ten criteria each, the same ten kinds of rules with other numbers.
 *
 * <p>The kinds are those that decisions use most; each side writes them in its own way.
 */
final class Weights {

    static final int FIELDS = 10;
    static final int CRITERIA = 10;

    /** Hundredths of a point; each field has 10 points, all together 100. */
    private static final int[] MAXIMA = {150, 100, 100, 50, 150, 100, 75, 125, 50, 100};

    private Weights() {}

    /** {@return the maximum points of a criterion in hundredths, other ones in each field} */
    static int maximum(int field, int criterion) {
        return MAXIMA[(field + criterion) % CRITERIA];
    }

    /** {@return the share that gives the maximum points, in percent} */
    static int target(int field) {
        return 90 + field;
    }

    /** {@return the share below which nothing is given, in percent} */
    static int floor(int field) {
        return 70 + 2 * field;
    }

    /** {@return the code of a field or, with its number, of a criterion} */
    static String code(int field) {
        return String.valueOf(field + 1);
    }

    static String code(int field, int criterion) {
        return code(field) + "." + (criterion + 1);
    }
}
