package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The criteria of a catalogue while it is tailored. */
final class WorkingTree {

    private final List<WorkingCriterion> roots = new ArrayList<>();
    private final Map<String, WorkingCriterion> byCode = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<WorkingCriterion, String> lessened = new LinkedHashMap<>();
    private final Map<WorkingCriterion, String> setByHand = new HashMap<>();

    WorkingTree(IndexCatalogue catalogue) {
        catalogue.getCriteria().forEach(criterion -> roots.add(new WorkingCriterion(criterion, null)));
        all().forEach(criterion -> byCode.putIfAbsent(criterion.code(), criterion));
    }

    Stream<WorkingCriterion> all() {
        return roots.stream().flatMap(WorkingCriterion::all);
    }

    List<WorkingCriterion> roots() {
        return roots.stream().filter(root -> !root.isRemoved()).toList();
    }

    /** {@return the codes that are there now; the collection follows the tree} */
    Collection<String> codes() {
        return byCode.keySet();
    }

    Optional<WorkingCriterion> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** {@return whether a criterion of this code was there and is not any more} */
    boolean wasRemoved(String code) {
        return removed.contains(code) && !byCode.containsKey(code);
    }

    /** {@return whether nothing would be left without it} */
    boolean isLast(WorkingCriterion criterion) {
        return criterion.parent().isEmpty() && roots().size() == 1;
    }

    /** {@return the criterion of a code that stands directly in a group, or at the highest level where there is no group} */
    Optional<WorkingCriterion> childOf(Optional<WorkingCriterion> group, String code) {
        return find(code).filter(criterion -> criterion.parent().equals(group));
    }

    WorkingCriterion add(Optional<WorkingCriterion> group, Optional<WorkingCriterion> after, Criterion criterion) {
        @Nullable WorkingCriterion parent = group.orElse(null);
        List<WorkingCriterion> neighbours = parent == null ? roots : parent.mutableChildren();
        WorkingCriterion added = new WorkingCriterion(criterion, parent);
        int position = after.map(neighbours::indexOf).map(at -> at + 1).orElse(neighbours.size());
        neighbours.add(position, added);
        added.all().forEach(it -> byCode.put(it.code(), it));
        return added;
    }

    void remove(WorkingCriterion criterion) {
        criterion.remove();
        removed.add(criterion.code());
        byCode.remove(criterion.code(), criterion);
    }

    /** Remembers where a group lost a criterion; of several places the last. */
    void lessened(WorkingCriterion group, String path) {
        lessened.put(group, path);
    }

    /** {@return the groups that are there and stayed without criteria, and where they lost the last} */
    Map<WorkingCriterion, String> stillEmpty() {
        Map<WorkingCriterion, String> empty = new LinkedHashMap<>();
        lessened.forEach((group, path) -> {
            if (find(group.code()).filter(group::equals).isPresent()
                    && group.children().isEmpty()) {
                empty.put(group, path);
            }
        });
        return empty;
    }

    /** Remembers that the profile itself sets the maximum of a criterion. */
    void setByHand(WorkingCriterion criterion, String path) {
        setByHand.put(criterion, path);
    }

    /** {@return where the profile sets the maximum of a criterion, if it does; of several places the last} */
    Optional<String> setByHand(WorkingCriterion criterion) {
        return Optional.ofNullable(setByHand.get(criterion));
    }

    List<Criterion> build(String profile) {
        return roots().stream().map(root -> root.build(profile)).toList();
    }
}
