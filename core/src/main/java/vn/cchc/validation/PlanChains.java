package vn.cchc.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.plan.ImprovementPlan;

/** Follows the plans above a plan, and those above them. */
final class PlanChains {

    /** More plans than stand above any; a host that makes a new one for each citation would never come to an end. */
    private static final int MOST_PLANS = 100;

    /**
     * A plan on the way up.
     *
     * @param plan the plan
     * @param above what is left of the superior plans that it cites
     */
    private record Step(ImprovementPlan plan, Iterator<Parents.Parent> above) {}

    private final PlanFacts facts;
    private final Outcome found;

    /** The ids of the plans on the way up and of those above which there is no circle. */
    private final Set<String> seen = new HashSet<>();

    private int steps;

    PlanChains(PlanFacts facts, Outcome found) {
        this.facts = facts;
        this.found = found;
    }

    /** {@return the plans from one that is cited again to itself, if there is such from the plan under check upwards} */
    Optional<List<ImprovementPlan>> circle(ImprovementPlan first) {
        Deque<Step> chain = new ArrayDeque<>();
        chain.add(new Step(
                facts.plan(),
                List.of(new Parents.Parent("", Optional.of(first))).iterator()));
        while (!chain.isEmpty()) {
            if (!chain.getLast().above().hasNext()) {
                chain.removeLast();
                continue;
            }
            Optional<ImprovementPlan> next = found.needs(
                    ReferenceSource.PARENT_PLAN, chain.getLast().above().next().plan());
            if (next.isPresent()) {
                List<ImprovementPlan> circle = from(next.get(), chain);
                if (!circle.isEmpty()) {
                    // Who comes this way again is told so too.
                    chain.forEach(step -> seen.remove(step.plan().getId()));
                    return Optional.of(circle);
                }
                step(next.get(), chain);
            }
        }
        return Optional.empty();
    }

    private void step(ImprovementPlan next, Deque<Step> chain) {
        if (seen.contains(next.getId())) {
            return;
        }
        if (steps == MOST_PLANS) {
            found.tooMuch();
            return;
        }
        steps++;
        seen.add(next.getId());
        chain.add(new Step(next, Parents.of(next, facts.data().getParentPlans()).iterator()));
    }

    /** {@return the part of the chain from a plan to itself, empty if it is not on the chain} */
    private static List<ImprovementPlan> from(ImprovementPlan next, Deque<Step> chain) {
        List<ImprovementPlan> circle = new ArrayList<>();
        for (Step step : chain) {
            if (!circle.isEmpty() || step.plan().getId().equals(next.getId())) {
                circle.add(step.plan());
            }
        }
        if (!circle.isEmpty()) {
            circle.add(next);
        }
        return circle;
    }
}
