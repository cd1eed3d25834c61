package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.Rounding;
import vn.cchc.value.Fraction;

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

    /** {@return what went into the sums: the fraction where there is one, otherwise the points shown are exact} */
    static Fraction exact(Optional<String> exact, BigDecimal score) {
        return exact.map(Fraction::parse).orElseGet(() -> Fraction.of(score));
    }

    BigDecimal score(Rounding rounding) {
        return rounding.round(points);
    }

    BigDecimal index(Rounding rounding) {
        return rounding.round(percent());
    }

    /** {@return by how many percentage points this is above an older one} */
    BigDecimal change(ReportSum older, Rounding rounding) {
        return rounding.round(percent().minus(older.percent()));
    }

    private Fraction percent() {
        return points.times(Fraction.of(100, 1)).dividedBy(Fraction.of(attainable));
    }
}
