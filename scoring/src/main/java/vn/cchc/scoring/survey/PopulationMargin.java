package vn.cchc.scoring.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** Known totals of the population by one trait (cơ cấu dân số đã biết), such as sex or age group. */
@Value.Immutable
public sealed interface PopulationMargin permits ImmutablePopulationMargin {

    /**
     * {@return the column of the data that holds the trait}
     */
    String getColumn();

    /**
     * {@return the totals, one for each category}
     */
    List<PopulationTotal> getTotals();

    /**
     * Checks the categories.
     *
     * @throws InvalidValueException with {@link ValueRule#MISSING} if there is none, or {@link ValueRule#REPEATED_ID} if two are the
     *     same
     */
    @Value.Check
    default void check() {
        if (getTotals().isEmpty()) {
            throw new InvalidValueException("totals");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < getTotals().size(); i++) {
            String category = getTotals().get(i).getCategory();
            if (!seen.add(category)) {
                throw InvalidValueException.at(ValueRule.REPEATED_ID, "totals[" + i + "].category", category, "");
            }
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutablePopulationMargin.Builder builder() {
        return new ImmutablePopulationMargin.Builder();
    }
}
