package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.ValueRule;

class DatedDeadlineTest {

    private static final PlanPeriod FIVE_YEARS = PlanPeriod.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));

    private static DatedDeadline.HalfYear half(int half) {
        return DatedDeadline.HalfYear.builder().half(half).build();
    }

    private static DatedDeadline.Quarter quarter(int quarter) {
        return DatedDeadline.Quarter.builder().quarter(quarter).build();
    }

    private static DatedDeadline.Month month(int month) {
        return DatedDeadline.Month.builder().month(month).build();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3, Integer.MAX_VALUE})
    void otherHalfIsRefused(int half) {
        Refusal.by(ValueRule.QUARTER_OR_MONTH, "half", () -> half(half));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 5, Integer.MAX_VALUE})
    void otherQuarterIsRefused(int quarter) {
        var refusal = Refusal.by(ValueRule.QUARTER_OR_MONTH, "quarter", () -> quarter(quarter));

        assertThat(refusal.getExpected()).isEqualTo("1..4");
        assertThat(refusal.getRule().getCode()).isEqualTo("TSK-12");
        Refusal.by(ValueRule.QUARTER_OR_MONTH, "quarter", () -> Deadline.quarter(2024, quarter));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 13, Integer.MAX_VALUE})
    void otherMonthIsRefused(int month) {
        Refusal.by(ValueRule.QUARTER_OR_MONTH, "month", () -> month(month));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 24, 999, 10000, Integer.MAX_VALUE})
    void yearWithoutFourDigitsIsRefused(int year) {
        Refusal.by(ValueRule.CALENDAR, "year", () -> Deadline.year(year));
        Refusal.by(ValueRule.CALENDAR, "year", () -> Deadline.quarter(year, 1));
        Refusal.by(
                ValueRule.CALENDAR,
                "year",
                () -> DatedDeadline.HalfYear.builder().year(year).half(1).build());
        Refusal.by(
                ValueRule.CALENDAR,
                "year",
                () -> DatedDeadline.Month.builder().year(year).month(1).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-12-31", "0999-12-31", "+10000-01-01", "+999999999-12-31"})
    void dayInAYearWithoutFourDigitsIsRefused(LocalDate date) {
        var refusal = Refusal.by(ValueRule.CALENDAR, "date", () -> Deadline.onDate(date));

        assertThat(refusal.getRule().getCode()).isEqualTo("DOC-07");
        assertThat(refusal.getFound()).isEqualTo(String.valueOf(date.getYear()));
        assertThat(refusal.getExpected()).isEqualTo("1000..9999");
    }

    static Stream<Arguments> stretches() {
        return Stream.of(
                arguments(Deadline.year(1000), "1000-01-01", "1000-12-31"),
                arguments(Deadline.year(9999), "9999-01-01", "9999-12-31"),
                arguments(Deadline.quarter(2023, 1), "2023-01-01", "2023-03-31"),
                arguments(Deadline.quarter(2023, 4), "2023-10-01", "2023-12-31"),
                arguments(Deadline.onDate(LocalDate.of(2023, 9, 30)), "2023-09-30", "2023-09-30"),
                arguments(Deadline.onDate(LocalDate.of(1000, 1, 1)), "1000-01-01", "1000-01-01"),
                arguments(Deadline.onDate(LocalDate.of(9999, 12, 31)), "9999-12-31", "9999-12-31"),
                arguments(DatedDeadline.Year.builder().build(), "2024-01-01", "2024-12-31"),
                arguments(half(1), "2024-01-01", "2024-06-30"),
                arguments(half(2), "2024-07-01", "2024-12-31"),
                arguments(quarter(1), "2024-01-01", "2024-03-31"),
                arguments(quarter(2), "2024-04-01", "2024-06-30"),
                arguments(quarter(3), "2024-07-01", "2024-09-30"),
                arguments(quarter(4), "2024-10-01", "2024-12-31"),
                arguments(month(1), "2024-01-01", "2024-01-31"),
                arguments(month(2), "2024-02-01", "2024-02-29"),
                arguments(month(12), "2024-12-01", "2024-12-31"));
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void stretchBeginsAndEnds(DatedDeadline deadline, LocalDate first, LocalDate last) {
        assertThat(deadline.firstDay(Plans.YEAR)).contains(first);
        assertThat(deadline.lastDay(Plans.YEAR)).contains(last);
    }

    @Test
    void februaryEndsEarlierInOtherYears() {
        assertThat(month(2).lastDay(PlanPeriod.ofYear(2023))).contains(LocalDate.of(2023, 2, 28));
    }

    @Test
    void yearOfAPlanForSomeMonthsIsKnown() {
        PlanPeriod months = PlanPeriod.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31));

        assertThat(quarter(3).lastDay(months)).contains(LocalDate.of(2024, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void quarterWithoutYearHasNoDayInAPlanOfSeveralYears(int quarter) {
        assertThat(quarter(quarter).firstDay(FIVE_YEARS)).isEmpty();
        assertThat(quarter(quarter).lastDay(FIVE_YEARS)).isEqualTo(Optional.empty());
        assertThat(Deadline.quarter(2022, quarter).lastDay(FIVE_YEARS))
                .contains(Deadline.quarter(2022, quarter).lastDay(Plans.YEAR).orElseThrow());
    }
}
