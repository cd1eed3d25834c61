package vn.cchc.validation;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.plan.Solution;
import vn.cchc.plan.Task;
import vn.cchc.value.Text;

/** Whether tasks and solutions of one plan repeat each other; between plans the same text is usual. */
final class RepetitionRules {

    private RepetitionRules() {}

    static List<Rule> all() {
        return List.of(new Rule("TSK-17", RepetitionRules::notRepeated));
    }

    /** Contents under a task stand in its text too and are no items of their own here. */
    private static void notRepeated(PlanFacts plan, Outcome found) {
        List<Solution> solutions = plan.plan().getSolutions();
        int tasks = plan.tasks().size();
        List<Text> texts = Stream.concat(
                        plan.tasks().stream().map(Task::getText),
                        solutions.stream().map(Solution::getText))
                .toList();
        SimilarTexts similar = new SimilarTexts(texts);
        if (!similar.isComplete()) {
            found.tooMuch();
        }
        for (List<Integer> group : similar.groups()) {
            for (int position : group) {
                found.add(position < tasks ? plan.atTask(position, "text") : at(solutions, position - tasks));
            }
        }
    }

    private static Violation at(List<Solution> solutions, int position) {
        Solution solution = solutions.get(position);
        return Violation.at(Paths.element("solutions", position, "text"))
                .labelled(Labels.of(solution.getLabel(), solution.getText()));
    }
}
