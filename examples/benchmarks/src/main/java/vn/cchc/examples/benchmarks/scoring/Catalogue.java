package vn.cchc.examples.benchmarks.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Coverage;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.ImmutableBand;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.catalogue.WhenNone;
import vn.cchc.value.Citation;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** The hundred rules as a catalogue of the library. It is made up, so it rests on no source and says so. */
final class Catalogue {

    static final String ID = "generated-100";

    private Catalogue() {}

    static IndexCatalogue catalogue() {
        return IndexCatalogue.builder()
                .id(ID)
                .name(Text.of("Bộ tiêu chí 100 tiêu chí"))
                .index(IndexCode.PAR_INDEX)
                .citation(Citation.builder().document(Text.of("generated")).build())
                .status(SourceStatus.UNSOURCED)
                .coverage(Coverage.COMPLETE)
                .policy(policy())
                .criteria(IntStream.range(0, Weights.FIELDS)
                        .mapToObj(Catalogue::field)
                        .toList())
                .build();
    }

    private static ScoringPolicy policy() {
        Rounding hundredths = Rounding.of(2, RoundingRule.HALF_UP);
        return ScoringPolicy.builder()
                .beforeAdding(hundredths)
                .published(hundredths)
                .notAssessed(StateEffect.ZERO)
                .noEvidence(StateEffect.ZERO)
                .invalid(StateEffect.ZERO)
                .evidence(EvidenceUse.OPTIONAL)
                .build();
    }

    private static Criterion field(int field) {
        return Criterion.builder()
                .code(Weights.code(field))
                .name(Text.of("Lĩnh vực " + Weights.code(field)))
                .maximumPoints(BigDecimal.TEN)
                .criteria(IntStream.range(0, Weights.CRITERIA)
                        .mapToObj(criterion -> criterion(field, criterion))
                        .toList())
                .build();
    }

    private static Criterion criterion(int field, int criterion) {
        return Criterion.builder()
                .code(Weights.code(field, criterion))
                .name(Text.of("Tiêu chí " + Weights.code(field, criterion)))
                .maximumPoints(BigDecimal.valueOf(Weights.maximum(field, criterion), 2))
                .facts(Facts.names(criterion).stream()
                        .map(fact -> declaration(criterion, fact))
                        .toList())
                .rule(rule(field, criterion))
                .whenNone(whenNone(criterion))
                .build();
    }

    private static FactDeclaration declaration(int criterion, String fact) {
        return FactDeclaration.builder()
                .fact(fact)
                .label(Text.of(fact))
                .type(Facts.yesOrNo(criterion) ? FactType.YES_NO : FactType.COUNT)
                .build();
    }

    private static Optional<WhenNone> whenNone(int criterion) {
        return switch (criterion) {
            case 0, 4 -> Optional.of(WhenNone.FULL);
            case 1 -> Optional.of(WhenNone.NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }

    private static Expression rule(int field, int criterion) {
        return switch (criterion) {
            case 0 ->
                Expression.Proportional.builder()
                        .measure(share(criterion))
                        .target(percent(Weights.target(field)))
                        .build();
            case 1 ->
                Expression.Proportional.builder()
                        .measure(share(criterion))
                        .floor(percent(Weights.floor(field)))
                        .build();
            case 2 ->
                Expression.Proportional.builder()
                        .measure(Expression.Ratio.builder()
                                .numerator(fact(criterion, 0))
                                .denominator(fact(criterion, 1))
                                .build())
                        .build();
            case 3 ->
                Expression.Proportional.builder().measure(share(criterion)).build();
            case 4 ->
                bands(
                        share(criterion),
                        band("1").atLeast(BigDecimal.ONE),
                        band("0.875").atLeast(decimal("0.95")).below(BigDecimal.ONE),
                        band("0.75").atLeast(decimal("0.8")).below(decimal("0.95")),
                        band("0.5").atLeast(decimal("0.7")).below(decimal("0.8")),
                        band("0.25").atLeast(decimal("0.6")).below(decimal("0.7")),
                        band("0").below(decimal("0.6")));
            case 5 ->
                bands(
                        share(criterion),
                        band("1").above(decimal("0.9")),
                        band("0.5").atLeast(decimal("0.7")).atMost(decimal("0.9")),
                        band("0").below(decimal("0.7")));
            case 6 ->
                bands(
                        fact(criterion, 0),
                        band("1").atLeast(decimal("4")),
                        band("0.75").atLeast(decimal("3")).below(decimal("4")),
                        band("0.5").atLeast(decimal("2")).below(decimal("3")),
                        band("0.25").atLeast(decimal("1")).below(decimal("2")),
                        band("0").below(decimal("1")));
            case 7 ->
                Expression.Clamp.builder()
                        .value(Expression.Product.builder()
                                .addFactors(constant(decimal("0.25")), fact(criterion, 0))
                                .build())
                        .atMost(Expression.MaximumPoints.builder().build())
                        .build();
            case 8 ->
                met(Condition.All.builder()
                        .addConditions(is(criterion, 0), is(criterion, 1))
                        .build());
            default ->
                met(Condition.Compare.builder()
                        .left(fact(criterion, 0))
                        .comparison(Comparison.EQUAL)
                        .right(constant(BigDecimal.ZERO))
                        .build());
        };
    }

    private static Expression share(int criterion) {
        return Expression.Share.builder()
                .numerator(fact(criterion, 0))
                .denominator(fact(criterion, 1))
                .build();
    }

    private static Expression fact(int criterion, int fact) {
        return Expression.Fact.builder().fact(Facts.names(criterion).get(fact)).build();
    }

    private static Condition is(int criterion, int fact) {
        return Condition.Is.builder().fact(Facts.names(criterion).get(fact)).build();
    }

    private static Expression met(Condition condition) {
        return Expression.Met.builder().condition(condition).build();
    }

    private static Expression bands(Expression measure, ImmutableBand.Builder... bands) {
        return Expression.Bands.builder()
                .measure(measure)
                .bands(List.of(bands).stream().map(ImmutableBand.Builder::build).toList())
                .build();
    }

    private static ImmutableBand.Builder band(String share) {
        return Band.builder().share(decimal(share));
    }

    private static Expression percent(int percent) {
        return constant(BigDecimal.valueOf(percent, 2));
    }

    private static Expression constant(BigDecimal value) {
        return Expression.Constant.builder().value(value).build();
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }
}
