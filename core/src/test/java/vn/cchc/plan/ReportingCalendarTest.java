package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.ReportFrequency.ANNUAL;
import static vn.cchc.plan.ReportFrequency.MONTHLY;
import static vn.cchc.plan.ReportFrequency.ON_REQUEST;
import static vn.cchc.plan.ReportFrequency.QUARTERLY;
import static vn.cchc.plan.ReportFrequency.SEMIANNUAL;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.value.Citation;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

/** The four reports of a year by CV 581/BNV-CCHC. */
class ReportingCalendarTest {

    private static final PlanPeriod YEAR = PlanPeriod.ofYear(2023);
    private static final ReportingCalendar CALENDAR =
            ReportingCalendar.ofLetter581(Validity.between(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)));

    private static List<String> reports(PlanPeriod period, ReportFrequency... frequencies) {
        return CALENDAR.schedule(List.of(frequencies), period).reports().stream()
                .map(report -> report.kind() + " " + report.from() + ".." + report.cutOff() + " " + report.due())
                .toList();
    }

    private static List<ReportFrequency> unplaced(PlanPeriod period, ReportFrequency... frequencies) {
        return CALENDAR.schedule(List.of(frequencies), period).unplaced();
    }

    @Test
    void monthlyReportsAndThoseOnRequestHaveNoDay() {
        assertThat(reports(YEAR, MONTHLY, ON_REQUEST)).isEmpty();
        assertThat(unplaced(YEAR, MONTHLY, ON_REQUEST, MONTHLY)).containsExactly(MONTHLY, ON_REQUEST);
        assertThat(reports(YEAR, ON_REQUEST, ANNUAL)).hasSize(1);
        assertThat(unplaced(YEAR, ON_REQUEST, ANNUAL)).containsExactly(ON_REQUEST);
    }

    @Test
    void noFrequencyAsksForNothing() {
        assertThat(reports(YEAR)).isEmpty();
        assertThat(unplaced(YEAR)).isEmpty();
    }

    @Test
    void quarterSixMonthsAndYearAreFourReportsNotSeven() {
        assertThat(reports(YEAR, QUARTERLY, SEMIANNUAL, ANNUAL))
                .containsExactly(
                        "FIRST_QUARTER 2022-12-15..2023-03-14 2023-03-20",
                        "SIX_MONTHS 2022-12-15..2023-06-14 2023-06-20",
                        "THIRD_QUARTER 2023-06-15..2023-09-14 2023-09-20",
                        "YEAR 2022-12-15..2023-12-14 2023-12-20");
        assertThat(unplaced(YEAR, QUARTERLY, SEMIANNUAL, ANNUAL)).isEmpty();
    }

    @Test
    void quartersEndWithTheSixMonthsAndTheYear() {
        assertThat(reports(YEAR, QUARTERLY))
                .isEqualTo(reports(YEAR, QUARTERLY, ANNUAL))
                .isEqualTo(reports(YEAR, QUARTERLY, SEMIANNUAL, ANNUAL));
    }

    @Test
    void annualReportIsOneAndHalfYearlyReportsAreTwo() {
        assertThat(reports(YEAR, ANNUAL)).containsExactly("YEAR 2022-12-15..2023-12-14 2023-12-20");
        assertThat(reports(YEAR, SEMIANNUAL))
                .isEqualTo(reports(YEAR, SEMIANNUAL, ANNUAL))
                .hasSize(2);
    }

    @Test
    void onlyReportsDueInThePeriodAreAskedFor() {
        LocalDate third = LocalDate.of(2023, 9, 20);
        LocalDate year = LocalDate.of(2023, 12, 20);

        assertThat(reports(PlanPeriod.of(third, year), QUARTERLY)).hasSize(2);
        assertThat(reports(PlanPeriod.of(third.plusDays(1), year.minusDays(1)), QUARTERLY))
                .isEmpty();
        assertThat(reports(PlanPeriod.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)), QUARTERLY))
                .hasSize(20);
    }

    @Test
    void ruleSaysNothingOutsideItsTime() {
        assertThat(reports(PlanPeriod.ofYear(2026), QUARTERLY)).isEmpty();
        assertThat(unplaced(PlanPeriod.ofYear(2026), QUARTERLY)).containsExactly(QUARTERLY);
        PlanPeriod across = PlanPeriod.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(reports(across, ANNUAL)).hasSize(1);
        assertThat(unplaced(across, ANNUAL)).containsExactly(ANNUAL);
    }

    @Test
    void anotherRuleIsAnotherValue() {
        ReportingCalendar calendar = ReportingCalendar.builder()
                .citation(Citation.builder().document(Text.of("1/VD")).build())
                .validity(Validity.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
                .addSlot(new ImmutableReportingCalendar.Slot.Builder()
                        .kind(ReportKind.YEAR)
                        .addFrequency(ANNUAL)
                        .from(MonthDay.of(1, 1))
                        .cutOff(MonthDay.of(11, 30))
                        .due(MonthDay.of(12, 5))
                        .build())
                .build();

        assertThat(calendar.schedule(List.of(ANNUAL, QUARTERLY), YEAR))
                .isEqualTo(new ReportingCalendar.Schedule(
                        List.of(new ReportingPeriod(
                                ReportKind.YEAR,
                                LocalDate.of(2023, 1, 1),
                                LocalDate.of(2023, 11, 30),
                                LocalDate.of(2023, 12, 5))),
                        List.of(QUARTERLY)));
    }
}
