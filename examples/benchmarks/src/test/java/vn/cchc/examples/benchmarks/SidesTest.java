package vn.cchc.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SidesTest {

    private final List<String> ran = new ArrayList<>();

    private Sides.Operation operation(String name) {
        return () -> {
            ran.add(name);
            return name;
        };
    }

    @Test
    void sidesTakeTurnsToBegin() throws Exception {
        Sides sides = new Sides();

        for (int i = 0; i < 2; i++) {
            sides.round(operation("lib r"), operation("rec r"), operation("lib w"), operation("rec w"));
        }

        assertThat(ran).containsExactly("lib r", "lib w", "rec r", "rec w", "rec r", "rec w", "lib r", "lib w");
        assertThat(sides.rounds).isEqualTo(2);
    }

    @Test
    void timeGoesToWhatTookIt() throws Exception {
        Sides sides = new Sides();
        Sides.Operation nothing = () -> "";
        long[] sum = {0};
        Sides.Operation work = () -> {
            for (int i = 0; i < 50_000_000; i++) {
                sum[0] += i * sum[0] + 1;
            }
            return sum;
        };

        sides.round(nothing, nothing, nothing, work);

        assertThat(sides.recordsWrite)
                .isGreaterThan(sides.recordsRead + sides.libraryRead + sides.libraryWrite)
                .isPositive();
    }
}
