package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.proportional;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.ImmutableCriterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.testing.Formulas;
import vn.cchc.testing.ServiceCriterion;
import vn.cchc.value.Citation;
import vn.cchc.value.Text;

class ExplanationTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static Criterion leaf(String code, Expression rule) {
        return builder(code).rule(rule).build();
    }

    private static ImmutableCriterion.Builder builder(String code) {
        return ServiceCriterion.builder().code(code);
    }

    private static ScoreReport report(Assessment assessment, Criterion... criteria) {
        IndexCatalogue catalogue = IndexCatalogue.builder()
                .copyFrom(ServiceCriterion.catalogue(criteria[0]))
                .criteria(List.of(criteria))
                .build();
        return ArithmeticCases.report(catalogue, assessment);
    }

    @Test
    void totalAddsUnroundedPartsBonusAndPenalty() {
        ScoreReport report = report(
                Samples.assessment(
                        given("1", "onTime", 247, "received", 288),
                        given("2", "reports", 4),
                        given("4", "reports", 1),
                        given("5", "reports", 2)),
                leaf("1", proportional(ArithmeticCases.ON_TIME)),
                leaf("2", fact("reports")),
                leaf("3", fact("reports")),
                builder("4").rule(fact("reports")).adjustment(Adjustment.BONUS).build(),
                builder("5")
                        .rule(fact("reports"))
                        .adjustment(Adjustment.PENALTY)
                        .build());

        assertThat(report.explain(VIETNAMESE).lines())
                .containsExactly(
                        "Tổng điểm = 5,1458… + 4 + 0 + 1 − 2 = 8,1458…",
                        "Điểm ghi trên bảng điểm, làm tròn thông thường đến 2 chữ số thập phân: 8,15",
                        "Chỉ số = 8,1458… / 18 ≈ 45,25 %");
        assertThat(report.explain(Locale.ENGLISH).lines())
                .containsExactly(
                        "Total = 5.1458… + 4 + 0 + 1 − 2 = 8.1458…",
                        "As shown in the report, rounded half up to 2 decimals: 8.15",
                        "Index = 8.1458… / 18 ≈ 45.25 %");
    }

    @Test
    void indexIsOutOfWhatWasRun() {
        ScoreReport report = report(
                Samples.assessment("u", assessment -> assessment.addNotRun("2"), given("1", "reports", 3)),
                leaf("1", fact("reports")),
                leaf("2", fact("reports")));

        assertThat(report.explain(VIETNAMESE).lines()).containsExactly("Tổng điểm = 3", "Chỉ số = 3 / 6 = 50 %");
    }

    @Test
    void withoutAttainablePointsThereIsNoIndex() {
        ScoreReport report =
                report(Samples.assessment("u", assessment -> assessment.addNotRun("1")), leaf("1", fact("reports")));

        assertThat(report.explain(VIETNAMESE).lines())
                .containsExactly("Tổng điểm = 0", "Không có chỉ số, vì không có tiêu chí nào được tính điểm tối đa");
    }

    @Test
    void nodeNamesWhereItStands() {
        Criterion criterion = builder("1")
                .rule(fact("reports"))
                .citation(Citation.builder()
                        .document(Text.of("1/QĐ-MẪU"))
                        .place(Text.of("Phụ lục I"))
                        .build())
                .build();
        ScoreReport report = report(Samples.assessment(given("1", "reports", new BigDecimal("3"))), criterion);

        assertThat(report.getCriteria().get(0).explain(VIETNAMESE)).endsWith("\nCăn cứ: 1/QĐ-MẪU, Phụ lục I");
        assertThat(report.getCriteria().get(0).explain(Locale.KOREA)).endsWith("\nSource: 1/QĐ-MẪU, Phụ lục I");
    }

    /** A sum of one number is that number: there is nothing to tell before the bound. */
    @Test
    void bareNumberNeedsNoLine() {
        Criterion criterion = Samples.leaf(
                "1", "2", Formulas.clamp(Formulas.sum(Formulas.number("3")), Formulas.number("0"), Formulas.maximum()));
        ScoreNode node =
                Judged.report(criterion, given("1", "x", 1)).getCriteria().get(0);
        assertThat(node.getScore().orElseThrow()).isEqualTo("2.00");
        assertThat(node.getArithmetic())
                .extracting(ArithmeticLine::getVietnamese)
                .noneMatch(String::isBlank);
    }
}
