package vn.cchc.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cchc.plan.CriterionLink;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.IndexCode;

/** The codes of the criteria that links of a plan may lead to, by index. */
final class KnownCriteria {

    /** More years than any plan has; a slip of the pen must not cost a thousand look-ups. */
    private static final int MOST_YEARS = 30;

    private final ImprovementPlan plan;
    private final CriterionLists lists;
    private final Map<IndexCode, Optional<Set<String>>> codes = new HashMap<>();
    private final Map<Question, Optional<Boolean>> answers = new HashMap<>();

    /** Many tasks ask the same. */
    private record Question(CriterionLink link, Optional<IndexCode> index) {}

    KnownCriteria(ImprovementPlan plan, CriterionLists lists) {
        this.plan = plan;
        this.lists = lists;
    }

    /**
     * {@return whether the criterion of a link exists; empty if a list that may hold it is not known}
     *
     * @param link the link
     * @param index the index of the task or section, if it is known; else any of the plan's will do
     */
    Optional<Boolean> exists(CriterionLink link, Optional<IndexCode> index) {
        return answers.computeIfAbsent(new Question(link, index), question -> find(link, index));
    }

    private Optional<Boolean> find(CriterionLink link, Optional<IndexCode> index) {
        List<IndexCode> indices = new ArrayList<>(index.map(List::of).orElse(plan.getIndices()));
        if (link.getBasis() == CriterionLink.Basis.PROPOSED) {
            // Who maps a plan may find that a task serves another index than the plan says: two of five plans have
            // such.
            indices.addAll(plan.getIndices());
            indices.add(IndexCode.SIPAS);
            indices.add(IndexCode.PAR_INDEX);
        }
        boolean allKnown = !indices.isEmpty();
        for (IndexCode one : indices) {
            Optional<Set<String>> known = codes.computeIfAbsent(one, this::find);
            if (known.filter(names -> names.contains(link.getCriterion())).isPresent()) {
                return Optional.of(true);
            }
            allKnown &= known.isPresent();
        }
        return allKnown ? Optional.of(false) : Optional.empty();
    }

    /** In a plan of several years the criteria of any of them. */
    private Optional<Set<String>> find(IndexCode index) {
        int first = plan.getPeriod().getFrom().getYear();
        int last = Math.min(plan.getPeriod().getTo().getYear(), first + MOST_YEARS);
        List<CriterionList> found = IntStream.rangeClosed(first, last)
                .mapToObj(year -> lists.find(index, year))
                .flatMap(Optional::stream)
                .toList();
        Set<String> names = new HashSet<>();
        found.forEach(list -> list.criteria().forEach(criterion -> names.add(criterion.code())));
        return found.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
