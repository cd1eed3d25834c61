package vn.cchc.validation;

import java.util.List;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.ValueRule;

/**
 * A host's own settings of the rules (thiết lập quy tắc), as data: severities changed, rules switched off, rules added.
 * Files of this kind end in {@code .rules.json}.
 */
@Value.Immutable
public sealed interface RuleSettings permits ImmutableRuleSettings {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form, {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return the severities that differ from those of the library}
     */
    List<SeverityOverride> getSeverities();

    /**
     * {@return the codes of the rules that are switched off}
     */
    List<String> getOff();

    /**
     * {@return the rules that are added}
     */
    List<AddedRule> getAdded();

    /**
     * Checks version and codes. All codes at fault are told: the others are suppressed exceptions of the first.
     *
     * @throws InvalidValueException if the version is unknown, or a code has no form of one; with {@link
     *     ValueRule#UNKNOWN_REFERENCE} if the library has no rule of a code; with {@link ValueRule#REPEATED_ID} if a code is given
     *     twice, or a rule added under the code of another
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkIds("off", getOff());
        SettingsChecks.check(this);
    }

    /**
     * {@return no settings}
     */
    static RuleSettings none() {
        return builder().build();
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableRuleSettings.Builder builder() {
        return new ImmutableRuleSettings.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
