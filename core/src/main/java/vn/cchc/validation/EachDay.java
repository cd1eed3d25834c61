package vn.cchc.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that looks bodies up on the day of the plan. Where the date is known in part ("tháng 8 năm 2025"), it says only what
 * holds on every day that the date can mean; what depends on the day is reported as not checked for want of the date.
 *
 * @param check the evaluation on one day
 */
record EachDay(Rule.Check check) implements Rule.Check {

    static Rule rule(String code, Rule.Check check) {
        return new Rule(code, new EachDay(check));
    }

    @Override
    public void look(PlanFacts plan, Outcome found) {
        List<PlanFacts> ends = plan.onFirstAndLastDay();
        if (ends.size() == 1) {
            check.look(ends.get(0), found);
            return;
        }
        Outcome first = on(ends.get(0), found);
        Outcome last = on(ends.get(1), found);
        Set<String> paths = paths(first);
        boolean differs = !paths.equals(paths(last));
        paths.retainAll(paths(last));
        if (!paths.isEmpty()) {
            // A body may be there in between only, for instance from 1/3 to 30/6/2025.
            for (PlanFacts between : plan.onDaysBetween()) {
                Set<String> then = paths(on(between, found));
                differs |= !then.containsAll(paths);
                paths.retainAll(then);
            }
        }
        if (differs) {
            found.lacks(ReferenceSource.PROMULGATION_DATE);
        }
        first.violations().stream()
                .filter(violation -> paths.contains(violation.path()))
                .forEach(found::add);
    }

    private Outcome on(PlanFacts day, Outcome found) {
        Outcome outcome = new Outcome();
        check.look(day, outcome);
        outcome.missing().forEach(found::lacks);
        return outcome;
    }

    private static Set<String> paths(Outcome outcome) {
        return outcome.violations().stream().map(Violation::path).collect(Collectors.toCollection(HashSet::new));
    }
}
