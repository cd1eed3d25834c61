package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Decimals;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * A fact that an assessment gives for a criterion (số liệu đầu vào), for instance <em>số hồ sơ giải quyết đúng hạn</em>.
 */
@Value.Immutable
public sealed interface FactDeclaration permits ImmutableFactDeclaration {

    /**
     * {@return the name by which rules and assessments call it, an id such as {@code numerator}}
     */
    String getFact();

    /**
     * {@return what it is, for people (tên số liệu)}
     */
    Text getLabel();

    /**
     * {@return what it may be}
     */
    FactType getType();

    /**
     * {@return the options (phương án) of a choice; otherwise none}
     */
    List<FactOption> getOptions();

    /**
     * {@return the least that a number may be; a count is never below 0}
     */
    Optional<BigDecimal> getAtLeast();

    /**
     * {@return the most that a number or a count may be}
     */
    Optional<BigDecimal> getAtMost();

    /**
     * {@return how it is counted (cách tính), in words}
     */
    Optional<Text> getNote();

    /**
     * Checks that the parts fit each other.
     *
     * @throws InvalidValueException with {@link ValueRule#IDENTIFIER}, {@link ValueRule#BLANK}, {@link ValueRule#MISSING} if a
     *     choice has no options, {@link ValueRule#CONTRADICTION} if something else has some, or {@link ValueRule#RANGE} if the
     *     least is more than the most
     */
    @Value.Check
    default void check() {
        Names.checkId("fact", getFact());
        Names.checkNotBlank("label", getLabel());
        boolean choice = getType() == FactType.CHOICE;
        if (choice && getOptions().isEmpty()) {
            throw new InvalidValueException("options");
        }
        if (!choice && !getOptions().isEmpty()) {
            throw InvalidValueException.at(
                    ValueRule.CONTRADICTION, "options", getOptions().size(), "type: choice");
        }
        getAtLeast().ifPresent(least -> Decimals.check("atLeast", least));
        getAtMost().ifPresent(most -> Decimals.check("atMost", most));
        if (getAtLeast().isPresent()
                && getAtMost().isPresent()
                && getAtLeast().get().compareTo(getAtMost().get()) > 0) {
            throw InvalidValueException.at(
                    ValueRule.RANGE,
                    "atMost",
                    getAtMost().get(),
                    ">= " + getAtLeast().get());
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableFactDeclaration.Builder builder() {
        return new ImmutableFactDeclaration.Builder();
    }
}
