package vn.cchc.catalogue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** How many criteria a source counts, and how many are here. */
final class CountRules {

    private CountRules() {}

    static void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        if (catalogue.complete()) {
            catalogue.criteria().stream()
                    .filter(one -> !one.criterion().leaf())
                    .forEach(one -> one.criterion().getStatedCounts().ifPresent(stated -> {
                        compare(one, "criteria", stated.getCriteria(), count(one, CriterionLevel.CRITERION), found);
                        compare(one, "components", stated.getComponents(), count(one, CriterionLevel.COMPONENT), found);
                    }));
        }
    }

    private static void compare(
            PlacedCriterion criterion, String attribute, int stated, long counted, Consumer<CatalogueFault> found) {
        if (stated != counted) {
            found.accept(criterion
                    .fault(CatalogueRule.STATED_COUNTS, "statedCounts." + attribute)
                    .as(attribute)
                    .with("stated", stated)
                    .with("counted", counted));
        }
    }

    /** Counts by the levels that criteria state, or else by how deep they are below the field. */
    private static long count(PlacedCriterion field, CriterionLevel level) {
        List<Criterion> below = field.criterion().getCriteria();
        Function<CriterionLevel, Long> stated = wanted -> below.stream()
                .flatMap(Criterion::all)
                .filter(one -> one.getLevel().filter(wanted::equals).isPresent())
                .count();
        if (below.stream()
                .flatMap(Criterion::all)
                .allMatch(one -> one.getLevel().isPresent())) {
            return stated.apply(level);
        }
        long all = below.stream().flatMap(Criterion::all).count();
        return level == CriterionLevel.CRITERION ? below.size() : all - below.size();
    }
}
