package vn.cchc.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of a run, as ratios of the library to plain records.
 *
 * <p>Medians of all measured iterations, not means: on a shared machine single iterations run twice as long as others, and
 * a mean would tell who was disturbed.
 */
final class Ratios {

    private final Map<String, Double> microseconds;

    Ratios(Collection<RunResult> results) {
        this(results.stream()
                .collect(
                        Collectors.toMap(result -> simpleName(result.getParams().getBenchmark()), Ratios::median)));
    }

    Ratios(Map<String, Double> microseconds) {
        this.microseconds = microseconds;
    }

    /** {@return a table with a line for each Jackson and operation of which both sides were measured} */
    String table() {
        StringBuilder table = new StringBuilder("\n| Jackson | operation | library us | records us | ratio |\n");
        table.append("|---|---|---|---|---|\n");
        for (int version = 2; version <= 3; version++) {
            double[] read = line(table, version, "read");
            double[] write = line(table, version, "write");
            line(table, version, "read + write", new double[] {read[0] + write[0], read[1] + write[1]});
        }
        return table.toString();
    }

    private double[] line(StringBuilder table, int version, String operation) {
        String prefix = "Jackson" + version + "Benchmark." + operation;
        double[] pair = {
            microseconds.getOrDefault(prefix + "Library", Double.NaN),
            microseconds.getOrDefault(prefix + "Records", Double.NaN)
        };
        line(table, version, operation, pair);
        return pair;
    }

    private static void line(StringBuilder table, int version, String operation, double[] pair) {
        if (!Double.isNaN(pair[0] + pair[1])) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %.0f | %.0f | %.2f |%n",
                    version,
                    operation,
                    pair[0],
                    pair[1],
                    pair[0] / pair[1]));
        }
    }

    private static double median(RunResult result) {
        double[] scores = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        int middle = scores.length / 2;
        return scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
    }

    private static String simpleName(String benchmark) {
        int method = benchmark.lastIndexOf('.');
        return benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
    }
}
