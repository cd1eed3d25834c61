package vn.cchc.validation;

import java.util.List;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.Text;

/** Rules on the text of tasks and on the contents under them. */
final class TaskRules {

    /** The longest text of a task in real plans has 1,033 characters. */
    private static final int MOST_CHARACTERS = 4000;

    private TaskRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("TSK-01", TaskRules::notBlank),
                new Rule("TSK-02", TaskRules::notTooLong),
                new Rule("TSK-16", TaskRules::items));
    }

    private static void notBlank(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            if (plan.tasks().get(i).getText().isBlank()) {
                found.add(plan.atTask(i, "text"));
            }
        }
    }

    private static void notTooLong(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            Text text = plan.tasks().get(i).getText();
            // Decomposed letters are several characters of Java and one for the reader.
            if (text.length() > MOST_CHARACTERS && characters(text) > MOST_CHARACTERS) {
                found.add(plan.atTask(i, "text").value(characters(text) + "/" + MOST_CHARACTERS));
            }
        }
    }

    private static int characters(Text text) {
        return text.composed().codePointCount(0, text.composed().length());
    }

    private static void items(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            Task task = plan.tasks().get(i);
            List<TaskItem> items = task.getItems();
            if (items.size() == 1) {
                found.add(plan.atTask(i, "items").words("oneItem"));
            }
            for (int j = 0; j < items.size(); j++) {
                if (items.get(j).getText().isBlank()) {
                    found.add(plan.atTask(i, Paths.element("items", j, "text")).words("blankItem", j + 1));
                }
            }
        }
    }
}
