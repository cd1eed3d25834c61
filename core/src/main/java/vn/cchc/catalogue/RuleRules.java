package vn.cchc.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rules of criteria as wholes. */
final class RuleRules {

    private RuleRules() {}

    static void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        for (PlacedCriterion criterion : catalogue.criteria()) {
            List<RulePart> parts = criterion.ruleParts();
            Optional<RulePart> deepest =
                    parts.stream().filter(RulePart::tooDeep).findFirst();
            if (deepest.isPresent()) {
                found.accept(criterion
                        .faultAt(CatalogueRule.TOO_DEEP, deepest.get().path())
                        .as("rule")
                        .with("deepest", PlacedCatalogue.DEEPEST));
            } else {
                criterion
                        .criterion()
                        .getRule()
                        .ifPresent(rule -> new RuleAnalysis(criterion, catalogue, found)
                                .result(rule, criterion.path("rule"), Assumed.NOTHING));
            }
            parts.stream()
                    .filter(part -> part.compared() && part.part() instanceof Expression.Peers)
                    .forEach(part -> found.accept(criterion.faultAt(CatalogueRule.NESTED_PEERS, part.path())));
            whenNone(criterion, parts).ifPresent(found);
        }
    }

    /**
     * Nothing arises where nothing is divided; and where several things are divided, it would not be clear which of them must not
     * have arisen for the whole criterion to be settled.
     */
    private static Optional<CatalogueFault> whenNone(PlacedCriterion criterion, List<RulePart> parts) {
        long divisions = parts.stream()
                .map(RulePart::part)
                .filter(RuleRules::mayBeNoneOfNone)
                .distinct()
                .count();
        return criterion
                .criterion()
                .getWhenNone()
                .filter(any -> divisions != 1)
                .map(any -> divisions == 0
                        ? criterion.fault(CatalogueRule.WHEN_NONE_IDLE, "whenNone")
                        : criterion
                                .fault(CatalogueRule.WHEN_NONE_UNCLEAR, "whenNone")
                                .with("count", divisions));
    }

    private static boolean mayBeNoneOfNone(Object part) {
        return divisor(part)
                .filter(divisor -> !(divisor instanceof Expression.Constant))
                .isPresent();
    }

    private static Optional<Expression> divisor(Object part) {
        if (part instanceof Expression.Share share) {
            return Optional.of(share.getDenominator());
        } else if (part instanceof Expression.Ratio ratio) {
            return Optional.of(ratio.getDenominator());
        }
        return part instanceof Expression.Growth growth ? Optional.of(growth.getPrevious()) : Optional.empty();
    }
}
