package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.Dated;
import vn.cchc.value.Decimals;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * The value of a parameter in a stretch of time (giá trị theo giai đoạn).
 */
@Value.Immutable
public sealed interface ParameterValue extends Dated permits ImmutableParameterValue {

    /**
     * {@return the value; a percentage as a fraction}
     */
    BigDecimal getValue();

    /**
     * {@return where it stands (căn cứ)}
     */
    Optional<Citation> getCitation();

    /**
     * Brings the value to its one form.
     *
     * @return this, or a copy with the value normalised
     * @throws InvalidValueException with {@link ValueRule#DECIMAL} if it has too many digits
     */
    @Value.Check
    default ParameterValue normalize() {
        BigDecimal normal = Decimals.normalize("value", getValue());
        return normal.scale() == getValue().scale()
                ? this
                : builder().copyFrom(this).value(normal).build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableParameterValue.Builder builder() {
        return new ImmutableParameterValue.Builder();
    }
}
