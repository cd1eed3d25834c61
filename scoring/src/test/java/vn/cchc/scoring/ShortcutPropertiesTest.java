package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.assessment;
import static vn.cchc.scoring.Samples.catalogue;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.all;
import static vn.cchc.testing.Formulas.any;
import static vn.cchc.testing.Formulas.band;
import static vn.cchc.testing.Formulas.bands;
import static vn.cchc.testing.Formulas.clamp;
import static vn.cchc.testing.Formulas.compare;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.is;
import static vn.cchc.testing.Formulas.level;
import static vn.cchc.testing.Formulas.levels;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.met;
import static vn.cchc.testing.Formulas.not;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;
import static vn.cchc.testing.Formulas.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.WhenNone;
import vn.cchc.finding.Finding;
import vn.cchc.testing.Formulas;

/** A shortcut gives what the steps of its rule give. A sum of one rule has no shortcut. */
class ShortcutPropertiesTest {

    @Property(tries = 600)
    void shortcutsGiveWhatStepsGive(
            @ForAll("rules") Expression rule,
            @ForAll("maxima") String maximum,
            @ForAll("policies") ScoringPolicy policy,
            @ForAll WhenNone whenNone,
            @ForAll @Size(min = 1, max = 20) List<@From("facts") CriterionAssessment> facts) {
        List<Assessment> units = IntStream.range(0, facts.size())
                .mapToObj(i -> assessment("u" + i, builder -> builder, facts.get(i)))
                .toList();
        ResolvedAssessments quick = resolved(policy, criterion(rule, maximum, whenNone), units);
        ResolvedAssessments slow = resolved(policy, criterion(sum(rule), maximum, whenNone), units);
        assertThat(quick.catalogue.shortcuts.get(0)).isPresent();
        assertThat(slow.catalogue.shortcuts.get(0)).isEmpty();
        Scores one = new Scores(new Scoring(quick).score(), Optional.empty());
        Scores other = new Scores(new Scoring(slow).score(), Optional.empty());
        for (int unit = 0; unit < units.size(); unit++) {
            assertThat(seen(one, unit)).isEqualTo(seen(other, unit));
        }
    }

    /** Unchecked: a rule may give more than the maximum here. */
    private static ResolvedAssessments resolved(ScoringPolicy policy, Criterion criterion, List<Assessment> units) {
        return new Resolver(new CompiledCatalogue(catalogue(policy, criterion), policy), units).resolve();
    }

    private static List<Object> seen(Scores scores, int unit) {
        ScoreReport report = scores.report(unit);
        ScoreNode node = report.getCriteria().get(0);
        assertThat(scores.state(unit, "1")).isEqualTo(node.getState());
        assertThat(scores.score(unit, "1")).isEqualTo(node.getScore());
        return List.of(
                node.getState(),
                node.getScore(),
                node.getExactScore(),
                node.getAttainable(),
                scores.score(unit),
                report.getScore(),
                scores.index(unit),
                report.getIndex(),
                report.getFindings().stream().map(Finding::getVietnamese).toList());
    }

    private static Criterion criterion(Expression rule, String maximum, WhenNone whenNone) {
        return leaf("1", maximum, rule, builder -> builder.whenNone(whenNone));
    }

    @Provide
    Arbitrary<String> maxima() {
        return Arbitraries.of("0.25", "1", "1.125", "10", "100");
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        Arbitrary<Optional<Rounding>> before = Combinators.combine(
                        Arbitraries.integers().between(0, 3), Arbitraries.of(RoundingRule.values()))
                .as(Rounding::of)
                .optional();
        return before.map(
                rounding -> Samples.policyBuilder().beforeAdding(rounding).build());
    }

    @Provide
    Arbitrary<Expression> rules() {
        Arbitrary<Expression> measure = Arbitraries.of(
                share("a", "b"), ratio("a", "b"), ratio("x", "y"), share("x", "y"), fact("a"), fact("x"));
        Arbitrary<Expression> constant =
                Arbitraries.of("0.25", "0.333", "0.5", "0.9", "1", "2", "12").map(Formulas::number);
        return Arbitraries.oneOf(
                measure.map(Formulas::proportional),
                Combinators.combine(measure, constant).as(Formulas::proportional),
                Combinators.combine(measure, constant, constant).as(Formulas::proportional),
                Combinators.combine(measure, constant).as((of, times) -> product(times, of)),
                measure.map(of -> product(of, maximum())),
                measure,
                Combinators.combine(measure, constant, constant)
                        .as((of, times, most) -> clamp(product(times, of), number("0"), most)),
                measure.map(of ->
                        bands(of, band("1", "-", "1"), band("0.5", "1", "0.3333333333"), band("0.25", "0.5", "0.2"))),
                // From below, so that an end taken as closed would be found before the right band.
                measure.map(
                        of -> bands(of, band("-", "0.5", "0.2"), band("0.5", "1", "0.25"), band("1", "-", "0.125"))),
                Arbitraries.of(
                        levels(
                                "level",
                                List.of("none"),
                                level("good", "1"),
                                level("fair", "0.125"),
                                level("poor", "12")),
                        met(is("yes")),
                        met(not(is("level", "good")))),
                Combinators.combine(measure, constant, Arbitraries.of(Comparison.values()))
                        .as((of, number, comparison) -> met(any(is("yes"), compare(of, comparison, number)))),
                Combinators.combine(measure, constant, Arbitraries.of(Comparison.values()))
                        .as((of, number, comparison) -> met(all(not(compare(of, comparison, number)), is("yes")))));
    }

    @Provide
    Arbitrary<CriterionAssessment> facts() {
        Arbitrary<Optional<Object>> count = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 1_000_000))
                .<Object>map(given -> given)
                .optional(0.95);
        Arbitrary<Optional<Object>> decimal = Arbitraries.oneOf(
                        Arbitraries.of("0", "0.5", "0.25", "1", "1.0", "2", "-1", "123456789012345678901234567.125")
                                .map(BigDecimal::new),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(3))
                .<Object>map(given -> given)
                .optional(0.95);
        Arbitrary<Optional<Object>> yes =
                Arbitraries.of(true, false).<Object>map(given -> given).optional(0.9);
        Arbitrary<Optional<Object>> level = Arbitraries.of("good", "fair", "poor", "none")
                .<Object>map(given -> given)
                .optional(0.9);
        return Combinators.combine(count, count, decimal, decimal, yes, level).as((a, b, x, y, is, chosen) -> {
            var entry = CriterionAssessment.builder().criterion("1");
            a.ifPresent(given -> entry.putFact("a", Samples.value(given)));
            b.ifPresent(given -> entry.putFact("b", Samples.value(given)));
            x.ifPresent(given -> entry.putFact("x", Samples.value(given)));
            y.ifPresent(given -> entry.putFact("y", Samples.value(given)));
            is.ifPresent(given -> entry.putFact("yes", Samples.value(given)));
            chosen.ifPresent(given -> entry.putFact("level", Samples.value(given)));
            return entry.build();
        });
    }
}
