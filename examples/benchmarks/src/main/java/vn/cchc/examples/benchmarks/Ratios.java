package vn.cchc.examples.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of a run, as ratios of the library to plain records.
 *
 * <p>A ratio is taken within each iteration, in which both sides ran in turn; the median of these ratios is what counts, and
 * the quartiles say how far to trust it. On a shared machine times alone tell who was disturbed.
 */
final class Ratios {

    /** What one iteration measured: microseconds per operation. */
    record Iteration(double libraryRead, double recordsRead, double libraryWrite, double recordsWrite) {

        static Iteration of(IterationResult result) {
            double nanos = 1000 * score(result, "rounds");
            return new Iteration(
                    score(result, "libraryRead") / nanos,
                    score(result, "recordsRead") / nanos,
                    score(result, "libraryWrite") / nanos,
                    score(result, "recordsWrite") / nanos);
        }

        private static double score(IterationResult result, String counter) {
            return result.getSecondaryResults().get(counter).getScore();
        }

        double library() {
            return libraryRead + libraryWrite;
        }

        double records() {
            return recordsRead + recordsWrite;
        }
    }

    private final Map<String, List<Iteration>> iterations;

    Ratios(Collection<RunResult> results) {
        this(new TreeMap<>());
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            iterations.put(
                    benchmark.replaceAll(".*\\.Jackson([0-9]).*", "$1"),
                    result.getBenchmarkResults().stream()
                            .flatMap(fork -> fork.getIterationResults().stream())
                            .map(Iteration::of)
                            .toList());
        }
    }

    /** Takes what was measured, by the version of Jackson. */
    Ratios(Map<String, List<Iteration>> iterations) {
        this.iterations = iterations;
    }

    /** {@return a table with a line for each Jackson and operation} */
    String table() {
        StringBuilder table =
                new StringBuilder("\n| Jackson | operation | library us | records us | ratio | quartiles |\n");
        table.append("|---|---|---|---|---|---|\n");
        iterations.forEach((version, measured) -> {
            line(table, version, "read", measured, Iteration::libraryRead, Iteration::recordsRead);
            line(table, version, "write", measured, Iteration::libraryWrite, Iteration::recordsWrite);
            line(table, version, "read + write", measured, Iteration::library, Iteration::records);
        });
        return table.toString();
    }

    private static void line(
            StringBuilder table,
            String version,
            String operation,
            List<Iteration> measured,
            ToDoubleFunction<Iteration> library,
            ToDoubleFunction<Iteration> records) {
        double[] ratios =
                sorted(measured, iteration -> library.applyAsDouble(iteration) / records.applyAsDouble(iteration));
        table.append(String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %.2f | %.2f - %.2f |%n",
                version,
                operation,
                quantile(sorted(measured, library), 0.5),
                quantile(sorted(measured, records), 0.5),
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75)));
    }

    private static double[] sorted(List<Iteration> measured, ToDoubleFunction<Iteration> value) {
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
