package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.organization.Party;
import vn.cchc.plan.EverythingPlan;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/** Rules that a host adds as data. */
class AddedRuleTest {

    private static final RuleCondition PRESENT = RuleCondition.Present.builder().build();

    private static RuleDefinition definition(String code) {
        return RuleDefinition.builder()
                .code(code)
                .draft(Severity.INFO)
                .issued(Severity.ERROR)
                .vietnamese("Chưa đạt quy định của tỉnh")
                .english("Not as the province wants it")
                .build();
    }

    private static AddedRule rule(RuleSubject subject, String attribute, RuleCondition condition) {
        return AddedRule.builder()
                .definition(definition("TINH-01"))
                .subject(subject)
                .attribute(attribute)
                .condition(condition)
                .build();
    }

    private static List<Finding> findings(AddedRule rule, ImprovementPlan plan) {
        return PlanValidator.with(RuleSettings.builder().addAdded(rule).build())
                .validate(plan, ValidationProfile.ISSUED)
                .stream()
                .filter(finding -> finding.getCode().equals(rule.getDefinition().getCode()))
                .toList();
    }

    private static List<String> places(AddedRule rule, ImprovementPlan plan) {
        return findings(rule, plan).stream()
                .flatMap(finding -> finding.getPlaces().stream())
                .map(Place::getPath)
                .toList();
    }

    private static void refused(ValueRule rule, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        thrown -> assertThat(thrown.getRule()).isEqualTo(rule));
    }

    @Test
    void everyTaskNamesItsOutputs() {
        ImprovementPlan plan = Plans.planOf(
                        Plans.task("t1").addOutput(Text.of("Báo cáo")).build(),
                        Plans.task("t2").label(Text.of("2.")).build())
                .build();
        Finding found =
                findings(rule(RuleSubject.TASK, "outputs", PRESENT), plan).get(0);
        assertThat(found.getPlaces()).extracting(Place::getPath).containsExactly("tasks[1].outputs");
        assertThat(found.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(found.getVietnamese()).isEqualTo("Chưa đạt quy định của tỉnh: nhiệm vụ «2»");
        assertThat(found.getEnglish()).isEqualTo("Not as the province wants it: task «2»");
    }

    @Test
    void blankIsNothing() {
        ImprovementPlan blank =
                Plans.planOf(Plans.task("t1").note(Text.of(" \t")).build()).build();
        ImprovementPlan noted =
                Plans.planOf(Plans.task("t1").note(Text.of("x")).build()).build();
        AddedRule rule = rule(RuleSubject.TASK, "note", PRESENT);
        assertThat(places(rule, blank)).containsExactly("tasks[0].note");
        assertThat(places(rule, Plans.valid())).containsExactly("tasks[0].note");
        assertThat(places(rule, noted)).isEmpty();
    }

    @Test
    void thingsThatAreOneHaveNoPosition() {
        assertThat(places(rule(RuleSubject.PLAN, "closing", PRESENT), Plans.valid()))
                .containsExactly("closing");
        assertThat(places(rule(RuleSubject.DOCUMENT, "place", PRESENT), Plans.valid()))
                .containsExactly("document.place");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfThingIsReached(RuleSubject subject) {
        AddedRule rule = rule(subject, subject == RuleSubject.DOCUMENT ? "title" : "id", nothing());
        assertThat(places(rule, EverythingPlan.withOwnIds())).hasSize(1);
    }

    /** No id and no title is that short. */
    private static RuleCondition nothing() {
        return RuleCondition.AtMost.builder().number(0).build();
    }

    @ParameterizedTest
    @CsvSource({"4,true", "5,false", "6,false"})
    void textIsAtMostSoLong(int number, boolean violated) {
        ImprovementPlan plan =
                Plans.planOf(Plans.task("t1").text(Text.of("Số 𝟏 ạ")).build()).build();
        RuleCondition atMost = RuleCondition.AtMost.builder().number(number + 1).build();
        assertThat(places(rule(RuleSubject.TASK, "text", atMost), plan))
                .isEqualTo(violated ? List.of("tasks[0].text") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,false", "2,false"})
    void listIsAtMostSoLong(int number, boolean violated) {
        RuleCondition atMost = RuleCondition.AtMost.builder().number(number).build();
        assertThat(places(rule(RuleSubject.DOCUMENT, "recipients", atMost), Plans.valid()))
                .isEqualTo(violated ? List.of("document.recipients") : List.of());
    }

    @Test
    void oneOfTheWordsIsEnough() {
        RuleCondition words = RuleCondition.Contains.builder()
                .addAnyOf(Text.of("SIPAS"), Text.of("CÔNG KHAI"))
                .build();
        RuleCondition others =
                RuleCondition.Contains.builder().addAnyOf(Text.of("sipas")).build();
        assertThat(places(rule(RuleSubject.TASK, "text", words), Plans.valid())).isEmpty();
        assertThat(places(rule(RuleSubject.TASK, "text", others), Plans.valid()))
                .containsExactly("tasks[0].text");
        assertThat(places(rule(RuleSubject.TASK, "note", others), Plans.valid()))
                .isEmpty();
    }

    @Test
    void conditionsWithoutMeaningAreRefused() {
        refused(ValueRule.MISSING, () -> RuleCondition.Contains.builder().build());
        refused(ValueRule.RANGE, () -> RuleCondition.AtMost.builder().number(-1).build());
        refused(ValueRule.MISSING, () -> RuleCondition.AtMost.builder().build());
    }

    @Test
    void attributeThatTheThingHasNot() {
        refused(ValueRule.CONTRADICTION, () -> rule(RuleSubject.TASK, "deadlines", PRESENT));
        refused(ValueRule.CONTRADICTION, () -> rule(RuleSubject.PLAN, "text", PRESENT));
        refused(ValueRule.CONTRADICTION, () -> rule(RuleSubject.TASK, "", PRESENT));
    }

    @Test
    void conditionFitsTheTypeOfTheAttribute() {
        RuleCondition atMost = RuleCondition.AtMost.builder().number(3).build();
        RuleCondition words =
                RuleCondition.Contains.builder().addAnyOf(Text.of("Label")).build();
        // A year has no length, and neither tasks nor deadlines have words of their own.
        refused(ValueRule.CONTRADICTION, () -> rule(RuleSubject.BASELINE, "year", atMost));
        refused(ValueRule.CONTRADICTION, () -> rule(RuleSubject.BASELINE, "year", words));
        refused(ValueRule.CONTRADICTION, () -> rule(RuleSubject.TASK, "deadline", words));
        refused(ValueRule.CONTRADICTION, () -> rule(RuleSubject.PLAN, "tasks", words));
        assertThat(rule(RuleSubject.BASELINE, "year", PRESENT).getAttribute()).isEqualTo("year");
        assertThat(rule(RuleSubject.PLAN, "tasks", atMost).getAttribute()).isEqualTo("tasks");
    }

    @ParameterizedTest
    @CsvSource({"nội vụ,false", "Organization,true", "name,true", "Tư pháp,true"})
    void wordsAreLookedForInTheNamesOfParties(String word, boolean violated) {
        ImprovementPlan plan = Plans.planOf(Plans.task("t1")
                        .leads(List.of(Party.organization("Sở Y tế"), Party.organization("Sở Nội vụ")))
                        .build())
                .build();
        RuleCondition words =
                RuleCondition.Contains.builder().addAnyOf(Text.of(word)).build();
        assertThat(places(rule(RuleSubject.TASK, "leads", words), plan))
                .isEqualTo(violated ? List.of("tasks[0].leads") : List.of());
    }

    @Test
    void codeOfTheLibraryOrGivenTwice() {
        AddedRule own = rule(RuleSubject.TASK, "note", PRESENT);
        AddedRule taken = AddedRule.builder()
                .copyFrom(own)
                .definition(definition("TSK-01"))
                .build();
        refused(
                ValueRule.REPEATED_ID,
                () -> RuleSettings.builder().addAdded(taken).build());
        refused(
                ValueRule.REPEATED_ID,
                () -> RuleSettings.builder().addAdded(own, own).build());
    }

    @Test
    void codeOfARuleThatIsOffStaysTaken() {
        AddedRule taken = AddedRule.builder()
                .copyFrom(rule(RuleSubject.TASK, "note", PRESENT))
                .definition(definition("REP-01"))
                .build();
        refused(
                ValueRule.REPEATED_ID,
                () -> RuleSettings.builder().addOff("REP-01").addAdded(taken).build());
    }
}
