package vn.cchc.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.document.ReferenceRole;
import vn.cchc.plan.PlanLevel;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.value.Identified;

/** Rules on what a plan as a whole has to hold. */
final class PlanRules {

    /** The PAR INDEX was first measured for 2012. */
    private static final int FIRST_YEAR = 2012;

    private static final int LAST_YEAR = 2100;

    private PlanRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("PLN-01", PlanRules::index),
                new Rule("PLN-02", PlanRules::period),
                new Rule("PLN-03", PlanRules::parent),
                new Rule("PLN-07", PlanRules::task),
                new Rule("PLN-08", PlanRules::purposes),
                new Rule("PLN-09", PlanRules::ids));
    }

    private static void index(PlanFacts plan, Outcome found) {
        if (plan.plan().getIndices().isEmpty()) {
            found.add("indices");
        }
    }

    private static void period(PlanFacts plan, Outcome found) {
        PlanPeriod period = plan.period();
        if (period.getFrom().isAfter(period.getTo())
                || period.getFrom().getYear() < FIRST_YEAR
                || period.getTo().getYear() > LAST_YEAR) {
            found.add(Violation.at("period").value(Dates.printed(period)));
        }
    }

    private static void parent(PlanFacts plan, Outcome found) {
        if (plan.plan().getLevel() != PlanLevel.PROVINCE
                && plan.document()
                        .references(ReferenceRole.PARENT_PLAN)
                        .findAny()
                        .isEmpty()) {
            found.add("document.references");
        }
    }

    private static void task(PlanFacts plan, Outcome found) {
        if (plan.tasks().isEmpty()) {
            found.add("tasks");
        }
    }

    private static void purposes(PlanFacts plan, Outcome found) {
        if (plan.plan().getPurposes().isEmpty()) {
            found.add(Violation.at("purposes").words("thing.purposes"));
        }
        if (plan.plan().getRequirements().isEmpty()) {
            found.add(Violation.at("requirements").words("thing.requirements"));
        }
    }

    private static void ids(PlanFacts plan, Outcome found) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        seen.add(plan.plan().getId());
        for (Located<Identified> thing : plan.things()) {
            if (!seen.add(thing.thing().getId())) {
                twice.add(thing.thing().getId());
            }
        }
        if (twice.isEmpty()) {
            return;
        }
        // Which of them is to be renamed is not known, so each is named.
        if (twice.contains(plan.plan().getId())) {
            found.add(Violation.at("id").with("id", plan.plan().getId()));
        }
        for (Located<Identified> thing : plan.things()) {
            String id = thing.thing().getId();
            if (twice.contains(id)) {
                Violation violation = thing.at("id").with("id", id);
                found.add(Labels.of(thing.thing()).map(violation::labelled).orElse(violation));
            }
        }
    }
}
