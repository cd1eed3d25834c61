package vn.cchc.validation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.plan.Delta;
import vn.cchc.validation.FiguresOf.Figure;
import vn.cchc.value.IndexCode;
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

    private static void agrees(PlanFacts plan, Outcome found) {
        List<Delta> deltas = plan.plan().getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            Delta delta = deltas.get(i);
            if (delta.getComparedWith() instanceof Delta.Comparison.EarlierYear compared) {
                BigDecimal stated = delta.getValue().getValue();
                List<Figure> later = plan.figures().of(delta, delta.getYear());
                List<Figure> earlier = plan.figures().of(delta, compared.getYear());
                Optional<Figure[]> first = firstPair(later, earlier);
                if (first.isPresent() && !isDifferenceOf(stated, later, earlier)) {
                    found.add(at(i, delta, "value")
                            .value(Figures.printed(stated)
                                    + " ≠ "
                                    + difference(first.get()[0].number(), first.get()[1].number())));
                }
            }
        }
    }

    /** {@return the first figure of the later year that has one of its unit in the earlier, with the first of these} */
    private static Optional<Figure[]> firstPair(List<Figure> later, List<Figure> earlier) {
        Map<MeasurementUnit, Figure> firsts = firsts(earlier);
        return firsts(later).values().stream()
                .filter(figure -> firsts.containsKey(figure.unit()))
                .min(Comparator.comparing(Figure::position))
                .map(figure -> new Figure[] {figure, firsts.get(figure.unit())});
    }

    private static Map<MeasurementUnit, Figure> firsts(List<Figure> figures) {
        Map<MeasurementUnit, Figure> firsts = new EnumMap<>(MeasurementUnit.class);
        for (Figure figure : figures) {
            firsts.merge(figure.unit(), figure, (one, other) -> one.position() < other.position() ? one : other);
        }
        return firsts;
    }

    private static boolean isDifferenceOf(BigDecimal stated, List<Figure> later, List<Figure> earlier) {
        return firsts(later).keySet().stream()
                .anyMatch(unit -> isDifference(stated, numbers(later, unit), numbers(earlier, unit)));
    }

    private static List<BigDecimal> numbers(List<Figure> figures, MeasurementUnit unit) {
        return figures.stream()
                .filter(figure -> figure.unit() == unit)
                .map(Figure::number)
                .toList();
    }

    /** Both are in order: where the difference is too small a greater figure may do, where too great, more is taken away. */
    private static boolean isDifference(BigDecimal stated, List<BigDecimal> later, List<BigDecimal> earlier) {
        int i = 0;
        int j = 0;
        while (i < later.size() && j < earlier.size()) {
            BigDecimal difference = later.get(i).subtract(earlier.get(j));
            if (isClose(difference, stated, ROUNDING)) {
                return true;
            }
            if (difference.compareTo(stated) < 0) {
                i++;
            } else {
                j++;
            }
        }
        return false;
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
                    && anyIsPercentage(plan.figures().of(delta, delta.getYear()))
                    && isComparedWithPercentage(plan, delta)) {
                found.add(at(i, delta, "value.unit"));
            }
        }
    }

    private static boolean anyIsPercentage(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> figure.unit() == MeasurementUnit.PERCENT);
    }

    /** Where the plan does not give the other figure, it is of the kind of the one it gives. */
    private static boolean isComparedWithPercentage(PlanFacts plan, Delta delta) {
        List<Figure> others = delta.getComparedWith() instanceof Delta.Comparison.EarlierYear compared
                ? plan.figures().of(delta, compared.getYear())
                : List.of();
        return others.isEmpty() || anyIsPercentage(others);
    }

    /** One mean that the difference does not agree with is told of a difference. */
    private static void mean(PlanFacts plan, Outcome found) {
        List<Delta> deltas = plan.plan().getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            int position = i;
            Delta delta = deltas.get(i);
            if (delta.getComparedWith() instanceof Delta.Comparison.GroupMean compared) {
                Map<Optional<IndexCode>, Optional<BigDecimal>> means = new HashMap<>();
                Optional<Figure> wrong = plan.figures().of(delta, delta.getYear()).stream()
                        .filter(figure -> means.computeIfAbsent(
                                        figure.baseline().getIndex(),
                                        index -> found.needs(
                                                ReferenceSource.PUBLISHED_RESULTS,
                                                mean(plan, index, compared.getGroup(), delta.getYear())))
                                .filter(mean -> !isClose(mean, implied(figure, delta), MEAN_ROUNDING))
                                .isPresent())
                        .min(Comparator.comparing(Figure::position));
                wrong.ifPresent(figure -> found.add(at(position, delta, "value")
                        .value(difference(
                                figure.number(),
                                Objects.requireNonNull(
                                                means.get(figure.baseline().getIndex()))
                                        .orElseThrow()))));
            }
        }
    }

    private static BigDecimal implied(Figure figure, Delta delta) {
        return figure.number().subtract(delta.getValue().getValue());
    }

    /** {@return the mean of the group that the plan gives itself, else the one published} */
    private static Optional<BigDecimal> mean(PlanFacts plan, Optional<IndexCode> index, Text group, int year) {
        return plan.figures()
                .first(group, index, year)
                .or(() -> plan.data()
                        .getPublishedResults()
                        .flatMap(results -> index.flatMap(code -> results.find(code, group, year)))
                        .map(PublishedResults.Result::value));
    }
}
