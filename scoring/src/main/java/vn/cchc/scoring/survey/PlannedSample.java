package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * A sample that is planned (mẫu dự kiến), and the margin of error to expect of a share estimated from it. All that it rests on is
 * chosen by who plans: neither the correlation inside villages nor the share is known beforehand.
 */
@Value.Immutable
public sealed interface PlannedSample permits ImmutablePlannedSample {

    /**
     * {@return how many may be drawn (quy mô tổng thể), more than 0}
     */
    Long getPopulation();

    /**
     * {@return how many are drawn (cỡ mẫu), more than 0 and not more than the population}
     */
    Long getSize();

    /**
     * {@return how many are drawn in each cluster, on average (số phiếu mỗi cụm), at least 1; 1 if no clusters are drawn}
     */
    BigDecimal getPerCluster();

    /**
     * {@return how alike those of one cluster answer (hệ số tương quan trong cụm), 0 to 1; 0 as if they were drawn one by one}
     */
    BigDecimal getCorrelation();

    /**
     * {@return the share to be estimated (tỷ lệ dự kiến), 0 to 1; one half has the largest margin}
     */
    BigDecimal getShare();

    /**
     * {@return how sure the interval is to hold the true value (độ tin cậy), above 0 and below 1}
     */
    BigDecimal getConfidence();

    /**
     * {@return the degrees of freedom (bậc tự do), clusters less strata; absent for those without end, which is the normal
     * distribution}
     */
    Optional<Integer> getDegreesOfFreedom();

    /**
     * {@return how many times the variance is that of a simple random sample: 1 + (m − 1)·ρ for m in a cluster (Kish 1965)}
     */
    default BigDecimal designEffect() {
        return getPerCluster()
                .subtract(BigDecimal.ONE)
                .multiply(getCorrelation())
                .add(BigDecimal.ONE)
                .stripTrailingZeros();
    }

    /**
     * {@return the margin of error to expect (sai số dự kiến), half the length of the interval:
     * t · √(deff · p(1 − p) / n · (1 − n/N)), to 12 digits}
     */
    default BigDecimal margin() {
        double share = getShare().doubleValue();
        double size = getSize().doubleValue();
        double variance =
                designEffect().doubleValue() * share * (1 - share) / size * (1 - size / getPopulation());
        double reach = getDegreesOfFreedom()
                .map(freedom -> StudentT.reach(getConfidence(), freedom))
                .orElseGet(() -> StudentT.normalReach(getConfidence()));
        return Rounded.of(reach * Math.sqrt(variance));
    }

    /**
     * Checks the ranges.
     *
     * @throws InvalidValueException with {@link ValueRule#RANGE}
     */
    @Value.Check
    default void check() {
        SampleSize.checkPositive("population", getPopulation());
        SampleSize.checkPositive("size", getSize());
        if (getSize() > getPopulation()) {
            throw InvalidValueException.at(ValueRule.RANGE, "size", getSize(), "1.." + getPopulation());
        }
        if (getPerCluster().compareTo(BigDecimal.ONE) < 0
                || getPerCluster().compareTo(BigDecimal.valueOf(getSize())) > 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "perCluster", getPerCluster(), "1.." + getSize());
        }
        if (getCorrelation().signum() < 0 || getCorrelation().compareTo(BigDecimal.ONE) > 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "correlation", getCorrelation(), "0..1");
        }
        if (getShare().signum() < 0 || getShare().compareTo(BigDecimal.ONE) > 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "share", getShare(), "0..1");
        }
        if (getConfidence().signum() <= 0 || getConfidence().compareTo(BigDecimal.ONE) >= 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "confidence", getConfidence(), "0..1");
        }
        getDegreesOfFreedom().filter(freedom -> freedom < 1).ifPresent(freedom -> {
            throw InvalidValueException.at(ValueRule.RANGE, "degreesOfFreedom", freedom, ">= 1");
        });
    }

    /**
     * {@return a new builder}
     */
    static ImmutablePlannedSample.Builder builder() {
        return new ImmutablePlannedSample.Builder();
    }
}
