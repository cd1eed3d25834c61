package vn.cchc.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.Delta;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Text;

/** Rules on differences between figures. Where the figures differ between sources, one pair that agrees is enough. */
final class DeltaRules {

    /** Half a unit of the last printed place of a percentage with two decimals. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    /** The same for one decimal, in which differences from a mean are printed. */
    private static final BigDecimal MEAN_ROUNDING = new BigDecimal("0.05");

    private DeltaRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("FIG-03", DeltaRules::agrees),
                new Rule("FIG-04", DeltaRules::unit),
                new Rule("FIG-11", DeltaRules::mean));
    }

    private static Violation at(int position, Delta delta, String attribute) {
        return Violation.at(Paths.element("deltas", position, attribute))
                .labelled(Labels.firstWords(delta.getAsPrinted()));
    }

    private static List<Baseline> figures(PlanFacts plan, Predicate<Baseline> which) {
        return plan.plan().getBaselines().stream()
                .filter(baseline -> baseline.getValue().isPresent())
                .filter(which)
                .toList();
    }

    private static BigDecimal number(Baseline baseline) {
        return baseline.getValue().orElseThrow().getValue();
    }

    private static MeasurementUnit unit(Baseline baseline) {
        return baseline.getValue().orElseThrow().getUnit();
    }

    private static void agrees(PlanFacts plan, Outcome found) {
        List<Delta> deltas = plan.plan().getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            Delta delta = deltas.get(i);
            if (delta.getComparedWith() instanceof Delta.Comparison.EarlierYear compared) {
                List<BigDecimal[]> pairs = pairs(plan, delta, compared.getYear());
                BigDecimal stated = delta.getValue().getValue();
                if (!pairs.isEmpty()
                        && pairs.stream().noneMatch(pair -> isClose(pair[0].subtract(pair[1]), stated, ROUNDING))) {
                    found.add(at(i, delta, "value")
                            .value(Figures.printed(stated) + " ≠ " + difference(pairs.get(0)[0], pairs.get(0)[1])));
                }
            }
        }
    }

    /** {@return the later with the earlier figure, of one unit each} */
    private static List<BigDecimal[]> pairs(PlanFacts plan, Delta delta, int earlierYear) {
        List<Baseline> earlier = figures(plan, figure -> Measured.isOf(delta, figure, earlierYear));
        return figures(plan, figure -> Measured.isOf(delta, figure, delta.getYear())).stream()
                .flatMap(later -> earlier.stream()
                        .filter(figure -> unit(figure) == unit(later))
                        .map(figure -> new BigDecimal[] {number(later), number(figure)}))
                .toList();
    }

    private static String difference(BigDecimal from, BigDecimal taken) {
        return Figures.printed(from) + " − " + Figures.printed(taken) + " = " + Figures.printed(from.subtract(taken));
    }

    private static boolean isClose(BigDecimal one, BigDecimal other, BigDecimal apart) {
        return one.subtract(other).abs().compareTo(apart) <= 0;
    }

    private static void unit(PlanFacts plan, Outcome found) {
        List<Delta> deltas = plan.plan().getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            Delta delta = deltas.get(i);
            if (delta.getValue().getUnit() != MeasurementUnit.PERCENTAGE_POINT
                    && anyIsPercentage(figures(plan, figure -> Measured.isOf(delta, figure, delta.getYear())))
                    && isComparedWithPercentage(plan, delta)) {
                found.add(at(i, delta, "value.unit"));
            }
        }
    }

    private static boolean anyIsPercentage(List<Baseline> figures) {
        return figures.stream().anyMatch(figure -> unit(figure) == MeasurementUnit.PERCENT);
    }

    /** Where the plan does not give the other figure, it is of the kind of the one it gives. */
    private static boolean isComparedWithPercentage(PlanFacts plan, Delta delta) {
        List<Baseline> others = figures(
                plan,
                figure -> delta.getComparedWith() instanceof Delta.Comparison.EarlierYear compared
                        && Measured.isOf(delta, figure, compared.getYear()));
        return others.isEmpty() || anyIsPercentage(others);
    }

    private static void mean(PlanFacts plan, Outcome found) {
        List<Delta> deltas = plan.plan().getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            Delta delta = deltas.get(i);
            if (delta.getComparedWith() instanceof Delta.Comparison.GroupMean compared) {
                for (Baseline figure : figures(plan, own -> Measured.isOf(delta, own, delta.getYear()))) {
                    BigDecimal implied =
                            number(figure).subtract(delta.getValue().getValue());
                    Optional<BigDecimal> mean =
                            found.needs(ReferenceSource.PUBLISHED_RESULTS, mean(plan, figure, compared.getGroup()));
                    if (mean.filter(known -> !isClose(known, implied, MEAN_ROUNDING))
                            .isPresent()) {
                        found.add(at(i, delta, "value").value(difference(number(figure), mean.orElseThrow())));
                    }
                }
            }
        }
    }

    /** {@return the mean of the group that the plan gives itself, else the one published} */
    private static Optional<BigDecimal> mean(PlanFacts plan, Baseline figure, Text group) {
        Stream<Baseline> own = figures(
                plan,
                other -> other.getYear() == figure.getYear()
                        && other.getIndex().equals(figure.getIndex())
                        && Folded.of(other.getAbout()).equals(Folded.of(group)))
                .stream();
        return own.findFirst()
                .map(DeltaRules::number)
                .or(() -> plan.data()
                        .getPublishedResults()
                        .flatMap(results ->
                                figure.getIndex().flatMap(index -> results.find(index, group, figure.getYear())))
                        .map(PublishedResults.Result::value));
    }
}
