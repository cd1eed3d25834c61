package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.cchc.scoring.survey.Surveys.design;
import static vn.cchc.scoring.survey.Surveys.pooled;
import static vn.cchc.scoring.survey.Surveys.villages;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** Values about surveys that mean nothing and cannot be made. */
class SurveyValueRulesTest {

    private static final PopulationTotal MEN =
            PopulationTotal.builder().category("m").total(BigDecimal.ONE).build();

    private static ImmutableSurveyMethod.Builder method() {
        return pooled("method", Reduction.SHARE_SATISFIED);
    }

    private static ImmutableSamplingDesign.Builder jackknife() {
        return design("d").addStages(villages()).variance(VarianceMethod.JACKKNIFE);
    }

    private static ImmutableSurveyEstimate.Builder estimate() {
        return SurveyEstimate.builder()
                .code("ALL")
                .value(BigDecimal.ONE)
                .standardError(BigDecimal.ZERO)
                .answers(1L)
                .degreesOfFreedom(0);
    }

    private static ImmutableSurveyReport.Builder report() {
        return SurveyReport.builder()
                .instrument("sipas")
                .design(design("d").addStages(villages()).build())
                .method(Surveys.TOP_TWO)
                .respondents(1L);
    }

    private static ImmutableEstimateChange.Builder change() {
        return EstimateChange.builder()
                .difference(BigDecimal.ONE)
                .standardError(BigDecimal.ONE)
                .degreesOfFreedom(BigDecimal.ONE);
    }

    private static ImmutableCriterionTally.Builder counts(long... counts) {
        return CriterionTally.builder().code("C01").addCounts(counts);
    }

    private static ImmutableAnswerTally.Builder tally() {
        return AnswerTally.builder()
                .instrument("sipas")
                .respondents(3L)
                .addCriteria(counts(1L, 2L).build());
    }

    private static Arguments wrong(ValueRule rule, String attribute, ThrowingCallable made) {
        return Arguments.of(rule, attribute, made);
    }

    static Stream<Arguments> methods() {
        return Stream.of(
                wrong(ValueRule.SCHEMA_VERSION, "schemaVersion", method().schemaVersion("2.0")::build),
                wrong(ValueRule.IDENTIFIER, "name", method().name("tỷ lệ")::build),
                wrong(ValueRule.RANGE, "confidence", method().confidence(BigDecimal.ONE)::build),
                wrong(ValueRule.RANGE, "confidence", method().confidence(BigDecimal.ZERO)::build),
                wrong(ValueRule.RANGE, "decimals", method().decimals(-1)::build),
                wrong(ValueRule.RANGE, "decimals", method().decimals(11)::build),
                wrong(
                        ValueRule.RANGE,
                        "weights",
                        method().part(Aggregation.GIVEN_WEIGHTS).weights(Map.of("IA", new BigDecimal("-1")))::build),
                wrong(ValueRule.CONTRADICTION, "element", method().element(Aggregation.MEAN_OF_ELEMENTS)::build),
                wrong(ValueRule.CONTRADICTION, "element", method().element(Aggregation.MEAN_OF_PARTS)::build),
                wrong(ValueRule.CONTRADICTION, "part", method().part(Aggregation.MEAN_OF_PARTS)::build),
                wrong(
                        ValueRule.CONTRADICTION,
                        "missing",
                        method().reduction(Reduction.MEAN_SCORE).missing(MissingAnswers.IN_DENOMINATOR)::build),
                wrong(
                        ValueRule.CONTRADICTION,
                        "missing",
                        method().reduction(Reduction.MEAN_SCORE_PERCENT).missing(MissingAnswers.IN_DENOMINATOR)::build),
                wrong(ValueRule.CONTRADICTION, "weights", method().element(Aggregation.GIVEN_WEIGHTS)::build),
                wrong(ValueRule.CONTRADICTION, "weights", method().weights(Map.of("IA", BigDecimal.ONE))::build));
    }

    static Stream<Arguments> designs() {
        return Stream.of(
                wrong(
                        ValueRule.SCHEMA_VERSION,
                        "schemaVersion",
                        design("d").addStages(villages()).schemaVersion("0.9")::build),
                wrong(ValueRule.IDENTIFIER, "name", design("hai giai đoạn").addStages(villages())::build),
                wrong(ValueRule.MISSING, "stages", design("d")::build),
                wrong(
                        ValueRule.MISSING,
                        "stages[0].cluster",
                        design("d")
                                .addStages(
                                        SamplingStage.builder().addStrata("s").build(), villages())::build),
                wrong(
                        ValueRule.CONTRADICTION,
                        "variance",
                        jackknife()
                                .addMargins(PopulationMargin.builder()
                                        .column("sex")
                                        .addTotals(MEN)
                                        .build())::build),
                wrong(
                        ValueRule.CONTRADICTION,
                        "variance",
                        jackknife().singleCluster(SingleClusterPolicy.ADJUST)::build),
                wrong(
                        ValueRule.CONTRADICTION,
                        "variance",
                        jackknife().singleCluster(SingleClusterPolicy.AVERAGE)::build),
                wrong(ValueRule.MISSING, "totals", PopulationMargin.builder().column("sex")::build),
                wrong(
                        ValueRule.REPEATED_ID,
                        "totals[1].category",
                        PopulationMargin.builder().column("sex").addTotals(MEN, MEN)::build),
                wrong(
                        ValueRule.RANGE,
                        "total",
                        PopulationTotal.builder().category("m").total(BigDecimal.ZERO)::build));
    }

    static Stream<Arguments> tallies() {
        return Stream.of(
                wrong(ValueRule.MISSING, "counts", counts()::build),
                wrong(ValueRule.RANGE, "counts", counts(1L, -1L)::build),
                wrong(ValueRule.CONTRADICTION, "weights", counts(1L, 1L).addWeights(BigDecimal.ONE)::build),
                wrong(
                        ValueRule.RANGE,
                        "weights",
                        counts(1L, 1L).addWeights(BigDecimal.ZERO, new BigDecimal("-0.1"))::build),
                wrong(ValueRule.SCHEMA_VERSION, "schemaVersion", tally().schemaVersion("2.0")::build),
                wrong(ValueRule.IDENTIFIER, "instrument", tally().instrument("bộ câu hỏi")::build),
                wrong(ValueRule.RANGE, "respondents", tally().respondents(-1L)::build),
                wrong(ValueRule.CONTRADICTION, "criteria", tally().respondents(4L)::build),
                wrong(
                        ValueRule.CONTRADICTION,
                        "criteria",
                        tally().addCriteria(
                                        counts(Long.MAX_VALUE, Long.MAX_VALUE).build())::build),
                wrong(
                        ValueRule.CONTRADICTION,
                        "criteria",
                        tally().addCriteria(counts(1L, 2L)
                                .addWeights(BigDecimal.ONE, BigDecimal.ONE)
                                .build())::build));
    }

    static Stream<Arguments> results() {
        return Stream.of(
                wrong(ValueRule.RANGE, "standardError", estimate().standardError(new BigDecimal("-1"))::build),
                wrong(ValueRule.RANGE, "answers", estimate().answers(0L)::build),
                wrong(ValueRule.RANGE, "degreesOfFreedom", estimate().degreesOfFreedom(-1)::build),
                wrong(
                        ValueRule.RANGE,
                        "high",
                        ConfidenceInterval.builder()
                                .method(IntervalMethod.WALD_T)
                                .low(BigDecimal.ONE)
                                .high(BigDecimal.ZERO)::build),
                wrong(ValueRule.SCHEMA_VERSION, "schemaVersion", report().schemaVersion("2.0")::build),
                wrong(ValueRule.IDENTIFIER, "instrument", report().instrument("bộ câu hỏi")::build),
                wrong(ValueRule.RANGE, "standardError", change().standardError(BigDecimal.ZERO)::build),
                wrong(ValueRule.RANGE, "degreesOfFreedom", change().degreesOfFreedom(BigDecimal.ZERO)::build),
                wrong(
                        ValueRule.CALENDAR,
                        "year",
                        PublishedIndex.builder().year(22).value(BigDecimal.ONE)::build),
                wrong(
                        ValueRule.CALENDAR,
                        "year",
                        SurveyWave.builder()
                                .year(20_240)
                                .instrument(Surveys.SIPAS)
                                .report(report().build())::build),
                wrong(
                        ValueRule.UNKNOWN_REFERENCE,
                        "report.instrument",
                        SurveyWave.builder()
                                .year(2024)
                                .instrument(Surveys.SIPAS)
                                .report(report().instrument("other").build())::build));
    }

    @ParameterizedTest
    @MethodSource({"tallies", "methods", "designs", "results"})
    void refused(ValueRule rule, String attribute, ThrowingCallable made) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(made).satisfies(refused -> {
            assertThat(refused.getRule()).isEqualTo(rule);
            assertThat(refused.getAttribute()
                            .or(() -> refused.getMissing().stream().findFirst()))
                    .isEqualTo(Optional.of(attribute));
        });
    }

    /** The other side of each boundary. */
    @Test
    void atTheBoundary() {
        assertThatCode(() -> {
                    method().decimals(0).build();
                    method().decimals(10).build();
                    method().missing(MissingAnswers.IN_DENOMINATOR).build();
                    method().part(Aggregation.MEAN_OF_ELEMENTS)
                            .overall(Aggregation.MEAN_OF_PARTS)
                            .build();
                    jackknife().singleCluster(SingleClusterPolicy.REMOVE).build();
                    estimate().build();
                    report().build();
                    change().build();
                })
                .doesNotThrowAnyException();
    }
}
