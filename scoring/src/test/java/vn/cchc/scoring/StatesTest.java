package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.assessment;
import static vn.cchc.scoring.Samples.catalogue;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.group;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.level;
import static vn.cchc.testing.Formulas.levels;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.share;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.ScoredBy;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.catalogue.WhenNone;
import vn.cchc.finding.Finding;
import vn.cchc.value.Text;

/** What becomes of criteria, and what they do to the sums above them. */
class StatesTest {

    private static final Expression SHARE = product(maximum(), share("a", "b"));
    private static final Expression LEVELS = levels("level", List.of("none"), level("good", "4"));

    private static ScoreReport report(
            ScoringPolicy policy, UnaryOperator<ImmutableAssessment.Builder> change, CriterionAssessment... given) {
        Criterion first = leaf("1.1", "4", SHARE, builder -> builder.addEvidence(Text.of("Kế hoạch")));
        Criterion second = leaf("1.2", "6", fact("x"), builder -> builder.addScoredBy(ScoredBy.SURVEY));
        return Scorer.of(catalogue(policy, group("1", "10", first, second))).score(assessment("u", change, given));
    }

    static Stream<Arguments> effects() {
        CriterionAssessment invalid = given("1.1", "a", 3, "b", 2);
        CriterionAssessment shown = given("1.1", builder -> builder.mark(Mark.NO_EVIDENCE));
        CriterionAssessment apart = given("1.1", builder -> builder.mark(Mark.NOT_APPLICABLE));
        return Stream.of(
                Arguments.of(StateEffect.ZERO, ScoreState.NOT_ASSESSED, "10", given("1.1")),
                Arguments.of(StateEffect.LEFT_OUT, ScoreState.NOT_ASSESSED, "6", given("1.1")),
                Arguments.of(StateEffect.ZERO, ScoreState.INVALID, "10", invalid),
                Arguments.of(StateEffect.LEFT_OUT, ScoreState.INVALID, "6", invalid),
                Arguments.of(StateEffect.ZERO, ScoreState.NO_EVIDENCE, "10", shown),
                Arguments.of(StateEffect.LEFT_OUT, ScoreState.NO_EVIDENCE, "6", shown),
                Arguments.of(StateEffect.ZERO, ScoreState.NOT_APPLICABLE, "6", apart),
                Arguments.of(StateEffect.LEFT_OUT, ScoreState.NOT_APPLICABLE, "6", apart));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void policySaysWhatStaysAttainable(
            StateEffect effect, ScoreState state, String attainable, CriterionAssessment entry) {
        ScoreReport report = report(Samples.policy(effect), builder -> builder, entry, given("1.2", "x", 3));
        assertThat(report.find("1.1").orElseThrow().getState()).isEqualTo(state);
        assertThat(report.find("1.1").orElseThrow().getScore()).isEmpty();
        assertThat(report.find("1").orElseThrow().getState()).isEqualTo(ScoreState.SCORED);
        assertThat(report.getScore()).isEqualTo("3.00");
        assertThat(report.getAttainable()).isEqualByComparingTo(attainable);
        assertThat(report.getIndex().orElseThrow()).isEqualTo(attainable.equals("6") ? "50.00" : "30.00");
    }

    static Stream<Arguments> whenNone() {
        return Stream.of(
                Arguments.of(WhenNone.FULL, ScoreState.SCORED, "4.00", "4"),
                Arguments.of(WhenNone.ZERO, ScoreState.SCORED, "0.00", "4"),
                Arguments.of(WhenNone.NOT_APPLICABLE, ScoreState.NOT_APPLICABLE, "", "0"),
                Arguments.of(WhenNone.NOT_ASSESSED, ScoreState.NOT_ASSESSED, "", "4"),
                Arguments.of(WhenNone.INVALID, ScoreState.INVALID, "", "4"));
    }

    @ParameterizedTest
    @MethodSource("whenNone")
    void catalogueSaysWhatCountsWhenNothingArose(WhenNone none, ScoreState state, String score, String attainable) {
        Criterion criterion = leaf("1", "4", SHARE, builder -> builder.whenNone(none));
        ScoreNode node =
                Judged.report(criterion, given("1", "a", 0, "b", 0)).find("1").orElseThrow();
        assertThat(node.getState()).isEqualTo(state);
        assertThat(node.getScore().map(Object::toString).orElse("")).isEqualTo(score);
        assertThat(node.getAttainable()).isEqualByComparingTo(attainable);
        // It is about nothing, not about every division by zero.
        assertThat(Judged.state(criterion, given("1", "a", 1, "b", 0))).isEqualTo(ScoreState.INVALID);
    }

    @Test
    void optionMaySayThatItDoesNotApply() {
        assertThat(Judged.state(leaf("1", "4", LEVELS), given("1", "level", "none")))
                .isEqualTo(ScoreState.NOT_APPLICABLE);
        assertThat(Judged.state(leaf("1", "4", LEVELS), given("1", "level", "poor")))
                .isEqualTo(ScoreState.INVALID);
    }

    @Test
    void withoutFactsNothingIsAssessed() {
        ScoreReport report = report(Samples.policy(), builder -> builder);
        assertThat(report.find("1").orElseThrow().getState()).isEqualTo(ScoreState.NOT_ASSESSED);
        assertThat(report.getScore()).isEqualTo("0.00");
        assertThat(report.getAttainable()).isEqualByComparingTo("10");
        assertThat(report.getFindings()).isEmpty();
    }

    static Stream<Arguments> groups() {
        CriterionAssessment invalid = given("1.1", "a", 3, "b", 2);
        CriterionAssessment apart = given("1.1", builder -> builder.mark(Mark.NOT_APPLICABLE));
        CriterionAssessment shown = given("1.1", builder -> builder.mark(Mark.NO_EVIDENCE));
        CriterionAssessment otherInvalid = given("1.2", "x", 7);
        CriterionAssessment otherApart = given("1.2", builder -> builder.mark(Mark.NOT_APPLICABLE));
        CriterionAssessment otherShown = given("1.2", builder -> builder.mark(Mark.NO_EVIDENCE));
        return Stream.of(
                Arguments.of(ScoreState.INVALID, invalid, otherInvalid),
                Arguments.of(ScoreState.INVALID, invalid, otherApart),
                Arguments.of(ScoreState.INVALID, apart, otherInvalid),
                Arguments.of(ScoreState.NOT_APPLICABLE, apart, otherApart),
                Arguments.of(ScoreState.NO_EVIDENCE, shown, otherShown),
                Arguments.of(ScoreState.NO_EVIDENCE, apart, otherShown),
                Arguments.of(ScoreState.NO_EVIDENCE, shown, otherApart),
                Arguments.of(ScoreState.NOT_ASSESSED, shown, otherInvalid),
                Arguments.of(ScoreState.NOT_ASSESSED, invalid, otherShown),
                Arguments.of(ScoreState.NOT_ASSESSED, invalid, given("1.2")));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void groupWithoutScoreIsWhatAllBelowItAre(ScoreState state, CriterionAssessment first, CriterionAssessment second) {
        ScoreReport report = report(Samples.policy(), builder -> builder, first, second);
        assertThat(report.find("1").orElseThrow().getState()).isEqualTo(state);
    }

    @Test
    void unitDoesNotScoreWhatASurveyScores() {
        ScoreReport report = report(
                Samples.policy(),
                builder -> builder.stage(AssessmentStage.SELF),
                given("1.1", "a", 1, "b", 2),
                given("1.2", "x", 3));
        assertThat(report.find("1.2").orElseThrow().getState()).isEqualTo(ScoreState.NOT_ASSESSED);
        assertThat(report.getAttainable()).isEqualByComparingTo("4");
        assertThat(report.getIndex().orElseThrow()).isEqualTo("50.00");
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("SCR-15");
        assertThat(report.getFindings().get(0).getPlaces().get(0).getPath()).isEqualTo("criteria[1].facts");
    }

    @Test
    void whatIsNotRunLeavesTheSums() {
        ScoreReport report = report(
                Samples.policy(),
                builder -> builder.addNotRun("1.2", "1.3"),
                given("1.1", "a", 1, "b", 2),
                given("1.2", "x", 3));
        assertThat(report.find("1.2").orElseThrow().getState()).isEqualTo(ScoreState.NOT_APPLICABLE);
        assertThat(report.getIndex().orElseThrow()).isEqualTo("50.00");
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("SCR-03", "SCR-17");
        ScoreReport none = report(Samples.policy(), builder -> builder.addNotRun("1"), given("1.1", "a", 1, "b", 2));
        assertThat(none.all().map(ScoreNode::getState)).containsOnly(ScoreState.NOT_APPLICABLE);
        assertThat(none.getIndex()).isEmpty();
    }

    @Test
    void markOutweighsFacts() {
        ScoreReport report = report(
                Samples.policy(),
                builder -> builder,
                given("1.1", builder -> builder.mark(Mark.NOT_APPLICABLE), "a", 1, "b", 2));
        assertThat(report.find("1.1").orElseThrow().getState()).isEqualTo(ScoreState.NOT_APPLICABLE);
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("SCR-16");
    }

    @Test
    void evidenceMayBeRequired() {
        ScoringPolicy strict = ScoringPolicy.builder()
                .copyFrom(Samples.policy())
                .evidence(EvidenceUse.REQUIRED)
                .build();
        ScoreReport without = report(strict, builder -> builder, given("1.1", "a", 1, "b", 2), given("1.2", "x", 3));
        assertThat(without.find("1.1").orElseThrow().getState()).isEqualTo(ScoreState.NO_EVIDENCE);
        assertThat(without.find("1.2").orElseThrow().getState()).isEqualTo(ScoreState.SCORED);
        assertThat(without.getFindings()).extracting(Finding::getCode).containsExactly("SCR-19");
        Evidence plan = Evidence.builder().title(Text.of("Kế hoạch 1")).build();
        ScoreReport with =
                report(strict, builder -> builder, given("1.1", builder -> builder.addEvidence(plan), "a", 1, "b", 2));
        assertThat(with.find("1.1").orElseThrow().getState()).isEqualTo(ScoreState.SCORED);
    }

    @Test
    void otherCatalogueAndTimeAreTold() {
        var scorer = Scorer.of(vn.cchc.catalogue.IndexCatalogue.builder()
                .copyFrom(catalogue(leaf("1", "4", SHARE)))
                .validFrom(LocalDate.of(2025, 1, 2))
                .build());
        ScoreReport report = scorer.score(assessment("u", builder -> builder.catalogue("other")));
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("SCR-01", "SCR-02");
        assertThat(report.getFindings().get(1).getVietnamese())
                .isEqualTo(
                        "Kỳ đánh giá (từ 01/01/2025 đến 31/12/2025) không nằm trọn trong thời hạn hiệu lực của bộ tiêu chí"
                                + " (từ 02/01/2025)");
        assertThat(report.getFindings().get(1).getEnglish())
                .contains("from 1 Jan 2025 to 31 Dec 2025")
                .contains("from 2 Jan 2025");
        assertThat(scorer.score(assessment("u", builder -> builder.from(LocalDate.of(2025, 1, 2))))
                        .getFindings())
                .isEmpty();
    }
}
