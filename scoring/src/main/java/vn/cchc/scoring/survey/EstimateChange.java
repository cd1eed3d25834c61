package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * By how much an index differs from an earlier or a published one, and how certain that is (mức thay đổi). The samples are taken to be
 * independent.
 */
@Value.Immutable
public sealed interface EstimateChange permits ImmutableEstimateChange {

    /**
     * {@return the difference (chênh lệch), newer less older, in the unit of the estimates}
     */
    BigDecimal getDifference();

    /**
     * {@return the standard error of the difference (sai số chuẩn của chênh lệch), more than 0}
     */
    BigDecimal getStandardError();

    /**
     * {@return the degrees of freedom (bậc tự do), more than 0: of two estimates those of Satterthwaite (1946)}
     */
    BigDecimal getDegreesOfFreedom();

    /**
     * {@return the difference in standard errors}
     */
    default BigDecimal statistic() {
        return Rounded.of(getDifference().doubleValue() / getStandardError().doubleValue());
    }

    /**
     * {@return how likely a difference at least so large, to either side, is by chance if nothing changed (giá trị p)}
     */
    default BigDecimal likelihood() {
        double statistic = getDifference().doubleValue() / getStandardError().doubleValue();
        return Rounded.of(
                StudentT.likelihood(statistic, getDegreesOfFreedom().doubleValue()));
    }

    /**
     * {@return between what bounds the true difference is expected}
     *
     * @param confidence how surely, for instance 0.95
     * @throws InvalidValueException with {@link ValueRule#RANGE} if it is not between 0 and 1
     */
    default ConfidenceInterval interval(BigDecimal confidence) {
        checkConfidence(confidence);
        double half = StudentT.reach(confidence, getDegreesOfFreedom().doubleValue())
                * getStandardError().doubleValue();
        return ConfidenceInterval.builder()
                .method(IntervalMethod.WALD_T)
                .low(Rounded.of(getDifference().doubleValue() - half))
                .high(Rounded.of(getDifference().doubleValue() + half))
                .build();
    }

    /**
     * {@return whether the difference is more than the draw of the samples explains (có ý nghĩa thống kê)}
     *
     * @param confidence how sure one wants to be, for instance 0.95
     * @throws InvalidValueException with {@link ValueRule#RANGE} if it is not between 0 and 1
     */
    default boolean isSignificant(BigDecimal confidence) {
        checkConfidence(confidence);
        return likelihood().compareTo(BigDecimal.ONE.subtract(confidence)) < 0;
    }

    private static void checkConfidence(BigDecimal confidence) {
        if (confidence.signum() <= 0 || confidence.compareTo(BigDecimal.ONE) >= 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "confidence", confidence, "0..1");
        }
    }

    /**
     * Checks that there is an error and there are degrees of freedom.
     *
     * @throws InvalidValueException with {@link ValueRule#RANGE} otherwise
     */
    @Value.Check
    default void check() {
        if (getStandardError().signum() <= 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "standardError", getStandardError(), "> 0");
        }
        if (getDegreesOfFreedom().signum() <= 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "degreesOfFreedom", getDegreesOfFreedom(), "> 0");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableEstimateChange.Builder builder() {
        return new ImmutableEstimateChange.Builder();
    }
}
