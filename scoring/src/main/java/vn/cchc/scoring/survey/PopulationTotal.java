package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** How many of the population are of one category (tổng số của một nhóm dân số). */
@Value.Immutable
public sealed interface PopulationTotal permits ImmutablePopulationTotal {

    /**
     * {@return the category, as the data write it}
     */
    String getCategory();

    /**
     * {@return how many they are, more than 0}
     */
    BigDecimal getTotal();

    /**
     * Checks the total.
     *
     * @throws InvalidValueException with {@link ValueRule#RANGE} if it is not more than 0
     */
    @Value.Check
    default void check() {
        if (getTotal().signum() <= 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "total", getTotal(), "> 0");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutablePopulationTotal.Builder builder() {
        return new ImmutablePopulationTotal.Builder();
    }
}
