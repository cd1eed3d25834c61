package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.ValueRule;

class DeadlineRangeTest {

    private static DatedDeadline.Range range(DatedDeadline from, DatedDeadline to) {
        return DatedDeadline.Range.builder().from(from).to(to).build();
    }

    private static DatedDeadline quarter(int quarter) {
        return DatedDeadline.Quarter.builder().quarter(quarter).build();
    }

    private static DatedDeadline day(int month, int day) {
        return Deadline.onDate(LocalDate.of(2024, month, day));
    }

    private static DatedDeadline month(int month) {
        return DatedDeadline.Month.builder().month(month).build();
    }

    /** Each with the two days that contradict each other; the year only where it is printed. */
    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments(quarter(3), quarter(2), "07-01 – 06-30"),
                arguments(quarter(4), quarter(2), "10-01 – 06-30"),
                arguments(quarter(3), month(6), "07-01 – 06-30"),
                arguments(month(2), month(1), "02-01 – 01-31"),
                arguments(Deadline.quarter(2024, 3), Deadline.quarter(2024, 2), "2024-07-01 – 2024-06-30"),
                arguments(Deadline.quarter(2024, 4), Deadline.quarter(2024, 2), "2024-10-01 – 2024-06-30"),
                arguments(Deadline.quarter(2024, 1), Deadline.quarter(2023, 4), "2024-01-01 – 2023-12-31"),
                arguments(Deadline.year(2024), Deadline.year(2023), "2024-01-01 – 2023-12-31"),
                arguments(Deadline.year(9999), Deadline.year(1000), "9999-01-01 – 1000-12-31"),
                arguments(Deadline.quarter(1970, 2), Deadline.quarter(1970, 1), "1970-04-01 – 1970-03-31"),
                arguments(day(6, 2), day(6, 1), "2024-06-02 – 2024-06-01"),
                arguments(day(7, 1), Deadline.quarter(2024, 2), "2024-07-01 – 2024-06-30"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void endBeforeBeginningIsRefusedAndBothDaysAreNamed(DatedDeadline from, DatedDeadline to, String days) {
        var refusal = Refusal.by(ValueRule.TIME_ORDER, "to", () -> range(from, to));

        assertThat(refusal.getFound()).isEqualTo(days);
        assertThat(refusal.getRule().getCode()).isEqualTo("VAL-08");
    }

    @Test
    void rangeOfRangesIsRefusedAndSimpleEndsAreNamed() {
        DatedDeadline.Range inner = range(quarter(2), quarter(3));
        String simple = "year, half-year, quarter, month, on-date";

        assertThat(Refusal.by(ValueRule.CONTRADICTION, "from", () -> range(inner, quarter(4)))
                        .getExpected())
                .isEqualTo(simple);
        assertThat(Refusal.by(ValueRule.CONTRADICTION, "to", () -> range(quarter(1), inner))
                        .getExpected())
                .isEqualTo(simple);
        Refusal.by(ValueRule.CONTRADICTION, "from", () -> range(inner, inner));
    }

    static Stream<DatedDeadline> simpleEnds() {
        return Stream.of(
                DatedDeadline.Year.builder().build(),
                DatedDeadline.HalfYear.builder().half(1).build(),
                quarter(1),
                month(1),
                day(1, 1));
    }

    @ParameterizedTest
    @MethodSource("simpleEnds")
    void simpleEndIsTakenAtBothEnds(DatedDeadline end) {
        assertThat(range(end, end).getFrom()).isEqualTo(range(end, end).getTo());
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments(quarter(2), quarter(4), "2024-04-01", "2024-12-31"),
                arguments(quarter(2), quarter(2), "2024-04-01", "2024-06-30"),
                arguments(Deadline.quarter(2023, 4), Deadline.quarter(2024, 1), "2023-10-01", "2024-03-31"),
                arguments(day(6, 1), day(6, 1), "2024-06-01", "2024-06-01"),
                arguments(day(6, 30), Deadline.quarter(2024, 2), "2024-06-30", "2024-06-30"),
                arguments(month(6), quarter(2), "2024-06-01", "2024-06-30"),
                arguments(month(2), month(2), "2024-02-01", "2024-02-29"),
                arguments(Deadline.year(2023), Deadline.year(2024), "2023-01-01", "2024-12-31"),
                arguments(Deadline.year(2024), day(1, 1), "2024-01-01", "2024-01-01"));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void rangeReachesFromFirstToLastDay(DatedDeadline from, DatedDeadline to, LocalDate first, LocalDate last) {
        assertThat(range(from, to).firstDay(Plans.YEAR)).contains(first);
        assertThat(range(from, to).lastDay(Plans.YEAR)).contains(last);
    }

    /** The end without a year has that of the plan, which the range does not know. */
    @Test
    void endsOfWhichOneLacksTheYearAreNotHeldAgainstEachOther() {
        DatedDeadline.Range intoThePlan = range(Deadline.quarter(2023, 4), quarter(1));
        DatedDeadline.Range outOfThePlan = range(quarter(4), Deadline.quarter(2025, 1));
        DatedDeadline.Range fromADay = range(day(12, 31), month(1));

        assertThat(intoThePlan.lastDay(Plans.YEAR)).contains(LocalDate.of(2024, 3, 31));
        assertThat(outOfThePlan.firstDay(Plans.YEAR)).contains(LocalDate.of(2024, 10, 1));
        assertThat(outOfThePlan.lastDay(Plans.YEAR)).contains(LocalDate.of(2025, 3, 31));
        assertThat(fromADay.lastDay(PlanPeriod.ofYear(2025))).contains(LocalDate.of(2025, 1, 31));
    }

    @Test
    void rangeWithoutYearHasNoDayInAPlanOfSeveralYears() {
        PlanPeriod years = PlanPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));

        assertThat(range(quarter(2), quarter(4)).firstDay(years)).isEmpty();
        assertThat(range(quarter(2), quarter(4)).lastDay(years)).isEmpty();
    }
}
