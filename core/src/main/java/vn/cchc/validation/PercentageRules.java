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
            List<PrintedPercentage> printed = new ArrayList<>(PrintedPercentage.in(task.getText()));
            task.getItems().forEach(item -> printed.addAll(PrintedPercentage.in(item.getText())));
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

    private static List<Quantity> targets(Task task) {
        List<Target> targets = new ArrayList<>(task.getTargets());
        task.getItems().stream().map(TaskItem::getTargets).forEach(targets::addAll);
        return targets.stream()
                .filter(Target.Quantitative.class::isInstance)
                .map(target -> ((Target.Quantitative) target).getValue())
                .toList();
    }

    /** Plans print both units as %. */
    private static boolean isOf(Quantity target, PrintedPercentage percentage) {
        boolean percent =
                target.getUnit() == MeasurementUnit.PERCENT || target.getUnit() == MeasurementUnit.PERCENTAGE_POINT;
        return percent && target.getValue().compareTo(percentage.value()) == 0;
    }
}
