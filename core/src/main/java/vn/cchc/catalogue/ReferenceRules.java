package vn.cchc.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.finding.Similar;

/** The names in rules: each is declared, and used as what it is. */
final class ReferenceRules {

    private final PlacedCriterion criterion;
    private final PlacedCatalogue catalogue;
    private final Consumer<CatalogueFault> found;

    private ReferenceRules(PlacedCriterion criterion, PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        this.criterion = criterion;
        this.catalogue = catalogue;
        this.found = found;
    }

    static void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        catalogue.criteria().forEach(criterion -> {
            ReferenceRules rules = new ReferenceRules(criterion, catalogue, found);
            criterion.ruleParts().forEach(rules::look);
        });
    }

    private void look(RulePart part) {
        if (part.part() instanceof Expression.Fact fact) {
            declared(fact.getFact(), part.path())
                    .filter(declared -> !isNumber(declared))
                    .ifPresent(declared -> wrong("number", declared, part.path()));
        } else if (part.part() instanceof Expression.Parameter parameter) {
            parameter(parameter.getParameter(), part.path() + ".parameter");
        } else if (part.part() instanceof Expression.Levels levels) {
            declared(levels.getFact(), part.path() + ".fact").ifPresent(fact -> levels(levels, fact, part.path()));
        } else if (part.part() instanceof Condition.Is is) {
            declared(is.getFact(), part.path() + ".fact").ifPresent(fact -> is(is, fact, part.path()));
        }
    }

    private static boolean isNumber(FactDeclaration fact) {
        return fact.getType() == FactType.COUNT || fact.getType() == FactType.NUMBER;
    }

    private void wrong(String variant, FactDeclaration fact, String path) {
        found.accept(
                criterion.faultAt(CatalogueRule.WRONG_TYPE, path).as(variant).with("fact", fact.getFact()));
    }

    private void is(Condition.Is is, FactDeclaration fact, String path) {
        if (isNumber(fact)) {
            wrong("condition", fact, path + ".fact");
        } else if (fact.getType() == FactType.YES_NO) {
            is.getOption().ifPresent(option -> wrong("yesNo", fact, path + ".option"));
        } else {
            is.getOption()
                    .ifPresentOrElse(
                            option -> option(option, fact, path + ".option"), () -> wrong("choice", fact, path));
        }
    }

    private void levels(Expression.Levels rule, FactDeclaration fact, String path) {
        if (fact.getType() != FactType.CHOICE) {
            wrong("levels", fact, path + ".fact");
            return;
        }
        List<String> levels = rule.getLevels().stream().map(Level::getOption).toList();
        each(levels, (option, i) -> option(option, fact, path + ".levels[" + i + "].option"));
        each(rule.getNotApplicable(), (option, i) -> option(option, fact, path + ".notApplicable[" + i + "]"));
        List<String> named =
                Stream.concat(levels.stream(), rule.getNotApplicable().stream()).toList();
        UniqueRules.repeated(
                named,
                (option, i) -> found.accept(criterion
                        .faultAt(
                                CatalogueRule.LEVEL_TWICE,
                                i < levels.size()
                                        ? path + ".levels[" + i + "].option"
                                        : path + ".notApplicable[" + (i - levels.size()) + "]")
                        .with("option", option)));
        fact.getOptions().stream()
                .filter(option -> !named.contains(option.getOption()))
                .forEach(option -> found.accept(criterion
                        .faultAt(CatalogueRule.OPTION_WITHOUT_LEVEL, path + ".levels")
                        .with("option", option.getOption())
                        .with("label", option.getLabel())));
    }

    /** Hands on names with their positions. */
    @FunctionalInterface
    private interface Named {
        void at(String name, int position);
    }

    private static void each(List<String> names, Named look) {
        IntStream.range(0, names.size()).forEach(i -> look.at(names.get(i), i));
    }

    private void option(String option, FactDeclaration fact, String path) {
        List<String> options =
                fact.getOptions().stream().map(FactOption::getOption).toList();
        if (!options.contains(option)) {
            unknown(CatalogueRule.UNKNOWN_OPTION, option, options, path, "fact", fact.getFact());
        }
    }

    private Optional<FactDeclaration> declared(String fact, String path) {
        Optional<FactDeclaration> declared = criterion.criterion().fact(fact);
        if (declared.isEmpty()) {
            List<String> names = criterion.criterion().getFacts().stream()
                    .map(FactDeclaration::getFact)
                    .toList();
            unknown(
                    CatalogueRule.UNKNOWN_FACT,
                    fact,
                    names,
                    path,
                    "criterion",
                    criterion.criterion().getCode());
        }
        return declared;
    }

    private void parameter(String parameter, String path) {
        if (catalogue.catalogue().parameter(parameter).isEmpty()) {
            List<String> ids = catalogue.catalogue().getParameters().stream()
                    .map(CatalogueParameter::getId)
                    .toList();
            unknown(
                    CatalogueRule.UNKNOWN_PARAMETER,
                    parameter,
                    ids,
                    path,
                    "criterion",
                    criterion.criterion().getCode());
        }
    }

    private void unknown(CatalogueRule rule, String name, List<String> names, String path, String whose, String owner) {
        CatalogueFault fault = criterion.faultAt(rule, path).with("name", name).with(whose, owner);
        found.accept(Similar.to(name, names)
                .map(similar -> fault.as("similar").with("similar", similar))
                .orElse(fault));
    }
}
