package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.Rounding;

/**
 * The exact sum of scores of a report and what was attainable.
 *
 * @param numerator the score is numerator / denominator
 * @param denominator positive
 * @param attainable what was attainable
 */
record ReportSum(BigDecimal numerator, BigDecimal denominator, BigDecimal attainable) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ReportSum of(ScoreReport report) {
        return of(report.getExactScore(), report.getScore(), report.getAttainable());
    }

    /** {@return the sum of nodes that all have a score} */
    static ReportSum of(List<ScoreNode> nodes) {
        ReportSum sum = new ReportSum(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO);
        for (ScoreNode node : nodes) {
            sum = sum.plus(of(node.getExactScore(), node.getScore().orElseThrow(), node.getAttainable()));
        }
        return sum;
    }

    private static ReportSum of(Optional<String> exact, BigDecimal score, BigDecimal attainable) {
        if (exact.isEmpty()) {
            return new ReportSum(score, BigDecimal.ONE, attainable);
        }
        String[] parts = exact.get().split("/", -1);
        BigDecimal denominator = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1].strip());
        return new ReportSum(new BigDecimal(parts[0].strip()), denominator, attainable);
    }

    private ReportSum plus(ReportSum other) {
        return new ReportSum(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator),
                attainable.add(other.attainable));
    }

    BigDecimal score(Rounding rounding) {
        return divide(numerator, denominator, rounding);
    }

    BigDecimal index(Rounding rounding) {
        return divide(numerator.multiply(HUNDRED), whole(), rounding);
    }

    /** {@return by how many percentage points this is above an older one} */
    BigDecimal change(ReportSum older, Rounding rounding) {
        BigDecimal difference = numerator.multiply(older.whole()).subtract(older.numerator.multiply(whole()));
        return divide(difference.multiply(HUNDRED), whole().multiply(older.whole()), rounding);
    }

    private BigDecimal whole() {
        return denominator.multiply(attainable);
    }

    private static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, Rounding rounding) {
        return dividend.divide(
                divisor, rounding.getDecimals(), rounding.getRule().mode());
    }
}
