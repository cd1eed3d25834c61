package vn.cchc.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.WhenNone;
import vn.cchc.value.Fraction;

/** The scores of one unit to the last digit (điểm chính xác): of the ledger where they are exact there, otherwise made anew. */
final class ExactScores {

    private final Ledger ledger;
    private final int unit;

    /** By criterion, what was made already. */
    private final @Nullable Fraction[] scores;

    ExactScores(Ledger ledger, int unit) {
        this.ledger = ledger;
        this.unit = unit;
        this.scores = new Fraction[ledger.resolved.catalogue.criteria.size()];
    }

    /** {@return the score of a criterion, as it goes into the sum above; 0 if it is not scored} */
    Fraction score(CompiledCriterion criterion) {
        Fraction score = scores[criterion.index];
        if (score == null) {
            score = make(criterion);
            scores[criterion.index] = score;
        }
        return score;
    }

    private Fraction make(CompiledCriterion criterion) {
        if (ledger.state(criterion, unit) != ScoreState.SCORED) {
            return Fraction.ZERO;
        }
        if (!ledger.grain.none() && ledger.slack(criterion, unit) == 0) {
            return ledger.grain.fraction(ledger.points[criterion.index][unit]);
        }
        Fraction points = unrounded(criterion);
        return criterion.leaf()
                ? ledger.resolved
                        .catalogue
                        .policy
                        .getBeforeAdding()
                        .map(rounding -> Fraction.of(rounding.round(points)))
                        .orElse(points)
                : points;
    }

    private Fraction unrounded(CompiledCriterion criterion) {
        return switch (ledger.cause(criterion, unit)) {
            case GROUP -> combined(criterion);
            case PUBLISHED -> ledger.resolved.published(criterion, unit);
            case NOTHING_AROSE ->
                criterion.criterion.getWhenNone().filter(WhenNone.FULL::equals).isPresent()
                        ? criterion.maximum
                        : Fraction.ZERO;
            default -> new RuleRun(ledger, criterion, unit).points().orElseThrow();
        };
    }

    private Fraction combined(CompiledCriterion criterion) {
        List<Fraction> parts = criterion.children.stream()
                .filter(child -> ledger.state(child, unit) == ScoreState.SCORED || ledger.staysAttainable(child, unit))
                .map(this::score)
                .toList();
        return combined(criterion, parts);
    }

    private static Fraction combined(CompiledCriterion criterion, List<Fraction> parts) {
        Fraction combined = criterion.best
                ? parts.stream().max(Fraction::compareTo).orElse(Fraction.ZERO)
                : parts.stream().reduce(Fraction.ZERO, Fraction::plus);
        return criterion.capped && combined.compareTo(criterion.maximum) > 0 ? criterion.maximum : combined;
    }

    /** {@return the most that the unit could have for a criterion} */
    Fraction attainable(CompiledCriterion criterion) {
        if (criterion.leaf() || ledger.cause(criterion, unit) != Cause.GROUP) {
            return ledger.staysAttainable(criterion, unit) ? criterion.maximum : Fraction.ZERO;
        }
        if (!ledger.grain.none()) {
            return ledger.grain.fraction(ledger.attainable[criterion.index][unit]);
        }
        return combined(
                criterion, criterion.children.stream().map(this::attainable).toList());
    }

    Fraction total() {
        Fraction total = Fraction.ZERO;
        for (CompiledCriterion criterion : ledger.resolved.catalogue.top) {
            boolean penalty = criterion
                    .criterion
                    .getAdjustment()
                    .filter(Adjustment.PENALTY::equals)
                    .isPresent();
            total = penalty ? total.minus(score(criterion)) : total.plus(score(criterion));
        }
        return total;
    }

    Fraction attainable() {
        return ledger.resolved.catalogue.top.stream()
                .filter(criterion -> criterion.criterion.getAdjustment().isEmpty())
                .map(this::attainable)
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
