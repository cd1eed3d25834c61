package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The maximum points of a group and those of the criteria below it. */
final class MaximaRules {

    private MaximaRules() {}

    static void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        catalogue.criteria().stream()
                .flatMap(one -> group(one, catalogue).stream())
                .forEach(found);
    }

    private static Optional<CatalogueFault> group(PlacedCriterion group, PlacedCatalogue catalogue) {
        List<BigDecimal> maxima = group.criterion().getCriteria().stream()
                .map(Criterion::getMaximumPoints)
                .flatMap(Optional::stream)
                .toList();
        if (group.criterion().leaf()
                || maxima.size() < group.criterion().getCriteria().size()) {
            return Optional.empty();
        }
        return group.criterion().getMaximumPoints().flatMap(maximum -> compare(group, maxima, maximum, catalogue));
    }

    private static Optional<CatalogueFault> compare(
            PlacedCriterion group, List<BigDecimal> maxima, BigDecimal maximum, PlacedCatalogue catalogue) {
        BigDecimal sum = maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal largest = maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return switch (group.criterion().getCombination().orElse(Combination.SUM)) {
            case SUM ->
                differs(sum, maximum, catalogue)
                        .map(variant -> fault(CatalogueRule.MAXIMA_OF_SUM, group, sum, maximum)
                                .as(variant));
            case CAPPED_SUM ->
                sum.compareTo(maximum) < 0 && catalogue.complete()
                        ? Optional.of(fault(CatalogueRule.MAXIMA_BELOW_CAP, group, sum, maximum))
                        : Optional.empty();
            case BEST ->
                differs(largest, maximum, catalogue)
                        .map(variant -> fault(CatalogueRule.MAXIMA_OF_BEST, group, largest, maximum)
                                .as(variant));
        };
    }

    /** {@return how they differ, if they do and must not; what is not complete may have less} */
    private static Optional<String> differs(BigDecimal below, BigDecimal maximum, PlacedCatalogue catalogue) {
        int order = below.compareTo(maximum);
        return Stream.of("more", "less")
                .filter(variant -> variant.equals("more") ? order > 0 : order < 0 && catalogue.complete())
                .findFirst();
    }

    private static CatalogueFault fault(
            CatalogueRule rule, PlacedCriterion group, BigDecimal below, BigDecimal maximum) {
        return group.fault(rule, "maximumPoints").with("below", below).with("maximum", maximum);
    }
}
