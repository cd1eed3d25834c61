package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.value.Fraction;

/** Which decimals become two longs; the others are kept as fractions, and the pair says where. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "12, 12, 1",
        "-0.25, -25, 100",
        "1.0, 10, 10",
        "9223372036854775807, 9223372036854775807, 1",
        "-9223372036854775808, -9223372036854775808, 1",
        "0.000000000000000001, 1, 1000000000000000000"
    })
    void decimalsThatFitArePairs(BigDecimal decimal, long numerator, long denominator) {
        long[] into = new long[4];
        List<Fraction> large = new ArrayList<>();
        Numbers.put(into, 1, decimal, large);
        assertThat(into).containsExactly(0, numerator, denominator, 0);
        assertThat(large).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775808", "-9223372036854775809", "0.0000000000000000001", "1E+1"})
    void othersAreKeptAsFractions(BigDecimal decimal) {
        long[] into = new long[4];
        List<Fraction> large = new ArrayList<>(List.of(Fraction.ONE));
        Numbers.put(into, 1, decimal, large);
        assertThat(into).containsExactly(0, 1, Reckoning.LARGE, 0);
        assertThat(large).containsExactly(Fraction.ONE, Fraction.of(decimal));
    }
}
