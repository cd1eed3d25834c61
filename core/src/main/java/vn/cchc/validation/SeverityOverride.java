package vn.cchc.validation;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.finding.Severity;
import vn.cchc.value.Names;

/**
 * Another severity for a rule of the library (đổi mức độ).
 */
@Value.Immutable
public sealed interface SeverityOverride permits ImmutableSeverityOverride {

    /**
     * {@return the code of the rule, for instance {@code DOC-03}}
     */
    String getCode();

    /**
     * {@return how grave a violation is in a draft; as in the library if absent}
     */
    Optional<Severity> getDraft();

    /**
     * {@return how grave a violation is in an issued plan; as in the library if absent}
     */
    Optional<Severity> getIssued();

    /**
     * Checks the form of the code.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if it has no form of one
     */
    @Value.Check
    default void check() {
        Names.checkId("code", getCode());
    }

    /**
     * {@return the definition of the rule with these severities}
     *
     * @param rule the definition in the library
     */
    default RuleDefinition apply(RuleDefinition rule) {
        return RuleDefinition.builder()
                .copyFrom(rule)
                .draft(getDraft().orElse(rule.getDraft()))
                .issued(getIssued().orElse(rule.getIssued()))
                .build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableSeverityOverride.Builder builder() {
        return new ImmutableSeverityOverride.Builder();
    }
}
