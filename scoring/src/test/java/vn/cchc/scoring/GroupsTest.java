package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.cchc.scoring.Samples.assessment;
import static vn.cchc.scoring.Samples.catalogue;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.group;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Combination;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.catalogue.Statistic;
import vn.cchc.finding.Finding;
import vn.cchc.testing.Formulas;

/** Sums, caps, the best of several; bonus and penalty; published scores; rounding; peers. */
class GroupsTest {

    private static Criterion points(String code, String maximum) {
        return leaf(code, maximum, fact("x"));
    }

    private static ScoreReport score(IndexCatalogue catalogue, CriterionAssessment... given) {
        return Scorer.of(catalogue).score(assessment(given));
    }

    private static IndexCatalogue combined(Combination combination, String maximum) {
        return catalogue(group(
                "1", maximum, builder -> builder.combination(combination), points("1.1", "3"), points("1.2", "4")));
    }

    @Test
    void sumIsCappedWhereItSaysSo() {
        ScoreReport report =
                score(combined(Combination.CAPPED_SUM, "5"), given("1.1", "x", "2"), given("1.2", "x", "3.5"));
        assertThat(report.getScore()).isEqualTo("5.00");
        assertThat(report.getAttainable()).isEqualByComparingTo("5");
        report = score(combined(Combination.CAPPED_SUM, "5"), given("1.1", "x", "2"), given("1.2", "x", "2.9"));
        assertThat(report.getScore()).isEqualTo("4.90");
    }

    @Test
    void bestCounts() {
        ScoreReport report = score(combined(Combination.BEST, "4"), given("1.1", "x", "2"), given("1.2", "x", "1.5"));
        assertThat(report.getScore()).isEqualTo("2.00");
        assertThat(report.getAttainable()).isEqualByComparingTo("4");
        report = score(combined(Combination.BEST, "4"), given("1.1", "x", "2"), given("1.2", "x", "2.5"));
        assertThat(report.getScore()).isEqualTo("2.50");
        report = score(combined(Combination.BEST, "4"), given("1.1", "x", "2"));
        assertThat(report.getScore()).isEqualTo("2.00");
    }

    @Test
    void bonusAndPenaltyStandOutsideTheSums() {
        IndexCatalogue catalogue = catalogue(
                points("1", "10"),
                group(
                        "2",
                        "2",
                        builder -> builder.adjustment(Adjustment.BONUS).combination(Combination.CAPPED_SUM),
                        points("2.1", "3")),
                group("3", "5", builder -> builder.adjustment(Adjustment.PENALTY), points("3.1", "5")));
        ScoreReport report = score(catalogue, given("1", "x", 8), given("2.1", "x", 3), given("3.1", "x", "1.5"));
        assertThat(report.getScore()).isEqualTo("8.50");
        assertThat(report.getAttainable()).isEqualByComparingTo("10");
        assertThat(report.getIndex().orElseThrow()).isEqualTo("85.00");
        assertThat(report.find("3").orElseThrow().getScore().orElseThrow()).isEqualTo("1.50");
        assertThat(report.find("2").orElseThrow().getScore().orElseThrow()).isEqualTo("2.00");
    }

    private static IndexCatalogue published() {
        return catalogue(group(
                "1",
                "8",
                builder -> builder.publishedScore("value").addFacts(Samples.declared("value", FactType.NUMBER)),
                leaf(
                        "1.1",
                        "8",
                        fact("x"),
                        builder ->
                                builder.publishedScore("value").addFacts(Samples.declared("value", FactType.NUMBER)))));
    }

    @Test
    void publishedScoreStandsInForFacts() {
        ScoreReport report = score(published(), given("1", "value", "6.125"));
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getScore()).isEqualTo("6.13");
        assertThat(report.getExactScore()).contains("49/8");
        assertThat(report.getAttainable()).isEqualByComparingTo("8");
        assertThat(report.find("1").orElseThrow().getFacts()).containsOnlyKeys("value");
        assertThat(score(published(), given("1.1", "value", 5)).getScore()).isEqualTo("5.00");
    }

    @Test
    void whatIsInThePublishedScoreOfAGroupIsNeitherLostNorAttainableBelow() {
        ScoreNode below = score(published(), given("1", "value", 6)).find("1.1").orElseThrow();
        assertThat(below.getState()).isEqualTo(ScoreState.NOT_ASSESSED);
        assertThat(below.getAttainable()).isEqualByComparingTo("0");
        assertThat(below.getArithmetic())
                .extracting(ArithmeticLine::getVietnamese)
                .containsExactly("Đã tính trong điểm công bố của nhóm");
    }

    @Test
    void publishedScoreOfMoreThanIsScoredHereIsTold() {
        Assessment assessment = assessment("u", builder -> builder.addNotRun("1.1"), given("1", "value", 6));
        ScoreReport report = Scorer.of(published()).score(assessment);
        assertThat(report.getScore()).isEqualTo("6.00");
        assertThat(report.getFindings())
                .extracting(Finding::getCode, Finding::getVietnamese)
                .containsExactly(tuple(
                        "SCR-35",
                        "Điểm đã công bố của nhóm 1 gồm cả nội dung không chấm ở phiếu này; điểm vẫn được lấy theo"
                                + " kết quả đã công bố"));
    }

    @Test
    void refusedFactsLeaveThePublishedScore() {
        ScoreReport report = score(published(), given("1", "value", 6), given("1.1", "x", "chữ"));
        assertThat(report.getScore()).isEqualTo("6.00");
        assertThat(report.getFindings())
                .extracting(Finding::getCode)
                .doesNotContain("SCR-18")
                .isNotEmpty();
    }

    @Test
    void zeroOfWhatWasNotAssessedIsBetterThanLess() {
        Criterion[] criteria = {
            leaf("1.1", "3", fact("x"), builder -> builder.minimumPoints(new BigDecimal("-2"))), points("1.2", "4")
        };
        Criterion best = group(
                "1",
                "4",
                builder -> builder.combination(Combination.BEST).minimumPoints(new BigDecimal("-2")),
                criteria);
        assertThat(score(catalogue(Samples.policy(StateEffect.ZERO), best), given("1.1", "x", -1))
                        .getScore())
                .isEqualTo("0.00");
        assertThat(score(catalogue(Samples.policy(StateEffect.LEFT_OUT), best), given("1.1", "x", -1))
                        .getScore())
                .isEqualTo("-1.00");
    }

    @Test
    void factsOutweighThePublishedScore() {
        ScoreReport below = score(published(), given("1", "value", 6), given("1.1", "x", 5));
        assertThat(below.getScore()).isEqualTo("5.00");
        assertThat(below.getFindings()).extracting(Finding::getCode).containsExactly("SCR-18");
        assertThat(below.getFindings().get(0).getPlaces().get(0).getPath()).isEqualTo("criteria[0].facts.value");
        ScoreReport beside = score(published(), given("1.1", "value", 6, "x", 4));
        assertThat(beside.getScore()).isEqualTo("4.00");
        assertThat(beside.getFindings()).extracting(Finding::getCode).containsExactly("SCR-18");
    }

    @Test
    void publishedScoreHasToLieWithinItsBounds() {
        assertThat(score(published(), given("1", "value", 8)).getScore()).isEqualTo("8.00");
        ScoreReport report = score(published(), given("1", "value", "8.01"));
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("SCR-33");
        assertThat(report.getFindings().get(0).getPlaces().get(0).getPath()).isEqualTo("criteria[0].facts.value");
        assertThat(report.find("1").orElseThrow().getState()).isEqualTo(ScoreState.INVALID);
    }

    @Test
    void leavesAreRoundedBeforeAddingWhereThePolicySaysSo() {
        Criterion[] thirds = {leaf("1", "1", share("a", "b")), leaf("2", "1", share("a", "b"))};
        CriterionAssessment[] given = {given("1", "a", 1, "b", 3), given("2", "a", 1, "b", 3)};
        assertThat(score(catalogue(thirds), given).getScore()).isEqualTo("0.67");
        ScoringPolicy rounded = ScoringPolicy.builder()
                .copyFrom(Samples.policy())
                .beforeAdding(Samples.TWO)
                .build();
        ScoreReport report = score(catalogue(rounded, thirds), given);
        assertThat(report.getScore()).isEqualTo("0.66");
        assertThat(report.getExactScore()).isEmpty();
        assertThat(report.find("1").orElseThrow().getRounding()).contains(Samples.TWO);
    }

    @Test
    void peersOfTheGroupAreCompared() {
        Criterion mean = leaf("1", "10", Formulas.peers(ratio("a", "b"), Statistic.MEAN));
        List<Assessment> units = List.of(
                unit("p", "A", given("1", "a", 1, "b", 1)),
                unit("q", "A", given("1", "a", 2, "b", 1)),
                unit("r", "A", given("1", "a", 2, "b", 0)),
                unit("s", "B", given("1", "a", 9, "b", 1)));
        Scores scores = Scorer.of(catalogue(mean)).scoreAll(units);
        assertThat(scores.size()).isEqualTo(4);
        assertThat(scores.score(0, "1").orElseThrow()).isEqualTo("1.50");
        assertThat(scores.score(1)).isEqualTo("1.50");
        assertThat(scores.state(3, "1")).isEqualTo(ScoreState.INVALID);
        assertThat(scores.unit(3).getId()).isEqualTo("s");
        assertThat(scores.index(0).orElseThrow()).isEqualTo("15.00");
        assertThat(scores.attainable(0)).isEqualByComparingTo("10");
        assertThat(scores.attainable(0, "1")).isEqualByComparingTo("10");
        assertThat(scores.reports().get(1).getScore()).isEqualTo("1.50");
        Criterion most = leaf("1", "10", Formulas.peers(ratio("a", "b"), Statistic.LARGEST));
        assertThat(Scorer.of(catalogue(most)).scoreAll(units).score(0)).isEqualTo("2.00");
        Criterion least = leaf("1", "10", Formulas.peers(ratio("a", "b"), Statistic.SMALLEST));
        assertThat(Scorer.of(catalogue(least)).scoreAll(units).score(1)).isEqualTo("1.00");
    }

    @Test
    void peersAreOfTheSamePeriodAndStage() {
        Criterion most = leaf("1", "10", Formulas.peers(ratio("a", "b"), Statistic.LARGEST));
        List<Assessment> units = List.of(
                assessment("p", builder -> builder, given("1", "a", 1, "b", 1)),
                assessment("q", builder -> builder, given("1", "a", 2, "b", 1)),
                assessment("r", builder -> builder.from(LocalDate.of(2025, 7, 1)), given("1", "a", 9, "b", 1)),
                assessment("s", builder -> builder.stage(AssessmentStage.SELF), given("1", "a", 9, "b", 1)));
        assertThat(Scorer.of(catalogue(most)).scoreAll(units).score(0)).isEqualTo("2.00");
        assertThat(Scorer.of(catalogue(most)).scoreAll(units).state(2, "1")).isEqualTo(ScoreState.INVALID);
    }

    private static Assessment unit(String id, String group, CriterionAssessment given) {
        return assessment(
                id,
                builder -> builder.unit(
                        AssessedUnit.builder().id(id).peerGroup(group).build()),
                given);
    }
}
