package vn.cchc.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.plan.CriterionLink;
import vn.cchc.plan.Section;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.IndexCode;

/** Rules on the criteria that tasks serve. */
final class CriterionRules {

    private CriterionRules() {}

    static List<Rule> all() {
        return List.of(new Rule("TSK-14", CriterionRules::exist), new Rule("TSK-15", CriterionRules::isLinked));
    }

    /** Looks links up and says which lead nowhere. */
    private record Look(KnownCriteria known, Outcome found) {

        void all(List<CriterionLink> links, Optional<IndexCode> index, Function<String, Violation> place, String path) {
            for (int i = 0; i < links.size(); i++) {
                CriterionLink link = links.get(i);
                if (leadsNowhere(link, index)) {
                    found.add(at(link, place, Paths.element(path, i)));
                }
            }
        }

        boolean leadsNowhere(CriterionLink link, Optional<IndexCode> index) {
            Optional<Boolean> exists = found.needs(ReferenceSource.CRITERION_LIST, known.exists(link, index));
            return exists.isPresent() && !exists.get();
        }

        static Violation at(CriterionLink link, Function<String, Violation> place, String path) {
            return place.apply(path + ".criterion").value(link.getCriterion());
        }
    }

    private static void exist(PlanFacts plan, Outcome found) {
        Look look = new Look(new KnownCriteria(plan.plan(), plan.data().getCriterionLists()), found);
        for (int i = 0; i < plan.tasks().size(); i++) {
            int position = i;
            Task task = plan.tasks().get(i);
            Optional<IndexCode> index = index(plan, i);
            Function<String, Violation> place = attribute -> plan.atTask(position, attribute);
            look.all(task.getCriteria(), index, place, "criteria");
            for (int j = 0; j < task.getItems().size(); j++) {
                List<CriterionLink> links = task.getItems().get(j).getCriteria();
                look.all(links, index, place, Paths.element("items", j, "criteria"));
            }
        }
        for (PlacedSection section : plan.sections()) {
            section.section()
                    .getCriterion()
                    .filter(link -> look.leadsNowhere(link, section.index()))
                    .ifPresent(link -> found.add(Look.at(link, section::at, "criterion")));
        }
    }

    private static Optional<IndexCode> index(PlanFacts plan, int task) {
        Optional<IndexCode> index = plan.tasks().get(task).getIndex();
        for (Section section : plan.sections(task)) {
            index = index.isPresent() ? index : section.getIndex();
        }
        return index;
    }

    /** What somebody proposes is not in the plan: only links that it states count, of the task, its parts, or its sections. */
    private static void isLinked(PlanFacts plan, Outcome found) {
        for (int i = 0; i < plan.tasks().size(); i++) {
            if (!isLinked(plan.tasks().get(i), plan.sections(i))) {
                found.add(plan.atTask(i, "criteria"));
            }
        }
    }

    private static boolean isLinked(Task task, List<Section> sections) {
        for (Section section : sections) {
            if (section.getCriterion().isPresent()
                    && isStated(section.getCriterion().get())) {
                return true;
            }
        }
        return anyStated(task.getCriteria())
                || task.getItems().stream().map(TaskItem::getCriteria).anyMatch(CriterionRules::anyStated);
    }

    private static boolean anyStated(List<CriterionLink> links) {
        return links.stream().anyMatch(CriterionRules::isStated);
    }

    private static boolean isStated(CriterionLink link) {
        return link.getBasis() == CriterionLink.Basis.STATED;
    }
}
