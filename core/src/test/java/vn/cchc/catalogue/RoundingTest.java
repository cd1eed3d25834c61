package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.value.Fraction;

class RoundingTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "0.125, 2, HALF_UP, 0.13",
        "0.1249, 2, HALF_UP, 0.12",
        "-0.125, 2, HALF_UP, -0.13",
        "0.125, 2, HALF_EVEN, 0.12",
        "0.135, 2, HALF_EVEN, 0.14",
        "0.129, 2, DOWN, 0.12",
        "-0.129, 2, DOWN, -0.12",
        "0.5, 0, HALF_UP, 1",
        "0.5, 10, DOWN, 0.5000000000"
    })
    void onceAndWithAsManyDecimalsAsItKeeps(BigDecimal number, int decimals, RoundingRule rule, BigDecimal rounded) {
        assertThat(Rounding.of(decimals, rule).round(Fraction.of(number))).isEqualTo(rounded);
    }
}
