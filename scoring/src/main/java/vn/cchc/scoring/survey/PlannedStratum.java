package vn.cchc.scoring.survey;

import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** A stratum of which a sample is to be drawn (tầng dự kiến), for instance a district. */
@Value.Immutable
public sealed interface PlannedStratum permits ImmutablePlannedStratum {

    /**
     * {@return its name}
     */
    String getName();

    /**
     * {@return how many may be drawn in it (quy mô tổng thể), more than 0}
     */
    Long getPopulation();

    /**
     * Checks name and population.
     *
     * @throws InvalidValueException with {@link ValueRule#BLANK} or {@link ValueRule#RANGE}
     */
    @Value.Check
    default void check() {
        if (getName().isBlank()) {
            throw InvalidValueException.at(ValueRule.BLANK, "name", getName(), "");
        }
        if (getPopulation() < 1) {
            throw InvalidValueException.at(ValueRule.RANGE, "population", getPopulation(), ">= 1");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutablePlannedStratum.Builder builder() {
        return new ImmutablePlannedStratum.Builder();
    }
}
