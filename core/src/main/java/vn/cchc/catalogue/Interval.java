package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Decimals;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * A stretch of numbers (khoảng giá trị) whose ends say whether they belong to it: <em>từ 70 % đến dưới 90 %</em> is at least
 * 0.7 and below 0.9. An end that is absent is open to infinity.
 */
public interface Interval {

    /**
     * {@return the lower end, itself included (từ … trở lên)}
     */
    Optional<BigDecimal> getAtLeast();

    /**
     * {@return the lower end, itself excluded (trên)}
     */
    Optional<BigDecimal> getAbove();

    /**
     * {@return the upper end, itself excluded (dưới)}
     */
    Optional<BigDecimal> getBelow();

    /**
     * {@return the upper end, itself included (không quá)}
     */
    Optional<BigDecimal> getAtMost();

    /**
     * {@return whether a number lies in the stretch}
     *
     * @param value the number
     */
    default boolean contains(BigDecimal value) {
        return getAtLeast().map(end -> value.compareTo(end) >= 0).orElse(true)
                && getAbove().map(end -> value.compareTo(end) > 0).orElse(true)
                && getBelow().map(end -> value.compareTo(end) < 0).orElse(true)
                && getAtMost().map(end -> value.compareTo(end) <= 0).orElse(true);
    }

    /**
     * {@return the lower end, included or not, if there is one}
     */
    default Optional<BigDecimal> lowerEnd() {
        return getAtLeast().or(this::getAbove);
    }

    /**
     * {@return the upper end, included or not, if there is one}
     */
    default Optional<BigDecimal> upperEnd() {
        return getAtMost().or(this::getBelow);
    }

    /**
     * Checks the ends: at most one on each side, the lower not above the upper, and some number between them.
     *
     * @throws InvalidValueException with {@link ValueRule#CONTRADICTION} if two ends of one side are given, with
     *     {@link ValueRule#RANGE} if no number lies between the ends, with {@link ValueRule#DECIMAL} if an end has too many digits
     */
    @Value.Check
    default void checkInterval() {
        getAtLeast().ifPresent(end -> Decimals.check("atLeast", end));
        getAbove().ifPresent(end -> Decimals.check("above", end));
        getBelow().ifPresent(end -> Decimals.check("below", end));
        getAtMost().ifPresent(end -> Decimals.check("atMost", end));
        if (getAtLeast().isPresent() && getAbove().isPresent()) {
            throw InvalidValueException.at(
                    ValueRule.CONTRADICTION, "above", getAbove().get(), "atLeast | above");
        }
        if (getBelow().isPresent() && getAtMost().isPresent()) {
            throw InvalidValueException.at(
                    ValueRule.CONTRADICTION, "atMost", getAtMost().get(), "below | atMost");
        }
        if (lowerEnd().isPresent() && upperEnd().isPresent()) {
            int order = lowerEnd().get().compareTo(upperEnd().get());
            boolean both = getAtLeast().isPresent() && getAtMost().isPresent();
            if (order > 0 || (order == 0 && !both)) {
                String attribute = getAtMost().isPresent() ? "atMost" : "below";
                String least = lowerEnd().get().toPlainString();
                throw InvalidValueException.at(
                        ValueRule.RANGE, attribute, upperEnd().get().toPlainString(), (both ? ">= " : "> ") + least);
            }
        }
    }
}
