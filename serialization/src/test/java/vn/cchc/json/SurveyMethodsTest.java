package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.finding.Place;
import vn.cchc.scoring.survey.Aggregation;
import vn.cchc.scoring.survey.MissingAnswers;
import vn.cchc.scoring.survey.Reduction;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SamplingStage;
import vn.cchc.scoring.survey.SatisfactionSurvey;
import vn.cchc.scoring.survey.SurveyMethod;
import vn.cchc.scoring.survey.VarianceMethod;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.survey.SurveyPart;
import vn.cchc.value.SourceStatus;

/** The bundled methods, and the relations between published figures that two of them reproduce. */
class SurveyMethodsTest {

    private static final SamplingDesign SIMPLE = SamplingDesign.builder()
            .name("simple")
            .addStages(SamplingStage.builder().build())
            .variance(VarianceMethod.LINEARIZATION)
            .build();

    /** Each of the three published figures is rounded to two decimals: the parts may be off by 0.005, and so may the whole. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    @Test
    void oneThatThereIsNotIsRefusedAndTheOthersAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyMethods.bundled("official"))
                .withMessageContaining("official; top-two-share, mean-score, mean-score-pct");
    }

    @Test
    void eachIsWrittenInTheFormOfTheLibraryAndBearsItsId() throws Exception {
        for (String id : SurveyMethods.ids()) {
            SurveyMethod method = SurveyMethods.bundled(id);
            assertThat(method.getName()).isEqualTo(id);
            try (var file = SurveyMethods.class.getResourceAsStream("methods/" + id + ".method.json")) {
                assertThat(SurveyMethodJson.write(method))
                        .isEqualTo(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(SurveyMethods.bundled(id)).isSameAs(method);
        }
    }

    @ParameterizedTest
    @CsvSource({"top-two-share, SHARE_SATISFIED", "mean-score, MEAN_SCORE", "mean-score-pct, MEAN_SCORE_PERCENT"})
    void plainOnesPoolAndClaimNothing(String id, Reduction reduction) {
        SurveyMethod method = SurveyMethods.bundled(id);
        assertThat(method.getReduction()).isEqualTo(reduction);
        assertThat(List.of(method.getElement(), method.getPart(), method.getOverall()))
                .containsOnly(Aggregation.POOLED);
        assertThat(method.getMissing()).isEqualTo(MissingAnswers.LEAVE_OUT);
        assertThat(method.getConfidence()).isEqualByComparingTo("0.95");
        assertThat(method.getDecimals()).isEqualTo(2);
        assertThat(method.getStatus()).isEmpty();
        assertThat(method.getNote().orElseThrow().toString()).contains("không phải công thức của Bộ Nội vụ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mean-of-criteria-top-two", "mean-of-parts-top-two"})
    void inferredOnesSaySoAndThatNoneFitsTheNation2023(String id) {
        assertThat(SurveyMethods.bundled(id).getStatus()).contains(SourceStatus.INFERRED);
        assertThat(SurveyMethods.bundled(id).getNote().orElseThrow().toString())
                .contains("cả nước năm 2023 không khớp với cách nào");
    }

    @ParameterizedTest
    @CsvSource({
        "mean-of-criteria-top-two, sipas-2022, 14, 33",
        "mean-of-criteria-top-two, sipas-2023-2026, 23, 39",
        "mean-of-parts-top-two, sipas-2022, 1, 2",
        "mean-of-parts-top-two, sipas-2023-2026, 1, 2",
    })
    void weightOfThePolicyPartFollowsFromMethodAndInstrument(String id, String instrument, long over, long under) {
        assertThat(policyWeight(SurveyMethods.bundled(id), Instruments.bundled(instrument)))
                .isEqualByComparingTo(BigDecimal.valueOf(over)
                        .divide(BigDecimal.valueOf(under), 12, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros());
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/golden/survey/sipas_aggregation_tests.csv", numLinesToSkip = 1)
    void publishedFiguresFitOrFailAsFound(
            String set,
            BigDecimal policy,
            BigDecimal service,
            BigDecimal overall,
            BigDecimal lowest,
            BigDecimal highest,
            BigDecimal meanOfParts,
            String partsVerdict,
            BigDecimal meanOfCriteria,
            String criteriaVerdict) {
        String instrument = set.endsWith("2022") ? "sipas-2022" : "sipas-2023-2026";
        check(set, "mean-of-parts-top-two", instrument, policy, service, overall, meanOfParts, partsVerdict);
        check(set, "mean-of-criteria-top-two", instrument, policy, service, overall, meanOfCriteria, criteriaVerdict);
    }

    private static void check(
            String set,
            String id,
            String instrument,
            BigDecimal policy,
            BigDecimal service,
            BigDecimal overall,
            BigDecimal expected,
            String verdict) {
        SurveyMethod method = SurveyMethods.bundled(id);
        BigDecimal weight = policyWeight(method, Instruments.bundled(instrument));
        BigDecimal made = service.add(weight.multiply(policy.subtract(service)));
        assertThat(made.setScale(4, RoundingMode.HALF_UP)).as(set).isEqualByComparingTo(expected);
        boolean fits = made.subtract(overall).abs().compareTo(ROUNDING) <= 0;
        assertThat(fits ? "fits" : "fails").as(set + " " + id).isEqualTo(verdict);

        String name = set.replace("national", "cả nước năm").replace("Hà Nội", "Hà Nội năm");
        String fitting = method.getNote().orElseThrow().toString().split("Khớp với|; không khớp")[1];
        boolean said = fitting.contains(name)
                || (name.startsWith("Hà Nội") && fitting.contains("Hà Nội năm 2023 và 2024") && !set.endsWith("2022"));
        assertThat(said).as("%s said of %s", set, id).isEqualTo(fits);
    }

    /** What the whole is where everybody is satisfied with all of the policy part and with nothing else. */
    private static BigDecimal policyWeight(SurveyMethod method, SurveyInstrument instrument) {
        SurveyPart policy = instrument.getParts().get(0);
        int satisfied = policy.getElements().stream()
                .mapToInt(element -> element.getCriteria().size())
                .sum();
        int[] answers = IntStream.range(0, instrument.criteria().size())
                .map(i -> i < satisfied ? 5 : 1)
                .toArray();
        SatisfactionSurvey survey = SatisfactionSurvey.of(instrument, SIMPLE, method);
        var responses = survey.responses();
        for (int line : Arrays.asList(2, 3)) {
            assertThat(responses.add(Place.builder().path("").line(line).build(), List.of(), answers))
                    .isEmpty();
        }
        return survey.estimate(responses.build()).overall().orElseThrow().getValue();
    }
}
