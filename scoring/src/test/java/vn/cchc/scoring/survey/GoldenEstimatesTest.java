package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.survey.Surveys.design;
import static vn.cchc.scoring.survey.Surveys.villages;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every estimate that R's survey 4.1.1 gives for a synthetic survey of the size of Lào Cai's (457 respondents, 18 villages). */
class GoldenEstimatesTest {

    private static final int DIGITS = 9;

    /** R comes to these by iterations that stop early. */
    private static final int DIGITS_OF_ITERATIONS = 6;

    private static final Map<String, SamplingDesign> DESIGNS = Map.ofEntries(
            entry(design("one-stage").addStages(villages())),
            entry(design("two-stage-fpc")
                    .addStages(SamplingStage.builder()
                            .addStrata("district")
                            .cluster("village")
                            .population("villages_in_district")
                            .build())
                    .addStages(SamplingStage.builder()
                            .population("households_in_village")
                            .build())),
            entry(design("jackknife-JKn").addStages(villages()).variance(VarianceMethod.JACKKNIFE)),
            entry(design("post-stratified-sex").addStages(villages()).addMargins(margin("sex"))),
            entry(design("raked-sex-age").addStages(villages()).addMargins(margin("sex"), margin("age_group"))),
            entry(lonely("remove", SingleClusterPolicy.REMOVE)),
            entry(lonely("adjust", SingleClusterPolicy.ADJUST)),
            entry(lonely("average", SingleClusterPolicy.AVERAGE)),
            entry(lonely("certainty", SingleClusterPolicy.CERTAINTY)));

    private static Map.Entry<String, SamplingDesign> entry(ImmutableSamplingDesign.Builder builder) {
        SamplingDesign design = builder.build();
        return Map.entry(design.getName(), design);
    }

    private static ImmutableSamplingDesign.Builder lonely(String name, SingleClusterPolicy policy) {
        return design("lonely-" + name).addStages(villages()).singleCluster(policy);
    }

    private static PopulationMargin margin(String column) {
        try {
            return PopulationMargin.builder()
                    .column(column)
                    .totals(Surveys.golden("population.csv").stream()
                            .filter(row -> row.get("variable").equals(column))
                            .map(row -> PopulationTotal.builder()
                                    .category(row.get("category"))
                                    .total(new BigDecimal(row.get("total")))
                                    .build())
                            .toList())
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private final Map<String, SurveyReport> reports = new HashMap<>();

    private SurveyReport report(String design, boolean share) {
        return reports.computeIfAbsent(design + share, key -> {
            SatisfactionSurvey survey =
                    SatisfactionSurvey.of(Surveys.SIPAS, DESIGNS.get(design), share ? Surveys.TOP_TWO : Surveys.MEAN);
            return survey.estimate(Surveys.responses(survey.responses("district"), rows(design)), "district");
        });
    }

    /** In the lonely designs the first district is cut down to its first village. */
    private static List<Map<String, String>> rows(String design) {
        try {
            return Surveys.golden("responses.csv").stream()
                    .filter(row -> !design.startsWith("lonely")
                            || !row.get("district").equals("1")
                            || row.get("village").equals("1"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyRow() throws IOException {
        List<Map<String, String>> golden = Surveys.golden("estimates.csv");
        assertThat(golden).hasSize(298);
        for (Map<String, String> row : golden) {
            String what = row.get("what");
            SurveyReport report = report(row.get("design"), what.endsWith("top-two-share"));
            assertThat(report.hasErrors()).as("%s", report.getFindings()).isFalse();
            SurveyEstimate estimate = report.getEstimates().stream()
                    .filter(each -> key(what, each).equals(row.get("key")))
                    .findFirst()
                    .orElseThrow();
            boolean iterated =
                    row.get("ci_method").equals("logit-t") || row.get("design").startsWith("raked");
            int digits = iterated ? DIGITS_OF_ITERATIONS : DIGITS;
            same(row, "estimate", digits, Optional.of(estimate.getValue()));
            same(row, "se", digits, Optional.of(estimate.getStandardError()));
            if (!row.get("ci_method").isEmpty()) {
                ConfidenceInterval interval = estimate.interval(
                                row.get("ci_method").equals("wald-t") ? IntervalMethod.WALD_T : IntervalMethod.LOGIT_T)
                        .orElseThrow();
                same(row, "ci_low", digits, Optional.of(interval.getLow()));
                same(row, "ci_high", digits, Optional.of(interval.getHigh()));
                assertThat(estimate.getDegreesOfFreedom()).hasToString(row.get("degf"));
            }
            if (!row.get("deff").isEmpty()) {
                same(row, "deff", digits, estimate.getDesignEffect());
            }
            if (!row.get("n").isEmpty()) {
                assertThat(estimate.getAnswers()).as("%s", row).hasToString(row.get("n"));
            }
        }
    }

    /** {@return the key of an estimate in the golden file, or nothing if it is of another sort} */
    private static String key(String what, SurveyEstimate estimate) {
        if (what.startsWith("domain")) {
            return estimate.getCode().equals(SurveyEstimate.ALL)
                    ? estimate.getDomain()
                            .map(domain -> domain.getColumn() + "=" + domain.getValue())
                            .orElse("")
                    : "";
        }
        return estimate.getDomain().isEmpty() ? estimate.getCode() : "";
    }

    private static void same(Map<String, String> row, String column, int digits, Optional<BigDecimal> found) {
        BigDecimal wanted = new BigDecimal(row.get(column));
        BigDecimal number = found.orElseThrow();
        BigDecimal step =
                wanted.round(new MathContext(digits, RoundingMode.DOWN)).ulp();
        assertThat(number.subtract(wanted).abs())
                .as("%s: %s for %s", column, number, row)
                .isLessThanOrEqualTo(step.multiply(new BigDecimal("0.5")));
    }
}
