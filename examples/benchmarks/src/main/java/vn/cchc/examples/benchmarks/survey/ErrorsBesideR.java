package vn.cchc.examples.benchmarks.survey;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.cchc.json.Instruments;
import vn.cchc.json.SurveyMethods;
import vn.cchc.json.SurveyTable;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SamplingStage;
import vn.cchc.scoring.survey.SatisfactionSurvey;
import vn.cchc.scoring.survey.SurveyEstimate;
import vn.cchc.scoring.survey.SurveyReport;
import vn.cchc.scoring.survey.VarianceMethod;
import vn.cchc.survey.SurveyInstrument;

/**
 * Estimates with errors for a hundred thousand respondents, beside R's package survey: 39 criteria with both intervals and design
 * effects, 12 pooled indices, villages within provinces. Both have the answers in memory and take turns; what is counted is processor
 * time. {@code Rscript} has to be there.
 */
public final class ErrorsBesideR {

    private static final double AGREEMENT = 1e-9;

    private ErrorsBesideR() {}

    /**
     * Runs it.
     *
     * @param args how many respondents, how many rounds, and where the answers go; 100000, 5 and {@code target/survey} if not given
     * @throws IOException if R cannot be run
     */
    public static void main(String[] args) throws IOException {
        int respondents = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path file = GeneratedAnswers.file(Path.of(args.length > 2 ? args[2] : "target/survey"), respondents);
        SurveyInstrument instrument = Instruments.bundled("sipas-2023-2026");
        SamplingDesign design = SamplingDesign.builder()
                .name("villages")
                .weight("weight")
                .addStages(SamplingStage.builder()
                        .addStrata("province")
                        .cluster("village")
                        .build())
                .variance(VarianceMethod.LINEARIZATION)
                .build();
        SatisfactionSurvey survey = SatisfactionSurvey.of(instrument, design, SurveyMethods.bundled("top-two-share"));
        SurveyTable answers = SurveyTable.read(file, instrument, design, List.of());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] ratios = new double[rounds];
        try (RProcess r = new RProcess(file)) {
            for (int round = -2; round < rounds; round++) {
                long start = threads.getCurrentThreadCpuTime();
                SurveyReport report = survey.estimate(answers.getResponses());
                double library = (threads.getCurrentThreadCpuTime() - start) / 1e9;
                if (round < 0) {
                    System.out.printf(Locale.ROOT, "library, not yet compiled: %.3f s%n", library);
                    continue;
                }
                double[] found = r.estimate();
                requireSame(found[1], found[2], report.find("C01").orElseThrow());
                requireSame(found[3], found[4], report.overall().orElseThrow());
                ratios[round] = found[0] / library;
                System.out.printf(
                        Locale.ROOT, "library %.3f s, R %.3f s, ratio %.1f%n", library, found[0], ratios[round]);
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT, "%,d respondents: R takes %.1f times as long (median)%n", respondents, ratios[rounds / 2]);
    }

    private static void requireSame(double value, double error, SurveyEstimate estimate) {
        if (isApart(value, estimate.getValue()) || isApart(error, estimate.getStandardError())) {
            throw new IllegalStateException(estimate + " is not " + value + " with error " + error);
        }
    }

    private static boolean isApart(double one, BigDecimal other) {
        return Math.abs(one - other.doubleValue()) > AGREEMENT * Math.abs(one);
    }
}
