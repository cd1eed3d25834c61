package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.group;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.peers;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;
import static vn.cchc.testing.Formulas.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Combination;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.catalogue.Statistic;
import vn.cchc.catalogue.WhenNone;
import vn.cchc.value.Fraction;

/**
 * Scores are the same whether they are counted in grains or, beside a bonus of more points than grains can count, made as fractions
 * alone.
 */
class ExactScoresTest {

    private static final Criterion HUGE =
            leaf("9", "10000000000000000000", fact("x"), it -> it.adjustment(Adjustment.BONUS));

    private static final ScoringPolicy ZERO = Samples.policy(StateEffect.ZERO);
    private static final ScoringPolicy LEFT_OUT = Samples.policy(StateEffect.LEFT_OUT);
    private static final ScoringPolicy TENTHS = Samples.policyBuilder()
            .beforeAdding(Rounding.of(1, RoundingRule.HALF_UP))
            .build();

    private static final CriterionAssessment THIRD = given("1.1", "a", 1, "b", 3);

    private static final Expression SHARE = product(maximum(), share("a", "b"));

    private static Criterion part(String code) {
        return leaf(code, "4", SHARE, it -> it.minimumPoints(new BigDecimal("-2")));
    }

    private static Criterion points(String code) {
        return leaf(code, "4", fact("x"), it -> it.minimumPoints(new BigDecimal("-2")));
    }

    private static Criterion combined(Combination combination, String maximum) {
        return group(
                "1",
                maximum,
                it -> it.combination(combination)
                        .minimumPoints(new BigDecimal("-2"))
                        .publishedScore("value")
                        .addFacts(Samples.declared("value", FactType.NUMBER)),
                part("1.1"),
                points("1.2"));
    }

    private static Criterion whenNone(WhenNone none) {
        return leaf("1", "4.25", SHARE, it -> it.whenNone(none));
    }

    static Stream<Arguments> scores() {
        Criterion sum = combined(Combination.SUM, "8");
        Criterion capped = combined(Combination.CAPPED_SUM, "5");
        Criterion best = combined(Combination.BEST, "4");
        Criterion bonus = leaf("2", "4", SHARE, it -> it.adjustment(Adjustment.BONUS));
        Criterion penalty = leaf("3", "4", SHARE, it -> it.adjustment(Adjustment.PENALTY));
        CriterionAssessment third = given("2", "a", 1, "b", 3);
        CriterionAssessment sixth = given("3", "a", 1, "b", 6);
        return Stream.of(
                row(ZERO, "10/3 of 8", List.of(sum), THIRD, given("1.2", "x", 2)),
                row(ZERO, "4/3 of 8", List.of(sum), THIRD),
                row(LEFT_OUT, "4/3 of 4", List.of(sum), THIRD),
                row(ZERO, "0 of 8", List.of(sum)),
                row(LEFT_OUT, "0 of 0", List.of(sum)),
                row(ZERO, "4/3 of 8", List.of(sum), THIRD, given("1.2", "x", 5)),
                row(LEFT_OUT, "4/3 of 4", List.of(sum), THIRD, given("1.2", "x", 5)),
                row(ZERO, "49/8 of 8", List.of(sum), given("1", "value", "6.125")),
                row(ZERO, "49/8 of 12", List.of(sum, points("4")), given("1", "value", "6.125")),
                row(ZERO, "0 of 8", List.of(sum), given("1", "value", "8.125")),
                row(LEFT_OUT, "0 of 0", List.of(sum), given("1", "value", "8.125")),
                row(ZERO, "10/3 of 5", List.of(capped), THIRD, given("1.2", "x", 2)),
                row(ZERO, "5 of 5", List.of(capped), THIRD, given("1.2", "x", 4)),
                row(LEFT_OUT, "4/3 of 4", List.of(capped), THIRD),
                row(ZERO, "2 of 4", List.of(best), THIRD, given("1.2", "x", 2)),
                row(ZERO, "4/3 of 4", List.of(best), THIRD, given("1.2", "x", 1)),
                row(ZERO, "0 of 4", List.of(best), given("1.2", "x", -1)),
                row(LEFT_OUT, "-1 of 4", List.of(best), given("1.2", "x", -1)),
                row(ZERO, "4/3 of 0", List.of(bonus, penalty), third),
                row(ZERO, "2/3 of 0", List.of(bonus, penalty), third, sixth),
                row(ZERO, "8/3 of 8", List.of(sum, bonus), THIRD, third),
                row(ZERO, "17/4 of 17/4", List.of(whenNone(WhenNone.FULL)), given("1", "a", 0, "b", 0)),
                row(ZERO, "0 of 17/4", List.of(whenNone(WhenNone.ZERO)), given("1", "a", 0, "b", 0)),
                row(ZERO, "0 of 17/4", List.of(whenNone(WhenNone.INVALID)), given("1", "a", 0, "b", 0)),
                row(ZERO, "0 of 0", List.of(whenNone(WhenNone.NOT_APPLICABLE)), given("1", "a", 0, "b", 0)),
                row(TENTHS, "33/10 of 8", List.of(sum), THIRD, given("1.2", "x", 2)),
                row(TENTHS, "43/10 of 17/4", List.of(whenNone(WhenNone.FULL)), given("1", "a", 0, "b", 0)),
                row(TENTHS, "49/8 of 8", List.of(sum), given("1", "value", "6.125")));
    }

    private static Arguments row(
            ScoringPolicy policy, String score, List<Criterion> criteria, CriterionAssessment... given) {
        return Arguments.of(policy, score, criteria, given);
    }

    @ParameterizedTest
    @MethodSource("scores")
    void scoresAreExactWithGrainsAndWithout(
            ScoringPolicy policy, String score, List<Criterion> criteria, CriterionAssessment[] given) {
        List<Criterion> more = new ArrayList<>(criteria);
        more.add(HUGE);
        assertThat(score(policy, criteria, given)).isEqualTo(score);
        assertThat(score(policy, more, given)).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void publishedScoreIsThatOfItsUnit(boolean beside) {
        Criterion published = leaf(
                "1",
                "10",
                fact("x"),
                it -> it.publishedScore("value").addFacts(Samples.declared("value", FactType.NUMBER)));
        Criterion[] criteria = beside ? new Criterion[] {published, HUGE} : new Criterion[] {published};
        List<Assessment> units = Stream.of("1.125", "2.3333333333333333333333333", "4.5")
                .map(value -> Samples.assessment(given("1", "value", value)))
                .toList();
        Scores scores = Scorer.of(Samples.catalogue(criteria)).scoreAll(units);
        assertThat(scores.reports())
                .extracting(report -> ReportSum.of(report).points().toString())
                .containsExactly("9/8", "23333333333333333333333333/10000000000000000000000000", "9/2");
        assertThat(List.of(scores.score(0), scores.score(1), scores.score(2)))
                .containsExactly(new BigDecimal("1.13"), new BigDecimal("2.33"), new BigDecimal("4.50"));
    }

    @Test
    void groupThatIsInvalidHasNothingOfWhatIsBelowIt() {
        Scores scores = Scorer.of(Samples.catalogue(combined(Combination.SUM, "8")))
                .scoreAll(List.of(Samples.assessment(THIRD, given("1.2", "x", 2), given("1"), given("1"))));
        assertThat(scores.state(0, "1")).isEqualTo(ScoreState.INVALID);
        assertThat(scores.state(0, "1.1")).isEqualTo(ScoreState.SCORED);
        assertThat(scores.score(0)).isEqualTo("0.00");
        assertThat(scores.index(0)).contains(new BigDecimal("0.00"));
        assertThat(scores.report(0).getScore()).isEqualTo("0.00");
        assertThat(scores.attainable(0)).isEqualTo("8");
    }

    @Test
    void ofTheNumbersOnTheWayNoneIsKept() {
        Expression both = sum(fact("x"), fact("y"));
        Criterion criterion = leaf("1", "10", ratio(both, peers(both, Statistic.LARGEST)));
        var catalogue = new CompiledCatalogue(Samples.catalogue(criterion), Samples.policy());
        String large = "12345678901234567890123456789";
        List<Assessment> units = Stream.of("1", "2", "3")
                .map(more -> Samples.assessment(given("1", "x", large, "y", large + more)))
                .toList();
        Ledger ledger = new Scoring(new Resolver(catalogue, units).resolve()).score();
        assertThat(ledger.large)
                .as("six facts and what was taken from the peers")
                .hasSize(7);
    }

    private static String score(ScoringPolicy policy, List<Criterion> criteria, CriterionAssessment... given) {
        Scorer scorer = Scorer.of(Samples.catalogue(policy, criteria.toArray(Criterion[]::new)));
        Scores scores = scorer.scoreAll(List.of(Samples.assessment(given)));
        ScoreReport report = scores.report(0);
        assertThat(scores.score(0)).isEqualTo(report.getScore());
        assertThat(scores.index(0)).isEqualTo(report.getIndex());
        assertThat(scores.attainable(0)).isEqualTo(report.getAttainable());
        report.all().forEach(node -> {
            assertThat(scores.score(0, node.getCriterion())).isEqualTo(node.getScore());
            assertThat(scores.attainable(0, node.getCriterion())).isEqualTo(node.getAttainable());
        });
        return ReportSum.of(report).points() + " of " + Fraction.of(report.getAttainable());
    }
}
