package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** How often each answer was given to one criterion (số lượt trả lời theo mức). */
@Value.Immutable
public sealed interface CriterionTally permits ImmutableCriterionTally {

    /**
     * {@return the code of the criterion}
     */
    String getCode();

    /**
     * {@return how many gave no answer, score 1, score 2 and so on up to the highest of the scale}
     */
    List<Long> getCounts();

    /**
     * {@return what the weights of those add up to, in the same order; none if everyone counts once}
     */
    List<BigDecimal> getWeights();

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException with {@link ValueRule#MISSING} if there are no counts, {@link ValueRule#RANGE} if a number is
     *     negative, or {@link ValueRule#CONTRADICTION} if there are not as many weights as counts
     */
    @Value.Check
    default void check() {
        if (getCounts().isEmpty()) {
            throw new InvalidValueException("counts");
        }
        getCounts().stream().filter(count -> count < 0).findFirst().ifPresent(count -> {
            throw InvalidValueException.at(ValueRule.RANGE, "counts", count, ">= 0");
        });
        if (!getWeights().isEmpty() && getWeights().size() != getCounts().size()) {
            throw InvalidValueException.at(
                    ValueRule.CONTRADICTION, "weights", getWeights().size(), "counts");
        }
        getWeights().stream().filter(weight -> weight.signum() < 0).findFirst().ifPresent(weight -> {
            throw InvalidValueException.at(ValueRule.RANGE, "weights", weight, ">= 0");
        });
    }

    /**
     * {@return a new builder}
     */
    static ImmutableCriterionTally.Builder builder() {
        return new ImmutableCriterionTally.Builder();
    }
}
