package vn.cchc.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.Rounding;

/**
 * The exact sum of scores of a report and what was attainable.
 *
 * @param points the sum of the scores, unrounded
 * @param attainable what was attainable
 */
record ReportSum(Fraction points, BigDecimal attainable) {

    static ReportSum of(ScoreReport report) {
        return new ReportSum(exact(report.getExactScore(), report.getScore()), report.getAttainable());
    }

    /** {@return the sum of nodes that all have a score} */
    static ReportSum of(List<ScoreNode> nodes) {
        Fraction points = Fraction.ZERO;
        BigDecimal attainable = BigDecimal.ZERO;
        for (ScoreNode node : nodes) {
            points = points.plus(exact(node.getExactScore(), node.getScore().orElseThrow()));
            attainable = attainable.add(node.getAttainable());
        }
        return new ReportSum(points, attainable);
    }

    private static Fraction exact(Optional<String> exact, BigDecimal score) {
        return exact.map(ReportSum::parsed).orElseGet(() -> Fraction.of(score));
    }

    /** Reports write a fraction as {@link Fraction#toString()} does. */
    private static Fraction parsed(String exact) {
        int slash = exact.indexOf('/');
        return slash < 0
                ? Fraction.of(new BigInteger(exact), BigInteger.ONE)
                : Fraction.of(new BigInteger(exact.substring(0, slash)), new BigInteger(exact.substring(slash + 1)));
    }

    BigDecimal score(Rounding rounding) {
        return points.round(rounding);
    }

    BigDecimal index(Rounding rounding) {
        return percent().round(rounding);
    }

    /** {@return by how many percentage points this is above an older one} */
    BigDecimal change(ReportSum older, Rounding rounding) {
        return percent().minus(older.percent()).round(rounding);
    }

    private Fraction percent() {
        return points.times(Fraction.of(100, 1)).dividedBy(Fraction.of(attainable));
    }
}
