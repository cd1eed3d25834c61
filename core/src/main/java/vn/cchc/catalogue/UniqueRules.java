package vn.cchc.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Names that stand for one thing only. */
final class UniqueRules {

    private UniqueRules() {}

    static void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        codes(catalogue.criteria(), found);
        List<String> parameters = catalogue.catalogue().getParameters().stream()
                .map(CatalogueParameter::getId)
                .toList();
        repeated(
                parameters,
                (id, i) -> found.accept(CatalogueFault.at(CatalogueRule.PARAMETER_TWICE, "parameters[" + i + "].id", id)
                        .with("name", id)
                        .with("position", parameters.indexOf(id) + 1)));
        catalogue.criteria().forEach(criterion -> facts(criterion, found));
    }

    /** One finding for each code, at all places but the first, which it names. */
    private static void codes(List<PlacedCriterion> criteria, Consumer<CatalogueFault> found) {
        Map<String, List<PlacedCriterion>> byCode = criteria.stream()
                .collect(Collectors.groupingBy(
                        one -> one.criterion().getCode(), LinkedHashMap::new, Collectors.toList()));
        byCode.forEach((code, bearers) -> {
            if (bearers.size() > 1) {
                List<String> paths =
                        bearers.stream().skip(1).map(one -> one.path("code")).toList();
                found.accept(CatalogueFault.at(CatalogueRule.CODE_TWICE, paths, code)
                        .with("code", code)
                        .with("first", bearers.get(0).criterion().getName()));
            }
        });
    }

    private static void facts(PlacedCriterion criterion, Consumer<CatalogueFault> found) {
        List<FactDeclaration> facts = criterion.criterion().getFacts();
        repeated(
                facts.stream().map(FactDeclaration::getFact).toList(),
                (fact, i) -> found.accept(criterion
                        .fault(CatalogueRule.FACT_TWICE, "facts[" + i + "].fact")
                        .with("fact", fact)));
        for (int i = 0; i < facts.size(); i++) {
            FactDeclaration fact = facts.get(i);
            String options = "facts[" + i + "].options";
            repeated(
                    fact.getOptions().stream().map(FactOption::getOption).toList(),
                    (option, j) -> found.accept(criterion
                            .fault(CatalogueRule.OPTION_TWICE, options + "[" + j + "].option")
                            .with("option", option)
                            .with("fact", fact.getFact())));
        }
    }

    /** Hands on the names that stood before, with their positions. */
    static void repeated(List<String> names, BiConsumer<String, Integer> report) {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (firsts.putIfAbsent(names.get(i), i) != null) {
                report.accept(names.get(i), i);
            }
        }
    }
}
