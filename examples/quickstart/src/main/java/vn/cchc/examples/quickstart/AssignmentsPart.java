package vn.cchc.examples.quickstart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.AssignmentMode;

/**
 * Who does what in carrying out the plan. A clause that stands under another is indented below it.
 */
final class AssignmentsPart {

    private static final int DEEPEST = 4;

    private record Clause(Assignment assignment, int depth) {}

    private final Page page;
    private final Words words;
    private final Map<String, List<Assignment>> children = new HashMap<>();
    private final Set<Assignment> printed = Collections.newSetFromMap(new IdentityHashMap<>());

    AssignmentsPart(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    void print(List<Assignment> assignments) {
        page.heading(words.get("assignments.title"));
        if (assignments.isEmpty()) {
            page.hanging("", words.get("assignments.none"));
        }
        Set<String> ids = assignments.stream().map(Assignment::getId).collect(Collectors.toSet());
        List<Assignment> tops = new ArrayList<>();
        for (Assignment assignment : assignments) {
            assignment
                    .getParentClause()
                    .filter(ids::contains)
                    .map(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>()))
                    .orElse(tops)
                    .add(assignment);
        }
        tops.forEach(this::printTree);
        // Clauses that name each other as parents have no top; they are shown all the same.
        assignments.forEach(this::printTree);
    }

    /** Without recursion: how deep clauses stand is up to the file. */
    private void printTree(Assignment top) {
        Deque<Clause> open = new ArrayDeque<>(List.of(new Clause(top, 0)));
        while (!open.isEmpty()) {
            Clause clause = open.pop();
            if (printed.add(clause.assignment())) {
                printClause(clause);
                List<Assignment> below =
                        children.getOrDefault(clause.assignment().getId(), List.of());
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.push(new Clause(below.get(i), clause.depth() + 1));
                }
            }
        }
    }

    private void printClause(Clause clause) {
        Assignment assignment = clause.assignment();
        String indent = "  ".repeat(Math.min(clause.depth(), DEEPEST));
        String roles = assignment.getRoles().stream().map(words::of).collect(Collectors.joining(", "));
        page.hanging(
                indent + (clause.depth() == 0 ? "■ " : "– "),
                addressed(assignment, clause.depth() > 0) + (roles.isEmpty() ? "" : ": " + roles));
        String label = TaskTexts.label(assignment.getLabel(), "");
        String mark = indent + "  " + (label.isEmpty() ? "" : label + " ");
        String text = assignment.getText().composed();
        page.hanging(mark, Columns.shorten(text, page.width() - Columns.width(mark), 2));
        page.blank();
    }

    private String addressed(Assignment assignment, boolean below) {
        String parties = !assignment.getParties().isEmpty()
                ? TaskTable.names(assignment.getParties())
                : words.get(below ? "assignments.as-above" : "not-stated");
        AssignmentMode mode = assignment.getMode();
        return mode == AssignmentMode.IMPLICIT ? parties : words.get("assignments.mode", parties, words.of(mode));
    }
}
