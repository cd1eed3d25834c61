package vn.cchc.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.AssignmentRole;

/** Rules on who does what in carrying out the plan. */
final class AssignmentRules {

    private AssignmentRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("ASG-01", AssignmentRules::complete),
                new Rule("ASG-02", (plan, found) -> somebodyHas(plan, found, AssignmentRole.MONITOR)),
                new Rule("ASG-05", (plan, found) -> somebodyHas(plan, found, AssignmentRole.FUND)));
    }

    private static void complete(PlanFacts plan, Outcome found) {
        List<Assignment> assignments = plan.plan().getAssignments();
        Map<String, Assignment> clauses = new HashMap<>();
        assignments.forEach(assignment -> clauses.putIfAbsent(assignment.getId(), assignment));
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            String path = Paths.element("assignments", i);
            String label = Labels.of(assignment.getLabel(), assignment.getText());
            if (!namesParty(assignment, clauses)) {
                found.add(Violation.at(path).labelled(label));
            }
            if (assignment.getRoles().isEmpty()) {
                found.add(Violation.at(path + ".roles").labelled(label));
            }
        }
    }

    /** Whether the clause, or one under which it stands, names a party. */
    private static boolean namesParty(Assignment assignment, Map<String, Assignment> clauses) {
        Set<String> seen = new HashSet<>();
        @Nullable Assignment clause = assignment;
        while (clause != null && seen.add(clause.getId())) {
            if (!clause.getParties().isEmpty()) {
                return true;
            }
            clause = clause.getParentClause().map(clauses::get).orElse(null);
        }
        return false;
    }

    private static void somebodyHas(PlanFacts plan, Outcome found, AssignmentRole role) {
        if (plan.plan().getAssignments().stream()
                .noneMatch(assignment -> assignment.getRoles().contains(role))) {
            found.add("assignments");
        }
    }
}
