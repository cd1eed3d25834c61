package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.cchc.scoring.survey.Surveys.design;
import static vn.cchc.scoring.survey.Surveys.villages;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;

/** Respondents that cannot be counted: each is refused with a word, and the others are counted. */
class RefusedResponsesTest {

    private static final PopulationMargin SEX = PopulationMargin.builder()
            .column("sex")
            .addTotals(total("male"), total("female"))
            .build();

    private static PopulationTotal total(String category) {
        return PopulationTotal.builder()
                .category(category)
                .total(BigDecimal.TEN)
                .build();
    }

    private static Finding refusal(ImmutableSamplingDesign.Builder design, String row) {
        SmallSurvey survey = SmallSurvey.of(design).rows(row);
        assertThat(survey.refused()).hasSize(1);
        assertThat(survey.report().getRespondents()).isZero();
        assertThat(survey.refused().get(0).getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(survey.refused().get(0).getPlaces())
                .containsExactly(Place.builder().path("rows[0]").build());
        return survey.refused().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "0.000",
                "NaN",
                "Infinity",
                "1e3",
                "1,5",
                ".",
                "1.2.3",
                "_",
                "1000000",
                "0.1234567890123",
                "0000000000000000000000000000000000001"
            })
    void weight(String weight) {
        Finding finding = refusal(design("d").addStages(villages()), weight + " d1 v1 | 4 4");
        assertThat(finding.getCode()).isEqualTo("SVY-01");
        assertThat(finding.getVietnamese())
                .contains(
                        "«weight»", "«" + weight.replace('_', ' ') + "»", "lớn hơn 0", "1.000.000", "không được tính");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999.999999999999", "0.000000000001", "007", "2.50", "5."})
    void weightsThatAreCounted(String weight) {
        assertThat(SmallSurvey.of(design("d").addStages(villages()))
                        .rows(weight + " d1 v1 | 4 4")
                        .refused())
                .isEmpty();
    }

    @Test
    void blankStratum() {
        Finding finding = refusal(design("d").addStages(villages()), "1 _ v1 | 4 4");
        assertThat(finding.getCode()).isEqualTo("SVY-02");
        assertThat(finding.getVietnamese()).contains("«district» để trống", "tầng, cụm hoặc nhóm");
    }

    @Test
    void blankCluster() {
        assertThat(refusal(design("d").addStages(villages()), "1 d1 _ | 4 4").getVietnamese())
                .contains("«village» để trống");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "0", "-3", "nhiều", "_", "1234567890123456789"})
    void population(String population) {
        SamplingStage stage = SamplingStage.builder().population("households").build();
        Finding finding = refusal(design("d").addStages(stage), "1 " + population + " | 4 4");
        assertThat(finding.getCode()).isEqualTo("SVY-03");
        assertThat(finding.getVietnamese()).contains("«households» phải là số nguyên lớn hơn 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "-1", "127", "300"})
    void answer(String answer) {
        Finding finding = refusal(design("d").addStages(villages()), "1 d1 v1 | 4 " + answer);
        assertThat(finding.getCode()).isEqualTo("SVY-04");
        assertThat(finding.getVietnamese())
                .contains("Câu trả lời " + answer + " cho tiêu chí C02", "từ 1 đến 5", "để trống");
    }

    @Test
    void category() {
        Finding finding = refusal(design("d").addStages(villages()).addMargins(SEX), "1 d1 v1 khác | 4 4");
        assertThat(finding.getCode()).isEqualTo("SVY-05");
        assertThat(finding.getVietnamese()).contains("«khác»", "«sex»", "male, female");
    }

    @Test
    void othersAreCounted() {
        SmallSurvey survey = SmallSurvey.of(design("d").addStages(villages()))
                .rows("1 d1 v1 | 4 4", "0 d1 v2 | 4 4", "1 d1 v2 | 1 9", "1 d1 v2 | 1 1");
        assertThat(survey.refused())
                .extracting(finding -> finding.getPlaces().get(0).getPath())
                .containsExactly(
                        Place.builder().path("rows[1]").build().getPath(),
                        Place.builder().path("rows[2]").build().getPath());
        assertThat(survey.report().getRespondents()).isEqualTo(2);
        assertThat(survey.report().overall().orElseThrow().getValue()).isEqualByComparingTo("0.5");
    }

    @Test
    void wrongNumberOfValuesIsAFaultOfTheProgram() {
        SurveyResponses.Builder builder = SatisfactionSurvey.of(
                        SmallSurvey.TWO, design("d").addStages(villages()).build(), Surveys.TOP_TWO)
                .responses();
        Place place = Place.builder().path("rows[0]").build();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(place, List.of("1", "d1"), new int[] {4, 4}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(place, List.of("1", "d1", "v1"), new int[] {4}));
    }

    @Test
    void answersToAnotherDesign() {
        SatisfactionSurvey one = SatisfactionSurvey.of(
                SmallSurvey.TWO, design("one").addStages(villages()).build(), Surveys.TOP_TWO);
        SatisfactionSurvey other = SatisfactionSurvey.of(
                SmallSurvey.TWO, design("other").addStages(villages()).build(), Surveys.TOP_TWO);
        SurveyResponses responses = one.responses().build();
        assertThatIllegalArgumentException().isThrownBy(() -> other.estimate(responses));
    }
}
