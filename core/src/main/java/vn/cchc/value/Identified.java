package vn.cchc.value;

import org.immutables.value.Value;

/**
 * Something with an id (mã phần tử) of its own.
 *
 * <p>Printed labels are no ids: real plans skip letters and lose row numbers. Ids are given by whoever makes the plan;
 * that they are unique in a plan is checked by a rule, not here.
 */
public interface Identified {

    /**
     * {@return the id: ASCII letters, digits, dots, hyphens and underscores, at most 100}
     */
    String getId();

    /**
     * Checks the form of the id.
     *
     * @throws InvalidValueException with {@link ValueRule#IDENTIFIER} if the form is wrong
     */
    @Value.Check
    default void checkId() {
        Names.checkId("id", getId());
    }
}
