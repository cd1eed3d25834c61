package vn.cchc.value;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * A figure with its unit (số liệu), exact: 82,18 % is {@code 82.18} {@link MeasurementUnit#PERCENT}.
 */
@Value.Immutable
public sealed interface Quantity permits ImmutableQuantity {

    /**
     * {@return the number, without trailing zeros and exponent; at most 30 digits}
     */
    BigDecimal getValue();

    /**
     * {@return the unit}
     */
    MeasurementUnit getUnit();

    /**
     * Brings the number to its one form.
     *
     * @return this, or a copy with the number normalised
     * @throws InvalidValueException with {@link ValueRule#DECIMAL} if it has too many digits
     */
    @Value.Check
    default Quantity normalize() {
        BigDecimal normal = Decimals.normalize("value", getValue());
        return normal.scale() == getValue().scale() ? this : of(normal, getUnit());
    }

    /**
     * Makes a quantity.
     *
     * @param value the number
     * @param unit the unit
     * @return the quantity
     * @throws InvalidValueException with {@link ValueRule#DECIMAL} if it has too many digits
     */
    static Quantity of(BigDecimal value, MeasurementUnit unit) {
        return builder().value(value).unit(unit).build();
    }

    /**
     * {@return a percentage}
     *
     * @param value the number as decimal text, for instance {@code 82.18}
     * @throws InvalidValueException with {@link ValueRule#DECIMAL} if it is no decimal or has too many digits
     */
    static Quantity percent(String value) {
        try {
            return of(new BigDecimal(value), MeasurementUnit.PERCENT);
        } catch (NumberFormatException e) {
            throw InvalidValueException.at(ValueRule.DECIMAL, "value", value, "82.18");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableQuantity.Builder builder() {
        return new ImmutableQuantity.Builder();
    }
}
