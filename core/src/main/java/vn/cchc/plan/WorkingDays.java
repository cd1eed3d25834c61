package vn.cchc.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * The working days of some years from lists (lịch làm việc theo năm). It refuses to answer for any other year: next year's
 * holidays and swaps are not known before they are announced.
 */
@Value.Immutable
public sealed interface WorkingDays extends WorkingCalendar permits ImmutableWorkingDays {

    /**
     * {@return the years that the lists cover, at least one (năm)}
     */
    Set<Integer> getYears();

    /**
     * {@return the days of the week that are not worked (ngày nghỉ hằng tuần)}
     */
    Set<DayOfWeek> getWeekend();

    /**
     * {@return the days off besides (ngày nghỉ lễ, tết, nghỉ bù, hoán đổi)}
     */
    Set<LocalDate> getHolidays();

    /**
     * {@return the days of a weekend that are worked in exchange (ngày làm bù)}
     */
    Set<LocalDate> getSwappedIn();

    @Override
    default boolean isWorkingDay(LocalDate date) {
        if (!getYears().contains(date.getYear())) {
            throw InvalidValueException.of(ValueRule.RANGE, date, getYears().toString());
        }
        return getSwappedIn().contains(date)
                || !(getHolidays().contains(date) || getWeekend().contains(date.getDayOfWeek()));
    }

    /**
     * Checks that there is a year, that each day lies in one, and that no day is both off and worked.
     *
     * @throws InvalidValueException with {@link ValueRule#MISSING}, {@link ValueRule#RANGE} or {@link
     *     ValueRule#CONTRADICTION} otherwise
     */
    @Value.Check
    default void check() {
        if (getYears().isEmpty()) {
            throw new InvalidValueException("years");
        }
        getYears().forEach(CalendarChecks::checkYear);
        checkCovered("holidays", getHolidays());
        checkCovered("swappedIn", getSwappedIn());
        getSwappedIn().stream().filter(getHolidays()::contains).findFirst().ifPresent(day -> {
            throw InvalidValueException.at(ValueRule.CONTRADICTION, "swappedIn", day, "");
        });
    }

    private void checkCovered(String attribute, Set<LocalDate> days) {
        days.stream()
                .filter(day -> !getYears().contains(day.getYear()))
                .findFirst()
                .ifPresent(day -> {
                    throw InvalidValueException.at(
                            ValueRule.RANGE, attribute, day, getYears().toString());
                });
    }

    /**
     * {@return a new builder}
     */
    static ImmutableWorkingDays.Builder builder() {
        return new ImmutableWorkingDays.Builder();
    }
}
