package vn.cchc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a duty is owed (thời hạn thực hiện): a task that recurs and a report each have one term for every occurrence.
 *
 * @param deadline the deadline that holds
 * @param origin where the deadline is named
 * @param firstDay the first day on which the duty is owed
 * @param lastDays the last day; none where it is not known, two where the plan does not say which days it counts
 * @param report the report that is due, where the duty is to report and a calendar places it
 */
public record DutyTerm(
        Deadline deadline,
        Responsibilities.Origin origin,
        LocalDate firstDay,
        List<LocalDate> lastDays,
        Optional<ReportingPeriod> report) {

    /**
     * {@return whether the duty holds all through the period (thường xuyên)}
     */
    public boolean isThroughout() {
        return deadline instanceof Deadline.Ongoing;
    }

    /**
     * {@return where the duty stands on a day}
     *
     * @param date the day
     */
    public DutyState stateOn(LocalDate date) {
        List<DutyState> states =
                lastDays.stream().map(last -> state(date, last)).distinct().toList();
        return states.size() == 1 ? states.get(0) : date.isBefore(firstDay) ? DutyState.NOT_BEGUN : DutyState.UNDATED;
    }

    private DutyState state(LocalDate date, LocalDate last) {
        if (date.isAfter(last)) {
            return isThroughout() ? DutyState.OVER : DutyState.LAST_DAY_PASSED;
        }
        if (date.isBefore(firstDay)) {
            return DutyState.NOT_BEGUN;
        }
        if (isThroughout()) {
            return DutyState.ONGOING;
        }
        return date.equals(last) ? DutyState.LAST_DAY : DutyState.OPEN;
    }

    /**
     * {@return whether the duty falls into a stretch of days: with its last day, or all through it if it holds throughout; empty
     * where that is not known}
     *
     * @param from the first day
     * @param to the last day
     */
    Optional<Boolean> fallsInto(LocalDate from, LocalDate to) {
        List<Boolean> answers = lastDays.stream()
                .map(last -> !last.isBefore(from) && !(isThroughout() ? firstDay : last).isAfter(to))
                .distinct()
                .toList();
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }
}
