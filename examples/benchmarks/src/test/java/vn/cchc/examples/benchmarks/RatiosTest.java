package vn.cchc.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RatiosTest {

    @Test
    void sumsReadingAndWriting() {
        String table = new Ratios(Map.of(
                        "Jackson3Benchmark.readLibrary", 1100.0,
                        "Jackson3Benchmark.readRecords", 1000.0,
                        "Jackson3Benchmark.writeLibrary", 400.0,
                        "Jackson3Benchmark.writeRecords", 500.0))
                .table();

        assertThat(table.lines())
                .endsWith(
                        "| 3 | read | 1100 | 1000 | 1.10 |",
                        "| 3 | write | 400 | 500 | 0.80 |",
                        "| 3 | read + write | 1500 | 1500 | 1.00 |")
                .hasSize(6);
    }
}
