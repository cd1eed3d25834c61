package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.ValueRule;

class RecurringTest {

    private static Deadline.Recurring every(Recurrence recurrence, Integer day) {
        return Deadline.Recurring.builder()
                .every(recurrence)
                .day(Optional.ofNullable(day))
                .build();
    }

    private static List<String> days(Deadline.Recurring deadline, String from, String to) {
        return deadline.occurrences(PlanPeriod.of(LocalDate.parse(from), LocalDate.parse(to))).stream()
                .map(LocalDate::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 32, Integer.MAX_VALUE})
    void dayOutsideAnyMonthIsRefused(int day) {
        var refusal = Refusal.by(ValueRule.CALENDAR, "day", () -> every(Recurrence.MONTHLY, day));

        assertThat(refusal.getExpected()).isEqualTo("1..31");
    }

    @Test
    void firstAndLastDayOfAMonthAreTaken() {
        assertThat(days(every(Recurrence.QUARTERLY, 1), "2024-01-01", "2024-12-31"))
                .containsExactly("2024-03-01", "2024-06-01", "2024-09-01", "2024-12-01");
        assertThat(days(every(Recurrence.QUARTERLY, 31), "2024-01-01", "2024-12-31"))
                .containsExactly("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023-02-28", "2024, 2024-02-29"})
    void lateDayFallsOnTheEndOfAShortMonth(int year, String endOfFebruary) {
        List<String> thirtyFirst = days(every(Recurrence.MONTHLY, 31), year + "-01-01", year + "-12-31");

        assertThat(thirtyFirst)
                .hasSize(12)
                .startsWith(year + "-01-31", endOfFebruary, year + "-03-31", year + "-04-30");
        assertThat(days(every(Recurrence.MONTHLY, null), year + "-01-01", year + "-12-31"))
                .isEqualTo(thirtyFirst);
    }

    @Test
    void stretchesAreThoseOfTheCalendar() {
        assertThat(days(every(Recurrence.SEMIANNUAL, 15), "2024-01-01", "2024-12-31"))
                .containsExactly("2024-06-15", "2024-12-15");
        assertThat(days(every(Recurrence.ANNUAL, null), "2021-01-01", "2025-12-31"))
                .containsExactly("2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31");
    }

    @Test
    void onlyDaysOfThePeriodAreOwed() {
        Deadline.Recurring quarterly = every(Recurrence.QUARTERLY, 15);

        assertThat(days(quarterly, "2024-03-15", "2024-09-15"))
                .containsExactly("2024-03-15", "2024-06-15", "2024-09-15");
        assertThat(days(quarterly, "2024-03-16", "2024-09-14")).containsExactly("2024-06-15");
        assertThat(days(quarterly, "2023-12-01", "2024-03-31")).containsExactly("2023-12-15", "2024-03-15");
    }

    @Test
    void lastDayIsThatOfTheLastOccurrence() {
        assertThat(every(Recurrence.QUARTERLY, 15).lastDay(Plans.YEAR)).contains(LocalDate.of(2024, 12, 15));
    }

    @Test
    void noOccurrenceNoLastDay() {
        PlanPeriod spring = PlanPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 30));
        PlanPeriod backwards = PlanPeriod.of(LocalDate.of(2025, 1, 1), LocalDate.of(2024, 12, 31));

        assertThat(every(Recurrence.QUARTERLY, null).lastDay(spring)).isEmpty();
        assertThat(every(Recurrence.MONTHLY, null).lastDay(backwards)).isEmpty();
    }
}
