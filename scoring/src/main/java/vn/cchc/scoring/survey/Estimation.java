package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import vn.cchc.finding.Finding;
import vn.cchc.value.Fraction;

/** Estimates the indices of a sample, for the whole and for domains, always with the full design. */
final class Estimation {

    private final Sample sample;
    private final SamplingDesign design;
    private final SurveyMethod method;
    private final Indices indices;
    private final List<List<Fraction>> worth;
    private final int levels;
    private final Optional<Calibration> calibration;
    private final double[] weights;
    private final List<SurveyEstimate> estimates = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Estimation(
            Sample sample,
            SamplingDesign design,
            SurveyMethod method,
            Indices indices,
            Optional<Calibration> calibration) {
        this.sample = sample;
        this.design = design;
        this.method = method;
        this.indices = indices;
        this.worth = indices.worth();
        this.levels = worth.stream().mapToInt(List::size).max().orElse(1);
        this.calibration = calibration;
        this.weights = calibration.map(Calibration::weights).orElse(sample.weights);
    }

    List<SurveyEstimate> estimates() {
        return estimates;
    }

    List<Finding> findings() {
        return findings;
    }

    void estimateAll() {
        estimate(Optional.empty(), IntStream.range(0, sample.size).toArray());
    }

    /** Estimates the indices of every domain that a column tells apart. */
    void estimateBy(String column) {
        int[] ranks = sample.ranks(column);
        List<String> texts = sample.texts(column);
        for (int i = 0; i < texts.size(); i++) {
            int domain = i;
            int[] rows = IntStream.range(0, sample.size)
                    .filter(row -> ranks[row] == domain)
                    .toArray();
            if (rows.length > 0) {
                estimate(
                        Optional.of(SurveyDomain.builder()
                                .column(column)
                                .value(texts.get(i))
                                .build()),
                        rows);
            }
        }
    }

    private void estimate(Optional<SurveyDomain> domain, int[] rows) {
        Totals totals = calibration.isPresent()
                ? Totals.approximate(sample, rows, levels, weights)
                : Totals.exact(sample, rows, levels);
        int freedom = freedom(rows);
        if (freedom == 0) {
            findings.add(SurveyRule.NO_FREEDOM.at("design", Map.of("domain", SurveyRule.words(domain))));
        }
        for (Index index : indices.all()) {
            Optional<Ratios> ratios = Ratios.of(index, method, worth, totals);
            OptionalDouble variance = ratios.isPresent() ? variance(ratios.get(), rows) : OptionalDouble.empty();
            if (variance.isPresent()) {
                estimates.add(estimate(domain, totals, ratios.get(), variance.getAsDouble(), freedom));
            } else {
                SurveyRule rule = ratios.isPresent() ? SurveyRule.REPLICATE_EMPTY : SurveyRule.NO_ANSWERS;
                findings.add(rule.at("responses", Map.of("code", index.code(), "domain", SurveyRule.words(domain))));
            }
        }
    }

    private OptionalDouble variance(Ratios ratios, int[] rows) {
        if (design.getVariance() == VarianceMethod.JACKKNIFE) {
            return new Jackknife(sample, method, worth).variance(ratios.index(), rows);
        }
        double[] values = new double[sample.size];
        ratios.linearise(sample.answers, rows, values);
        int[] spread = rows;
        if (calibration.isPresent()) {
            calibration.get().takeOut(values);
            spread = IntStream.range(0, sample.size).toArray();
        }
        for (int row : spread) {
            values[row] *= weights[row];
        }
        double variance = 0;
        for (Stage stage : sample.stages) {
            variance += stage.variance(values, spread, design.getSingleCluster().orElse(SingleClusterPolicy.REFUSE));
        }
        return OptionalDouble.of(variance);
    }

    /** {@return first-stage clusters less strata, of those in which someone of the domain is} */
    private int freedom(int[] rows) {
        Stage first = sample.stages.get(0);
        boolean[] there = new boolean[first.units()];
        for (int row : rows) {
            there[first.unit(row)] = true;
        }
        return first.strata().stream()
                .mapToInt(stratum -> (int) IntStream.range(stratum.from(), stratum.to())
                        .filter(unit -> there[unit])
                        .count())
                .map(clusters -> Math.max(0, clusters - 1))
                .sum();
    }

    private SurveyEstimate estimate(
            Optional<SurveyDomain> domain, Totals totals, Ratios ratios, double variance, int freedom) {
        Index index = ratios.index();
        Fraction value = ratios.value();
        double error = Math.sqrt(variance);
        return SurveyEstimate.builder()
                .code(index.code())
                .aggregation(index.aggregation())
                .domain(domain)
                .value(Rounded.of(value))
                .standardError(Rounded.of(error))
                .intervals(intervals(index, Rounded.nearest(value), error, freedom))
                .designEffect(index.aggregation().isPresent() ? Optional.empty() : effect(totals, ratios, variance))
                .answers(totals.answers(index.criteria()))
                .degreesOfFreedom(freedom)
                .build();
    }

    private List<ConfidenceInterval> intervals(Index index, double value, double error, int freedom) {
        if (freedom == 0) {
            return List.of();
        }
        double reach = StudentT.reach(method.getConfidence(), freedom);
        List<ConfidenceInterval> intervals = new ArrayList<>();
        intervals.add(interval(IntervalMethod.WALD_T, value - reach * error, value + reach * error));
        boolean share = method.getReduction() == Reduction.SHARE_SATISFIED;
        if (share && index.aggregation().isEmpty() && value > 0 && value < 1) {
            double middle = Math.log(value / (1 - value));
            double half = reach * error / (value * (1 - value));
            intervals.add(interval(IntervalMethod.LOGIT_T, unlogit(middle - half), unlogit(middle + half)));
        }
        return intervals;
    }

    private static double unlogit(double number) {
        return 1 / (1 + Math.exp(-number));
    }

    private static ConfidenceInterval interval(IntervalMethod method, double low, double high) {
        return ConfidenceInterval.builder()
                .method(method)
                .low(Rounded.of(low))
                .high(Rounded.of(high))
                .build();
    }

    /**
     * {@return how many times the variance is that of a simple random sample without replacement of as many answers; of a sample
     * whose weights add up to no more than itself, one with replacement}
     */
    private Optional<BigDecimal> effect(Totals totals, Ratios ratios, double variance) {
        int criterion = ratios.index().terms().get(0).criteria().get(0);
        double mean = Rounded.nearest(ratios.value());
        double population = Rounded.nearest(ratios.over());
        double answers = 0;
        double squares = 0;
        int first = method.getMissing() == MissingAnswers.IN_DENOMINATOR ? 0 : 1;
        for (int level = first; level < worth.get(criterion).size(); level++) {
            double apart = Rounded.nearest(worth.get(criterion).get(level)) - mean;
            squares += Rounded.nearest(totals.weight(criterion, level)) * apart * apart;
            answers += totals.count(criterion, level);
        }
        double spread = squares / population * answers / (answers - 1);
        double simple = spread / answers * (population > answers ? (population - answers) / population : 1);
        return answers > 1 && simple > 0 ? Optional.of(Rounded.of(variance / simple)) : Optional.empty();
    }
}
