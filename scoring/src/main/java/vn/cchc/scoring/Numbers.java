package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.value.Fraction;

/** Pairs of longs for the numbers of a catalogue or an assessment, in the form of {@link Reckoning}. */
final class Numbers {

    private static final int MOST_DECIMALS = 18;

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

    static long tenTo(int decimals) {
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        return unit;
    }
}
