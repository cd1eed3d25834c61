package vn.cchc.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.cchc.document.OfficialDocument;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Section;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.Identified;

/** Goes through all that has an id in a plan, in the order of the JSON form, the plan itself apart. */
final class PlanWalk {

    private final List<Located<Identified>> all = new ArrayList<>();

    private PlanWalk() {}

    /** {@return all that has an id, with its place} */
    static List<Located<Identified>> through(ImprovementPlan plan) {
        PlanWalk walk = new PlanWalk();
        walk.plan(plan);
        return walk.all;
    }

    /** {@return the targets among the things of a plan: of the plan, of its tasks and of their contents} */
    static List<Located<Target>> targets(List<Located<Identified>> things) {
        List<Located<Target>> targets = new ArrayList<>();
        for (Located<Identified> found : things) {
            if (found.thing() instanceof Target target) {
                targets.add(new Located<>(target, found.path()));
            }
        }
        return targets;
    }

    private void plan(ImprovementPlan plan) {
        Supplier<String> root = () -> "";
        OfficialDocument document = plan.getDocument();
        list(root, "document.references", document.getReferences());
        list(root, "document.recipients", document.getRecipients());
        list(root, "document.digitalSignatures", document.getDigitalSignatures());
        list(root, "baselines", plan.getBaselines());
        list(root, "deltas", plan.getDeltas());
        list(root, "ranks", plan.getRanks());
        list(root, "targets", plan.getTargets());
        list(root, "purposes", plan.getPurposes());
        list(root, "requirements", plan.getRequirements());
        list(root, "sections", plan.getSections());
        list(root, "tasks", plan.getTasks());
        list(root, "solutions", plan.getSolutions());
        list(root, "assignments", plan.getAssignments());
        list(root, "reporting", plan.getReporting());
        list(root, "appendices", plan.getAppendices());
    }

    private void list(Supplier<String> above, String name, List<? extends Identified> things) {
        for (int i = 0; i < things.size(); i++) {
            int position = i;
            Supplier<String> path = () -> Paths.element(above.get() + name, position);
            Identified thing = things.get(i);
            all.add(new Located<>(thing, path));
            below(thing, () -> path.get() + ".");
        }
    }

    private void below(Identified thing, Supplier<String> path) {
        if (thing instanceof Task task) {
            list(path, "items", task.getItems());
            list(path, "relativePeriods", task.getRelativePeriods());
            list(path, "targets", task.getTargets());
        } else if (thing instanceof TaskItem item) {
            list(path, "targets", item.getTargets());
        } else if (thing instanceof Section section) {
            list(path, "sections", section.getSections());
        }
    }
}
