package vn.cchc.validation;

import java.util.List;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * What an attribute has to meet (điều kiện của quy tắc). Patterns are left out on purpose: one unlucky pattern would hang a
 * host.
 */
@Value.Enclosing
public sealed interface RuleCondition permits RuleCondition.Present, RuleCondition.Contains, RuleCondition.AtMost {

    /** Something stands there: no blank text, no empty list (phải có). */
    @Value.Immutable
    sealed interface Present extends RuleCondition permits ImmutableRuleCondition.Present {
        /**
         * {@return a new builder}
         */
        static ImmutableRuleCondition.Present.Builder builder() {
            return new ImmutableRuleCondition.Present.Builder();
        }
    }

    /** A text, if there is one, holds at least one of some words (phải chứa). */
    @Value.Immutable
    sealed interface Contains extends RuleCondition permits ImmutableRuleCondition.Contains {
        /**
         * {@return the words, of which one is enough; compared in NFC, case apart}
         */
        List<Text> getAnyOf();

        /**
         * Checks that there are words.
         *
         * @throws InvalidValueException with {@link ValueRule#MISSING} if there are none
         */
        @Value.Check
        default void check() {
            if (getAnyOf().isEmpty()) {
                throw new InvalidValueException("anyOf");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableRuleCondition.Contains.Builder builder() {
            return new ImmutableRuleCondition.Contains.Builder();
        }
    }

    /** A text has no more than some characters, a list no more than some elements (không quá). */
    @Value.Immutable
    sealed interface AtMost extends RuleCondition permits ImmutableRuleCondition.AtMost {
        /**
         * {@return the number, 0 or more}
         */
        int getNumber();

        /**
         * Checks the number.
         *
         * @throws InvalidValueException with {@link ValueRule#RANGE} if it is negative
         */
        @Value.Check
        default void check() {
            if (getNumber() < 0) {
                throw InvalidValueException.at(ValueRule.RANGE, "number", getNumber(), ">= 0");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableRuleCondition.AtMost.Builder builder() {
            return new ImmutableRuleCondition.AtMost.Builder();
        }
    }
}
