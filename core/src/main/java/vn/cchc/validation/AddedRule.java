package vn.cchc.validation;

import java.util.List;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * A rule that a host adds as data (quy tắc bổ sung): an attribute of every thing of one kind has to meet a condition,
 * for instance every task has to name its outputs.
 */
@Value.Immutable
public sealed interface AddedRule permits ImmutableAddedRule {

    /**
     * {@return code, severities and texts of the rule}
     */
    RuleDefinition getDefinition();

    /**
     * {@return the kind of things that it looks at}
     */
    RuleSubject getSubject();

    /**
     * {@return the name of the attribute, as in JSON, for instance {@code outputs}}
     */
    String getAttribute();

    /**
     * {@return what the attribute has to meet}
     */
    RuleCondition getCondition();

    /**
     * Checks that things of the kind have such an attribute, and that the condition can be put to it: how much it may hold to
     * texts and lists, words to texts and to the names of parties.
     *
     * @throws InvalidValueException with {@link ValueRule#CONTRADICTION} if not
     */
    @Value.Check
    default void check() {
        List<String> fitting = SubjectThings.attributes(getSubject(), getCondition());
        if (!fitting.contains(getAttribute())) {
            throw InvalidValueException.at(
                    ValueRule.CONTRADICTION, "attribute", getAttribute(), String.join(", ", fitting));
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableAddedRule.Builder builder() {
        return new ImmutableAddedRule.Builder();
    }
}
