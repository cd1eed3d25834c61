package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.Fraction;

/** Whether the value of a rule stays between the minimum and the maximum points of its criterion. */
final class ResultRules {

    private ResultRules() {}

    /** {@return the points that a criterion can have} */
    static Range allowed(Criterion criterion) {
        return Range.between(
                criterion.getMinimumPoints().or(() -> Optional.of(BigDecimal.ZERO)),
                criterion.getMaximumPoints(),
                false);
    }

    static Stream<CatalogueFault> look(PlacedCriterion criterion, Range result, String path) {
        Range allowed = allowed(criterion.criterion());
        // What cannot be right is told once, of the minimum and maximum themselves.
        if (criterion.criterion().getMaximumPoints().isEmpty() || allowed.isEmpty()) {
            return Stream.empty();
        }
        if (result.and(allowed).isEmpty()) {
            return Stream.of(criterion
                    .faultAt(CatalogueRule.SURELY_OUTSIDE, path)
                    .with("values", Numbers.values(result, false))
                    .with("allowed", Numbers.values(allowed, false)));
        }
        return Stream.of(
                        result.upper().compareTo(allowed.upper()) > 0
                                ? Optional.of(beyond(
                                        criterion,
                                        path,
                                        "more",
                                        result.upper().value(),
                                        allowed.upper().value()))
                                : Optional.<CatalogueFault>empty(),
                        result.lower().compareTo(allowed.lower()) < 0
                                ? Optional.of(beyond(
                                        criterion,
                                        path,
                                        "less",
                                        result.lower().value(),
                                        allowed.lower().value()))
                                : Optional.<CatalogueFault>empty())
                .flatMap(Optional::stream);
    }

    private static CatalogueFault beyond(
            PlacedCriterion criterion, String path, String way, @Nullable Fraction reached, @Nullable Fraction bound) {
        Fraction limit = bound == null ? Fraction.ZERO : bound;
        if (reached == null) {
            return criterion.faultAt(CatalogueRule.UNBOUNDED, path).as(way).with("limit", Numbers.number(limit, false));
        }
        Fraction difference = reached.minus(limit);
        return criterion
                .faultAt(CatalogueRule.MAY_BE_OUTSIDE, path)
                .as(way)
                .with("reached", Numbers.number(reached, false))
                .with("limit", Numbers.number(limit, false))
                .with("by", Numbers.number(difference.signum() < 0 ? difference.negated() : difference, false));
    }
}
