package vn.cchc.scoring;

/**
 * The measure of a shortcut: one fact, or one by another. It takes only facts that make no difficulties; for other units it leaves
 * the denominator 0.
 */
final class Measure {

    private static final byte BY_RULE = Cause.RULE.kept();

    private final int numerator;

    /** The place of the fact divided by, or -1. */
    private final int denominator;

    private final boolean share;
    private final int factCount;

    private Measure(int numerator, int denominator, boolean share, int factCount) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.share = share;
        this.factCount = factCount;
    }

    static Measure fact(int slot, int factCount) {
        return new Measure(slot, -1, false, factCount);
    }

    static Measure share(int numerator, int denominator, int factCount) {
        return new Measure(numerator, denominator, true, factCount);
    }

    static Measure ratio(int numerator, int denominator, int factCount) {
        return new Measure(numerator, denominator, false, factCount);
    }

    boolean isShare() {
        return share;
    }

    /** Makes the measures of the units reckoned by their rule, none of them negative and no part above the limit. */
    void fill(Columns columns, long[] facts, byte[] causes, long limit) {
        if (denominator < 0) {
            fact(columns, facts, causes, limit);
        } else {
            quotient(columns, facts, causes, limit);
        }
    }

    private void fact(Columns columns, long[] facts, byte[] causes, long limit) {
        long[] numerators = columns.numerators;
        long[] denominators = columns.denominators;
        int at = 2 * numerator;
        for (int unit = 0; unit < causes.length; unit++) {
            long n = facts[at];
            long d = facts[at + 1];
            boolean easy = causes[unit] == BY_RULE && n >= 0 && n <= limit && d != Reckoning.LARGE && d <= limit;
            numerators[unit] = n;
            denominators[unit] = easy ? d : 0;
            at += 2 * factCount;
        }
    }

    /** Of two facts with one denominator, the numerators are the quotient. */
    private void quotient(Columns columns, long[] facts, byte[] causes, long limit) {
        long[] numerators = columns.numerators;
        long[] denominators = columns.denominators;
        int first = 2 * numerator;
        int second = 2 * denominator;
        for (int unit = 0; unit < causes.length; unit++) {
            long n = facts[first];
            long d = facts[second];
            long one = facts[first + 1];
            boolean easy = causes[unit] == BY_RULE
                    && one > 0
                    && one == facts[second + 1]
                    && Math.min(n, d) >= 0
                    && n <= (share ? d : limit)
                    && d <= limit;
            numerators[unit] = n;
            denominators[unit] = easy ? d : 0;
            first += 2 * factCount;
            second += 2 * factCount;
        }
    }
}
