package vn.cchc.testing;

import static vn.cchc.testing.Formulas.choice;
import static vn.cchc.testing.Formulas.count;
import static vn.cchc.testing.Formulas.option;
import static vn.cchc.testing.Formulas.yesNo;

import java.math.BigDecimal;
import vn.cchc.catalogue.CatalogueParameter;
import vn.cchc.catalogue.Coverage;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.ImmutableCriterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ParameterValue;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.value.Citation;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** A criterion of 6 points with facts of every type, and a catalogue around it. The texts are made up for the tests. */
public final class ServiceCriterion {

    private ServiceCriterion() {}

    public static ImmutableCriterion.Builder builder() {
        return Criterion.builder()
                .code("3.1")
                .name(Text.of("Giải quyết hồ sơ đúng hạn"))
                .maximumPoints(new BigDecimal("6"))
                .addFact(count("onTime", "số hồ sơ đúng hạn"))
                .addFact(count("received", "số hồ sơ tiếp nhận"))
                .addFact(count("reports", "số báo cáo"))
                .addFact(count("late", "số báo cáo chậm"))
                .addFact(yesNo("funded", "bố trí kinh phí"))
                .addFact(yesNo("planned", "xác định đủ nhiệm vụ"))
                .addFact(choice(
                        "plan",
                        "thời điểm ban hành",
                        option("timely", "kịp thời"),
                        option("lateIssue", "không kịp thời"),
                        option("none", "không ban hành"),
                        option("notAsked", "không được giao")));
    }

    public static Criterion of(Expression rule) {
        return builder().rule(rule).build();
    }

    public static IndexCatalogue catalogue(Criterion criterion) {
        return IndexCatalogue.builder()
                .id("sample")
                .name(Text.of("Bộ tiêu chí mẫu"))
                .index(IndexCode.of("par-index"))
                .citation(Citation.builder().document(Text.of("mẫu")).build())
                .status(SourceStatus.VERIFIED)
                .coverage(Coverage.COMPLETE)
                .policy(policy())
                .addParameter(CatalogueParameter.builder()
                        .id("goal")
                        .label(Text.of("mục tiêu của giai đoạn"))
                        .addValue(ParameterValue.builder()
                                .value(new BigDecimal("0.9"))
                                .build())
                        .build())
                .addCriterion(criterion)
                .build();
    }

    public static ScoringPolicy policy() {
        return ScoringPolicy.builder()
                .published(Rounding.of(2, RoundingRule.HALF_UP))
                .notAssessed(StateEffect.ZERO)
                .noEvidence(StateEffect.ZERO)
                .invalid(StateEffect.ZERO)
                .evidence(EvidenceUse.OPTIONAL)
                .build();
    }
}
