package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings the weights into line with known totals of the population: one margin by post-stratification, several by raking (iterative
 * proportional fitting; Deming and Stephan 1940).
 *
 * <p>An estimate on calibrated weights varies only by what the margins do not explain: its linearised values are taken less their
 * mean in each category. With one margin the mean is a weighted one; with several the plain means of the margins are taken away in
 * turn until nothing changes, as R's package survey does it, with whose results this agrees.
 */
final class Calibration {

    private static final int MOST_ROUNDS = 1000;
    private static final double NEAR = 1e-12;

    private final List<int[]> categories;
    private final List<double[]> totals;
    private final double[] weights;

    private Calibration(List<int[]> categories, List<double[]> totals, double[] weights) {
        this.categories = categories;
        this.totals = totals;
        this.weights = weights;
    }

    /** {@return the calibration of a sample; what is wrong goes to its findings} */
    static Calibration of(Sample sample, List<PopulationMargin> margins) {
        List<int[]> categories =
                margins.stream().map(margin -> sample.ranks(margin.getColumn())).toList();
        List<double[]> totals =
                margins.stream().map(margin -> totals(sample, margin)).toList();
        Calibration calibration = new Calibration(categories, totals, sample.weights.clone());
        if (sample.findings.isEmpty() && !calibration.fit()) {
            String columns = margins.stream().map(PopulationMargin::getColumn).collect(Collectors.joining(", "));
            sample.findings.add(SurveyRule.RAKING_ENDLESS.at(
                    "design.margins", Map.of("columns", columns, "rounds", Integer.toString(MOST_ROUNDS))));
        }
        return calibration;
    }

    private static double[] totals(Sample sample, PopulationMargin margin) {
        List<String> present = sample.texts(margin.getColumn());
        margin.getTotals().stream()
                .map(PopulationTotal::getCategory)
                .filter(category -> !present.contains(category))
                .forEach(category -> sample.findings.add(SurveyRule.CATEGORY_EMPTY.at(
                        "design.margins", Map.of("column", margin.getColumn(), "category", category))));
        return present.stream()
                .mapToDouble(category -> margin.getTotals().stream()
                        .filter(total -> total.getCategory().equals(category))
                        .map(PopulationTotal::getTotal)
                        .mapToDouble(BigDecimal::doubleValue)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    double[] weights() {
        return weights;
    }

    /** {@return whether the weights add up to all totals in the end} */
    private boolean fit() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double furthest = 0;
            for (int margin = 0; margin < categories.size(); margin++) {
                furthest = Math.max(furthest, fit(categories.get(margin), totals.get(margin)));
            }
            if (furthest < NEAR || categories.size() == 1) {
                return true;
            }
        }
        return false;
    }

    /** {@return by what share the weights of a category were off at the most} */
    private double fit(int[] category, double[] total) {
        double[] sums = new double[total.length];
        for (int row = 0; row < weights.length; row++) {
            sums[category[row]] += weights[row];
        }
        double furthest = 0;
        for (int i = 0; i < total.length; i++) {
            furthest = Math.max(furthest, Math.abs(total[i] / sums[i] - 1));
        }
        for (int row = 0; row < weights.length; row++) {
            weights[row] *= total[category[row]] / sums[category[row]];
        }
        return furthest;
    }

    /** Takes from values what the margins explain. */
    void takeOut(double[] values) {
        if (categories.size() == 1) {
            takeOut(values, 0, weights);
            return;
        }
        double[] alike = new double[values.length];
        Arrays.fill(alike, 1);
        double scale = Arrays.stream(values).map(Math::abs).max().orElse(0);
        double moved = scale;
        for (int round = 0; round < MOST_ROUNDS && moved > scale * NEAR; round++) {
            moved = 0;
            for (int margin = 0; margin < categories.size(); margin++) {
                moved = Math.max(moved, takeOut(values, margin, alike));
            }
        }
    }

    private double takeOut(double[] values, int margin, double[] by) {
        int[] category = categories.get(margin);
        double[] sums = new double[totals.get(margin).length];
        double[] counts = new double[sums.length];
        for (int row = 0; row < values.length; row++) {
            sums[category[row]] += by[row] * values[row];
            counts[category[row]] += by[row];
        }
        for (int row = 0; row < values.length; row++) {
            values[row] -= sums[category[row]] / counts[category[row]];
        }
        double moved = 0;
        for (int i = 0; i < sums.length; i++) {
            moved = Math.max(moved, Math.abs(sums[i] / counts[i]));
        }
        return moved;
    }
}
