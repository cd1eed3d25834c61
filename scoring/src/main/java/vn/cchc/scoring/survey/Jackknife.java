package vn.cchc.scoring.survey;

import java.util.ArrayList;
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
        List<Term> terms = index.terms().stream().map(term -> term(term, rows)).toList();
        List<Double> replicates = new ArrayList<>();
        List<Double> scales = new ArrayList<>();
        for (Stratum stratum : stage.strata()) {
            if (stratum.size() > 1) {
                double size = stratum.size();
                for (int unit = stratum.from(); unit < stratum.to(); unit++) {
                    double replicate = 0;
                    for (Term term : terms) {
                        replicate += term.without(stratum, unit);
                    }
                    replicates.add(replicate);
                    scales.add((size - 1) / size * (1 - stratum.drawn()));
                }
            }
        }
        double mean =
                replicates.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double variance = 0;
        for (int i = 0; i < replicates.size(); i++) {
            variance += scales.get(i) * (replicates.get(i) - mean) * (replicates.get(i) - mean);
        }
        return Double.isFinite(variance) ? OptionalDouble.of(variance) : OptionalDouble.empty();
    }

    /** A ratio with its parts by first-stage unit. */
    private static final class Term {

        private final double weight;
        private final double[] above;
        private final double[] below;

        Term(double weight, double[] above, double[] below) {
            this.weight = weight;
            this.above = above;
            this.below = below;
        }

        double without(Stratum stratum, int unit) {
            return weight * without(above, stratum, unit) / without(below, stratum, unit);
        }

        private static double without(double[] parts, Stratum stratum, int unit) {
            double all = Arrays.stream(parts).sum();
            double inside = Arrays.stream(parts, stratum.from(), stratum.to()).sum();
            return all - inside + (inside - parts[unit]) * stratum.size() / (stratum.size() - 1);
        }
    }

    private Term term(Index.Term term, int[] rows) {
        double[] above = new double[stage.units()];
        double[] below = new double[stage.units()];
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
        return new Term(Rounded.nearest(term.weight()), above, below);
    }
}
