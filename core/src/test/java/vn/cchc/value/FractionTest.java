package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.parse("1/0")).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "a", "1/", "/2", "1/2/3", "0.5"})
    void textThatIsNoFraction(String text) {
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"2/4, 1/2", "-2/4, -1/2", "2/-4, -1/2", "-2/-4, 1/2", "0/5, 0", "6/3, 2", "7, 7"})
    void isWrittenReducedAndReadAgain(String text, String written) {
        Fraction fraction = Fraction.parse(text);
        assertThat(fraction).hasToString(written);
        assertThat(Fraction.parse(written)).isEqualTo(fraction).hasSameHashCodeAs(fraction);
        assertThat(fraction.denominator()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 3, 0.333",
        "2/3, 3, 0.667",
        "2000/3, 2, 6.7E+2",
        "1/3000, 2, 0.00033",
        "-5/2, 1, -2",
        "7/2, 1, 4",
        "0, 3, 0"
    })
    void roundedOnceToSoManyDigits(String text, int digits, BigDecimal rounded) {
        assertThat(Fraction.parse(text).rounded(new MathContext(digits, RoundingMode.HALF_EVEN)))
                .isEqualByComparingTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({"7/2, 3, 4", "-7/2, -4, -3", "3, 3, 3", "-3, -3, -3", "0, 0, 0", "1/9, 0, 1", "-1/9, -1, 0"})
    void wholeNumbersBelowAndAbove(String text, int floor, int ceiling) {
        assertThat(Fraction.parse(text).floor()).isEqualTo(Fraction.of(floor, 1));
        assertThat(Fraction.parse(text).ceiling()).isEqualTo(Fraction.of(ceiling, 1));
    }

    @ParameterizedTest
    @CsvSource({"1/8, 0.125", "3/20, 0.15", "-7/5, -1.4", "5, 5", "1/3,", "1/7,"})
    void decimalsThatEnd(String text, BigDecimal decimal) {
        if (decimal == null) {
            assertThat(Fraction.parse(text).decimal()).isEmpty();
        } else {
            assertThat(Fraction.parse(text).decimal()).contains(decimal);
            assertThat(Fraction.of(decimal)).isEqualTo(Fraction.parse(text));
        }
    }

    @Test
    void roundsOnceFromTheExactValue() {
        assertThat(Fraction.of(1, 8).rounded(2, RoundingMode.HALF_UP)).isEqualTo("0.13");
        assertThat(Fraction.of(1, 8).rounded(2, RoundingMode.HALF_EVEN)).isEqualTo("0.12");
        // 0.12499… of a long fraction must not become 0.125 on the way.
        assertThat(Fraction.of(1_249_999_999L, 10_000_000_000L).rounded(2, RoundingMode.HALF_UP))
                .isEqualTo("0.12");
        assertThat(Fraction.of(2, 1).rounded(2, RoundingMode.HALF_UP)).isEqualTo("2.00");
    }

    @Test
    void thirdsAddUp() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.ONE.minus(third).times(third)).isEqualTo(Fraction.of(2, 9));
        assertThat(third.negated().signum()).isEqualTo(-1);
        assertThat(third).isGreaterThan(Fraction.of(new BigDecimal("0.3333333333")));
    }
}
