package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.Samples.assessment;
import static vn.cchc.scoring.Samples.catalogue;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.group;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.catalogue.CatalogueParameter;
import vn.cchc.catalogue.Coverage;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ParameterValue;
import vn.cchc.finding.Finding;
import vn.cchc.testing.Formulas;
import vn.cchc.value.Text;

/** A scorer, its refusals, and what a report says at its head. */
class ScorerTest {

    @Test
    void totalIsTheExactSumRoundedOnce() {
        Scorer scorer = Scorer.of(catalogue(group(
                "1",
                "4",
                leaf("1.1", "2", product(Formulas.maximum(), share("a", "b"))),
                leaf("1.2", "2", product(Formulas.maximum(), share("a", "b"))))));
        ScoreReport report = scorer.score(assessment(given("1.1", "a", 1, "b", 3), given("1.2", "a", 1, "b", 3)));
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getScore()).isEqualTo("1.33");
        assertThat(report.getExactScore()).contains("4/3");
        assertThat(report.getIndex().orElseThrow()).isEqualTo("33.33");
        assertThat(report.find("1.1").orElseThrow().getScore().orElseThrow()).isEqualTo("0.67");
        assertThat(report.find("1.1").orElseThrow().getExactScore()).contains("2/3");
    }

    @Test
    void catalogueWithErrorsIsRefused() {
        IndexCatalogue twice = catalogue(leaf("1", "1", share("a", "b")), leaf("1", "1", share("a", "b")));
        assertThatThrownBy(() -> Scorer.of(twice))
                .isInstanceOfSatisfying(
                        UnusableCatalogueException.class,
                        refusal -> assertThat(refusal.getFindings()).isNotEmpty());
    }

    @Test
    void mereStructureIsRefused() {
        IndexCatalogue structure = IndexCatalogue.builder()
                .copyFrom(catalogue(leaf("1", "1", share("a", "b"))))
                .coverage(Coverage.STRUCTURE)
                .build();
        assertThatThrownBy(() -> Scorer.of(structure)).isInstanceOf(UnusableCatalogueException.class);
    }

    @Test
    void reportNamesTheDigest() {
        Scorer scorer = Scorer.of(catalogue(leaf("1", "1", share("a", "b"))));
        assertThat(scorer.score(assessment()).getCatalogueDigest()).isEmpty();
        assertThat(scorer.named("sha-256:00").score(assessment()).getCatalogueDigest())
                .contains("sha-256:00");
    }

    @Test
    void anotherScorersResolutionIsRefused() {
        Scorer scorer = Scorer.of(catalogue(leaf("1", "1", share("a", "b"))));
        Scorer other = Scorer.of(catalogue(leaf("1", "1", share("a", "b"))));
        ResolvedAssessments resolved = other.resolve(List.of(assessment()));
        assertThatThrownBy(() -> scorer.score(resolved)).isInstanceOf(IllegalArgumentException.class);
        assertThat(scorer.named("d")
                        .score(scorer.resolve(List.of(assessment())))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void unknownCriterionIsRefused() {
        Scores scores = Scorer.of(catalogue(leaf("1", "1", share("a", "b")))).scoreAll(List.of(assessment()));
        assertThatThrownBy(() -> scores.score(0, "2")).isInstanceOf(IllegalArgumentException.class);
        assertThat(scores.score(0, "1")).isEmpty();
    }

    @Test
    void parameterIsThatOfTheLastDay() {
        CatalogueParameter target = CatalogueParameter.builder()
                .id("target")
                .label(Text.of("chỉ tiêu"))
                .addValues(
                        ParameterValue.builder()
                                .value(new BigDecimal("0.8"))
                                .validTo(LocalDate.of(2025, 12, 30))
                                .build(),
                        ParameterValue.builder()
                                .value(new BigDecimal("0.9"))
                                .validFrom(LocalDate.of(2025, 12, 31))
                                .validTo(LocalDate.of(2025, 12, 31))
                                .build())
                .build();
        Scorer scorer = Scorer.of(catalogue(
                Samples.policy(),
                List.of(target),
                leaf("1", "9", Formulas.proportional(share("a", "b"), Formulas.parameter("target")))));
        CriterionAssessment given = given("1", "a", 4, "b", 10);
        ScoreNode node = scorer.score(assessment(given)).find("1").orElseThrow();
        assertThat(node.getScore().orElseThrow()).isEqualTo("4.00");
        assertThat(node.getParameters()).containsEntry("target", new BigDecimal("0.9"));
        assertThat(scorer.score(assessment("u", builder -> builder.to(LocalDate.of(2025, 12, 30)), given))
                        .getScore())
                .isEqualTo("4.50");
        assertThat(scorer.score(assessment(given("1", "a", 5, "b", 4)))
                        .find("1")
                        .orElseThrow()
                        .getParameters())
                .as("read only where the measure can be made")
                .isEmpty();
        ScoreReport late = scorer.score(assessment("u", builder -> builder.to(LocalDate.of(2026, 1, 1)), given));
        assertThat(late.getFindings()).extracting(Finding::getCode).containsExactly("SCR-21");
        assertThat(late.getFindings().get(0).getVietnamese())
                .isEqualTo("Tiêu chí 1: tham số «target» không có giá trị vào ngày cuối kỳ đánh giá");
    }
}
