package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertiesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Property
    void days_can_be_counted_in_two_steps(
            @ForAll @IntRange(max = 200) int day,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second) {
        LocalDate date = NEW_YEAR.plusDays(day);
        WorkingDays days = WorkingCalendarTest.OF_2026;

        assertThat(days.plus(days.plus(date, first), second)).isEqualTo(days.plus(date, first + second));
    }

    @Property
    void as_many_working_days_lie_between_as_were_counted(
            @ForAll @IntRange(max = 200) int day, @ForAll @IntRange(min = 1, max = 80) int counted) {
        LocalDate date = NEW_YEAR.plusDays(day);
        WorkingDays days = WorkingCalendarTest.OF_2026;
        LocalDate last = days.plus(date, counted);

        assertThat(days.isWorkingDay(last)).isTrue();
        assertThat(date.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(days::isWorkingDay)
                        .count())
                .isEqualTo(counted);
    }
}
