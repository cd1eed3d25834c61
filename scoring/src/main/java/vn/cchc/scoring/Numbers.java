package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Pairs of longs for the numbers of a catalogue or an assessment, in the form of {@link Reckoning}. */
final class Numbers {

    private static final int MOST_DECIMALS = 18;
    private static final int HUNDREDTHS = 2;

    private Numbers() {}

    /** Writes a decimal as a pair; what does not fit goes to the list. */
    static void put(long[] into, int at, BigDecimal decimal, List<Fraction> large) {
        if (decimal.scale() <= MOST_DECIMALS
                && decimal.unscaledValue().bitLength() < Long.SIZE
                && decimal.scale() >= 0) {
            into[at] = decimal.unscaledValue().longValue();
            into[at + 1] = tenTo(decimal.scale());
        } else {
            into[at] = large.size();
            into[at + 1] = Reckoning.LARGE;
            large.add(Fraction.of(decimal));
        }
    }

    /**
     * {@return points with two decimals or more, as nearly all have: numbers of one denominator are added, compared and rounded at
     * once}
     */
    static BigDecimal points(BigDecimal points) {
        return points.scale() < HUNDREDTHS ? points.setScale(HUNDREDTHS) : points;
    }

    static long tenTo(int decimals) {
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        return unit;
    }
}
