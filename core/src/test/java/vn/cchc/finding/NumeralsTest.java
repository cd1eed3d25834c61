package vn.cchc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "0.00|0|0",
                "82.180|82,18|82.18",
                "-7.95|−7,95|−7.95",
                "999|999|999",
                "1000|1.000|1,000",
                "1E+6|1.000.000|1,000,000",
                "-123456.789|−123.456,789|−123,456.789",
                "0.0000001|0,0000001|0.0000001",
            })
    void numbersAreWrittenAsTheLanguageDoes(BigDecimal number, String vietnamese, String english) {
        assertThat(Numerals.number(number, VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(Numerals.number(number, Locale.FRENCH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9|90 %|90 %",
                "0.8218|82,18 %|82.18 %",
                "1|100 %|100 %",
                "12.5|1.250 %|1,250 %",
                "-0.1|−10 %|−10 %"
            })
    void fractionsAreReadInPercent(BigDecimal fraction, String vietnamese, String english) {
        assertThat(Numerals.percentage(fraction, VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(Numerals.percentage(fraction, Locale.ENGLISH)).isEqualTo(english);
    }
}
