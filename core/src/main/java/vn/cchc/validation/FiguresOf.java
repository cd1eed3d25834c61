package vn.cchc.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.Delta;
import vn.cchc.value.IndexCode;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Text;

/** The figures of a plan by what they are of, found out once: a plan may hold many, and many differences between them. */
final class FiguresOf {

    /**
     * A result with a value.
     *
     * @param position where it stands in the plan
     * @param number its value
     * @param baseline the result
     */
    record Figure(int position, BigDecimal number, Baseline baseline) {

        MeasurementUnit unit() {
            return baseline.getValue().orElseThrow().getUnit();
        }
    }

    private record About(String name, int year) {}

    private record Result(String about, Optional<IndexCode> index, int year) {}

    /** By the words of the metric, in the order of their values, so that those of several metrics are soon in order. */
    private final Map<About, Map<String, List<Figure>>> byMetric = new HashMap<>();

    private final Map<Result, BigDecimal> firsts = new HashMap<>();

    FiguresOf(List<Baseline> baselines) {
        Map<Text, String> folded = new HashMap<>();
        for (int i = 0; i < baselines.size(); i++) {
            Baseline baseline = baselines.get(i);
            if (baseline.getValue().isPresent()) {
                Figure figure = new Figure(i, baseline.getValue().get().getValue(), baseline);
                String about = folded.computeIfAbsent(baseline.getAbout(), Folded::of);
                byMetric.computeIfAbsent(new About(about, baseline.getYear()), unused -> new HashMap<>())
                        .computeIfAbsent(
                                folded.computeIfAbsent(baseline.getMetric(), Folded::of), unused -> new ArrayList<>())
                        .add(figure);
                firsts.putIfAbsent(new Result(about, baseline.getIndex(), baseline.getYear()), figure.number());
            }
        }
        byMetric.values()
                .forEach(metrics ->
                        metrics.values().forEach(figures -> figures.sort(Comparator.comparing(Figure::number))));
    }

    /**
     * {@return the figures of a year that a difference is one of, in the order of their values: the metric of a difference may
     * go on to say what it is compared with}
     */
    List<Figure> of(Delta delta, int year) {
        String metric = Folded.of(delta.getMetric());
        List<Figure> found = new ArrayList<>();
        byMetric.getOrDefault(new About(Folded.of(delta.getAbout()), year), Map.of())
                .forEach((measured, figures) -> {
                    if (metric.equals(measured)
                            || (metric.startsWith(measured) && metric.charAt(measured.length()) == ' ')) {
                        found.addAll(figures);
                    }
                });
        found.sort(Comparator.comparing(Figure::number));
        return found;
    }

    /** {@return the first figure of an index that the plan gives for a unit or a group} */
    Optional<BigDecimal> first(Text about, Optional<IndexCode> index, int year) {
        return Optional.ofNullable(firsts.get(new Result(Folded.of(about), index, year)));
    }
}
