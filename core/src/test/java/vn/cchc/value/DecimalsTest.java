package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    private static final String NINES = "9".repeat(30);

    static String[] tooLong() {
        return new String[] {
            "9" + NINES,
            "-9" + NINES,
            "0." + NINES + "9",
            "9." + NINES,
            "123456789012345.1234567890123456",
            "1e30",
            "0e30",
            "0e-31",
            "1e-31"
        };
    }

    static String[] longest() {
        return new String[] {
            NINES, "-" + NINES, "0." + NINES, "123456789012345.123456789012345", "1e29", "0e29", "0e-30", "1e-30"
        };
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void thirtyOneDigitsAreRefused(String decimal) {
        Refusal.by(ValueRule.DECIMAL, "value", () -> Decimals.check("value", new BigDecimal(decimal)));
        Refusal.by(ValueRule.DECIMAL, "value", () -> Decimals.normalize("value", new BigDecimal(decimal)));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void thirtyDigitsAreTaken(String decimal) {
        BigDecimal value = new BigDecimal(decimal);

        assertThat(Decimals.normalize("value", value)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "-1e999999999", "1e-999999999", "0e999999999", "1e2147483647", "1e-2147483647"})
    void hugeExponentIsRefusedAtOnce(String decimal) {
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            var refusal = Refusal.by(ValueRule.DECIMAL, () -> Decimals.normalize("value", new BigDecimal(decimal)));
            assertThat(refusal.getFound()).hasSizeLessThan(20);
        });
    }

    @Test
    void giantUnscaledValueIsRefusedWithoutItsDigits() {
        BigDecimal giant = new BigDecimal(BigInteger.ONE.shiftLeft(1_000_000));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            var refusal = Refusal.by(ValueRule.DECIMAL, () -> Decimals.normalize("value", giant));
            assertThat(refusal.getFound()).isEqualTo("301030 digits");
        });
    }

    @ParameterizedTest
    @CsvSource({"600.00, 600", "6e2, 600", "0.00, 0", "0e5, 0", "-7.950, -7.95", "82.18, 82.18", "100, 100"})
    void equalNumbersGetOneForm(String decimal, String normal) {
        assertThat(Decimals.normalize("value", new BigDecimal(decimal))).isEqualTo(new BigDecimal(normal));
    }
}
