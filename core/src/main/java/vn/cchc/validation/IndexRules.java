package vn.cchc.validation;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cchc.plan.CriterionLink;
import vn.cchc.plan.CriterionLinks;
import vn.cchc.plan.Section;
import vn.cchc.plan.Task;
import vn.cchc.value.IndexCode;

/** Rules on the indices of the plan, the tasks that serve them, and the criteria that have none. */
final class IndexRules {

    private IndexRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("PLN-13a", IndexRules::foreign),
                new Rule("PLN-13b", IndexRules::withoutTask),
                new Rule("PLN-15", IndexRules::coverage));
    }

    /** Without any index in the plan, PLN-01 has said what is wrong. */
    private static void foreign(PlanFacts plan, Outcome found) {
        List<IndexCode> indices = plan.plan().getIndices();
        // By identity: two sections may hold the same words.
        Once<IdentityHashMap<Section, PlacedSection>> places = new Once<>(() -> {
            IdentityHashMap<Section, PlacedSection> placed = new IdentityHashMap<>();
            plan.sections().forEach(section -> placed.putIfAbsent(section.section(), section));
            return placed;
        });
        for (int i = 0; i < plan.tasks().size() && !indices.isEmpty(); i++) {
            Task task = plan.tasks().get(i);
            if (task.getIndex().isPresent()) {
                if (!indices.contains(task.getIndex().get())) {
                    found.add(Violation.at(Paths.element("tasks", i, "index")).labelled(Labels.of(task)));
                }
            } else {
                nearestWithIndex(plan.sections(i))
                        .filter(section -> !indices.contains(section.getIndex().orElseThrow()))
                        .ifPresent(section ->
                                found.add(Objects.requireNonNull(places.get().get(section))
                                        .at("index")
                                        .labelled(Labels.of(task))));
            }
        }
    }

    private static Optional<Section> nearestWithIndex(List<Section> sections) {
        for (Section section : sections) {
            if (section.getIndex().isPresent()) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** A task serves the index that it states or inherits, and those whose criteria it is linked to. */
    private static void withoutTask(PlanFacts plan, Outcome found) {
        if (plan.tasks().isEmpty()) {
            return;
        }
        Set<IndexCode> served = new HashSet<>();
        plan.tasks().forEach(task -> plan.responsibilities().indexOf(task).ifPresent(served::add));
        List<IndexCode> indices = plan.plan().getIndices();
        for (int i = 0; i < indices.size(); i++) {
            IndexCode index = indices.get(i);
            if (!served.contains(index) && !isLinked(plan, index)) {
                found.add(Violation.at(Paths.element("indices", i)).value(name(index)));
            }
        }
    }

    private static boolean isLinked(PlanFacts plan, IndexCode index) {
        return criteria(plan, index)
                .filter(list -> list.criteria().stream().anyMatch(criterion -> isServed(plan, criterion)))
                .isPresent();
    }

    /** A link to a criterion says nothing of the criteria below it: "SIPAS" alone names no factor. */
    private static void coverage(PlanFacts plan, Outcome found) {
        List<IndexCode> indices = plan.plan().getIndices();
        for (int i = 0; i < indices.size(); i++) {
            String path = Paths.element("indices", i);
            found
                    .needs(ReferenceSource.CRITERION_LIST, criteria(plan, indices.get(i)))
                    .map(CriterionList::leaves)
                    .orElse(List.of())
                    .stream()
                    .filter(leaf -> !isServed(plan, leaf))
                    .forEach(leaf -> found.add(Violation.at(path).labelled(leaf.name())));
        }
    }

    /** The year that a plan is for is that in which its period begins. */
    private static Optional<CriterionList> criteria(PlanFacts plan, IndexCode index) {
        return plan.data()
                .getCriterionLists()
                .find(index, plan.period().getFrom().getYear());
    }

    /** {@return the index as plans write it: SIPAS, PAR INDEX} */
    private static String name(IndexCode index) {
        return index.toString().toUpperCase(Locale.ROOT).replace('-', ' ');
    }

    /** {@return the codes of all criteria that tasks serve, stated or proposed, as {@link CriterionLinks} says} */
    static Set<String> linked(PlanFacts plan) {
        CriterionLinks links = plan.plan().criterionLinks();
        Set<String> codes = new HashSet<>();
        for (Task task : plan.tasks()) {
            for (CriterionLink link : links.of(task)) {
                codes.add(link.getCriterion());
            }
        }
        return codes;
    }

    /** Whether a task serves the criterion or one below it. */
    private static boolean isServed(PlanFacts plan, CriterionList.Entry criterion) {
        String above = criterion.code() + ".";
        return plan.criteria().contains(criterion.code())
                || plan.criteria().stream().anyMatch(code -> code.startsWith(above));
    }
}
