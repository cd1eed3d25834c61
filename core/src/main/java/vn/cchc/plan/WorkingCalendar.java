package vn.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * Which days are worked (lịch làm việc): weekends, holidays and days swapped for others are the host's to know. {@link
 * WorkingDays} is one made from lists.
 */
@FunctionalInterface
public interface WorkingCalendar {

    /**
     * {@return whether a day is a working day (ngày làm việc)}
     *
     * @param date the day
     * @throws InvalidValueException with {@link ValueRule#RANGE} if the calendar has no data for the day
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * {@return the day that lies a number of working days after another; the day itself is not counted}
     *
     * @param date the day from which they are counted
     * @param workingDays the number of working days, 0 to {@link Deadline.AfterEvent#MOST_DAYS}
     * @throws InvalidValueException with {@link ValueRule#RANGE} if the number is not in this range, the calendar has no data for a day
     *     on the way, or a whole year has no working day
     */
    default LocalDate plus(LocalDate date, int workingDays) {
        if (workingDays < 0 || workingDays > Deadline.AfterEvent.MOST_DAYS) {
            throw InvalidValueException.at(
                    ValueRule.RANGE, "workingDays", workingDays, "0.." + Deadline.AfterEvent.MOST_DAYS);
        }
        LocalDate day = date;
        for (int counted = 0; counted < workingDays; counted++) {
            day = next(day);
        }
        return day;
    }

    private LocalDate next(LocalDate date) {
        return date.plusDays(1)
                .datesUntil(date.plusDays(367))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(ValueRule.RANGE, date, ""));
    }

    /**
     * {@return the last day of a period that runs from an event, by every reading of the plan: one day where it says whether it
     * counts days or working days, both, the earlier first, where it does not and they differ}
     *
     * @param period the period, for instance "05 ngày kể từ ngày ký ban hành"
     * @param event the day of the event; not counted itself
     * @throws InvalidValueException with {@link ValueRule#RANGE} if working days are needed for which there is no data
     */
    default List<LocalDate> lastDays(Deadline.AfterEvent period, LocalDate event) {
        int days = period.getDays();
        return switch (period.getDayKind()) {
            case CALENDAR -> List.of(event.plusDays(days));
            case WORKING -> List.of(plus(event, days));
            case UNSPECIFIED ->
                Stream.of(event.plusDays(days), plus(event, days)).distinct().toList();
        };
    }
}
