package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.cchc.scoring.survey.Surveys.design;
import static vn.cchc.scoring.survey.Surveys.pooled;
import static vn.cchc.scoring.survey.Surveys.villages;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.finding.Finding;
import vn.cchc.survey.AnswerLevel;
import vn.cchc.survey.AnswerScale;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyElement;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.survey.SurveyPart;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** What stands in the way of estimates, or takes some of them away. */
class SurveyFindingsTest {

    private static final SamplingStage VILLAGES_OF = SamplingStage.builder()
            .addStrata("district")
            .cluster("village")
            .population("villages")
            .build();

    private static final SamplingStage HOUSEHOLDS_OF =
            SamplingStage.builder().population("households").build();

    private static final String[] GOOD = {"1 d1 v1 | 4 1", "1 d1 v2 | 2 5", "1 d2 v3 | 5 5", "1 d2 v4 | 1 1"};

    private static Finding refused(SurveyReport report, String code, String path) {
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.getEstimates()).isEmpty();
        return only(report, code, path);
    }

    private static Finding only(SurveyReport report, String code, String path) {
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly(code);
        Finding finding = report.getFindings().get(0);
        assertThat(finding.getPlaces().get(0).getPath()).hasToString(path);
        return finding;
    }

    @Test
    void nobody() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(villages())).report();
        assertThat(refused(report, "SVY-10", "responses").getVietnamese()).contains("Không có phiếu nào");
    }

    @Test
    void stratumOfOneCluster() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(villages()))
                .rows("1 d1 v1 | 4 4", "1 d1 v1 | 2 2", "1 d2 v2 | 4 4", "1 d2 v3 | 1 1")
                .report();
        assertThat(refused(report, "SVY-11", "design.stages[0]").getVietnamese())
                .contains("Tầng district=d1 chỉ có một cụm (village)", "«singleCluster»");
    }

    @Test
    void manyStrataOfOneCluster() {
        String[] rows = new String[8];
        Arrays.setAll(rows, i -> "1 d" + i + " v" + i + " | 4 4");
        SurveyReport report =
                SmallSurvey.of(design("d").addStages(villages())).rows(rows).report();
        assertThat(refused(report, "SVY-11", "design.stages[0]").getVietnamese())
                .contains("district=d4 … (+3)")
                .doesNotContain("d5");
    }

    @Test
    void villageOfOneHousehold() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(VILLAGES_OF, HOUSEHOLDS_OF))
                .rows("1 d1 v1 9 20 | 4 4", "1 d1 v1 9 20 | 2 2", "1 d1 v2 9 30 | 4 4")
                .report();
        assertThat(refused(report, "SVY-11", "design.stages[1]").getVietnamese())
                .contains("Tầng district=d1 village=v2 chỉ có một cụm");
    }

    @Test
    void onlyVillageOfADistrictIsNotADraw() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(VILLAGES_OF, HOUSEHOLDS_OF))
                .rows("1 d1 v1 1 20 | 4 4", "1 d1 v1 1 20 | 2 2", "1 d1 v1 1 20 | 4 4")
                .report();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.overall().orElseThrow().getStandardError()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = SingleClusterPolicy.class,
            names = {"REMOVE", "ADJUST", "AVERAGE", "CERTAINTY"})
    void policiesForOneCluster(SingleClusterPolicy policy) {
        SurveyReport report = SmallSurvey.of(design("d").addStages(villages()).singleCluster(policy))
                .rows("1 d1 v1 | 4 4", "1 d1 v1 | 2 2", "1 d2 v2 | 4 4", "1 d2 v3 | 1 1")
                .report();
        assertThat(report.hasErrors()).isFalse();
        // The values are (1, 0 | 1 | 0) − 1/2 over 4: district 1 adds up to 0, district 2 to ±1/8, variance 2 · 2 ·
        // (1/8)² = 1/16.
        BigDecimal wanted = new BigDecimal(policy == SingleClusterPolicy.AVERAGE ? "0.125" : "0.0625");
        BigDecimal error = report.find("C01").orElseThrow().getStandardError();
        assertThat(error.multiply(error)).isCloseTo(wanted, within(new BigDecimal("1e-11")));
    }

    /**
     * Two of three villages, in v1 two of four households, in v2 one of four. All weights are 1, p = 2/3, and v1 adds up to −1/9 by its
     * households' 1/9 and −2/9, v2 to 1/9. First stage: (1 − 2/3) · 2 · 2/81 = 4/243. Second stage: v1 2/3 · (1 − 1/2) · 2 · (1/6)² · 2 =
     * 1/27. v2 adds nothing; as much as v1; or, held against the mean of the households 0, 2/3 · (1 − 1/4) · (1/9)² = 1/162.
     */
    @ParameterizedTest
    @CsvSource({
        "REMOVE, 0.0534979423868",
        "CERTAINTY, 0.0534979423868",
        "AVERAGE, 0.0905349794239",
        "ADJUST, 0.0596707818930"
    })
    void policiesForOneHousehold(SingleClusterPolicy policy, BigDecimal variance) {
        SurveyReport report = SmallSurvey.of(
                        design("d").addStages(VILLAGES_OF, HOUSEHOLDS_OF).singleCluster(policy))
                .rows("1 d1 v1 3 4 | 4 4", "1 d1 v1 3 4 | 2 2", "1 d1 v2 3 4 | 4 4")
                .report();
        assertThat(report.getFindings()).isEmpty();
        BigDecimal error = report.find("C01").orElseThrow().getStandardError();
        assertThat(error.multiply(error)).isCloseTo(variance, within(new BigDecimal("1e-11")));
    }

    @Test
    void nothingToAverage() {
        SurveyReport report = SmallSurvey.of(
                        design("d").addStages(villages()).singleCluster(SingleClusterPolicy.AVERAGE))
                .rows("1 d1 v1 | 4 4", "1 d2 v2 | 2 2")
                .report();
        refused(report, "SVY-11", "design.stages[0]");
    }

    @Test
    void populationBelowSample() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(VILLAGES_OF))
                .rows("1 d1 v1 1 | 4 4", "1 d1 v2 1 | 2 2")
                .report();
        assertThat(refused(report, "SVY-12", "design.stages[0].population").getVietnamese())
                .contains("Tầng district=d1", "«villages»", "có 1, nhưng mẫu đã có 2");
    }

    @Test
    void populationOfTheSampleIsACensus() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(VILLAGES_OF))
                .rows("1 d1 v1 2 | 4 4", "1 d1 v2 2 | 2 2")
                .report();
        assertThat(report.overall().orElseThrow().getStandardError()).isZero();
    }

    @Test
    void populationsDiffer() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(VILLAGES_OF))
                .rows("1 d1 v1 7 | 4 4", "1 d1 v2 8 | 2 2")
                .report();
        assertThat(refused(report, "SVY-13", "design.stages[0].population").getVietnamese())
                .contains("nhiều giá trị khác nhau", "(7, 8)");
    }

    private static PopulationMargin margin(String column, String... totals) {
        return PopulationMargin.builder()
                .column(column)
                .totals(Arrays.stream(totals)
                        .map(total -> PopulationTotal.builder()
                                .category(total.split("=", 2)[0])
                                .total(new BigDecimal(total.split("=", 2)[1]))
                                .build())
                        .toList())
                .build();
    }

    @Test
    void categoryWithoutRespondents() {
        SurveyReport report = SmallSurvey.of(
                        design("d").addStages(villages()).addMargins(margin("sex", "m=10", "f=12")))
                .rows("1 d1 v1 m | 4 4", "1 d1 v2 m | 2 2")
                .report();
        assertThat(refused(report, "SVY-14", "design.margins").getVietnamese())
                .contains("«sex»", "«f»", "không phiếu nào");
    }

    @Test
    void rakingToTotalsThatContradictEachOther() {
        SurveyReport report = SmallSurvey.of(design("d")
                        .addStages(villages())
                        .addMargins(margin("sex", "m=10", "f=12"), margin("age", "y=10", "o=13")))
                .rows("1 d1 v1 m y | 4 4", "1 d1 v2 m o | 2 2", "1 d1 v2 f y | 4 4", "1 d1 v1 f o | 2 2")
                .report();
        assertThat(refused(report, "SVY-15", "design.margins").getVietnamese())
                .contains("sex, age", "1000 vòng", "mâu thuẫn");
    }

    private static AnswerScale scale(String code, int highest, int satisfiedFrom) {
        return AnswerScale.builder()
                .code(code)
                .name(Text.of("Thang"))
                .levels(java.util.stream.IntStream.rangeClosed(1, highest)
                        .mapToObj(score -> AnswerLevel.builder()
                                .score(score)
                                .satisfied(score >= satisfiedFrom)
                                .build())
                        .toList())
                .build();
    }

    /** {@return an instrument with one criterion on each of two scales} */
    private static SurveyInstrument on(AnswerScale one, AnswerScale other) {
        return SurveyInstrument.builder()
                .id("mixed")
                .name(Text.of("Phiếu"))
                .index(IndexCode.of("sipas"))
                .status(SourceStatus.VERIFIED)
                .addScales(one, other)
                .addParts(SurveyPart.builder()
                        .code("I")
                        .name(Text.of("Phần"))
                        .addElements(SurveyElement.builder()
                                .code("IA")
                                .name(Text.of("Yếu tố"))
                                .addCriteria(criterion("C01", one), criterion("C02", other))
                                .build())
                        .build())
                .build();
    }

    private static SurveyCriterion criterion(String code, AnswerScale scale) {
        return SurveyCriterion.builder()
                .code(code)
                .name(Text.of("Tiêu chí"))
                .scale(scale.getCode())
                .build();
    }

    @Test
    void meanOfScalesThatDiffer() {
        SurveyInstrument mixed = on(scale("five", 5, 4), scale("three", 3, 3));
        SamplingDesign design = design("d").addStages(villages()).build();
        SurveyReport refused = new SmallSurvey(mixed, design, Surveys.MEAN)
                .rows("1 d1 v1 | 4 3", "1 d1 v2 | 2 2")
                .report();
        assertThat(refused(refused, "SVY-16", "method.reduction").getVietnamese())
                .contains("(5, 3)", "mean-score-percent");
        SurveyReport percent = new SmallSurvey(
                        mixed,
                        design,
                        pooled("pct", Reduction.MEAN_SCORE_PERCENT).build())
                .rows("1 d1 v1 | 4 3", "1 d1 v2 | 2 2")
                .report();
        // 80, 100, 40 and 66 2/3 percent.
        assertThat(percent.overall().orElseThrow().getValue()).isEqualByComparingTo("71.6666666667");
    }

    @Test
    void scaleWithoutSatisfiedLevel() {
        SurveyReport report = new SmallSurvey(
                        on(scale("five", 5, 4), scale("four", 4, 5)),
                        design("d").addStages(villages()).build(),
                        Surveys.TOP_TWO)
                .rows("1 d1 v1 | 4 3", "1 d1 v2 | 2 2")
                .report();
        assertThat(report.getEstimates()).isEmpty();
        Finding last = report.getFindings().get(report.getFindings().size() - 1);
        assertThat(last.getCode()).isEqualTo("SVY-17");
        assertThat(last.getVietnamese()).contains("«four»", "mức nào là hài lòng");
    }

    private static SurveyReport weighing(Map<String, BigDecimal> weights) {
        SurveyMethod method = pooled("given", Reduction.SHARE_SATISFIED)
                .part(Aggregation.GIVEN_WEIGHTS)
                .weights(weights)
                .build();
        return new SmallSurvey(
                        SmallSurvey.TWO, design("d").addStages(villages()).build(), method)
                .rows(GOOD)
                .report();
    }

    @Test
    void weightOfAnUnknownCode() {
        SurveyReport report = weighing(Map.of("IA", BigDecimal.ONE, "IX", BigDecimal.ONE));
        assertThat(refused(report, "SVY-18", "method.weights.IX").getVietnamese())
                .contains("«IX»", "không có mã này");
    }

    @Test
    void noWeightAboveZero() {
        SurveyReport report = weighing(Map.of("IA", BigDecimal.ZERO));
        assertThat(refused(report, "SVY-19", "method.weights").getVietnamese()).contains("«I»");
    }

    @Test
    void nobodyAnswersOneCriterion() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(villages()))
                .rows("1 d1 v1 | 4 -", "1 d1 v2 | 2 -")
                .report();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("SVY-20", "SVY-20");
        assertThat(report.getFindings().get(0).getVietnamese()).contains("Không ai trả lời C02");
        assertThat(report.getFindings().get(1).getVietnamese()).contains("Không ai trả lời IB");
        assertThat(report.getEstimates()).extracting(SurveyEstimate::getCode).containsExactly("C01", "IA", "I", "ALL");
    }

    @Test
    void nobodyAnswersAnything() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(villages()))
                .rows("1 d1 v1 | - -", "1 d1 v2 | - -")
                .report();
        assertThat(report.getEstimates()).isEmpty();
        assertThat(report.getRespondents()).isEqualTo(2);
        assertThat(report.getFindings()).hasSize(6).extracting(Finding::getCode).containsOnly("SVY-20");
    }

    @Test
    void noDegreesOfFreedom() {
        SurveyReport report = SmallSurvey.of(
                        design("d").addStages(villages()).singleCluster(SingleClusterPolicy.CERTAINTY))
                .rows("1 d1 v1 | 4 4", "1 d2 v2 | 2 2")
                .report();
        assertThat(only(report, "SVY-21", "design").getVietnamese()).contains("bậc tự do");
        SurveyEstimate overall = report.overall().orElseThrow();
        assertThat(overall.getIntervals()).isEmpty();
        assertThat(overall.getDegreesOfFreedom()).isZero();
    }

    @Test
    void replicateWithoutAnswers() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(villages()).variance(VarianceMethod.JACKKNIFE))
                .rows("1 d1 v1 | 4 4", "1 d1 v2 | - 2", "1 d2 v3 | - 4", "1 d2 v4 | - 2")
                .report();
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("SVY-22", "SVY-22");
        assertThat(report.getFindings().get(0).getVietnamese()).contains("bỏ một cụm", "C01", "jackknife");
        assertThat(report.find("C01")).isEmpty();
        assertThat(report.find("C02")).isPresent();
    }

    @Test
    void findingsNameTheDomain() {
        SurveyReport report = new SmallSurvey(
                        SmallSurvey.TWO, design("d").addStages(villages()).build(), Surveys.TOP_TWO, "district")
                .rows("1 d1 v1 | 4 -", "1 d1 v2 | 2 -", "1 d2 v3 | 4 4", "1 d2 v4 | 2 2")
                .report();
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("SVY-20", "SVY-20");
        assertThat(report.getFindings().get(0).getVietnamese()).contains("C02 (district = d1)");
    }

    @Test
    void everythingInOrder() {
        SurveyReport report = SmallSurvey.of(design("d").addStages(villages()))
                .rows(List.of(GOOD))
                .report();
        assertThat(report.getFindings()).isEmpty();
    }
}
