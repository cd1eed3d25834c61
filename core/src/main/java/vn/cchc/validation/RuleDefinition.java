package vn.cchc.validation;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.finding.Severity;
import vn.cchc.value.Citation;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * What is said of a rule (quy tắc): its code, how grave its violation is, its text and the legal text that it rests on.
 */
@Value.Immutable
public sealed interface RuleDefinition permits ImmutableRuleDefinition {

    /**
     * {@return the stable code: letters, digits and hyphens, for instance {@code TSK-03}}
     */
    String getCode();

    /**
     * {@return how grave a violation is in a draft}
     */
    Severity getDraft();

    /**
     * {@return how grave a violation is in an issued plan}
     */
    Severity getIssued();

    /**
     * {@return the text in Vietnamese, with holes <code>{label}</code> for the name of the thing at fault and
     * <code>{value}</code> for what was found; without them both are put behind the text}
     */
    String getVietnamese();

    /**
     * {@return the text in English, with the same holes}
     */
    String getEnglish();

    /**
     * {@return the legal text that the rule rests on, where there is one}
     */
    Optional<Citation> getCitation();

    /**
     * {@return how grave a violation is}
     *
     * @param profile what the plan is held to
     */
    default Severity severity(ValidationProfile profile) {
        return profile == ValidationProfile.DRAFT ? getDraft() : getIssued();
    }

    /**
     * Checks code and texts.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if the code has no form of
     *     one, with {@link vn.cchc.value.ValueRule#BLANK} if a text is blank
     */
    @Value.Check
    default void check() {
        Names.checkId("code", getCode());
        Names.checkNotBlank("vietnamese", Text.of(getVietnamese()));
        Names.checkNotBlank("english", Text.of(getEnglish()));
    }

    /**
     * {@return a new builder}
     */
    static ImmutableRuleDefinition.Builder builder() {
        return new ImmutableRuleDefinition.Builder();
    }
}
