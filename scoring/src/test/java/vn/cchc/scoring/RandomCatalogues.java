package vn.cchc.scoring;

import static vn.cchc.scoring.Samples.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.catalogue.CatalogueParameter;
import vn.cchc.catalogue.Combination;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ParameterValue;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoredBy;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.catalogue.WhenNone;
import vn.cchc.finding.Severity;
import vn.cchc.value.Text;

/** Catalogues of all shapes that a decision may have: ragged trees, all combinations, rules and policies. None has errors. */
final class RandomCatalogues {

    private static final int LEVELS = 3;

    /** As many decimals as the maxima have, so that rounding does not bring a score above them. */
    private static final int DECIMALS = 2;

    private RandomCatalogues() {}

    static Arbitrary<IndexCatalogue> catalogues() {
        Arbitrary<List<Criterion>> inside = trees(LEVELS).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Criterion>> outside = Combinators.combine(trees(1), Arbitraries.of(Adjustment.class))
                .as((tree, adjustment) -> Criterion.builder()
                        .copyFrom(tree)
                        .adjustment(adjustment)
                        .build())
                .list()
                .ofMaxSize(2);
        return Combinators.combine(policies(), inside, outside).as((policy, first, then) -> {
            List<Criterion> all = new ArrayList<>(first);
            all.addAll(then);
            return Samples.catalogue(policy, parameters(), coded("", all).toArray(Criterion[]::new));
        });
    }

    /** {@return the goal of all years, and a number that there is from 2025 on} */
    private static List<CatalogueParameter> parameters() {
        var value = ParameterValue.builder().value(new BigDecimal("0.9"));
        return List.of(
                CatalogueParameter.builder()
                        .id("goal")
                        .label(Text.of("chỉ tiêu"))
                        .addValues(value.build())
                        .build(),
                CatalogueParameter.builder()
                        .id("late")
                        .label(Text.of("chỉ tiêu từ năm 2025"))
                        .addValues(value.validFrom(LocalDate.of(2025, 1, 1)).build())
                        .build());
    }

    private static List<Criterion> coded(String above, List<Criterion> criteria) {
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> {
                    Criterion criterion = criteria.get(i);
                    String code = above + (i + 1);
                    return Criterion.builder()
                            .copyFrom(criterion)
                            .code(code)
                            .name(Text.of("Tiêu chí " + code))
                            .criteria(coded(code + ".", criterion.getCriteria()))
                            .build();
                })
                .toList();
    }

    private static Arbitrary<Criterion> trees(int levels) {
        return levels == 0
                ? leaves()
                : Arbitraries.frequencyOf(Tuple.of(2, leaves()), Tuple.of(3, Arbitraries.lazy(() -> groups(levels))));
    }

    private static Arbitrary<Criterion> groups(int levels) {
        return Combinators.combine(
                        trees(levels - 1).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Combination.class).optional(0.7),
                        Arbitraries.of("0.5", "0.75", "1").map(BigDecimal::new),
                        published(),
                        scoredBy())
                .as((below, combination, cap, published, scoredBy) -> {
                    var group = Criterion.builder()
                            .code("0")
                            .name(Text.of("Nhóm"))
                            .maximumPoints(maximum(below, combination.orElse(Combination.SUM), cap))
                            .combination(combination)
                            .scoredBy(scoredBy)
                            .criteria(below);
                    return published
                            ? group.publishedScore("value")
                                    .addFacts(declared("value", FactType.NUMBER))
                                    .build()
                            : group.build();
                });
    }

    private static BigDecimal maximum(List<Criterion> below, Combination combination, BigDecimal cap) {
        List<BigDecimal> maxima = below.stream()
                .map(criterion -> criterion.getMaximumPoints().orElseThrow())
                .toList();
        BigDecimal sum = maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (combination) {
            case SUM -> sum;
            case CAPPED_SUM -> sum.multiply(cap);
            case BEST -> maxima.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        };
    }

    /** {@return leaves that are fit to be scored by; they have the facts of {@link Samples#leaf} and may have a published score} */
    static Arbitrary<Criterion> leaves() {
        Arbitrary<String> maximum = Arbitraries.frequency(
                Tuple.of(3, "0.25"),
                Tuple.of(5, "1"),
                Tuple.of(5, "2.5"),
                Tuple.of(5, "10"),
                Tuple.of(1, "1" + "0".repeat(17)));
        return Combinators.combine(
                        maximum,
                        RandomRules.rules(2),
                        Arbitraries.of(WhenNone.class).optional(0.5),
                        Arbitraries.of("-1", "-0.25").map(BigDecimal::new).optional(0.1),
                        published(),
                        scoredBy(),
                        Arbitraries.of(true, false, false))
                .as(RandomCatalogues::leaf)
                .filter(RandomCatalogues::isFit);
    }

    private static Criterion leaf(
            String maximum,
            Expression rule,
            Optional<WhenNone> whenNone,
            Optional<BigDecimal> minimum,
            boolean published,
            List<ScoredBy> scoredBy,
            boolean evidence) {
        return Samples.leaf("0", maximum, rule, leaf -> {
            leaf.whenNone(whenNone).minimumPoints(minimum).scoredBy(scoredBy);
            if (published) {
                leaf.publishedScore("value").addFacts(declared("value", FactType.NUMBER));
            }
            return evidence ? leaf.addEvidence(Text.of("Báo cáo")) : leaf;
        });
    }

    private static boolean isFit(Criterion leaf) {
        return CatalogueCheck.of(Samples.catalogue(Samples.policy(), parameters(), leaf)).stream()
                .noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    private static Arbitrary<Boolean> published() {
        return Arbitraries.of(true, false, false);
    }

    private static Arbitrary<List<ScoredBy>> scoredBy() {
        return Arbitraries.of(
                List.of(), List.of(), List.of(ScoredBy.SELF), List.of(ScoredBy.SURVEY), List.of(ScoredBy.values()));
    }

    private static Arbitrary<ScoringPolicy> policies() {
        Arbitrary<StateEffect> effect = Arbitraries.of(StateEffect.class);
        Arbitrary<RoundingRule> rule = Arbitraries.of(RoundingRule.class);
        Arbitrary<Optional<Rounding>> before = Combinators.combine(
                        Arbitraries.integers().between(DECIMALS, 4), rule)
                .as(Rounding::of)
                .optional(0.5);
        return Combinators.combine(
                        before,
                        Combinators.combine(Arbitraries.integers().between(0, 4), rule)
                                .as(Rounding::of),
                        effect,
                        effect,
                        effect,
                        Arbitraries.of(EvidenceUse.class))
                .as((adding, published, notAssessed, noEvidence, invalid, evidence) -> ScoringPolicy.builder()
                        .beforeAdding(adding)
                        .published(published)
                        .notAssessed(notAssessed)
                        .noEvidence(noEvidence)
                        .invalid(invalid)
                        .evidence(evidence)
                        .build());
    }
}
