package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * A number that rules name and that changes by year or by province (tham số), for instance the target of NQ 76/NQ-CP for a
 * period.
 */
@Value.Immutable
public sealed interface CatalogueParameter extends Identified permits ImmutableCatalogueParameter {

    /**
     * {@return what it is, for people}
     */
    Text getLabel();

    /**
     * {@return its values, each for a stretch of time; at least one}
     */
    List<ParameterValue> getValues();

    /**
     * {@return the value that holds on a day, if there is one; of several the first}
     *
     * @param day the day: for an assessment the last of its period
     */
    default Optional<BigDecimal> valueOn(LocalDate day) {
        return getValues().stream()
                .filter(value -> value.validOn(day))
                .map(ParameterValue::getValue)
                .findFirst();
    }

    /**
     * Checks label and values.
     *
     * @throws InvalidValueException with {@link ValueRule#BLANK}, or {@link ValueRule#MISSING} if there is no value
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("label", getLabel());
        if (getValues().isEmpty()) {
            throw new InvalidValueException("values");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableCatalogueParameter.Builder builder() {
        return new ImmutableCatalogueParameter.Builder();
    }
}
