package vn.cchc.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import vn.cchc.plan.CriterionLink.Basis;

/**
 * Which tasks serve which criteria (nhiệm vụ và tiêu chí), both ways. What the plan states and what somebody who read it
 * proposes are kept apart.
 *
 * <p>Codes are those of {@link CriterionLink}: dots lead from a criterion to those below it, as from {@code SIPAS.SERVICE} to
 * {@code SIPAS.SERVICE.ACCESS}.
 */
public final class CriterionLinks {

    /**
     * The tasks that serve a criterion.
     *
     * @param stated those of which the plan says so
     * @param proposed those of which only a proposal does
     */
    public record Serving(List<Task> stated, List<Task> proposed) {}

    /**
     * Criteria that want a task.
     *
     * @param byNone those that no task serves, not even by a proposal
     * @param byProposalOnly those that tasks serve only by a proposal
     */
    public record Unserved(List<String> byNone, List<String> byProposalOnly) {}

    private final ImprovementPlan plan;
    private final Responsibilities responsibilities;

    CriterionLinks(ImprovementPlan plan) {
        this.plan = plan;
        this.responsibilities = plan.responsibilities();
    }

    /**
     * {@return the criteria that a task serves: its own, those of its items, and that of the nearest section with one unless the
     * task states its own}
     *
     * @param task a task of the plan
     */
    public List<CriterionLink> of(Task task) {
        List<CriterionLink> links = new ArrayList<>(task.getCriteria());
        task.getItems().forEach(item -> links.addAll(item.getCriteria()));
        if (!isStated(links)) {
            for (Section section : responsibilities.sectionsOf(task)) {
                if (section.getCriterion().isPresent()) {
                    links.add(section.getCriterion().get());
                    break;
                }
            }
        }
        return different(links);
    }

    /** Few as they are, they are sooner compared than hashed. */
    private static List<CriterionLink> different(List<CriterionLink> links) {
        List<CriterionLink> different = new ArrayList<>(links.size());
        for (CriterionLink link : links) {
            if (!different.contains(link)) {
                different.add(link);
            }
        }
        return Collections.unmodifiableList(different);
    }

    private static boolean isStated(List<CriterionLink> links) {
        for (CriterionLink link : links) {
            if (link.getBasis() == Basis.STATED) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the tasks that serve a criterion itself, in the order of the text}
     *
     * @param criterion its code
     */
    public Serving serving(String criterion) {
        return serving(criterion::equals);
    }

    /**
     * {@return the tasks that serve a criterion or one below it, in the order of the text}
     *
     * @param criterion its code
     */
    public Serving servingAtOrBelow(String criterion) {
        return serving(atOrBelow(criterion));
    }

    private static Predicate<String> atOrBelow(String criterion) {
        return code -> code.equals(criterion) || code.startsWith(criterion + ".");
    }

    private Serving serving(Predicate<String> criterion) {
        List<Task> stated = serving(criterion, Basis.STATED);
        List<Task> proposed = serving(criterion, Basis.PROPOSED).stream()
                .filter(task -> !stated.contains(task))
                .toList();
        return new Serving(stated, proposed);
    }

    private List<Task> serving(Predicate<String> criterion, Basis basis) {
        return plan.getTasks().stream()
                .filter(task -> of(task).stream()
                        .anyMatch(link -> link.getBasis() == basis && criterion.test(link.getCriterion())))
                .toList();
    }

    /**
     * {@return the criteria that no task serves, neither themselves nor one below them, in the order given}
     *
     * @param criteria the codes of the criteria that the plan should serve
     */
    public Unserved unserved(Collection<String> criteria) {
        List<String> notStated = criteria.stream()
                .distinct()
                .filter(criterion -> servingAtOrBelow(criterion).stated().isEmpty())
                .toList();
        Predicate<String> proposed =
                criterion -> !servingAtOrBelow(criterion).proposed().isEmpty();
        return new Unserved(
                notStated.stream().filter(proposed.negate()).toList(),
                notStated.stream().filter(proposed).toList());
    }
}
