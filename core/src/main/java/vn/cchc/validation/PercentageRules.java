package vn.cchc.validation;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;

/** Whether percentages that stand in the text of a task stand among its targets too, where they can be followed up. */
final class PercentageRules {

    private PercentageRules() {}

    static List<Rule> all() {
        return List.of(new Rule("TSK-19", PercentageRules::haveTargets));
    }

    private static void haveTargets(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            Task task = plan.tasks().get(i);
            List<PrintedPercentage> printed = printed(task);
            if (!printed.isEmpty()) {
                List<Quantity> targets = targets(task);
                for (PrintedPercentage percentage : printed) {
                    if (targets.stream().noneMatch(target -> isOf(target, percentage))) {
                        found.add(plan.atTask(i, "targets").value(percentage.digits()));
                    }
                }
            }
        }
    }

    private static List<PrintedPercentage> printed(Task task) {
        List<PrintedPercentage> printed = PrintedPercentage.in(task.getText());
        if (task.getItems().isEmpty()) {
            return printed;
        }
        List<PrintedPercentage> all = new ArrayList<>(printed);
        for (TaskItem item : task.getItems()) {
            all.addAll(PrintedPercentage.in(item.getText()));
        }
        return all;
    }

    private static List<Quantity> targets(Task task) {
        List<Quantity> values = new ArrayList<>();
        addValues(task.getTargets(), values);
        for (TaskItem item : task.getItems()) {
            addValues(item.getTargets(), values);
        }
        return values;
    }

    private static void addValues(List<Target> targets, List<Quantity> values) {
        for (Target target : targets) {
            if (target instanceof Target.Quantitative quantitative) {
                values.add(quantitative.getValue());
            }
        }
    }

    /** Plans print both units as %. */
    private static boolean isOf(Quantity target, PrintedPercentage percentage) {
        boolean percent =
                target.getUnit() == MeasurementUnit.PERCENT || target.getUnit() == MeasurementUnit.PERCENTAGE_POINT;
        return percent && target.getValue().compareTo(percentage.value()) == 0;
    }
}
