package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.ValueRule;

class WorkingDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    @Test
    void listsWithoutAYearAreRefused() {
        assertThat(Refusal.by(ValueRule.MISSING, () -> WorkingDays.builder().build())
                        .getMissing())
                .containsExactly("years");
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10000})
    void yearOfOtherThanFourDigitsIsRefused(int year) {
        Refusal.by(
                ValueRule.CALENDAR, () -> WorkingDays.builder().addYears(year).build());
    }

    @Test
    void dayOutsideTheYearsIsRefused() {
        Refusal.by(
                ValueRule.RANGE,
                "holidays",
                () -> WorkingDays.builder().addYears(2025).addHolidays(DAY).build());
        Refusal.by(
                ValueRule.RANGE,
                "swappedIn",
                () -> WorkingDays.builder().addYears(2025).addSwappedIn(DAY).build());
    }

    @Test
    void dayBothOffAndWorkedIsRefused() {
        Refusal.by(
                ValueRule.CONTRADICTION,
                "swappedIn",
                () -> WorkingDays.builder()
                        .addYears(2026)
                        .addHolidays(DAY)
                        .addSwappedIn(DAY)
                        .build());
    }

    @Test
    void severalYearsAreCounted() {
        WorkingDays days = WorkingDays.builder().addYears(2025, 2026).build();

        assertThat(days.plus(LocalDate.of(2025, 12, 31), 1)).isEqualTo("2026-01-01");
    }
}
