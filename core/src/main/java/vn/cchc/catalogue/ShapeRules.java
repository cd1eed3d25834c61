package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What leaves, groups and the catalogue as a whole have and do not have. */
final class ShapeRules {

    private ShapeRules() {}

    static void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        if (!catalogue.structureOnly() && catalogue.catalogue().getPolicy().isEmpty()) {
            found.accept(CatalogueFault.at(CatalogueRule.NO_POLICY, ""));
        }
        for (PlacedCriterion criterion : catalogue.criteria()) {
            points(criterion, catalogue, found);
            if (criterion.criterion().leaf()) {
                leaf(criterion, catalogue, found);
            } else {
                group(criterion, found);
            }
            if (criterion.depth() > 1 && criterion.criterion().getAdjustment().isPresent()) {
                found.accept(criterion.fault(CatalogueRule.ADJUSTMENT_BELOW, "adjustment"));
            }
        }
    }

    private static void points(PlacedCriterion criterion, PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        Optional<BigDecimal> maximum = criterion.criterion().getMaximumPoints();
        if (maximum.isEmpty() && !catalogue.structureOnly()) {
            found.accept(criterion.faultAt(CatalogueRule.NO_MAXIMUM, criterion.path()));
        }
        maximum.filter(points -> points.signum() <= 0)
                .ifPresent(points -> found.accept(criterion
                        .fault(CatalogueRule.MAXIMUM_NOT_POSITIVE, "maximumPoints")
                        .with("maximum", points)));
        criterion
                .criterion()
                .getMinimumPoints()
                .ifPresent(least -> maximum.filter(most -> least.compareTo(most) > 0)
                        .ifPresent(most -> found.accept(criterion
                                .fault(CatalogueRule.MINIMUM_ABOVE_MAXIMUM, "minimumPoints")
                                .with("minimum", least)
                                .with("maximum", most))));
    }

    private static void leaf(PlacedCriterion leaf, PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        if (leaf.criterion().getRule().isEmpty()
                && leaf.criterion().getPublishedScore().isEmpty()
                && !catalogue.structureOnly()) {
            found.accept(leaf.faultAt(CatalogueRule.NO_RULE, leaf.path()));
        }
        if (leaf.criterion().getCombination().isPresent()) {
            found.accept(leaf.fault(CatalogueRule.COMBINATION_OF_LEAF, "combination"));
        }
    }

    private static void group(PlacedCriterion group, Consumer<CatalogueFault> found) {
        if (group.criterion().getRule().isPresent()) {
            found.accept(group.fault(CatalogueRule.RULE_OF_GROUP, "rule").as("rule"));
        }
        List<FactDeclaration> facts = group.criterion().getFacts();
        IntStream.range(0, facts.size())
                .filter(i -> !group.criterion()
                        .getPublishedScore()
                        .equals(Optional.of(facts.get(i).getFact())))
                .forEach(i -> found.accept(group.fault(CatalogueRule.RULE_OF_GROUP, "facts[" + i + "]")
                        .as("fact")
                        .with("fact", facts.get(i).getFact())));
        if (group.depth() == PlacedCatalogue.DEEPEST) {
            found.accept(group.fault(CatalogueRule.TOO_DEEP, "criteria")
                    .as("tree")
                    .with("deepest", PlacedCatalogue.DEEPEST));
        }
    }
}
