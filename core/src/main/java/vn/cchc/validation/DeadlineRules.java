package vn.cchc.validation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.ReportFrequency;
import vn.cchc.plan.Section;
import vn.cchc.value.Text;

/** Rules on when tasks have to be done. */
final class DeadlineRules {

    private DeadlineRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("TSK-08", DeadlineRules::isThere),
                new Rule("TSK-09", DeadlineRules::notBeforePromulgation),
                new Rule("TSK-10", DeadlineRules::inPeriod),
                new Rule("TSK-11", DeadlineRules::ongoingIsReported));
    }

    /** The deadline of the task or of a section above it; the end of the period is nobody's statement. */
    private static Optional<Deadline> stated(PlanFacts plan, int task) {
        Optional<Deadline> deadline = plan.tasks().get(task).getDeadline();
        for (Section section : plan.sections(task)) {
            deadline = deadline.isPresent() ? deadline : section.getDeadline();
        }
        return deadline;
    }

    private static void isThere(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            Optional<Deadline> deadline = stated(plan, i);
            if (deadline.isEmpty() || deadline.get() instanceof Deadline.Unspecified) {
                Violation violation = plan.atTask(i, "deadline");
                found.add(deadline.flatMap(Deadline::getAsPrinted)
                        .map(violation::value)
                        .orElse(violation));
            }
        }
    }

    /** A date that is printed in part decides only what all days that it can mean decide. */
    private static void notBeforePromulgation(PlanFacts plan, Outcome found) {
        StatedDeadlines.forEach(
                plan,
                (deadline, place) -> dated(deadline, plan.period()).ifPresent(last -> {
                    if (plan.date()
                            .map(PartialDate::earliest)
                            .filter(last::isBefore)
                            .isPresent()) {
                        String promulgated = Dates.printed(plan.date().orElseThrow());
                        found.add(place.apply("").value(words(deadline, last) + " < " + promulgated));
                    } else if (plan.date()
                            .map(PartialDate::latest)
                            .filter(day -> !last.isBefore(day))
                            .isEmpty()) {
                        found.needs(ReferenceSource.PROMULGATION_DATE, plan.day());
                    }
                }));
    }

    private static void inPeriod(PlanFacts plan, Outcome found) {
        PlanPeriod period = plan.period();
        if (period.getFrom().isAfter(period.getTo())) {
            // Nothing lies in such a period; another rule says so.
            return;
        }
        StatedDeadlines.forEach(
                plan,
                (deadline, place) -> dated(deadline, period)
                        .filter(last -> last.isBefore(period.getFrom()) || last.isAfter(latest(period)))
                        .ifPresent(last -> found.add(place.apply("").value(words(deadline, last)))));
    }

    /**
     * The work on a year's result is done when the year is over: Hà Nội's plan for 2025 sets days in January 2026 (KH
     * 307/KH-UBND, 17/11/2025). So a period that ends with the year lends January; one that ends in its midst lends nothing.
     */
    private static LocalDate latest(PlanPeriod period) {
        LocalDate end = period.getTo();
        return end.getMonth() == Month.DECEMBER && end.getDayOfMonth() == 31 ? end.plusMonths(1) : end;
    }

    private static Optional<LocalDate> dated(Deadline deadline, PlanPeriod period) {
        return deadline instanceof DatedDeadline ? deadline.lastDay(period) : Optional.empty();
    }

    private static String words(Deadline deadline, LocalDate last) {
        return deadline.getAsPrinted().map(Text::toString).orElseGet(() -> Dates.printed(last));
    }

    /** Reports at regular times cover all that goes on, whoever writes them; a report on request covers nothing for sure. */
    private static void ongoingIsReported(PlanFacts plan, Outcome found) {
        boolean regular = plan.plan().getReporting().stream()
                .flatMap(duty -> duty.getFrequencies().stream())
                .anyMatch(frequency -> frequency != ReportFrequency.ON_REQUEST);
        for (int i = 0; i < plan.tasks().size() && !regular; i++) {
            if (stated(plan, i).filter(Deadline.Ongoing.class::isInstance).isPresent()) {
                found.add(plan.atTask(i, "deadline"));
            }
        }
    }
}
