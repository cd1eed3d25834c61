package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.plan.Plans;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** A host sets severities, switches rules off and adds rules, all as data. */
class RuleSettingsTest {

    private static SeverityOverride override(String code) {
        return SeverityOverride.builder().code(code).issued(Severity.INFO).build();
    }

    private static Map<String, Finding> findings(RuleSettings settings, ValidationProfile profile) {
        return PlanValidator.with(settings).validate(Plans.valid(), profile).stream()
                .collect(Collectors.toMap(Finding::getCode, Function.identity()));
    }

    private static void refused(ValueRule rule, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        thrown -> assertThat(thrown.getRule()).isEqualTo(rule));
    }

    @Test
    void severityIsThatOfTheHost() {
        RuleSettings settings =
                RuleSettings.builder().addSeverity(override("REP-01")).build();
        assertThat(findings(settings, ValidationProfile.ISSUED).get("REP-01").getSeverity())
                .isEqualTo(Severity.INFO);
        assertThat(findings(settings, ValidationProfile.DRAFT).get("REP-01").getSeverity())
                .isEqualTo(Severity.WARNING);
        assertThat(findings(RuleSettings.none(), ValidationProfile.ISSUED)
                        .get("REP-01")
                        .getSeverity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void ruleIsSwitchedOff() {
        RuleSettings settings = RuleSettings.builder().addOff("REP-01").build();
        assertThat(findings(settings, ValidationProfile.ISSUED))
                .doesNotContainKey("REP-01")
                .containsKey("ASG-02");
        assertThat(PlanValidator.with(settings).getRules())
                .extracting(RuleDefinition::getCode)
                .doesNotContain("REP-01")
                .hasSize(PlanValidator.standard().getRules().size() - 1);
    }

    @Test
    void ruleThatIsOffIsNotReportedAsNotChecked() {
        RuleSettings settings = RuleSettings.builder().addOff("DOC-05").build();
        assertThat(PlanValidator.with(settings)
                        .report(Plans.valid(), ValidationProfile.ISSUED, ReferenceData.none())
                        .notChecked())
                .extracting(NotChecked::code)
                .doesNotContain("DOC-05");
    }

    @Test
    void settingsOfOneHostDoNotReachAnother() {
        PlanValidator.with(RuleSettings.builder().addOff("REP-01").build());
        assertThat(PlanValidator.standard().validate(Plans.valid(), ValidationProfile.ISSUED))
                .extracting(Finding::getCode)
                .contains("REP-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REP-99", "rep-01", "FIG-05", "REP", "DOC-13.citation"})
    void codeThatNoRuleHas(String code) {
        refused(
                ValueRule.UNKNOWN_REFERENCE,
                () -> RuleSettings.builder().addOff(code).build());
        refused(
                ValueRule.UNKNOWN_REFERENCE,
                () -> RuleSettings.builder().addSeverity(override(code)).build());
    }

    @Test
    void allCodesAtFaultAreToldAtOnce() {
        assertThatThrownBy(() -> RuleSettings.builder()
                        .addSeverities(override("DOC-03"), override("DOC-99"), override("DOC-03"))
                        .addOff("REP-01", "DOC-13.citation", "REP-01")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        first -> assertThat(Stream.concat(Stream.of(first), Stream.of(first.getSuppressed()))
                                        .map(InvalidValueException.class::cast)
                                        .map(one -> one.getRule().getCode() + " "
                                                + one.getAttribute().orElseThrow()))
                                .containsExactly(
                                        "VAL-10 severities[1].code",
                                        "VAL-09 severities[2].code",
                                        "VAL-10 off[1]",
                                        "VAL-09 off[2]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "REP 01", "RЕP-01"})
    void codeWithoutTheFormOfOne(String code) {
        refused(ValueRule.IDENTIFIER, () -> RuleSettings.builder().addOff(code).build());
        refused(ValueRule.IDENTIFIER, () -> override(code));
    }

    @Test
    void severityWithoutCode() {
        refused(ValueRule.MISSING, () -> SeverityOverride.builder().build());
    }

    @Test
    void versionIsKnown() {
        refused(
                ValueRule.SCHEMA_VERSION,
                () -> RuleSettings.builder().schemaVersion("2.0").build());
        assertThat(RuleSettings.none().getSchemaVersion()).isEqualTo("1.0");
    }

    @ParameterizedTest
    @EnumSource
    void severityIsThatOfTheProfile(ValidationProfile profile) {
        RuleDefinition purposes = PlanValidator.standard().getRules().stream()
                .filter(rule -> rule.getCode().equals("PLN-08"))
                .findFirst()
                .orElseThrow();
        assertThat(purposes.severity(profile))
                .isEqualTo(profile == ValidationProfile.DRAFT ? Severity.INFO : Severity.WARNING);
        assertThat(findings(RuleSettings.none(), profile).get("PLN-08").getSeverity())
                .isEqualTo(purposes.severity(profile));
    }

    @Test
    void overrideKeepsWhatItDoesNotName() {
        RuleDefinition rule = PlanValidator.standard().getRules().get(0);
        RuleDefinition same =
                SeverityOverride.builder().code(rule.getCode()).build().apply(rule);
        assertThat(same).isEqualTo(rule);
        assertThat(List.of(same.getDraft(), same.getIssued())).containsExactly(rule.getDraft(), rule.getIssued());
    }
}
