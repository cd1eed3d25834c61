package vn.cchc.catalogue;

import java.math.BigDecimal;

/** What kind of number an expression measures. */
final class Measures {

    static final Fraction HUNDRED = Fraction.of(BigDecimal.valueOf(100));

    private Measures() {}

    /** {@return whether it is a share, at most 1} */
    static boolean isShare(Expression measure) {
        return inner(measure) instanceof Expression.Share;
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
