package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** Between what bounds the true value is expected (khoảng tin cậy), as sure as the method of the survey says. */
@Value.Immutable
public sealed interface ConfidenceInterval permits ImmutableConfidenceInterval {

    /**
     * {@return how it was made}
     */
    IntervalMethod getMethod();

    /**
     * {@return the lower bound, in the unit of the estimate}
     */
    BigDecimal getLow();

    /**
     * {@return the upper bound, in the unit of the estimate}
     */
    BigDecimal getHigh();

    /**
     * Checks the order of the bounds.
     *
     * @throws InvalidValueException with {@link ValueRule#RANGE} if the lower is above the upper
     */
    @Value.Check
    default void check() {
        if (getLow().compareTo(getHigh()) > 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "high", getHigh(), ">= " + getLow());
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableConfidenceInterval.Builder builder() {
        return new ImmutableConfidenceInterval.Builder();
    }
}
