package vn.cchc.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The period of a plan (thời kỳ kế hoạch), first to last day. Most plans cover a year, some the last six months, some
 * five years.
 */
@Value.Immutable
public sealed interface PlanPeriod permits ImmutablePlanPeriod {

    /**
     * {@return the first day}
     */
    LocalDate getFrom();

    /**
     * {@return the last day}
     */
    LocalDate getTo();

    /**
     * {@return the year, if the period begins and ends in one; a deadline such as "Quý III" needs it}
     */
    default Optional<Integer> year() {
        return getFrom().getYear() == getTo().getYear() ? Optional.of(getTo().getYear()) : Optional.empty();
    }

    /**
     * Checks the years; whether the period begins before it ends is left to a rule.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#CALENDAR} if a year has not four
     *     digits
     */
    @Value.Check
    default void check() {
        CalendarChecks.checkYear("from", getFrom().getYear());
        CalendarChecks.checkYear("to", getTo().getYear());
    }

    /**
     * {@return the period of a whole year (năm kế hoạch)}
     *
     * @param year the year
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#CALENDAR} if it has not four digits
     */
    static PlanPeriod ofYear(int year) {
        CalendarChecks.checkYear(year);
        return of(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }

    /**
     * {@return a period}
     *
     * @param from the first day
     * @param to the last day
     */
    static PlanPeriod of(LocalDate from, LocalDate to) {
        return builder().from(from).to(to).build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutablePlanPeriod.Builder builder() {
        return new ImmutablePlanPeriod.Builder();
    }
}
