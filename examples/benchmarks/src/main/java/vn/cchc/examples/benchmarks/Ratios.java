package vn.cchc.examples.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of a run, as ratios of what was measured in turn.
 *
 * <p>A ratio is taken within each iteration; the median of these ratios is what counts, and the quartiles say how far to
 * trust it. On a shared machine times alone tell who was disturbed.
 */
final class Ratios {

    /**
     * What is held against what.
     *
     * @param name what the table calls it
     * @param measured the counters whose sum is measured
     * @param against the counters whose sum it is held against
     */
    record Comparison(String name, List<String> measured, List<String> against) {}

    /** By benchmark: a line of the table each. */
    private static final Map<String, List<Comparison>> COMPARISONS = new LinkedHashMap<>();

    static {
        for (int jackson = 2; jackson <= 3; jackson++) {
            String name = "Jackson " + jackson + ", library to records: ";
            COMPARISONS.put(
                    "Jackson" + jackson + "Benchmark",
                    List.of(
                            new Comparison(name + "read", List.of("libraryRead"), List.of("recordsRead")),
                            new Comparison(name + "write", List.of("libraryWrite"), List.of("recordsWrite")),
                            new Comparison(
                                    name + "read + write",
                                    List.of("libraryRead", "libraryWrite"),
                                    List.of("recordsRead", "recordsWrite"))));
        }
        COMPARISONS.put(
                "RulesBenchmark",
                List.of(
                        new Comparison("all rules but TSK-17, to reading once", List.of("rules"), List.of("reading")),
                        new Comparison("TSK-17, to reading once", List.of("repetition"), List.of("reading"))));
        COMPARISONS.put(
                "ScoringBenchmark",
                List.of(
                        new Comparison("3,355 units scored, library to longs", List.of("library"), List.of("byHand")),
                        new Comparison(
                                "3,355 units scored and reported, library to longs",
                                List.of("library", "reports"),
                                List.of("byHand"))));
        COMPARISONS.put(
                "SpreadsheetBenchmark",
                List.of(
                        new Comparison(
                                "a unit scored, spreadsheet to library", List.of("spreadsheet"), List.of("library")),
                        new Comparison(
                                "a unit scored and reported, spreadsheet to library",
                                List.of("spreadsheet"),
                                List.of("library", "report"))));
    }

    private final Map<String, List<Map<String, Double>>> iterations;

    Ratios(Collection<RunResult> results) {
        this(new TreeMap<>());
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
            iterations.put(
                    type.substring(type.lastIndexOf('.') + 1),
                    result.getBenchmarkResults().stream()
                            .flatMap(fork -> fork.getIterationResults().stream())
                            .map(Ratios::microseconds)
                            .toList());
        }
    }

    /** Takes what was measured: by benchmark and iteration, microseconds by counter. */
    Ratios(Map<String, List<Map<String, Double>>> iterations) {
        this.iterations = iterations;
    }

    private static Map<String, Double> microseconds(IterationResult result) {
        double rounds = result.getSecondaryResults().get("rounds").getScore();
        Map<String, Double> counters = new TreeMap<>();
        result.getSecondaryResults()
                .forEach((counter, nanoseconds) -> counters.put(counter, nanoseconds.getScore() / rounds / 1000));
        return counters;
    }

    /** {@return a table with a line for each comparison of the benchmarks that ran} */
    String table() {
        StringBuilder table =
                new StringBuilder("\n| what | us | against us | ratio | quartiles |\n|---|---|---|---|---|\n");
        COMPARISONS.forEach((benchmark, comparisons) -> {
            List<Map<String, Double>> measured = iterations.getOrDefault(benchmark, List.of());
            if (!measured.isEmpty()) {
                comparisons.forEach(comparison -> line(table, comparison, measured));
            }
        });
        return table.toString();
    }

    private static void line(StringBuilder table, Comparison comparison, List<Map<String, Double>> measured) {
        ToDoubleFunction<Map<String, Double>> one = iteration -> sum(iteration, comparison.measured());
        ToDoubleFunction<Map<String, Double>> other = iteration -> sum(iteration, comparison.against());
        double[] ratios = sorted(measured, iteration -> one.applyAsDouble(iteration) / other.applyAsDouble(iteration));
        table.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %.2f - %.2f |%n",
                comparison.name(),
                quantile(sorted(measured, one), 0.5),
                quantile(sorted(measured, other), 0.5),
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75)));
    }

    private static double sum(Map<String, Double> iteration, List<String> counters) {
        return counters.stream().mapToDouble(iteration::get).sum();
    }

    private static double[] sorted(List<Map<String, Double>> measured, ToDoubleFunction<Map<String, Double>> value) {
        double[] values = measured.stream().mapToDouble(value).toArray();
        Arrays.sort(values);
        return values;
    }

    /** Between two values where it falls between them. */
    private static double quantile(double[] sorted, double part) {
        double at = part * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
