package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.organization.Party;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;
import vn.cchc.value.ValueRule;

/** What a party owes on a day and in a stretch of time. */
class DutiesTest {

    private static final Party JUSTICE = Party.organization("Sở Tư pháp");
    private static final LocalDate AUTUMN = LocalDate.of(2024, 9, 30);

    private static Task led(String id, Deadline deadline) {
        return Plans.task(id).addLead(JUSTICE).deadline(deadline).build();
    }

    private static Duties duties(Task... tasks) {
        return Plans.planOf(tasks).build().responsibilities().of(JUSTICE);
    }

    private static Deadline.Recurring quarterly() {
        return Deadline.Recurring.builder().every(Recurrence.QUARTERLY).day(15).build();
    }

    private static Deadline.AfterEvent after(int days, DayKind kind) {
        return Deadline.AfterEvent.builder().days(days).dayKind(kind).build();
    }

    private static List<String> ids(List<Duty> duties) {
        return duties.stream().map(duty -> duty.source().getId()).toList();
    }

    @Test
    void whoIsNotNamedOwesNothing() {
        DutyList none = Plans.valid().responsibilities().of(JUSTICE).all(AUTUMN);

        assertThat(none).isEqualTo(new DutyList(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, year throughout",
        "2024-07-01, year quarter3 throughout",
        "2024-09-30, year quarter3 throughout",
        "2024-10-01, year quarter3 quarter4 throughout",
        "2024-12-31, year quarter3 quarter4 throughout",
        "2025-01-01, year quarter3 quarter4"
    })
    void owedIsWhatHasBegunAndIsNotDone(LocalDate date, String owed) {
        Duties duties = duties(
                led("year", Deadline.year(2024)),
                led("quarter3", Deadline.quarter(2024, 3)),
                led("quarter4", Deadline.quarter(2024, 4)),
                led("throughout", Deadline.ongoing()));

        assertThat(ids(duties.owedOn(date).owed())).isEqualTo(List.of(owed.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-09-29, throughout",
        "2024-01-01, 2024-09-30, quarter3 throughout",
        "2024-09-30, 2024-12-30, quarter3 throughout",
        "2024-10-01, 2024-12-30, throughout",
        "2024-10-01, 2024-12-31, year quarter4 throughout",
        "2024-12-31, 2025-12-31, year quarter4 throughout"
    })
    void dueInATimeIsWhatEndsInIt(LocalDate from, LocalDate to, String due) {
        Duties duties = duties(
                led("year", Deadline.year(2024)),
                led("quarter3", Deadline.quarter(2024, 3)),
                led("quarter4", Deadline.quarter(2024, 4)),
                led("throughout", Deadline.ongoing()));

        assertThat(ids(duties.dueIn(from, to).owed())).isEqualTo(List.of(due.split(" ")));
    }

    @Test
    void nothingIsDueInATimeOutsideThePlan() {
        Duties duties = duties(led("year", Deadline.year(2024)), led("throughout", Deadline.ongoing()));

        assertThat(duties.dueBy(LocalDate.of(2023, 12, 31)).owed()).isEmpty();
        assertThat(duties.dueIn(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
                        .owed())
                .isEmpty();
        assertThat(duties.owedOn(LocalDate.of(2023, 12, 31)).owed()).isEmpty();
    }

    @Test
    void eachOccurrenceIsOwedByItself() {
        Duties duties = duties(led("again", quarterly()));

        assertThat(duties.all(AUTUMN).owed()).hasSize(4);
        assertThat(duties.owedOn(AUTUMN).owed())
                .extracting(
                        duty -> duty.term().lastDays().get(0),
                        duty -> duty.term().stateOn(AUTUMN))
                .containsExactly(
                        tuple(LocalDate.of(2024, 3, 15), DutyState.LAST_DAY_PASSED),
                        tuple(LocalDate.of(2024, 6, 15), DutyState.LAST_DAY_PASSED),
                        tuple(LocalDate.of(2024, 9, 15), DutyState.LAST_DAY_PASSED),
                        tuple(LocalDate.of(2024, 12, 15), DutyState.OPEN));
        assertThat(duties.dueIn(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 14))
                        .owed())
                .singleElement()
                .satisfies(duty -> assertThat(duty.term().firstDay()).isEqualTo("2024-03-16"));
    }

    @Test
    void recurringWithoutAnOccurrenceInThePeriodHasNoDay() {
        ImprovementPlan spring = Plans.planOf(led("again", quarterly()))
                .period(PlanPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 14)))
                .build();

        assertThat(spring.responsibilities().of(JUSTICE).all(AUTUMN).owed())
                .singleElement()
                .satisfies(duty -> assertThat(duty.term().lastDays()).isEmpty());
    }

    @Test
    void whatHasNoDayIsOwedButOnlyPossiblyDue() {
        Duties duties = duties(led("sometime", Deadline.Unspecified.builder().build()));

        assertThat(ids(duties.owedOn(AUTUMN).owed())).containsExactly("sometime");
        assertThat(duties.dueBy(AUTUMN).owed()).isEmpty();
        assertThat(ids(duties.dueBy(AUTUMN).possible())).containsExactly("sometime");
        assertThat(duties.dueBy(LocalDate.of(2023, 12, 31)).possible()).isEmpty();
        assertThat(ids(duties.dueBy(LocalDate.of(2024, 1, 1)).possible())).containsExactly("sometime");
    }

    @Test
    void taskWithoutADeadlineEndsWithThePlan() {
        Duties duties = duties(Plans.task("silent").addLead(JUSTICE).build());

        assertThat(duties.owedOn(LocalDate.of(2024, 1, 1)).owed())
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.term().origin()).isEqualTo(Responsibilities.Origin.PLAN);
                    assertThat(duty.term().lastDays()).containsExactly(LocalDate.of(2024, 12, 31));
                });
    }

    @Test
    void taskDueOnADayBeginsWithThePlan() {
        assertThat(ids(duties(led("day", Deadline.onDate(AUTUMN)))
                        .owedOn(LocalDate.of(2024, 1, 1))
                        .owed()))
                .containsExactly("day");
    }

    @Test
    void stretchThatBeginsBeforeThePlanIsOwedFromThePlanOn() {
        ImprovementPlan half = Plans.planOf(led("year", Deadline.year(2024)))
                .period(PlanPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)))
                .build();
        Duties duties = half.responsibilities().of(JUSTICE);

        assertThat(duties.owedOn(LocalDate.of(2024, 6, 30)).owed()).isEmpty();
        assertThat(duties.owedOn(LocalDate.of(2024, 7, 1)).owed()).hasSize(1);
    }

    @Test
    void onlyWhatIsNotSaidToBeDoneIsOverdue() {
        Duties duties = duties(
                led("a", Deadline.quarter(2024, 1)),
                led("b", Deadline.quarter(2024, 2)),
                led("c", Deadline.quarter(2024, 3)),
                led("throughout", Deadline.ongoing()));

        assertThat(ids(duties.lastDayPassedBy(AUTUMN).owed())).containsExactly("a", "b");
        assertThat(ids(duties.lastDayPassedBy(AUTUMN.plusDays(1)).owed())).containsExactly("a", "b", "c");
        Duties some = duties.without(duty -> duty.source().getId().equals("a"));
        assertThat(ids(some.lastDayPassedBy(AUTUMN).owed())).containsExactly("b");
        assertThat(ids(some.owedOn(AUTUMN).owed())).containsExactly("b", "c", "throughout");
        assertThat(some.without(duty -> duty.source().getId().equals("b"))
                        .lastDayPassedBy(AUTUMN)
                        .owed())
                .isEmpty();
    }

    @Test
    void daysAfterAnEventNeedTheEvent() {
        Duties duties = duties(led("after", after(5, DayKind.WORKING)), led("other", after(5, DayKind.WORKING)));
        LocalDate event = LocalDate.of(2026, 2, 12);
        Duties counted = duties.counting(
                task -> task.getId().equals("after") ? Optional.of(event) : Optional.empty(),
                WorkingCalendarTest.OF_2026);

        assertThat(duties.all(AUTUMN).owed())
                .allSatisfy(duty -> assertThat(duty.term().lastDays()).isEmpty());
        assertThat(counted.all(AUTUMN).owed())
                .extracting(duty -> duty.term().lastDays())
                .containsExactly(List.of(LocalDate.of(2026, 2, 26)), List.of());
    }

    @Test
    void unspecifiedDaysAreDueForSureOnlyByBothReadings() {
        Duties duties = duties(led("after", after(5, DayKind.UNSPECIFIED)))
                .counting(task -> Optional.of(LocalDate.of(2026, 2, 12)), WorkingCalendarTest.OF_2026);

        assertThat(duties.dueBy(LocalDate.of(2026, 2, 16))).isEqualTo(new DutyList(List.of(), List.of()));
        assertThat(ids(duties.dueBy(LocalDate.of(2026, 2, 17)).possible())).containsExactly("after");
        assertThat(ids(duties.dueBy(LocalDate.of(2026, 2, 25)).possible())).containsExactly("after");
        assertThat(ids(duties.dueBy(LocalDate.of(2026, 2, 26)).owed())).containsExactly("after");
        assertThat(duties.lastDayPassedBy(LocalDate.of(2026, 2, 26)).owed()).isEmpty();
        assertThat(ids(duties.lastDayPassedBy(LocalDate.of(2026, 2, 26)).possible()))
                .containsExactly("after");
        assertThat(duties.lastDayPassedBy(LocalDate.of(2026, 2, 27)).possible()).isEmpty();
        assertThat(duties.lastDayPassedBy(LocalDate.of(2026, 2, 27)).owed()).hasSize(1);
    }

    @Test
    void calendarThatLacksTheYearSaysSo() {
        Duties duties = duties(led("after", after(5, DayKind.WORKING)))
                .counting(task -> Optional.of(AUTUMN), WorkingCalendarTest.OF_2026);

        Refusal.by(ValueRule.RANGE, () -> duties.owedOn(AUTUMN));
    }

    private static ImprovementPlan reporting(ReportFrequency... frequencies) {
        return Plans.plan()
                .addReporting(ReportingObligation.builder()
                        .id("r")
                        .addReporters(JUSTICE)
                        .addFrequencies(frequencies)
                        .asPrinted(Text.of("báo cáo hàng quý"))
                        .build())
                .build();
    }

    @Test
    void reportsHaveDaysOnlyByACalendar() {
        Duties duties = reporting(ReportFrequency.QUARTERLY).responsibilities().of(JUSTICE);
        Duties placed = duties.reportingBy(
                ReportingCalendar.ofLetter581(Validity.between(Plans.YEAR.getFrom(), Plans.YEAR.getTo())));

        assertThat(duties.owedOn(AUTUMN).owed())
                .singleElement()
                .satisfies(duty -> assertThat(duty.term().stateOn(AUTUMN)).isEqualTo(DutyState.UNDATED));
        assertThat(placed.all(AUTUMN).owed())
                .extracting(duty -> duty.term().report().orElseThrow().kind())
                .containsExactly(ReportKind.values());
        assertThat(placed.owedOn(LocalDate.of(2024, 3, 14)).owed()).isEmpty();
        assertThat(placed.owedOn(LocalDate.of(2024, 3, 15)).owed()).hasSize(1);
        assertThat(placed.lastDayPassedBy(LocalDate.of(2024, 3, 20)).owed()).isEmpty();
        assertThat(placed.lastDayPassedBy(LocalDate.of(2024, 3, 21)).owed()).hasSize(1);
    }

    @Test
    void reportThatTheCalendarDoesNotPlaceStaysWithoutADay() {
        Duties duties = reporting(ReportFrequency.ANNUAL, ReportFrequency.ON_REQUEST)
                .responsibilities()
                .of(JUSTICE)
                .reportingBy(ReportingCalendar.ofLetter581(Validity.between(Plans.YEAR.getFrom(), Plans.YEAR.getTo())));

        assertThat(duties.all(AUTUMN).owed())
                .extracting(duty -> duty.term().lastDays().size())
                .containsExactly(1, 0);
    }

    @Test
    void clauseHoldsThroughThePeriod() {
        Duties duties = Plans.plan()
                .addAssignment(Plans.assignment("a", AssignmentRole.MONITOR, JUSTICE)
                        .addRole(AssignmentRole.URGE)
                        .build())
                .build()
                .responsibilities()
                .of(JUSTICE);

        assertThat(duties.owedOn(AUTUMN).owed()).singleElement().satisfies(duty -> {
            assertThat(duty.roles()).containsExactly(AssignmentRole.MONITOR, AssignmentRole.URGE);
            assertThat(duty.term().stateOn(AUTUMN)).isEqualTo(DutyState.ONGOING);
            assertThat(duty.text().toString()).isEqualTo("Giao Sở Nội vụ chủ trì");
        });
    }

    @Test
    void clauseThatOnlyStatesAReportIsNotOwedBesideIt() {
        ImmutableAssignment.Builder clause = Plans.assignment("a", AssignmentRole.REPORT, JUSTICE);
        ImprovementPlan plan = reporting(ReportFrequency.ANNUAL);
        ReportingObligation stated = ReportingObligation.builder()
                .id("r")
                .addReporters(JUSTICE)
                .addFrequency(ReportFrequency.ANNUAL)
                .asPrinted(Text.of("báo cáo năm"))
                .statedIn("a")
                .build();
        var builder = Plans.plan().reporting(List.of(stated));

        assertThat(ids(Plans.plan()
                        .reporting(plan.getReporting())
                        .addAssignment(clause.build())
                        .build()
                        .responsibilities()
                        .of(JUSTICE)
                        .all(AUTUMN)
                        .owed()))
                .containsExactly("a", "r");
        assertThat(ids(builder.assignments(List.of(clause.build()))
                        .build()
                        .responsibilities()
                        .of(JUSTICE)
                        .all(AUTUMN)
                        .owed()))
                .containsExactly("r");
        assertThat(ids(builder.assignments(
                                List.of(clause.addRole(AssignmentRole.ADVISE).build()))
                        .build()
                        .responsibilities()
                        .of(JUSTICE)
                        .all(AUTUMN)
                        .owed()))
                .containsExactly("a", "r");
    }
}
