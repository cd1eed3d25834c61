package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The maxima of groups that are the plain sum of their criteria: they move by as much as that sum does. So the maximum of a group
 * that was the sum stays the sum, and that of a group of which only some criteria are here keeps what is not here.
 */
final class DerivedMaxima {

    /** A maximum that the profile sets and that is not what its criteria add up to. */
    record Contradiction(WorkingCriterion criterion, String path, BigDecimal points, BigDecimal sum) {}

    private final WorkingTree tree;
    private final Coverage coverage;
    private final List<Contradiction> contradictions = new ArrayList<>();

    DerivedMaxima(WorkingTree tree, Coverage coverage) {
        this.tree = tree;
        this.coverage = coverage;
    }

    /** Tells the groups whose maximum moves, those below before those above. */
    void follow(BiConsumer<WorkingCriterion, BigDecimal> weigh) {
        tree.roots().forEach(root -> follow(root, weigh));
    }

    private void follow(WorkingCriterion group, BiConsumer<WorkingCriterion, BigDecimal> weigh) {
        group.children().forEach(child -> follow(child, weigh));
        Optional<BigDecimal> maximum = group.now().getMaximumPoints();
        Optional<BigDecimal> before = sum(group.original().getCriteria().stream());
        Optional<BigDecimal> after = sum(group.children().stream().map(WorkingCriterion::now));
        boolean plainSum = group.now().getCombination().orElse(Combination.SUM) == Combination.SUM;
        if (!plainSum || group.original().leaf() || maximum.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return;
        }
        Optional<String> byHand = tree.setByHand(group);
        BigDecimal moved = after.get().subtract(before.get());
        if (byHand.isPresent()) {
            int order = maximum.get().compareTo(after.get());
            if (order < 0 || (order > 0 && coverage == Coverage.COMPLETE)) {
                contradictions.add(new Contradiction(group, byHand.get(), maximum.get(), after.get()));
            }
        } else if (moved.signum() != 0) {
            weigh.accept(group, maximum.get().add(moved));
        }
    }

    /** {@return the sum of the maxima, if all are known} */
    private static Optional<BigDecimal> sum(Stream<Criterion> criteria) {
        return criteria.map(Criterion::getMaximumPoints)
                .reduce(Optional.of(BigDecimal.ZERO), (sum, points) -> sum.flatMap(known -> points.map(known::add)));
    }

    /** {@return what the profile sets against the sum; filled by {@link #follow}} */
    List<Contradiction> contradictions() {
        return contradictions;
    }
}
