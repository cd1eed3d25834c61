package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.cchc.scoring.survey.Surveys.MEAN;
import static vn.cchc.scoring.survey.Surveys.SIPAS;
import static vn.cchc.scoring.survey.Surveys.TOP_TWO;
import static vn.cchc.scoring.survey.Surveys.design;
import static vn.cchc.scoring.survey.Surveys.villages;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;

/** Counting without keeping the answers. */
class SurveyTalliesTest {

    private static final Place ROW = Place.of("rows[0]");

    private static final List<SurveyMethod> METHODS = List.of(
            TOP_TWO,
            MEAN,
            Surveys.pooled("means", Reduction.MEAN_SCORE_PERCENT)
                    .element(Aggregation.MEAN_OF_CRITERIA)
                    .part(Aggregation.MEAN_OF_ELEMENTS)
                    .overall(Aggregation.MEAN_OF_PARTS)
                    .build(),
            Surveys.pooled("missing", Reduction.SHARE_SATISFIED)
                    .missing(MissingAnswers.IN_DENOMINATOR)
                    .build());

    private static SurveyTallies two(String... by) {
        return SurveyTallies.weighted(SmallSurvey.TWO, "weight", List.of(by));
    }

    private static Optional<Finding> add(SurveyTallies tallies, String weight, int... scores) {
        return tallies.add(ROW, List.of(weight), scores);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, 5, SVY-01",
        "-1, 4, 5, SVY-01",
        "NaN, 4, 5, SVY-01",
        "'1,5', 4, 5, SVY-01",
        "1000000, 4, 5, SVY-01",
        "0.0000000000001, 4, 5, SVY-01",
        "1, 6, 5, SVY-04",
        "1, 4, -1, SVY-04"
    })
    void refusesWhatResponsesRefuseAndCountsNothingOfIt(String weight, int first, int second, String code) {
        SurveyTallies tallies = two();
        SurveyResponses.Builder responses = SurveyResponses.builder(
                SmallSurvey.TWO,
                design("d").addStages(SamplingStage.builder().build()).build(),
                List.of());

        Optional<Finding> refusal = add(tallies, weight, first, second);

        assertThat(refusal.orElseThrow().getCode()).isEqualTo(code);
        assertThat(responses.add(ROW, List.of(weight), new int[] {first, second}))
                .isEqualTo(refusal);
        assertThat(tallies.refused()).isEqualTo(1);
        assertThat(tallies.tally()).isEqualTo(two().tally());
    }

    @Test
    void refusesARespondentOfNoDomain() {
        SurveyTallies tallies = SurveyTallies.of(SmallSurvey.TWO, List.of("district"));

        assertThat(tallies.add(ROW, List.of(" "), new int[] {1, 1})
                        .orElseThrow()
                        .getCode())
                .isEqualTo("SVY-02");
        assertThat(tallies.domains()).isEmpty();
    }

    @Test
    void refusesRowsOfAnotherShapeAsAFaultOfTheProgram() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two().add(ROW, List.of(), new int[] {1, 1}))
                .withMessage("0 values and 2 answers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two().add(ROW, List.of("1"), new int[] {1}))
                .withMessage("1 values and 1 answers");
    }

    @Test
    void countsByCriterionScoreAndWeight() {
        SurveyTallies tallies = two();
        add(tallies, "2.5", 5, 0);
        add(tallies, "999999.999999999999", 5, 3);
        add(tallies, "2.50", 1, 3);

        CriterionTally first = tallies.tally().getCriteria().get(0);
        CriterionTally second = tallies.tally().getCriteria().get(1);
        assertThat(tallies.tally().getRespondents()).isEqualTo(3);
        assertThat(first.getCode()).isEqualTo("C01");
        assertThat(first.getCounts()).containsExactly(0L, 1L, 0L, 0L, 0L, 2L);
        assertThat(first.getWeights())
                .map(BigDecimal::toPlainString)
                .containsExactly("0", "2.5", "0", "0", "0", "1000002.499999999999");
        assertThat(second.getCounts()).containsExactly(1L, 0L, 0L, 2L, 0L, 0L);
        assertThat(second.getWeights())
                .map(BigDecimal::toPlainString)
                .containsExactly("2.5", "0", "0", "1000002.499999999999", "0", "0");
    }

    @Test
    void sumsOfWeightsGoBeyondALong() {
        SurveyTallies tallies = two();
        for (int i = 0; i < 20; i++) {
            add(tallies, "999999", 5, 5);
        }

        assertThat(tallies.tally().getCriteria().get(0).getWeights().get(5)).isEqualTo("19999980");
    }

    @Test
    void aGroupIsOfDomainsOfWhichSomebodyWasCounted() {
        SurveyTallies tallies = two("district");
        assertThatIllegalArgumentException().isThrownBy(() -> tallies.group(List.of("1", "d1")));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000000, 5, 0, true",
        "1, 0, 5, true",
        "999999999999999999, 5, 5, true",
        "0, 5, 5, false",
        "-1, 5, 5, false",
        "1000000000000000000, 5, 5, false",
        "1, 6, 5, false",
        "1, 5, -1, false"
    })
    void aGroupCountsAsTheTalliesDo(long weight, int first, int second, boolean counted) {
        SurveyTallies tallies = two("district");
        SurveyTallies expected = two("district");
        int[] scores = {first, second};
        for (SurveyTallies each : List.of(tallies, expected)) {
            each.add(ROW, List.of("2.5", "d1"), new int[] {4, 4});
        }
        SurveyTallies.Group group = tallies.group(List.of("2.5", "d1"));

        for (int i = 0; i < 12; i++) {
            assertThat(group.add(scores, weight)).isEqualTo(counted);
            String written =
                    BigDecimal.valueOf(weight, SurveyTallies.WEIGHT_DECIMALS).toPlainString();
            expected.add(ROW, List.of(written, "d1"), scores);
            assertThat(tallies.tally()).isEqualTo(expected.tally());
        }
        tallies.endGroups();
        assertThat(tallies.domains()).isEqualTo(expected.domains());
    }

    @Test
    void mergesTalliesOfTheSameKindOnly() {
        SurveyTallies one = two("district");
        SurveyTallies other = one.another();
        SurveyTallies both = one.another();
        for (SurveyTallies each : List.of(one, both)) {
            each.add(ROW, List.of("2", "d1"), new int[] {4, 4});
        }
        for (SurveyTallies each : List.of(other, both)) {
            each.add(ROW, List.of("3", "d1"), new int[] {5, 0});
            each.add(ROW, List.of("3", "d2"), new int[] {5, 0});
            each.add(ROW, List.of("0", "d2"), new int[] {5, 0});
            each.group(List.of("3", "d2")).add(new int[] {1, 1}, 7);
        }

        one.merge(other);

        assertThat(one.tally()).isEqualTo(both.tally());
        assertThat(one.domains()).isEqualTo(both.domains());
        assertThat(one.refused()).isEqualTo(1);
        for (SurveyTallies odd : List.of(two(), SurveyTallies.of(SmallSurvey.TWO, List.of("weight", "district")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> one.merge(odd));
        }
    }

    @Test
    void withoutWeightsNoneAreWritten() {
        SurveyTallies tallies = SurveyTallies.of(SmallSurvey.TWO, List.of());
        tallies.add(ROW, List.of(), new int[] {5, 0});

        assertThat(tallies.tally().getCriteria())
                .allSatisfy(criterion -> assertThat(criterion.getWeights()).isEmpty());
    }

    @Test
    void indicesOfTheTallyAreTheValuesOfTheEstimates() throws IOException {
        List<Map<String, String>> rows = Surveys.golden("responses.csv");
        SamplingDesign design = design("one-stage").addStages(villages()).build();
        SurveyTallies tallies = SurveyTallies.weighted(SIPAS, "weight", List.of("district", "sex"));
        Surveys.feed(tallies, rows);
        SurveyResponses.Builder builder =
                SatisfactionSurvey.of(SIPAS, design, TOP_TWO).responses("district", "sex");
        Surveys.feed(builder, rows);

        for (SurveyMethod method : METHODS) {
            SurveyReport report =
                    SatisfactionSurvey.of(SIPAS, design, method).estimate(builder.build(), "district", "sex");
            List<SurveyIndices> counted = tallies.domains().values().stream()
                    .map(tally -> tally.indices(SIPAS, method))
                    .toList();
            SurveyIndices whole = tallies.tally().indices(SIPAS, method);

            assertThat(whole.getFindings()).isEmpty();
            assertThat(whole.getRespondents()).isEqualTo(report.getRespondents());
            assertThat(whole.overall().orElseThrow().getValue())
                    .isEqualTo(report.overall().orElseThrow().getValue());
            assertThat(Stream.concat(Stream.of(whole), counted.stream())
                            .flatMap(indices -> indices.getIndices().stream())
                            .map(index -> List.of(
                                    index.getCode(), index.getAggregation(), index.getValue(), index.getAnswers())))
                    .containsExactlyElementsOf(report.getEstimates().stream()
                            .map(estimate -> List.<Object>of(
                                    estimate.getCode(),
                                    estimate.getAggregation(),
                                    estimate.getValue(),
                                    estimate.getAnswers()))
                            .toList());
        }
    }

    @Test
    void domainsAreSortedWithinTheirColumns() {
        SurveyTallies tallies = SurveyTallies.of(SmallSurvey.TWO, List.of("sex", "district", "sex"));
        for (String values : List.of("m d2", "f d1", "m d1")) {
            tallies.add(ROW, List.of(values.split(" ", -1)), new int[] {4, 4});
        }

        assertThat(tallies.columns()).containsExactly("sex", "district");
        assertThat(tallies.domains().keySet())
                .map(domain -> domain.getColumn() + "=" + domain.getValue())
                .containsExactly("sex=f", "sex=m", "district=d1", "district=d2");
        assertThat(tallies.domains().values()).map(AnswerTally::getRespondents).containsExactly(1L, 2L, 2L, 1L);
    }

    @Test
    void aTallyOfAnotherInstrumentHasNoIndices() {
        var three = Surveys.instrument(3, Map.of("I", List.of("IA:1", "IB:1")));
        var longer = Surveys.instrument(5, Map.of("I", List.of("IA:1", "IB:2")));
        SurveyTallies tallies = two();
        add(tallies, "1", 1, 1);

        for (var other : List.of(three, longer)) {
            SurveyIndices indices = tallies.tally().indices(other, TOP_TWO);
            assertThat(indices.getIndices()).isEmpty();
            assertThat(indices.getFindings()).map(Finding::getCode).containsExactly("SVY-23");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tallies.tally()
                            .plus(SurveyTallies.of(other, List.of()).tally()));
        }
    }

    @Test
    void nobodyIsNoIndexAndAnUnansweredCriterionIsNone() {
        SurveyTallies tallies = two();
        assertThat(tallies.tally().indices(SmallSurvey.TWO, TOP_TWO).getFindings())
                .map(Finding::getCode)
                .containsExactly("SVY-10");
        add(tallies, "1", 4, 0);

        SurveyIndices indices = tallies.tally().indices(SmallSurvey.TWO, TOP_TWO);
        assertThat(indices.find("C01").orElseThrow().getValue()).isEqualTo("1");
        assertThat(indices.find("C02")).isEmpty();
        assertThat(indices.overall()).isPresent();
        assertThat(indices.getFindings()).map(Finding::getCode).containsExactly("SVY-20", "SVY-20");
    }

    @Test
    void aMethodThatDoesNotFitTheInstrumentIsSaid() {
        SurveyTallies tallies = two();
        add(tallies, "1", 4, 4);
        SurveyMethod weights = Surveys.pooled("weights", Reduction.SHARE_SATISFIED)
                .overall(Aggregation.GIVEN_WEIGHTS)
                .weights(Map.of("X", BigDecimal.ONE))
                .build();

        SurveyIndices indices = tallies.tally().indices(SmallSurvey.TWO, weights);
        assertThat(indices.getIndices()).isEmpty();
        assertThat(indices.getFindings()).map(Finding::getCode).contains("SVY-18");
    }
}
