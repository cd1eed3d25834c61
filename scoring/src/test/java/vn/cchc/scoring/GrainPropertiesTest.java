package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.assessment;
import static vn.cchc.scoring.Samples.catalogue;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.group;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.proportional;
import static vn.cchc.testing.Formulas.ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Combination;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.testing.Formulas;
import vn.cchc.value.Fraction;

/** Scores summed in grains are published as the exact ones are, ties and all. */
class GrainPropertiesTest {

    private static IndexCatalogue three(RoundingRule rule, int decimals) {
        ScoringPolicy policy =
                Samples.policyBuilder().published(Rounding.of(decimals, rule)).build();
        return catalogue(
                policy,
                group(
                        "1",
                        "3",
                        leaf("1.1", "1", proportional(ratio("a", "b"))),
                        leaf("1.2", "1", proportional(ratio("a", "b"))),
                        leaf("1.3", "1", proportional(ratio("a", "b")))));
    }

    /** The third part brings the sum of the first two to the middle between two hundredths, or by very little beside it. */
    @Property(tries = 300)
    void tiesAreDecidedExactly(
            @ForAll @IntRange(min = 3, max = 500) int p,
            @ForAll @IntRange(min = 3, max = 500) int q,
            @ForAll @IntRange(min = 134, max = 199) int middle,
            @ForAll @IntRange(min = -1, max = 1) int beside,
            @ForAll RoundingRule rule) {
        int whole = 200 * p * q;
        int rest = middle * p * q - 200 * q - 200 * p + beside;
        List<Assessment> units = List.of(assessment(
                given("1.1", "a", 1, "b", p), given("1.2", "a", 1, "b", q), given("1.3", "a", rest, "b", whole)));
        Fraction sum = Fraction.of(middle, 200).plus(Fraction.of(beside, whole));
        Scores scores = Scorer.of(three(rule, 2)).scoreAll(units);
        Rounding published = Rounding.of(2, rule);
        assertThat(scores.score(0)).isEqualTo(published.round(sum));
        assertThat(scores.score(0, "1")).contains(published.round(sum));
        assertThat(scores.index(0)).contains(published.round(sum.times(Fraction.of(100, 3))));
        assertThat(scores.report(0).getScore()).isEqualTo(published.round(sum));
        assertThat(Judged.exact(scores.report(0).find("1").orElseThrow())).isEqualTo(sum);
    }

    @Property(tries = 300)
    void scoresAreThoseOfTheReport(
            @ForAll @Size(8) List<@IntRange(max = 4000) Integer> parts,
            @ForAll @Size(8) List<@IntRange(max = 4000) Integer> rest,
            @ForAll @IntRange(max = 10) int decimals,
            @ForAll RoundingRule rule,
            @ForAll boolean large) {
        String maximum = large ? "1234567890123456789" : "1";
        ScoringPolicy policy =
                Samples.policyBuilder().published(Rounding.of(decimals, rule)).build();
        IndexCatalogue catalogue = catalogue(
                policy,
                group(
                        "1",
                        large ? "2469135780246913578" : "2",
                        group(
                                "1.1",
                                maximum,
                                builder -> builder.combination(Combination.BEST),
                                share("1.1.1", maximum),
                                share("1.1.2", maximum)),
                        group(
                                "1.2",
                                maximum,
                                builder -> builder.combination(Combination.CAPPED_SUM),
                                share("1.2.1", maximum),
                                share("1.2.2", maximum))),
                group(
                        "2",
                        "1",
                        builder -> builder.adjustment(Adjustment.BONUS).combination(Combination.CAPPED_SUM),
                        share("2.1", "1"),
                        share("2.2", "1")),
                group(
                        "3",
                        "2",
                        builder -> builder.adjustment(Adjustment.PENALTY),
                        share("3.1", "1"),
                        share("3.2", "1")));
        List<String> codes = List.of("1.1.1", "1.1.2", "1.2.1", "1.2.2", "2.1", "2.2", "3.1", "3.2");
        List<CriterionAssessment> given = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            given.add(given(codes.get(i), "a", parts.get(i), "b", parts.get(i) + rest.get(i)));
        }
        Scores scores = Scorer.of(catalogue).scoreAll(List.of(assessment(given.toArray(CriterionAssessment[]::new))));
        assertThat(scores.unit(0).getId()).isEqualTo("u");
        ScoreReport report = scores.report(0);
        assertThat(scores.score(0)).isEqualTo(report.getScore());
        assertThat(scores.index(0)).isEqualTo(report.getIndex());
        assertThat(scores.attainable(0)).isEqualTo(report.getAttainable());
        report.all().forEach(node -> {
            assertThat(scores.score(0, node.getCriterion())).isEqualTo(node.getScore());
            assertThat(scores.attainable(0, node.getCriterion())).isEqualTo(node.getAttainable());
        });
        assertThat(exact(report, "1")).isEqualTo(exact(report, "1.1").plus(exact(report, "1.2")));
        assertThat(exact(report, "1.1")).isEqualTo(largest(exact(report, "1.1.1"), exact(report, "1.1.2")));
        Fraction both = exact(report, "1.2.1").plus(exact(report, "1.2.2"));
        Fraction most = Fraction.of(new BigDecimal(maximum));
        assertThat(exact(report, "1.2")).isEqualTo(both.compareTo(most) > 0 ? most : both);
    }

    private static Criterion share(String code, String maximum) {
        return leaf(code, maximum, product(Formulas.maximum(), Formulas.share("a", "b")));
    }

    private static Fraction exact(ScoreReport report, String code) {
        return report.find(code)
                .filter(node -> node.getState() == ScoreState.SCORED)
                .map(Judged::exact)
                .orElse(Fraction.ZERO);
    }

    private static Fraction largest(Fraction one, Fraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Test
    void roundedScoresAreExact() {
        ScoringPolicy policy = Samples.policyBuilder()
                .beforeAdding(Rounding.of(1, RoundingRule.HALF_UP))
                .build();
        Scores scores = Scorer.of(catalogue(
                        policy,
                        group(
                                "1",
                                "2.125",
                                leaf("1.1", "1.125", proportional(ratio("a", "b"))),
                                leaf("1.2", "1", product(number("0.05"), fact("x"))))))
                .scoreAll(List.of(assessment(given("1.1", "a", 1, "b", 3), given("1.2", "x", "1"))));
        assertThat(scores.score(0)).isEqualTo("0.50");
        assertThat(scores.attainable(0)).isEqualTo("2.125");
        assertThat(scores.report(0).getExactScore()).isEmpty();
    }

    @Test
    void reportsMayBeMadeInAnyOrderAndTwice() {
        Scorer scorer = Scorer.of(three(RoundingRule.HALF_UP, 2));
        Scores scores = scorer.scoreAll(IntStream.range(1, 20)
                .mapToObj(i -> assessment("u" + i, builder -> builder, given("1.1", "a", 1, "b", i)))
                .toList());
        List<ScoreReport> reports = scores.reports();
        for (int unit = scores.size() - 1; unit >= 0; unit--) {
            assertThat(scores.report(unit)).isEqualTo(reports.get(unit));
            assertThat(scores.report(unit).getScore()).isEqualTo(scores.score(unit));
        }
    }
}
