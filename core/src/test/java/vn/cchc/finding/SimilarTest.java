package vn.cchc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {

    @ParameterizedTest(name = "{0} among {1}: {2}")
    @CsvSource({
        // One slip in a short name, two from four letters on, then one for every three.
        "abx, abc, abc",
        "axx, abc, ",
        "abxx, abcd, abcd",
        "axxx, abcd, ",
        "naem, name numerator, name",
        "numeratxxx, numerator, numerator",
        "numeraxxxx, numerator, ",
        "denomixxxxor, denominator, ",
        "denominatorrrr, denominator, denominator",
        "denominatorrrrr, denominator, ",
        "demonator, denominator, denominator",
        // The nearest, wherever it stands; upper and lower case are alike.
        "tthd, TTHC TTHD_DVC, TTHC",
        "target, targets tarrgets, targets",
        "target, tarrgets targets, targets",
        // Numbers are near many numbers.
        "1.1.9, 1.1.1 1.1.2, ",
        "1.1.9, 1.1.1 1.1.2 1.1.3, ",
        "1.1.9, 2.2.9 1.1.1 1.1.2, ",
        "1.1.9, 1.1.1 1.1.2 1.1.90, ",
        "1.1.99, 1.1.1 1.1.2 1.1.9, 1.1.9",
        "1.1.9, 1.1.1 1.1.1, 1.1.1",
        "'', abc, ",
        "'', a, a",
    })
    void theOneNameThatIsNearest(String name, String names, String similar) {
        assertThat(Similar.to(name, List.of(names.split(" "))).orElse(null)).isEqualTo(similar);
    }

    @Test
    void textsAreNotNames() {
        assertThat(Similar.to("x".repeat(60), List.of("x".repeat(61)))).contains("x".repeat(61));
        assertThat(Similar.to("x".repeat(61), List.of("x".repeat(60)))).isEmpty();
    }
}
