package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.value.Fraction;

/** What kind of number an expression measures. */
final class Measures {

    static final Fraction HUNDREDTH = Fraction.of(new BigDecimal("0.01"));

    private Measures() {}

    /** {@return the least of the numbers held against a share that can only have been meant in percent} */
    static Optional<Fraction> inPercentByMistake(Expression measure, Range number) {
        return Optional.ofNullable(number.lower().value())
                .filter(least -> inner(measure) instanceof Expression.Share)
                .filter(least -> least.compareTo(Fraction.ONE) > 0
                        && least.times(HUNDREDTH).compareTo(Fraction.ONE) <= 0);
    }

    /** {@return whether people say it in percent} */
    static boolean inPercent(Expression measure) {
        Expression inner = inner(measure);
        return inner instanceof Expression.Share
                || inner instanceof Expression.Ratio
                || inner instanceof Expression.Growth;
    }

    private static Expression inner(Expression measure) {
        return measure instanceof Expression.Peers peers ? peers.getMeasure() : measure;
    }
}
