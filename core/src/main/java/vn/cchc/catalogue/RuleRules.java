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

    /** Nothing arises where nothing is divided. */
    private static Optional<CatalogueFault> whenNone(PlacedCriterion criterion, List<RulePart> parts) {
        boolean divides = parts.stream()
                .map(RulePart::part)
                .anyMatch(part -> part instanceof Expression.Share
                        || part instanceof Expression.Ratio
                        || part instanceof Expression.Growth);
        return criterion
                .criterion()
                .getWhenNone()
                .filter(any -> !divides)
                .map(any -> criterion.fault(CatalogueRule.WHEN_NONE_IDLE, "whenNone"));
    }
}
