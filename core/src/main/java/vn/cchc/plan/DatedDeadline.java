package vn.cchc.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * A deadline that names a stretch of the calendar: a year, a half-year, a quarter, a month, a day, or from one to another.
 *
 * <p>Where the year is not printed ("Quý III") it is that of the plan's period; in a plan of several years such a deadline
 * has no day.
 */
@Value.Enclosing
public sealed interface DatedDeadline extends Deadline
        permits DatedDeadline.OfMonths, DatedDeadline.OnDate, DatedDeadline.Range {

    /**
     * {@return the first day of the stretch; empty where the year is not known}
     *
     * @param period the period of the plan
     */
    Optional<LocalDate> firstDay(PlanPeriod period);

    /** A stretch of whole months in one year. */
    sealed interface OfMonths extends DatedDeadline
            permits DatedDeadline.Year, DatedDeadline.HalfYear, DatedDeadline.Quarter, DatedDeadline.Month {
        /**
         * {@return the year, where printed}
         */
        Optional<Integer> getYear();

        /**
         * {@return the first month of the stretch, 1 to 12}
         */
        int firstMonth();

        /**
         * {@return the last month of the stretch, 1 to 12}
         */
        int lastMonth();

        @Override
        default Optional<LocalDate> firstDay(PlanPeriod period) {
            return getYear().or(period::year).map(year -> LocalDate.of(year, firstMonth(), 1));
        }

        @Override
        default Optional<LocalDate> lastDay(PlanPeriod period) {
            return getYear()
                    .or(period::year)
                    .map(year -> YearMonth.of(year, lastMonth()).atEndOfMonth());
        }
    }

    /** Within a year (năm 2023). */
    @Value.Immutable
    sealed interface Year extends OfMonths permits ImmutableDatedDeadline.Year {
        @Override
        default int firstMonth() {
            return 1;
        }

        @Override
        default int lastMonth() {
            return 12;
        }

        /**
         * Checks the year.
         *
         * @throws InvalidValueException with {@link ValueRule#CALENDAR} if it has not four digits
         */
        @Value.Check
        default void check() {
            CalendarChecks.checkYear(getYear());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDatedDeadline.Year.Builder builder() {
            return new ImmutableDatedDeadline.Year.Builder();
        }
    }

    /** Within a half-year (6 tháng đầu năm, 6 tháng cuối năm). */
    @Value.Immutable
    sealed interface HalfYear extends OfMonths permits ImmutableDatedDeadline.HalfYear {
        /**
         * {@return 1 for January to June, 2 for July to December}
         */
        int getHalf();

        @Override
        default int firstMonth() {
            return getHalf() * 6 - 5;
        }

        @Override
        default int lastMonth() {
            return getHalf() * 6;
        }

        /**
         * Checks year and half.
         *
         * @throws InvalidValueException with {@link ValueRule#QUARTER_OR_MONTH} if the half is not 1 or 2
         */
        @Value.Check
        default void check() {
            CalendarChecks.checkYear(getYear());
            CalendarChecks.checkPart("half", getHalf(), 2);
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDatedDeadline.HalfYear.Builder builder() {
            return new ImmutableDatedDeadline.HalfYear.Builder();
        }
    }

    /** Within a quarter (Quý III/2023). */
    @Value.Immutable
    sealed interface Quarter extends OfMonths permits ImmutableDatedDeadline.Quarter {
        /**
         * {@return the quarter (quý), 1 to 4}
         */
        int getQuarter();

        @Override
        default int firstMonth() {
            return getQuarter() * 3 - 2;
        }

        @Override
        default int lastMonth() {
            return getQuarter() * 3;
        }

        /**
         * Checks year and quarter.
         *
         * @throws InvalidValueException with {@link ValueRule#QUARTER_OR_MONTH} if the quarter is not 1 to 4
         */
        @Value.Check
        default void check() {
            CalendarChecks.checkYear(getYear());
            CalendarChecks.checkPart("quarter", getQuarter(), 4);
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDatedDeadline.Quarter.Builder builder() {
            return new ImmutableDatedDeadline.Quarter.Builder();
        }
    }

    /** Within a month (tháng 9/2023). */
    @Value.Immutable
    sealed interface Month extends OfMonths permits ImmutableDatedDeadline.Month {
        /**
         * {@return the month (tháng), 1 to 12}
         */
        int getMonth();

        @Override
        default int firstMonth() {
            return getMonth();
        }

        @Override
        default int lastMonth() {
            return getMonth();
        }

        /**
         * Checks year and month.
         *
         * @throws InvalidValueException with {@link ValueRule#QUARTER_OR_MONTH} if the month is not 1 to 12
         */
        @Value.Check
        default void check() {
            CalendarChecks.checkYear(getYear());
            CalendarChecks.checkPart("month", getMonth(), 12);
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDatedDeadline.Month.Builder builder() {
            return new ImmutableDatedDeadline.Month.Builder();
        }
    }

    /** By the end of a day (chậm nhất ngày 30/9/2023); "trước ngày 30/9" is the day before. */
    @Value.Immutable
    sealed interface OnDate extends DatedDeadline permits ImmutableDatedDeadline.OnDate {
        /**
         * {@return the last day (ngày)}
         */
        LocalDate getDate();

        @Override
        default Optional<LocalDate> firstDay(PlanPeriod period) {
            return Optional.of(getDate());
        }

        @Override
        default Optional<LocalDate> lastDay(PlanPeriod period) {
            return Optional.of(getDate());
        }

        /**
         * Checks the year.
         *
         * @throws InvalidValueException with {@link ValueRule#CALENDAR} if it has not four digits
         */
        @Value.Check
        default void check() {
            CalendarChecks.checkYear("date", getDate().getYear());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDatedDeadline.OnDate.Builder builder() {
            return new ImmutableDatedDeadline.OnDate.Builder();
        }
    }

    /** From one stretch of the calendar to another (Quý II - IV). */
    @Value.Immutable
    sealed interface Range extends DatedDeadline permits ImmutableDatedDeadline.Range {
        /**
         * {@return the stretch in which it begins}
         */
        DatedDeadline getFrom();

        /**
         * {@return the stretch in which it ends}
         */
        DatedDeadline getTo();

        @Override
        default Optional<LocalDate> firstDay(PlanPeriod period) {
            return getFrom().firstDay(period);
        }

        @Override
        default Optional<LocalDate> lastDay(PlanPeriod period) {
            return getTo().lastDay(period);
        }

        /**
         * Checks that it does not end before it begins, and that both ends are simple.
         *
         * @throws InvalidValueException with {@link ValueRule#TIME_ORDER} or {@link ValueRule#CONTRADICTION} otherwise
         */
        @Value.Check
        default void check() {
            if (getFrom() instanceof Range || getTo() instanceof Range) {
                throw InvalidValueException.at(
                        ValueRule.CONTRADICTION,
                        getFrom() instanceof Range ? "from" : "to",
                        "range",
                        "year, half-year, quarter, month, on-date");
            }
            PlanPeriod noYear = PlanPeriod.of(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(1));
            PlanPeriod anyYear = PlanPeriod.ofYear(LocalDate.EPOCH.getYear());
            boolean withYear = getFrom().firstDay(noYear).isPresent();
            if (withYear != getTo().lastDay(noYear).isPresent()) {
                // One end takes its year from the plan, which is not known here.
                return;
            }
            LocalDate first = getFrom().firstDay(anyYear).orElseThrow();
            LocalDate last = getTo().lastDay(anyYear).orElseThrow();
            if (first.isAfter(last)) {
                int shown = withYear ? 0 : "1970-".length();
                String found = first.toString().substring(shown) + " – "
                        + last.toString().substring(shown);
                throw InvalidValueException.at(ValueRule.TIME_ORDER, "to", found, "");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableDatedDeadline.Range.Builder builder() {
            return new ImmutableDatedDeadline.Range.Builder();
        }
    }
}
