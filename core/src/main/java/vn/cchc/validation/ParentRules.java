package vn.cchc.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Set<String> done = new HashSet<>();
        for (Parents.Parent parent : plan.parents()) {
            found.needs(ReferenceSource.PARENT_PLAN, parent.plan())
                    .flatMap(next -> circle(plan, found, List.of(plan.plan()), next, done))
                    .ifPresent(names -> found.add(Violation.at(parent.path()).value(names)));
        }
    }

    /**
     * {@return the names of the plans from one that is cited again to itself, if the chain has such}
     *
     * @param chain the plans from the one under check upwards
     * @param next the plan that the last of them cites
     * @param done the ids of plans above which there is no circle
     */
    private static Optional<String> circle(
            PlanFacts facts, Outcome found, List<ImprovementPlan> chain, ImprovementPlan next, Set<String> done) {
        List<ImprovementPlan> longer = new ArrayList<>(chain);
        longer.add(next);
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).getId().equals(next.getId())) {
                return Optional.of(longer.subList(i, longer.size()).stream()
                        .map(Parents::name)
                        .collect(Collectors.joining(" → ")));
            }
        }
        for (Parents.Parent parent : Parents.of(next, facts.data().getParentPlans())) {
            Optional<String> names = found.needs(ReferenceSource.PARENT_PLAN, parent.plan())
                    .filter(above -> !done.contains(above.getId()))
                    .flatMap(above -> circle(facts, found, longer, above, done));
            if (names.isPresent()) {
                return names;
            }
        }
        done.add(next.getId());
        return Optional.empty();
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
