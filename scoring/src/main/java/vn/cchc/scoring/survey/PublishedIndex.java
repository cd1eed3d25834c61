package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * An index that someone published without its error (chỉ số đã công bố), for instance the national one of a year. Neither its error
 * nor how it was computed is known.
 */
@Value.Immutable
public sealed interface PublishedIndex permits ImmutablePublishedIndex {

    /**
     * {@return the year that it stands for (năm)}
     */
    Integer getYear();

    /**
     * {@return the index in the unit of the estimate that it is held against: 80.08 % is 0.8008 against a share}
     */
    BigDecimal getValue();

    /**
     * Checks the year.
     *
     * @throws InvalidValueException with {@link ValueRule#CALENDAR} if it is not one of four digits
     */
    @Value.Check
    default void check() {
        if (getYear() < 1000 || getYear() > 9999) {
            throw InvalidValueException.at(ValueRule.CALENDAR, "year", getYear(), "1000..9999");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutablePublishedIndex.Builder builder() {
        return new ImmutablePublishedIndex.Builder();
    }
}
