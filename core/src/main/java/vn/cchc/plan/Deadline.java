package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * When a task has to be done (thời gian hoàn thành), in the forms that plans print: a stretch of the calendar ({@link
 * DatedDeadline}), all through the period, again and again, after an event, on a condition, or not said.
 */
@Value.Enclosing
public sealed interface Deadline
        permits DatedDeadline,
                Deadline.Ongoing,
                Deadline.Recurring,
                Deadline.AfterEvent,
                Deadline.Conditional,
                Deadline.Unspecified {

    /**
     * {@return the words as printed, for instance {@code Quý III/2023}}
     */
    Optional<Text> getAsPrinted();

    /**
     * {@return the last day on which the task is done in time; empty where that depends on an event or is not said}
     *
     * @param period the period of the plan
     */
    Optional<LocalDate> lastDay(PlanPeriod period);

    /**
     * {@return an order of deadlines within a plan by their last day; those without one come last}
     *
     * @param period the period of the plan
     */
    static Comparator<Deadline> byLastDay(PlanPeriod period) {
        return Comparator.comparing(deadline -> deadline.lastDay(period).orElse(LocalDate.MAX));
    }

    /**
     * {@return all through the period (thường xuyên)}
     */
    static Ongoing ongoing() {
        return Ongoing.builder().build();
    }

    /**
     * {@return within a year (năm)}
     *
     * @param year the year
     * @throws InvalidValueException with {@link ValueRule#CALENDAR} if it has not four digits
     */
    static DatedDeadline.Year year(int year) {
        return DatedDeadline.Year.builder().year(year).build();
    }

    /**
     * {@return within a quarter (quý)}
     *
     * @param year the year
     * @param quarter 1 to 4
     * @throws InvalidValueException with {@link ValueRule#QUARTER_OR_MONTH} if the quarter is not 1 to 4
     */
    static DatedDeadline.Quarter quarter(int year, int quarter) {
        return DatedDeadline.Quarter.builder().year(year).quarter(quarter).build();
    }

    /**
     * {@return by a day}
     *
     * @param date the last day
     */
    static DatedDeadline.OnDate onDate(LocalDate date) {
        return DatedDeadline.OnDate.builder().date(date).build();
    }

    /** All through the period (thường xuyên). */
    @Value.Immutable
    sealed interface Ongoing extends Deadline permits ImmutableDeadline.Ongoing {
        @Override
        default Optional<LocalDate> lastDay(PlanPeriod period) {
            return Optional.of(period.getTo());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDeadline.Ongoing.Builder builder() {
            return new ImmutableDeadline.Ongoing.Builder();
        }
    }

    /** Again and again (hằng quý), each occurrence owed. */
    @Value.Immutable
    sealed interface Recurring extends Deadline permits ImmutableDeadline.Recurring {
        /**
         * {@return how often}
         */
        Recurrence getEvery();

        /**
         * {@return the day of the last month of each stretch by which it is due, 1 to 31; the end of the month without it}
         */
        Optional<Integer> getDay();

        /**
         * {@return the day by which each occurrence is due, within the period of the plan, in order}
         *
         * @param period the period of the plan
         */
        default List<LocalDate> occurrences(PlanPeriod period) {
            int years = period.getTo().getYear() - period.getFrom().getYear() + 1;
            int months = getEvery().getMonths();
            YearMonth january = YearMonth.of(period.getFrom().getYear(), 1);
            return IntStream.rangeClosed(1, years * 12 / months)
                    .mapToObj(number -> january.plusMonths((long) number * months - 1))
                    .map(month -> month.atDay(Math.min(getDay().orElse(31), month.lengthOfMonth())))
                    .filter(day -> !day.isBefore(period.getFrom()) && !day.isAfter(period.getTo()))
                    .toList();
        }

        @Override
        default Optional<LocalDate> lastDay(PlanPeriod period) {
            List<LocalDate> days = occurrences(period);
            return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        }

        /**
         * Checks the day.
         *
         * @throws InvalidValueException with {@link ValueRule#CALENDAR} if the day is not 1 to 31
         */
        @Value.Check
        default void check() {
            getDay().filter(day -> day < 1 || day > 31).ifPresent(day -> {
                throw InvalidValueException.at(ValueRule.CALENDAR, "day", day, "1..31");
            });
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDeadline.Recurring.Builder builder() {
            return new ImmutableDeadline.Recurring.Builder();
        }
    }

    /** A number of days after an event (05 ngày kể từ ngày ký ban hành). */
    @Value.Immutable
    sealed interface AfterEvent extends Deadline permits ImmutableDeadline.AfterEvent {
        /** The most days: ten years, which no plan reaches; whoever counts them day by day comes to an end. */
        int MOST_DAYS = 3660;

        /**
         * {@return the number of days, 1 to {@link #MOST_DAYS}}
         */
        int getDays();

        /**
         * {@return how the days are counted}
         */
        DayKind getDayKind();

        /**
         * {@return the event from which they are counted, as printed, where it is}
         */
        Optional<Text> getEvent();

        @Override
        default Optional<LocalDate> lastDay(PlanPeriod period) {
            return Optional.empty();
        }

        /**
         * Checks the number of days.
         *
         * @throws InvalidValueException with {@link ValueRule#RANGE} if it is not 1 to {@link #MOST_DAYS}
         */
        @Value.Check
        default void check() {
            if (getDays() < 1 || getDays() > MOST_DAYS) {
                throw InvalidValueException.at(ValueRule.RANGE, "days", getDays(), "1.." + MOST_DAYS);
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDeadline.AfterEvent.Builder builder() {
            return new ImmutableDeadline.AfterEvent.Builder();
        }
    }

    /** When a condition is met (khi có hướng dẫn). */
    @Value.Immutable
    sealed interface Conditional extends Deadline permits ImmutableDeadline.Conditional {
        /**
         * {@return the condition}
         */
        Text getCondition();

        @Override
        default Optional<LocalDate> lastDay(PlanPeriod period) {
            return Optional.empty();
        }

        /**
         * Checks that there is a condition.
         *
         * @throws InvalidValueException with {@link ValueRule#BLANK} if it is blank
         */
        @Value.Check
        default void check() {
            Names.checkNotBlank("condition", getCondition());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDeadline.Conditional.Builder builder() {
            return new ImmutableDeadline.Conditional.Builder();
        }
    }

    /** Something is printed that names no time (chưa xác định). */
    @Value.Immutable
    sealed interface Unspecified extends Deadline permits ImmutableDeadline.Unspecified {
        @Override
        default Optional<LocalDate> lastDay(PlanPeriod period) {
            return Optional.empty();
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDeadline.Unspecified.Builder builder() {
            return new ImmutableDeadline.Unspecified.Builder();
        }
    }
}
