package vn.cchc.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatiosTest {

    private static Map<String, Double> iteration(double... microseconds) {
        return Map.of(
                "libraryRead", microseconds[0],
                "recordsRead", microseconds[1],
                "libraryWrite", microseconds[2],
                "recordsWrite", microseconds[3]);
    }

    @Test
    void takesTheMedianOfTheRatiosOfReadingAndWritingTogether() {
        // The machine was twice as slow in the second iteration; the third was disturbed on one side.
        String table = new Ratios(Map.of(
                        "Jackson3Benchmark",
                        List.of(
                                iteration(1100, 1000, 400, 500),
                                iteration(2200, 2000, 800, 1000),
                                iteration(3300, 1000, 400, 500))))
                .table();

        assertThat(table.lines())
                .endsWith(
                        "| Jackson 3, library to records: read | 2200 | 1000 | 1.10 | 1.10 - 2.20 |",
                        "| Jackson 3, library to records: write | 400 | 500 | 0.80 | 0.80 - 0.80 |",
                        "| Jackson 3, library to records: read + write | 3000 | 1500 | 1.00 | 1.00 - 1.73 |")
                .hasSize(6);
    }

    @Test
    void quartilesFallBetweenIterations() {
        String table = new Ratios(Map.of(
                        "Jackson2Benchmark", List.of(iteration(100, 100, 100, 100), iteration(200, 100, 200, 100))))
                .table();

        assertThat(table).contains("read | 150 | 100 | 1.50 | 1.25 - 1.75 |");
    }

    @Test
    void rulesAreHeldAgainstReading() {
        String table = new Ratios(Map.of(
                        "RulesBenchmark", List.of(Map.of("reading", 200.0, "rules", 100.0, "repetition", 300.0))))
                .table();

        assertThat(table.lines())
                .endsWith(
                        "| all rules but TSK-17, to reading once | 100 | 200 | 0.50 | 0.50 - 0.50 |",
                        "| TSK-17, to reading once | 300 | 200 | 1.50 | 1.50 - 1.50 |");
    }
}
