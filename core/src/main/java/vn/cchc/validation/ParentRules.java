package vn.cchc.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.ReportFrequency;
import vn.cchc.plan.ReportingObligation;

/** Rules that hold a plan as a whole against the superior plans that it cites. */
final class ParentRules {

    private ParentRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("PLN-04", ParentRules::period),
                new Rule("PLN-06", ParentRules::circle),
                new Rule("REP-05", ParentRules::frequencies));
    }

    private static void period(PlanFacts plan, Outcome found) {
        PlanPeriod period = plan.period();
        for (ImprovementPlan parent : plan.parents(found)) {
            PlanPeriod around = parent.getPeriod();
            if (period.getFrom().isBefore(around.getFrom()) || period.getTo().isAfter(around.getTo())) {
                found.add(Violation.at("period").value(Parents.name(parent) + ": " + Dates.printed(around)));
            }
        }
    }

    private static void circle(PlanFacts plan, Outcome found) {
        PlanChains chains = new PlanChains(plan, found);
        for (Parents.Parent parent : plan.parents()) {
            found.needs(ReferenceSource.PARENT_PLAN, parent.plan())
                    .flatMap(chains::circle)
                    .ifPresent(circle -> found.add(Violation.at(parent.path())
                            .value(circle.stream().map(Parents::name).collect(Collectors.joining(" → ")))));
        }
    }

    /**
     * Who reports every quarter has reported the six months and the year too ({@link vn.cchc.plan.ReportingCalendar}): of the
     * periods of a plan the shortest counts. What has to be reported when asked for has none.
     */
    private static void frequencies(PlanFacts plan, Outcome found) {
        Optional<ReportFrequency> own = plan.plan().getReporting().stream()
                .flatMap(duty -> shortest(duty).stream())
                .min(Comparator.naturalOrder());
        for (ImprovementPlan parent : plan.parents(found)) {
            parent.getReporting().stream()
                    .filter(duty -> shortest(duty)
                            .filter(asked -> own.isEmpty() || asked.compareTo(own.get()) < 0)
                            .isPresent())
                    .forEach(duty -> found.add(Violation.at("reporting").value(duty.getAsPrinted())));
        }
    }

    /** The frequencies are declared from the shortest period to the longest. */
    private static Optional<ReportFrequency> shortest(ReportingObligation duty) {
        return duty.getFrequencies().stream()
                .filter(period -> period != ReportFrequency.ON_REQUEST)
                .min(Comparator.naturalOrder());
    }
}
