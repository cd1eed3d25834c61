package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.cchc.scoring.survey.Surveys.design;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.survey.SurveyInstrument;

/** Worked examples that others published, and two that are worked out here. */
class PublishedExamplesTest {

    private static final SamplingStage UNITS = SamplingStage.builder()
            .addStrata("stratum")
            .cluster("unit")
            .population("units")
            .build();

    /** A scale of a hundred levels, so that an example's numbers can stand as answers. */
    private static final SurveyInstrument HUNDRED = Surveys.instrument(100, Map.of("I", List.of("IA:1")));

    private static void near(BigDecimal found, String wanted, String within) {
        assertThat(found).isCloseTo(new BigDecimal(wanted), within(new BigDecimal(within)));
    }

    /**
     * The data set {@code fpc} of R's package survey (from Stata's manual): x is 2.8, 4.1, 6.8, 6.8, 9.2 in stratum 1 and 3.7, 6.6, 4.2
     * in stratum 2. The mean is 5.448148 with error 0.7412683, and 0.6160407 with finite population correction; here all is ten times
     * as much.
     */
    @Test
    void fpcOfTheSurveyPackage() {
        String[] rows = {
            "3 1 a 15 | 28",
            "3 1 b 15 | 41",
            "3 1 c 15 | 68",
            "3 1 d 15 | 68",
            "3 1 e 15 | 92",
            "4 2 a 12 | 37",
            "4 2 b 12 | 66",
            "4 2 c 12 | 42"
        };
        SurveyEstimate finite = new SmallSurvey(
                        HUNDRED, design("fpc").addStages(UNITS).build(), Surveys.MEAN)
                .rows(rows)
                .report()
                .overall()
                .orElseThrow();
        near(finite.getValue(), "54.48148", "0.000005");
        near(finite.getStandardError(), "6.160407", "0.0000005");
        assertThat(finite.getDegreesOfFreedom()).isEqualTo(6);
        String[] withoutPopulation = new String[rows.length];
        Arrays.setAll(withoutPopulation, i -> rows[i].replace(" 15 ", " ").replace(" 12 ", " "));
        SamplingStage replaced =
                SamplingStage.builder().addStrata("stratum").cluster("unit").build();
        SurveyEstimate endless = new SmallSurvey(
                        HUNDRED, design("wr").addStages(replaced).build(), Surveys.MEAN)
                .rows(withoutPopulation)
                .report()
                .overall()
                .orElseThrow();
        near(endless.getValue(), "54.48148", "0.000005");
        near(endless.getStandardError(), "7.412683", "0.0000005");
    }

    /**
     * Levy and Lemeshow, Sampling of Populations, p. 106, as UCLA's statistical consulting computes it: of 54 clusters six are drawn, with
     * 15, 13, 12, 10, 21 and 10 cases. The total is 729, its error 85.94882, its interval 508.0615 to 949.9385, the design effect 1. The
     * mean is the total by 54.
     */
    @Test
    void repeatedSystematicSample() {
        SamplingStage stage =
                SamplingStage.builder().cluster("cluster").population("M").build();
        SurveyReport report = new SmallSurvey(
                        HUNDRED, design("systematic").addStages(stage).build(), Surveys.MEAN)
                .rows("9 2 54 | 15", "9 13 54 | 13", "9 31 54 | 12", "9 34 54 | 10", "9 46 54 | 21", "9 53 54 | 10")
                .report();
        SurveyEstimate mean = report.find("C01").orElseThrow();
        BigDecimal clusters = BigDecimal.valueOf(54);
        near(mean.getValue().multiply(clusters), "729", "0.000000001");
        near(mean.getStandardError().multiply(clusters), "85.94882", "0.000005");
        ConfidenceInterval interval = mean.interval(IntervalMethod.WALD_T).orElseThrow();
        near(interval.getLow().multiply(clusters), "508.0615", "0.00005");
        near(interval.getHigh().multiply(clusters), "949.9385", "0.00005");
        near(mean.getDesignEffect().orElseThrow(), "1", "0.000000001");
    }

    private static final String[] FOUR_VILLAGES = {
        "1 d v1 | 5 1",
        "1 d v1 | 4 1",
        "1 d v2 | 4 1",
        "1 d v2 | 2 1",
        "1 d v3 | 1 1",
        "1 d v3 | 4 1",
        "1 d v4 | 2 1",
        "1 d v4 | 3 1"
    };

    /**
     * Four villages of two respondents, of whom 2, 1, 1 and 0 are satisfied: p = 4/8. Less p each, by 8, the villages add up to 1/8, 0, 0
     * and −1/8, with mean 0: variance 4/3 · 2/64 = 1/24, error 0.204124. t(0.975; 3) = 3.182446, so that the interval reaches 0.649614
     * to either side. Of a simple random sample without end S² = 8/7 · 1/4 = 2/7, the variance 2/7 / 8 = 1/28: deff = 28/24.
     */
    @Test
    void fourVillages() {
        SurveyReport report = SmallSurvey.of(design("four").addStages(Surveys.villages()))
                .rows(FOUR_VILLAGES)
                .report();
        SurveyEstimate share = report.find("C01").orElseThrow();
        near(share.getValue(), "0.5", "0.000000000001");
        near(share.getStandardError(), "0.204124145232", "0.000000000001");
        near(share.getDesignEffect().orElseThrow(), "1.16666666667", "0.00000000001");
        assertThat(share.getDegreesOfFreedom()).isEqualTo(3);
        ConfidenceInterval interval = share.interval(IntervalMethod.WALD_T).orElseThrow();
        near(interval.getLow(), "-0.149614", "0.000001");
        near(interval.getHigh(), "1.149614", "0.000001");
        // On the logit scale it reaches 0.649614 / (0.5 · 0.5) = 2.598456 to either side of 0: 1 / (1 + e^2.598456) =
        // 0.069227.
        ConfidenceInterval logit = share.interval(IntervalMethod.LOGIT_T).orElseThrow();
        near(logit.getLow(), "0.069238", "0.000002");
        near(logit.getHigh(), "0.930762", "0.000002");
    }

    /** Leaving out one village leaves 2, 3, 3 or 4 of 6: about their mean 1/2 the squares add up to 2/36, times 3/4 is 1/24. */
    @Test
    void fourVillagesLeftOutOneByOne() {
        SurveyReport report = SmallSurvey.of(
                        design("four").addStages(Surveys.villages()).variance(VarianceMethod.JACKKNIFE))
                .rows(FOUR_VILLAGES)
                .report();
        near(report.find("C01").orElseThrow().getStandardError(), "0.204124145232", "0.000000000001");
    }

    /** Everyone answers alike: there is no spread, and no logit interval where the share is 0. */
    @Test
    void allAlike() {
        SurveyEstimate none = SmallSurvey.of(design("four").addStages(Surveys.villages()))
                .rows(FOUR_VILLAGES)
                .report()
                .find("C02")
                .orElseThrow();
        assertThat(none.getValue()).isZero();
        assertThat(none.getStandardError()).isZero();
        assertThat(none.getDesignEffect()).isEmpty();
        assertThat(none.interval(IntervalMethod.LOGIT_T)).isEmpty();
    }
}
