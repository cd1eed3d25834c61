package vn.cchc.catalogue;

import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * How many criteria a field has by its source (số tiêu chí, tiêu chí thành phần), where they themselves are not here.
 */
@Value.Immutable
public sealed interface StatedCounts permits ImmutableStatedCounts {

    /**
     * {@return the number of criteria (TC)}
     */
    Integer getCriteria();

    /**
     * {@return the number of component criteria (TCTP); fewer than criteria where some of these are leaves}
     */
    Integer getComponents();

    /**
     * Checks that the numbers are counts.
     *
     * @throws InvalidValueException with {@link ValueRule#RANGE} if one is negative
     */
    @Value.Check
    default void check() {
        if (getCriteria() < 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "criteria", getCriteria(), ">= 0");
        }
        if (getComponents() < 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "components", getComponents(), ">= 0");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableStatedCounts.Builder builder() {
        return new ImmutableStatedCounts.Builder();
    }
}
