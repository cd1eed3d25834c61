package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Quantity;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/** The parts of a plan that refuse blank texts and ids of a wrong form, and little else. */
class PlanPartsTest {

    private static final Text BLANK = Text.of(" ");
    private static final Text TEXT = Text.of("Nâng cao Chỉ số");
    private static final String NO_ID = "mục 1";

    private static ImmutablePurpose.Builder purpose() {
        return Purpose.builder().id("p1").text(TEXT);
    }

    private static ImmutableAssignment.Builder clause() {
        return Plans.assignment("a1", AssignmentRole.LEAD, Plans.DEPARTMENT);
    }

    private static ImmutableIssueEscalation.Builder escalation() {
        return IssueEscalation.builder().text(TEXT).to(Plans.DEPARTMENT);
    }

    private static ImmutableAppendix.Builder appendix() {
        return Appendix.builder().id("l1").label(TEXT).status(Appendix.Status.ATTACHED);
    }

    private static ImmutableDelta.Builder delta(int earlier) {
        return Delta.builder()
                .id("d1")
                .metric(TEXT)
                .about(TEXT)
                .year(2023)
                .comparedWith(
                        Delta.Comparison.EarlierYear.builder().year(earlier).build())
                .value(Quantity.percent("1"))
                .asPrinted(TEXT);
    }

    private static RelativePeriod step(Text metric) {
        return RelativePeriod.builder()
                .id("k1")
                .metric(metric)
                .asPrinted(TEXT)
                .within(Deadline.AfterEvent.builder()
                        .days(5)
                        .dayKind(DayKind.CALENDAR)
                        .build())
                .build();
    }

    private static Arguments part(String attribute, ThrowingCallable making) {
        return arguments(attribute, making);
    }

    static Stream<Arguments> blankTexts() {
        return Stream.of(
                part("text", () -> purpose().text(BLANK).build()),
                part("text", () -> Requirement.builder().id("y1").text(BLANK).build()),
                part("text", () -> Solution.builder().id("s1").text(BLANK).build()),
                part("text", () -> clause().text(BLANK).build()),
                part("text", () -> Closing.builder().text(BLANK).build()),
                part("text", () -> escalation().text(BLANK).build()),
                part("label", () -> appendix().label(BLANK).build()),
                part("source", () -> Provenance.builder().source(BLANK).build()),
                part("metric", () -> delta(2022).metric(BLANK).build()),
                part("about", () -> delta(2022).about(BLANK).build()),
                part(
                        "group",
                        () -> Delta.Comparison.GroupMean.builder().group(BLANK).build()),
                part("metric", () -> step(BLANK)));
    }

    @ParameterizedTest
    @MethodSource("blankTexts")
    void blankTextIsRefused(String attribute, ThrowingCallable making) {
        Refusal.by(ValueRule.BLANK, attribute, making);
    }

    static Stream<Arguments> wrongIds() {
        return Stream.of(
                part("id", () -> purpose().id(NO_ID).build()),
                part("id", () -> Plans.section(NO_ID).build()),
                part("id", () -> Plans.plan().id(NO_ID).build()),
                part("id", () -> TaskItem.builder().id("а1").text(TEXT).build()),
                part("section", () -> purpose().section(NO_ID).build()),
                part(
                        "section",
                        () -> Requirement.builder()
                                .id("y1")
                                .text(TEXT)
                                .section(NO_ID)
                                .build()),
                part(
                        "section",
                        () -> Solution.builder()
                                .id("s1")
                                .text(TEXT)
                                .section(NO_ID)
                                .build()),
                part("section", () -> clause().section(NO_ID).build()),
                part("parentClause", () -> clause().parentClause(NO_ID).build()),
                part("statedIn", () -> escalation().statedIn(NO_ID).build()),
                part(
                        "statedIn",
                        () -> ReportingObligation.builder()
                                .id("b1")
                                .asPrinted(TEXT)
                                .statedIn(NO_ID)
                                .build()),
                part("section", () -> appendix().section(NO_ID).build()),
                part("tasks", () -> appendix().addTask(NO_ID).build()),
                part("section", () -> Plans.task("t1").section(NO_ID).build()),
                part("references", () -> Plans.task("t1").addReference(NO_ID).build()),
                part("introduces", () -> Plans.task("t1").addIntroduce(NO_ID).build()),
                part("criterion", () -> CriterionLink.stated(NO_ID)),
                part("criterion", () -> CriterionLink.proposed("")),
                part(
                        "plan",
                        () -> TaskReference.builder().plan(NO_ID).task("t1").build()),
                part("task", () -> TaskReference.builder().task(NO_ID).build()));
    }

    @ParameterizedTest
    @MethodSource("wrongIds")
    void idOfOtherFormIsRefused(String attribute, ThrowingCallable making) {
        Refusal.by(ValueRule.IDENTIFIER, attribute, making);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10000})
    void yearOfADifferenceHasFourDigits(int year) {
        Refusal.by(ValueRule.CALENDAR, "year", () -> delta(2022).year(year).build());
        Refusal.by(ValueRule.CALENDAR, "year", () -> delta(year));
    }

    @Test
    void namedMetricOfADifferenceIsTaken() {
        assertThat(delta(2022).metric(Text.of("a")).build().getMetric().toString())
                .isEqualTo("a");
    }

    @Test
    void digestHas64LowerCaseDigits() {
        var provenance = Provenance.builder().source(TEXT);

        assertThat(provenance.sha256("0a".repeat(32)).build().getSha256()).isPresent();
        Refusal.by(
                ValueRule.IDENTIFIER,
                "sha256",
                () -> provenance.sha256("0A".repeat(32)).build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "sha256",
                () -> provenance.sha256("0".repeat(63)).build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "sha256",
                () -> provenance.sha256("0".repeat(65)).build());
    }

    @Test
    void linkSaysWhoDrawsIt() {
        assertThat(CriterionLink.stated("PAR.1").getBasis()).isEqualTo(CriterionLink.Basis.STATED);
        assertThat(CriterionLink.proposed("PAR.1").getBasis()).isEqualTo(CriterionLink.Basis.PROPOSED);
    }
}
