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

    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments(quarter(3), quarter(2)),
                arguments(Deadline.quarter(2024, 3), Deadline.quarter(2024, 2)),
                arguments(Deadline.quarter(2024, 1), Deadline.quarter(2023, 4)),
                arguments(Deadline.year(2024), Deadline.year(2023)),
                arguments(day(6, 2), day(6, 1)),
                arguments(day(7, 1), Deadline.quarter(2024, 2)),
                arguments(quarter(3), DatedDeadline.Month.builder().month(6).build()));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void endBeforeBeginningIsRefused(DatedDeadline from, DatedDeadline to) {
        Refusal.by(ValueRule.CONTRADICTION, "to", () -> range(from, to));
    }

    @Test
    void rangeOfRangesIsRefused() {
        DatedDeadline.Range inner = range(quarter(2), quarter(3));

        Refusal.by(ValueRule.CONTRADICTION, "to", () -> range(inner, quarter(4)));
        Refusal.by(ValueRule.CONTRADICTION, "to", () -> range(quarter(1), inner));
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments(quarter(2), quarter(4), "2024-04-01", "2024-12-31"),
                arguments(quarter(2), quarter(2), "2024-04-01", "2024-06-30"),
                arguments(Deadline.quarter(2023, 4), Deadline.quarter(2024, 1), "2023-10-01", "2024-03-31"),
                arguments(day(6, 1), day(6, 1), "2024-06-01", "2024-06-01"),
                arguments(day(6, 30), Deadline.quarter(2024, 2), "2024-06-30", "2024-06-30"),
                arguments(Deadline.year(2024), day(1, 1), "2024-01-01", "2024-01-01"));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void rangeReachesFromFirstToLastDay(DatedDeadline from, DatedDeadline to, LocalDate first, LocalDate last) {
        assertThat(range(from, to).firstDay(Plans.YEAR)).contains(first);
        assertThat(range(from, to).lastDay(Plans.YEAR)).contains(last);
    }

    @Test
    void endsOfWhichOneLacksTheYearAreNotHeldAgainstEachOther() {
        DatedDeadline.Range range = range(Deadline.quarter(2023, 4), quarter(1));

        assertThat(range.lastDay(Plans.YEAR)).contains(LocalDate.of(2024, 3, 31));
    }

    @Test
    void rangeWithoutYearHasNoDayInAPlanOfSeveralYears() {
        PlanPeriod years = PlanPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));

        assertThat(range(quarter(2), quarter(4)).firstDay(years)).isEmpty();
        assertThat(range(quarter(2), quarter(4)).lastDay(years)).isEmpty();
    }
}
