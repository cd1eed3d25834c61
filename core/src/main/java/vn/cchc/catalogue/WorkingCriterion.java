package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.Citation;

/** A criterion while a catalogue is tailored. */
final class WorkingCriterion {

    private final Criterion original;
    private final @Nullable WorkingCriterion parent;
    private final List<WorkingCriterion> children = new ArrayList<>();
    private final Set<Tailoring> tailoring = new LinkedHashSet<>();
    private final Set<Citation> citations = new LinkedHashSet<>();
    private Criterion now;
    private boolean removed;

    WorkingCriterion(Criterion original, @Nullable WorkingCriterion parent) {
        this.original = original;
        this.parent = parent;
        this.now = original;
        original.getCriteria().forEach(child -> children.add(new WorkingCriterion(child, this)));
    }

    String code() {
        return original.getCode();
    }

    /** {@return what it was when it was taken over or added} */
    Criterion original() {
        return original;
    }

    /** {@return it with what has changed, but for the criteria below it} */
    Criterion now() {
        return now;
    }

    Optional<WorkingCriterion> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the criteria directly below it that are still there} */
    List<WorkingCriterion> children() {
        return children.stream().filter(child -> !child.removed).toList();
    }

    /** {@return it and all below it that are still there, each before those below it} */
    Stream<WorkingCriterion> all() {
        return removed
                ? Stream.empty()
                : Stream.concat(Stream.of(this), children.stream().flatMap(WorkingCriterion::all));
    }

    /** {@return the list in which it and its neighbours stand} */
    List<WorkingCriterion> mutableChildren() {
        return children;
    }

    void remove() {
        removed = true;
    }

    boolean isRemoved() {
        return removed;
    }

    boolean was(Tailoring kind) {
        return tailoring.contains(kind);
    }

    /** Gives it other attributes and remembers what was done and where that stands. */
    void change(Criterion changed, Tailoring kind, Optional<Citation> citation) {
        now = changed;
        tailoring.add(kind);
        citation.ifPresent(citations::add);
    }

    /** {@return the criterion; the very same object where nothing changed in it or below it} */
    Criterion build(String profile) {
        List<Criterion> below =
                children().stream().map(child -> child.build(profile)).toList();
        if (tailoring.isEmpty() && same(below, original.getCriteria())) {
            return original;
        }
        ImmutableCriterion.Builder built = Criterion.builder().copyFrom(now).criteria(below);
        return tailoring.isEmpty()
                ? built.build()
                : built.origin(origin(profile)).build();
    }

    private CriterionOrigin origin(String profile) {
        ImmutableCriterionOrigin.Builder origin =
                CriterionOrigin.builder().profile(profile).tailoring(tailoring).citations(citations);
        if (was(Tailoring.RENAMED)) {
            origin.previousName(original.getName());
        }
        if (was(Tailoring.REWEIGHTED)) {
            Optional<BigDecimal> before = original.getMaximumPoints();
            origin.previousMaximumPoints(before);
        }
        return origin.build();
    }

    private static boolean same(List<Criterion> one, List<Criterion> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
