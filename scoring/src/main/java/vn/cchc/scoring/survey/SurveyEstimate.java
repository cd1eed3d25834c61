package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * An index from a survey together with its uncertainty (ước lượng chỉ số hài lòng). There is no way to the value of an estimate but
 * through an object that also holds its error.
 */
@Value.Immutable
public sealed interface SurveyEstimate permits ImmutableSurveyEstimate {

    /** The code of the index of everything together (chỉ số chung). */
    String ALL = "ALL";

    /**
     * {@return the code of the criterion, element or part, or {@link #ALL}}
     */
    String getCode();

    /**
     * {@return how it is made from what stands below it; absent for a criterion}
     */
    Optional<Aggregation> getAggregation();

    /**
     * {@return the part of the population for which it stands; absent for the whole}
     */
    Optional<SurveyDomain> getDomain();

    /**
     * {@return the index to 12 digits: a share 0 to 1, points of the scale, or percent, by the reduction of the method}
     */
    BigDecimal getValue();

    /**
     * {@return the standard error (sai số chuẩn) to 12 digits, in the unit of the value}
     */
    BigDecimal getStandardError();

    /**
     * {@return the confidence intervals; none without degrees of freedom}
     */
    List<ConfidenceInterval> getIntervals();

    /**
     * {@return how many times the variance is that of a simple random sample of as many (hiệu ứng thiết kế); only for criteria}
     */
    Optional<BigDecimal> getDesignEffect();

    /**
     * {@return the number of answers (số câu trả lời) it was made from}
     */
    Long getAnswers();

    /**
     * {@return the degrees of freedom (bậc tự do): first-stage clusters less strata}
     */
    Integer getDegreesOfFreedom();

    /**
     * {@return the interval of a method, if there is one}
     *
     * @param method the method
     */
    default Optional<ConfidenceInterval> interval(IntervalMethod method) {
        return getIntervals().stream()
                .filter(interval -> interval.getMethod() == method)
                .findFirst();
    }

    /**
     * Checks that the error is not negative and there are answers.
     *
     * @throws InvalidValueException with {@link ValueRule#RANGE} otherwise
     */
    @Value.Check
    default void check() {
        if (getStandardError().signum() < 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "standardError", getStandardError(), ">= 0");
        }
        if (getAnswers() < 1) {
            throw InvalidValueException.at(ValueRule.RANGE, "answers", getAnswers(), ">= 1");
        }
        if (getDegreesOfFreedom() < 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "degreesOfFreedom", getDegreesOfFreedom(), ">= 0");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableSurveyEstimate.Builder builder() {
        return new ImmutableSurveyEstimate.Builder();
    }
}
