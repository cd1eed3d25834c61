package vn.cchc.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The facts that a criterion declares: each can have a value, and is used. */
final class FactRules {

    private FactRules() {}

    /** {@return the numbers that a fact can be, if it is a number} */
    static Optional<Range> range(FactDeclaration fact) {
        Range declared = Range.between(fact.getAtLeast(), fact.getAtMost(), fact.getType() == FactType.COUNT);
        return switch (fact.getType()) {
            case COUNT -> Optional.of(declared.and(Range.NOT_NEGATIVE)).filter(range -> !range.isEmpty());
            case NUMBER -> Optional.of(declared);
            case YES_NO, CHOICE -> Optional.empty();
        };
    }

    static void look(PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        for (PlacedCriterion criterion : catalogue.criteria()) {
            values(criterion, found);
            publishedScore(criterion, found);
            if (criterion.criterion().leaf() && catalogue.isScored(criterion)) {
                unused(criterion, found);
            }
        }
    }

    private static void values(PlacedCriterion criterion, Consumer<CatalogueFault> found) {
        List<FactDeclaration> facts = criterion.criterion().getFacts();
        IntStream.range(0, facts.size())
                .filter(i -> facts.get(i).getType() == FactType.COUNT
                        && range(facts.get(i)).isEmpty())
                .forEach(i -> found.accept(criterion
                        .fault(CatalogueRule.NO_VALUE, "facts[" + i + "]")
                        .with("fact", facts.get(i).getFact())));
    }

    private static void publishedScore(PlacedCriterion criterion, Consumer<CatalogueFault> found) {
        criterion
                .criterion()
                .getPublishedScore()
                .filter(fact -> criterion
                        .criterion()
                        .fact(fact)
                        .filter(declared -> declared.getType() == FactType.NUMBER)
                        .isEmpty())
                .ifPresent(fact -> found.accept(criterion
                        .fault(CatalogueRule.PUBLISHED_SCORE, "publishedScore")
                        .with("fact", fact)));
    }

    private static void unused(PlacedCriterion criterion, Consumer<CatalogueFault> found) {
        Set<String> used = new HashSet<>();
        criterion.criterion().getPublishedScore().ifPresent(used::add);
        criterion.ruleParts().forEach(part -> {
            if (part.part() instanceof Expression.Fact fact) {
                used.add(fact.getFact());
            } else if (part.part() instanceof Expression.Levels levels) {
                used.add(levels.getFact());
            } else if (part.part() instanceof Condition.Is is) {
                used.add(is.getFact());
            }
        });
        List<FactDeclaration> facts = criterion.criterion().getFacts();
        IntStream.range(0, facts.size())
                .filter(i -> !used.contains(facts.get(i).getFact()))
                .forEach(i -> found.accept(criterion
                        .fault(CatalogueRule.UNUSED_FACT, "facts[" + i + "]")
                        .with("fact", facts.get(i).getFact())));
    }
}
