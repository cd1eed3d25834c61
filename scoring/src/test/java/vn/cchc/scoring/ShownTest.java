package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.value.Fraction;

class ShownTest {

    private final Shown shown = new Shown(Locale.forLanguageTag("vi"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|8|0,125",
                "1|64|0,015625",
                "1|128|0,0078…",
                "1|3|0,3333…",
                "-1|3|−0,3333…",
                "-1|30000|−0,0000…",
                "1|30000|0,0000…",
                "7|1|7",
                "10001|10000|1,0001",
                "3001|3000|1,0003…",
                "30001|30000|1,0000…",
                "0|1|0",
                "-1|8|−0,125"
            })
    void longDecimalsAreCutAndSaySo(long numerator, long denominator, String text) {
        assertThat(shown.number(Fraction.of(numerator, denominator))).isEqualTo(text);
    }

    @Test
    void longNumbersThatEndAreShownToTheLastDigit() {
        Fraction large = Fraction.of(BigInteger.TEN.pow(99), BigInteger.ONE);
        assertThat(shown.number(large)).isEqualTo("1" + ".000".repeat(33));
        Fraction unreduced = Fraction.of(large.numerator(), large.numerator().shiftLeft(3));
        assertThat(shown.number(unreduced)).isEqualTo("0,125");
        assertThat(shown.isExactPercentage(unreduced)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "653|654|99,85 %",
                "9|10|90 %",
                "89999|100001|89,998 %",
                "8999999|10000001|89,99998 %",
                "90001|99999|90,002 %",
                "8999999999|10000000001|89,99999998 %",
                "899999999999|1000000000001|89,9999… %",
                "1|64|1,5625 %"
            })
    void percentagesStayOnTheirSideOfWhatTheyAreHeldAgainst(long numerator, long denominator, String text) {
        Fraction ninety = Fraction.of(9, 10);
        assertThat(shown.percentage(Fraction.of(numerator, denominator), List.of(ninety)))
                .isEqualTo(text);
    }
}
