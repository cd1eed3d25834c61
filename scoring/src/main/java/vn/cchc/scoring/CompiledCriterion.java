package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Combination;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.ScoredBy;
import vn.cchc.value.Fraction;

/** A criterion with its rule made ready, and its place in the tree. */
final class CompiledCriterion {

    private static final int HUNDREDTHS = 2;

    final Criterion criterion;

    /** Its place among all criteria, each before those below it. */
    final int index;

    final @Nullable CompiledCriterion parent;
    final List<CompiledCriterion> children = new ArrayList<>();
    final FactSlots facts;
    final RuleCompiler compiled;
    final @Nullable Step rule;
    final ValueSteps.Peers[] peers;

    /** Maximum and minimum as pairs, as {@link Reckoning} has them. */
    final long[] bounds = new long[4];

    final BigDecimal most;
    final BigDecimal least;
    final Fraction maximum;

    /** Whether the best of the criteria below counts, not their sum. */
    final boolean best;

    /** Whether what the criteria below give is held at the maximum; what stands outside the total always is. */
    final boolean capped;

    /** Whether the unit itself may score it; what a group says goes for what is below and says nothing. */
    final boolean self;

    CompiledCriterion(
            Criterion criterion,
            int index,
            @Nullable CompiledCriterion parent,
            Map<String, Integer> parameters,
            List<Fraction> large) {
        this.criterion = criterion;
        this.index = index;
        this.parent = parent;
        this.facts = new FactSlots(criterion);
        this.compiled = new RuleCompiler(criterion, facts, parameters);
        this.rule = criterion.getMaximumPoints().isPresent() && criterion.leaf()
                ? criterion.getRule().map(compiled::step).orElse(null)
                : null;
        this.peers = compiled.peers.toArray(ValueSteps.Peers[]::new);
        this.most = criterion.getMaximumPoints().orElse(BigDecimal.ZERO);
        this.least = criterion.getMinimumPoints().orElse(BigDecimal.ZERO);
        this.maximum = Fraction.of(most);
        // In hundredths, as nearly all points are: numbers of one denominator are added and compared at once.
        Numbers.put(bounds, 0, most.setScale(Math.max(most.scale(), HUNDREDTHS)), large);
        Numbers.put(bounds, 2, least, large);
        Combination combination = criterion.getCombination().orElse(Combination.SUM);
        this.best = combination == Combination.BEST;
        this.capped = combination == Combination.CAPPED_SUM
                || criterion.getAdjustment().isPresent();
        this.self = criterion.getScoredBy().isEmpty()
                ? parent == null || parent.self
                : criterion.getScoredBy().contains(ScoredBy.SELF);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    boolean leaf() {
        return children.isEmpty();
    }

    String code() {
        return criterion.getCode();
    }
}
