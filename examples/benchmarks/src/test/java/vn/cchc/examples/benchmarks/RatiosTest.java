package vn.cchc.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.examples.benchmarks.Ratios.Iteration;

class RatiosTest {

    @Test
    void takesTheMedianOfTheRatiosOfReadingAndWritingTogether() {
        // The machine was twice as slow in the second iteration; the third was disturbed on one side.
        String table = new Ratios(Map.of(
                        "3",
                        List.of(
                                new Iteration(1100, 1000, 400, 500),
                                new Iteration(2200, 2000, 800, 1000),
                                new Iteration(3300, 1000, 400, 500))))
                .table();

        assertThat(table.lines())
                .endsWith(
                        "| 3 | read | 2200 | 1000 | 1.10 | 1.10 - 2.20 |",
                        "| 3 | write | 400 | 500 | 0.80 | 0.80 - 0.80 |",
                        "| 3 | read + write | 3000 | 1500 | 1.00 | 1.00 - 1.73 |")
                .hasSize(6);
    }

    @Test
    void quartilesFallBetweenIterations() {
        String table = new Ratios(
                        Map.of("2", List.of(new Iteration(100, 100, 100, 100), new Iteration(200, 100, 200, 100))))
                .table();

        assertThat(table).contains("| 2 | read | 150 | 100 | 1.50 | 1.25 - 1.75 |");
    }
}
