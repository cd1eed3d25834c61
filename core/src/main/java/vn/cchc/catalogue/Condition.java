package vn.cchc.catalogue;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;

/**
 * What is true or not of the facts of a criterion (điều kiện).
 */
@Value.Enclosing
public sealed interface Condition permits Condition.Is, Condition.Compare, Condition.All, Condition.Any, Condition.Not {

    /** A fact is a yes, or the option named (số liệu là "có", hoặc là phương án đã nêu). */
    @Value.Immutable
    sealed interface Is extends Condition permits ImmutableCondition.Is {
        /**
         * {@return the name of the fact: yes or no, or a choice}
         */
        String getFact();

        /**
         * {@return the option, where the fact is a choice}
         */
        Optional<String> getOption();

        /**
         * Checks the form of the names.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if one is wrong
         */
        @Value.Check
        default void check() {
            Names.checkId("fact", getFact());
            Names.checkId("option", getOption());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableCondition.Is.Builder builder() {
            return new ImmutableCondition.Is.Builder();
        }
    }

    /** Two numbers are held against each other (so sánh hai số). */
    @Value.Immutable
    sealed interface Compare extends Condition permits ImmutableCondition.Compare {
        /**
         * {@return the left number}
         */
        Expression getLeft();

        /**
         * {@return how the left is to the right}
         */
        Comparison getComparison();

        /**
         * {@return the right number}
         */
        Expression getRight();

        /**
         * {@return a new builder}
         */
        static ImmutableCondition.Compare.Builder builder() {
            return new ImmutableCondition.Compare.Builder();
        }
    }

    /** All of several hold (đồng thời). */
    @Value.Immutable
    sealed interface All extends Condition permits ImmutableCondition.All {
        /**
         * {@return the conditions; at least one}
         */
        List<Condition> getConditions();

        /**
         * Checks that there is a condition.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is none
         */
        @Value.Check
        default void check() {
            if (getConditions().isEmpty()) {
                throw new InvalidValueException("conditions");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableCondition.All.Builder builder() {
            return new ImmutableCondition.All.Builder();
        }
    }

    /** At least one of several holds (một trong các điều kiện). */
    @Value.Immutable
    sealed interface Any extends Condition permits ImmutableCondition.Any {
        /**
         * {@return the conditions; at least one}
         */
        List<Condition> getConditions();

        /**
         * Checks that there is a condition.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is none
         */
        @Value.Check
        default void check() {
            if (getConditions().isEmpty()) {
                throw new InvalidValueException("conditions");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableCondition.Any.Builder builder() {
            return new ImmutableCondition.Any.Builder();
        }
    }

    /** A condition does not hold (không). */
    @Value.Immutable
    sealed interface Not extends Condition permits ImmutableCondition.Not {
        /**
         * {@return the condition}
         */
        Condition getCondition();

        /**
         * {@return a new builder}
         */
        static ImmutableCondition.Not.Builder builder() {
            return new ImmutableCondition.Not.Builder();
        }
    }
}
