package vn.cchc.scoring.survey;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import vn.cchc.value.Fraction;

/**
 * Standard errors by leaving out one first-stage cluster at a time, for which the others of its stratum stand in (JKn; Rust and Rao
 * 1996). The spread of the replicates is taken about their mean.
 */
final class Jackknife {

    private final Sample sample;
    private final Stage stage;
    private final SurveyMethod method;
    private final List<List<Fraction>> worth;

    Jackknife(Sample sample, SurveyMethod method, List<List<Fraction>> worth) {
        this.sample = sample;
        this.stage = sample.stages.get(0);
        this.method = method;
        this.worth = worth;
    }

    /** {@return the variance of an index, unless a replicate has no answers} */
    OptionalDouble variance(Index index, int[] rows) {
        double[] replicates = new double[stage.units()];
        for (Index.Term term : index.terms()) {
            addReplicates(term, rows, replicates);
        }
        double sum = 0;
        int count = 0;
        for (Stratum stratum : stage.strata()) {
            if (stratum.size() > 1) {
                sum += Arrays.stream(replicates, stratum.from(), stratum.to()).sum();
                count += stratum.size();
            }
        }
        double mean = sum / Math.max(1, count);
        double variance = 0;
        for (Stratum stratum : stage.strata()) {
            if (stratum.size() > 1) {
                double scale = (stratum.size() - 1.0) / stratum.size() * (1 - stratum.drawn());
                for (int unit = stratum.from(); unit < stratum.to(); unit++) {
                    variance += scale * (replicates[unit] - mean) * (replicates[unit] - mean);
                }
            }
        }
        return Double.isFinite(variance) ? OptionalDouble.of(variance) : OptionalDouble.empty();
    }

    /** Adds a weighted ratio to each replicate, which is known by the unit that it leaves out. */
    private void addReplicates(Index.Term term, int[] rows, double[] replicates) {
        double[] above = new double[stage.units()];
        double[] below = new double[stage.units()];
        addParts(term, rows, above, below);
        double weight = Rounded.nearest(term.weight());
        double[] aboveWithout = without(above);
        double[] belowWithout = without(below);
        for (int unit = 0; unit < replicates.length; unit++) {
            replicates[unit] += weight * aboveWithout[unit] / belowWithout[unit];
        }
    }

    /** {@return for each unit the sum of parts when it is left out and the others of its stratum stand in for it} */
    private double[] without(double[] parts) {
        double all = Arrays.stream(parts).sum();
        double[] sums = new double[parts.length];
        for (Stratum stratum : stage.strata()) {
            double inside = Arrays.stream(parts, stratum.from(), stratum.to()).sum();
            for (int unit = stratum.from(); unit < stratum.to(); unit++) {
                sums[unit] = all - inside + (inside - parts[unit]) * stratum.size() / (stratum.size() - 1);
            }
        }
        return sums;
    }

    private void addParts(Index.Term term, int[] rows, double[] above, double[] below) {
        boolean missingCounts = method.getMissing() == MissingAnswers.IN_DENOMINATOR;
        for (int criterion : term.criteria()) {
            double[] points =
                    worth.get(criterion).stream().mapToDouble(Rounded::nearest).toArray();
            byte[] answers = sample.answers.of(criterion);
            for (int row : rows) {
                if (answers[row] > 0) {
                    above[stage.unit(row)] += sample.weights[row] * points[answers[row]];
                }
                if (answers[row] > 0 || missingCounts) {
                    below[stage.unit(row)] += sample.weights[row];
                }
            }
        }
    }
}
