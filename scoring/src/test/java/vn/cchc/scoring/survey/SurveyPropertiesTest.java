package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.cchc.scoring.survey.Surveys.design;
import static vn.cchc.scoring.survey.Surveys.pooled;
import static vn.cchc.scoring.survey.Surveys.villages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.cchc.survey.SurveyInstrument;

/** What holds of the estimates of any survey. */
class SurveyPropertiesTest {

    private static final SurveyInstrument FORM =
            Surveys.instrument(5, Map.of("I", List.of("IA:2", "IB:1"), "II", List.of("IIA:3")));

    /** {@return rows of {@code weight district village sex}, in which villages differ and some answers are missing} */
    private static List<String> rows(long seed, int districts, int villages, int households) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int district = 0; district < districts; district++) {
            for (int village = 0; village < villages; village++) {
                int mood = random.nextInt(3);
                for (int household = 0; household < households; household++) {
                    StringBuilder row = new StringBuilder((10 + random.nextInt(90)) + ".5 d" + district + " v" + village
                            + (household % 2 == 0 ? " m" : " f") + " |");
                    for (int criterion = 0; criterion < 6; criterion++) {
                        row.append(' ')
                                .append(random.nextInt(10) == 0 ? "-" : Integer.toString(1 + mood + random.nextInt(3)));
                    }
                    rows.add(row.toString());
                }
            }
        }
        return rows;
    }

    private static ImmutableSamplingDesign.Builder byVillages() {
        return design("generated").addStages(villages());
    }

    private static SurveyReport estimate(
            ImmutableSamplingDesign.Builder design, SurveyMethod method, List<String> rows, String... by) {
        SmallSurvey survey = new SmallSurvey(FORM, design.build(), method, by).rows(rows);
        assertThat(survey.refused()).isEmpty();
        SurveyReport report = survey.report();
        assertThat(report.hasErrors()).as("%s", report.getFindings()).isFalse();
        assertThat(report.getEstimates()).isNotEmpty();
        return report;
    }

    private static List<String> each(List<String> rows, UnaryOperator<String> change) {
        return rows.stream().map(change).toList();
    }

    /** {@return rows without the sex, for designs that do not read it} */
    private static List<String> plain(List<String> rows) {
        return each(rows, row -> row.replaceFirst(" [mf] ", " "));
    }

    @Property(tries = 25)
    void anyOrderGivesTheSameDigits(@ForAll long seed) {
        List<String> rows = rows(seed, 3, 4, 5);
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed + 1));
        for (VarianceMethod variance : VarianceMethod.values()) {
            assertThat(estimate(byVillages().variance(variance), Surveys.TOP_TWO, shuffled, "sex"))
                    .isEqualTo(estimate(byVillages().variance(variance), Surveys.TOP_TWO, rows, "sex"));
        }
    }

    @Property(tries = 25)
    void theUnitOfWeightsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int factor) {
        List<String> rows = plain(rows(seed, 3, 4, 5));
        List<String> heavier = each(rows, row -> {
            String[] parts = row.split(" ", 2);
            return new BigDecimal(parts[0]).multiply(BigDecimal.valueOf(factor)) + " " + parts[1];
        });
        List<SurveyEstimate> one = estimate(byVillages(), Surveys.MEAN, rows).getEstimates();
        List<SurveyEstimate> other =
                estimate(byVillages(), Surveys.MEAN, heavier).getEstimates();
        assertThat(other).hasSameSizeAs(one);
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i).getValue()).isEqualTo(one.get(i).getValue());
            assertThat(other.get(i).getStandardError())
                    .isCloseTo(one.get(i).getStandardError(), within(new BigDecimal("1e-10")));
        }
    }

    @Property(tries = 25)
    void theOnlyDomainIsTheWhole(@ForAll long seed) {
        List<String> rows = each(plain(rows(seed, 3, 4, 5)), row -> row.replace(" |", " all |"));
        List<SurveyEstimate> estimates =
                estimate(byVillages(), Surveys.TOP_TWO, rows, "province").getEstimates();
        List<SurveyEstimate> whole = estimates.subList(0, estimates.size() / 2);
        SurveyDomain all =
                SurveyDomain.builder().column("province").value("all").build();
        assertThat(estimates.subList(estimates.size() / 2, estimates.size()))
                .isEqualTo(whole.stream()
                        .map(estimate -> ((ImmutableSurveyEstimate) estimate).withDomain(all))
                        .toList());
    }

    @Property(tries = 25)
    void aShareIsAMeanOfOnesAndTwosLessOne(@ForAll long seed) {
        List<String> rows = plain(rows(seed, 3, 4, 5));
        List<String> recoded = each(rows, row -> {
            String[] sides = row.split("\\|", -1);
            return sides[0] + "|" + sides[1].replaceAll("[123]", "1").replaceAll("[45]", "2");
        });
        List<SurveyEstimate> shares =
                estimate(byVillages(), Surveys.TOP_TWO, rows).getEstimates();
        List<SurveyEstimate> means =
                estimate(byVillages(), Surveys.MEAN, recoded).getEstimates();
        for (int i = 0; i < shares.size(); i++) {
            assertThat(means.get(i).getValue().subtract(BigDecimal.ONE))
                    .isCloseTo(shares.get(i).getValue(), within(new BigDecimal("2e-11")));
            assertThat(means.get(i).getStandardError())
                    .isCloseTo(shares.get(i).getStandardError(), within(new BigDecimal("1e-11")));
        }
    }

    @Property(tries = 25)
    void valuesStayOnTheirScale(@ForAll long seed) {
        List<String> rows = plain(rows(seed, 3, 4, 5));
        for (SurveyEstimate estimate :
                estimate(byVillages(), Surveys.TOP_TWO, rows).getEstimates()) {
            assertThat(estimate.getValue()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            estimate.interval(IntervalMethod.LOGIT_T).ifPresent(interval -> {
                assertThat(interval.getLow()).isPositive();
                assertThat(interval.getHigh()).isLessThan(BigDecimal.ONE);
            });
        }
        for (SurveyEstimate estimate :
                estimate(byVillages(), Surveys.MEAN, rows).getEstimates()) {
            assertThat(estimate.getValue()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));
        }
    }

    @Property(tries = 10)
    void missingAnswersInTheDenominatorLowerAShare(@ForAll long seed) {
        List<String> rows = plain(rows(seed, 3, 4, 5));
        SurveyMethod counted = pooled("counted", Reduction.SHARE_SATISFIED)
                .missing(MissingAnswers.IN_DENOMINATOR)
                .build();
        List<SurveyEstimate> with = estimate(byVillages(), counted, rows).getEstimates();
        List<SurveyEstimate> without =
                estimate(byVillages(), Surveys.TOP_TWO, rows).getEstimates();
        for (int i = 0; i < with.size(); i++) {
            assertThat(with.get(i).getValue())
                    .isLessThanOrEqualTo(without.get(i).getValue());
        }
    }

    @Property(tries = 8)
    void linearisationAndJackknifeAgreeOnLargeDesigns(@ForAll long seed) {
        List<String> rows = plain(rows(seed, 6, 25, 8));
        for (SurveyMethod method : List.of(Surveys.TOP_TWO, Surveys.MEAN, meanOfParts())) {
            List<SurveyEstimate> one = estimate(byVillages(), method, rows).getEstimates();
            List<SurveyEstimate> other = estimate(byVillages().variance(VarianceMethod.JACKKNIFE), method, rows)
                    .getEstimates();
            for (int i = 0; i < one.size(); i++) {
                BigDecimal error = one.get(i).getStandardError();
                assertThat(other.get(i).getValue()).isEqualTo(one.get(i).getValue());
                assertThat(other.get(i).getStandardError())
                        .isCloseTo(error, within(error.multiply(new BigDecimal("0.05"))));
            }
        }
    }

    @Property(tries = 10)
    void hugePopulationsAreAsGoodAsNone(@ForAll long seed) {
        List<String> rows = plain(rows(seed, 3, 4, 5));
        SamplingStage first = SamplingStage.builder()
                .addStrata("district")
                .cluster("village")
                .population("villages")
                .build();
        SamplingStage second = SamplingStage.builder().population("households").build();
        List<String> huge = each(rows, row -> row.replace(" |", " 1000000000000 1000000000000 |"));
        List<SurveyEstimate> two = estimate(design("two").addStages(first, second), Surveys.MEAN, huge)
                .getEstimates();
        List<SurveyEstimate> one = estimate(byVillages(), Surveys.MEAN, rows).getEstimates();
        for (int i = 0; i < one.size(); i++) {
            assertThat(two.get(i).getStandardError())
                    .isCloseTo(one.get(i).getStandardError(), within(new BigDecimal("1e-9")));
        }
    }

    @Property(tries = 10)
    void totalsOfTheSampleItselfChangeNoValue(@ForAll long seed) {
        List<String> rows = rows(seed, 3, 4, 5);
        PopulationMargin own = PopulationMargin.builder()
                .column("sex")
                .totals(Stream.of("m", "f")
                        .map(sex -> PopulationTotal.builder()
                                .category(sex)
                                .total(rows.stream()
                                        .filter(row -> row.contains(" " + sex + " |"))
                                        .map(row -> new BigDecimal(row.split(" ", 2)[0]))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                                .build())
                        .toList())
                .build();
        List<SurveyEstimate> calibrated =
                estimate(byVillages().addMargins(own), Surveys.MEAN, rows).getEstimates();
        List<SurveyEstimate> free =
                estimate(byVillages(), Surveys.MEAN, rows, "sex").getEstimates().subList(0, calibrated.size());
        for (int i = 0; i < free.size(); i++) {
            assertThat(calibrated.get(i).getValue()).isCloseTo(free.get(i).getValue(), within(new BigDecimal("1e-10")));
        }
    }

    private static SurveyMethod meanOfParts() {
        return pooled("mean-of-parts", Reduction.MEAN_SCORE)
                .element(Aggregation.MEAN_OF_CRITERIA)
                .part(Aggregation.MEAN_OF_ELEMENTS)
                .overall(Aggregation.MEAN_OF_PARTS)
                .build();
    }

    private static BigDecimal value(SurveyReport report, String code) {
        return report.find(code).orElseThrow().getValue();
    }

    private static BigDecimal mean(SurveyReport report, String... codes) {
        return Stream.of(codes)
                .map(code -> value(report, code))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(codes.length), MathContext.DECIMAL64);
    }

    private static void near(BigDecimal found, BigDecimal wanted) {
        assertThat(found).isCloseTo(wanted, within(new BigDecimal("1e-10")));
    }

    @Property(tries = 10)
    void meansAreMeansOfWhatStandsBelow(@ForAll long seed) {
        List<String> rows = plain(rows(seed, 3, 4, 5));
        SurveyReport parts = estimate(byVillages(), meanOfParts(), rows);
        near(value(parts, "IA"), mean(parts, "C01", "C02"));
        near(value(parts, "I"), mean(parts, "IA", "IB"));
        near(value(parts, "II"), mean(parts, "C04", "C05", "C06"));
        near(value(parts, "ALL"), mean(parts, "I", "II"));
        SurveyReport elements = estimate(
                byVillages(),
                pooled("e", Reduction.MEAN_SCORE)
                        .part(Aggregation.MEAN_OF_CRITERIA)
                        .overall(Aggregation.MEAN_OF_ELEMENTS)
                        .build(),
                rows);
        near(value(elements, "I"), mean(elements, "C01", "C02", "C03"));
        near(value(elements, "ALL"), mean(elements, "IA", "IB", "IIA"));
        SurveyReport criteria = estimate(
                byVillages(),
                pooled("c", Reduction.SHARE_SATISFIED)
                        .overall(Aggregation.MEAN_OF_CRITERIA)
                        .build(),
                rows);
        near(value(criteria, "ALL"), mean(criteria, "C01", "C02", "C03", "C04", "C05", "C06"));
    }

    @Property(tries = 10)
    void weightsWeighWhatStandsBelow(@ForAll long seed, @ForAll @IntRange(min = 0, max = 9) int weight) {
        List<String> rows = plain(rows(seed, 3, 4, 5));
        BigDecimal of = BigDecimal.valueOf(weight);
        SurveyReport report = estimate(
                byVillages(),
                pooled("g", Reduction.MEAN_SCORE)
                        .element(Aggregation.GIVEN_WEIGHTS)
                        .overall(Aggregation.GIVEN_WEIGHTS)
                        .weights(Map.of(
                                "C01",
                                of,
                                "C02",
                                BigDecimal.ONE,
                                "C03",
                                BigDecimal.TEN,
                                "C04",
                                BigDecimal.ONE,
                                "C05",
                                of,
                                "C06",
                                of,
                                "I",
                                of,
                                "II",
                                BigDecimal.ONE))
                        .build(),
                rows);
        BigDecimal sum = of.add(BigDecimal.ONE);
        near(
                value(report, "IA"),
                value(report, "C01").multiply(of).add(value(report, "C02")).divide(sum, MathContext.DECIMAL64));
        near(
                value(report, "ALL"),
                value(report, "I").multiply(of).add(value(report, "II")).divide(sum, MathContext.DECIMAL64));
    }
}
