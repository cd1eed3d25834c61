package vn.cchc.catalogue;

import java.math.BigDecimal;
import org.immutables.value.Value;
import vn.cchc.value.Fraction;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * A rounding (làm tròn): to how many decimals, and by which rule.
 */
@Value.Immutable
public sealed interface Rounding permits ImmutableRounding {

    /**
     * {@return the number of decimals kept (số chữ số thập phân), 0 to 10}
     */
    Integer getDecimals();

    /**
     * {@return the rule}
     */
    RoundingRule getRule();

    /**
     * Checks the number of decimals.
     *
     * @throws InvalidValueException with {@link ValueRule#RANGE} if it is not 0 to 10
     */
    @Value.Check
    default void check() {
        if (getDecimals() < 0 || getDecimals() > 10) {
            throw InvalidValueException.at(ValueRule.RANGE, "decimals", getDecimals(), "0..10");
        }
    }

    /**
     * {@return a number rounded}, once and from its exact value, with as many decimals as the rounding keeps
     *
     * @param number the number
     */
    default BigDecimal round(Fraction number) {
        return number.rounded(getDecimals(), getRule().mode());
    }

    /**
     * Makes a rounding.
     *
     * @param decimals the number of decimals, 0 to 10
     * @param rule the rule
     * @return the rounding
     * @throws InvalidValueException with {@link ValueRule#RANGE} if the number of decimals is not 0 to 10
     */
    static Rounding of(int decimals, RoundingRule rule) {
        return builder().decimals(decimals).rule(rule).build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableRounding.Builder builder() {
        return new ImmutableRounding.Builder();
    }
}
