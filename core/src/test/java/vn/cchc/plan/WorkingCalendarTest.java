package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/** The working days of 2026 as announced: 2/1 off and Saturday 10/1 worked; Tết from 14/2 to 22/2. */
class WorkingCalendarTest {

    static final WorkingDays OF_2026 = WorkingDays.builder()
            .addYears(2026)
            .addWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .addHolidays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2))
            .addAllHolidays(LocalDate.of(2026, 2, 14)
                    .datesUntil(LocalDate.of(2026, 2, 23))
                    .toList())
            .addSwappedIn(LocalDate.of(2026, 1, 10))
            .build();

    private static Deadline.AfterEvent after(int days, DayKind kind) {
        return Deadline.AfterEvent.builder()
                .days(days)
                .dayKind(kind)
                .event(Text.of("ngày ký ban hành"))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2027-01-01"})
    void refusesToAnswerForAnotherYear(LocalDate date) {
        assertThat(Refusal.by(ValueRule.RANGE, () -> OF_2026.isWorkingDay(date)).getExpected())
                .isEqualTo("[2026]");
    }

    @Test
    void refusesToCountIntoAnotherYear() {
        LocalDate nearTheEnd = LocalDate.of(2026, 12, 30);

        assertThat(OF_2026.plus(nearTheEnd, 1)).isEqualTo("2026-12-31");
        Refusal.by(ValueRule.RANGE, () -> OF_2026.plus(nearTheEnd, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 3661, 2_000_000_000})
    void refusesToCountBackwardsAndForYearsOnEnd(int workingDays) {
        WorkingCalendar always = day -> true;
        LocalDate date = LocalDate.of(2026, 3, 2);

        Refusal.by(ValueRule.RANGE, "workingDays", () -> always.plus(date, workingDays));
        assertThat(always.plus(date, 3660)).isEqualTo(date.plusDays(3660));
    }

    @Test
    void refusesAYearWithoutWorkingDays() {
        WorkingCalendar never = date -> false;
        LocalDate date = LocalDate.of(2026, 3, 2);
        WorkingCalendar onceAYear = day -> day.equals(date.plusDays(366));

        Refusal.by(ValueRule.RANGE, () -> never.plus(date, 1));
        assertThat(onceAYear.plus(date, 1)).isEqualTo(date.plusDays(366));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, false", "2026-01-02, false", "2026-01-03, false", "2026-01-05, true", "2026-01-10, true",
        "2026-01-11, false", "2026-01-17, false", "2026-02-13, true", "2026-02-14, false", "2026-02-22, false",
        "2026-02-23, true"
    })
    void weekendsHolidaysAndSwapsCount(LocalDate date, boolean worked) {
        assertThat(OF_2026.isWorkingDay(date)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 5, 2026-02-26",
        "2026-01-09, 1, 2026-01-10",
        "2026-01-09, 2, 2026-01-12",
        "2026-01-01, 1, 2026-01-05",
        "2026-02-14, 0, 2026-02-14",
        "2026-02-14, 1, 2026-02-23"
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate from, int days, LocalDate last) {
        assertThat(OF_2026.plus(from, days)).isEqualTo(last);
    }

    @Test
    void kindOfDaysDecides() {
        LocalDate event = LocalDate.of(2026, 2, 12);

        assertThat(OF_2026.lastDays(after(5, DayKind.CALENDAR), event)).containsExactly(LocalDate.of(2026, 2, 17));
        assertThat(OF_2026.lastDays(after(5, DayKind.WORKING), event)).containsExactly(LocalDate.of(2026, 2, 26));
    }

    @Test
    void unspecifiedDaysGiveBothReadingsWhereTheyDiffer() {
        assertThat(OF_2026.lastDays(after(5, DayKind.UNSPECIFIED), LocalDate.of(2026, 2, 12)))
                .containsExactly(LocalDate.of(2026, 2, 17), LocalDate.of(2026, 2, 26));
        assertThat(OF_2026.lastDays(after(2, DayKind.UNSPECIFIED), LocalDate.of(2026, 3, 2)))
                .containsExactly(LocalDate.of(2026, 3, 4));
    }

    @Test
    void calendarDaysNeedNoData() {
        LocalDate event = LocalDate.of(2025, 12, 30);

        assertThat(OF_2026.lastDays(after(5, DayKind.CALENDAR), event)).isEqualTo(List.of(event.plusDays(5)));
        Refusal.by(ValueRule.RANGE, () -> OF_2026.lastDays(after(5, DayKind.UNSPECIFIED), event));
    }
}
