package vn.cchc.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;

class QuantityFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "82.18% | PRT-09",
                "1.234,5 điểm | PRT-09",
                "1.234 | PRT-09",
                "82 | PRT-08",
                "82,18 | PRT-08",
                "82,% | PRT-08",
                ",5% | PRT-08",
                "1,2,3% | PRT-08",
                "90% trở lên | PRT-08",
                "đạt 90% | PRT-08",
                "15 hồ sơ | PRT-08",
                "05/10 | PRT-08",
                "8 2% | PRT-08",
                "% | PRT-08",
                "1234567890123456789012345678901% | FIG-12",
                "'' | VAL-02"
            })
    void whatIsNoFigureIsSaid(String printed, String code) {
        var reading = PrintedForms.quantity(printed);

        assertThat(reading.getValue()).isEmpty();
        assertThat(Codes.of(reading)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "82,18% | 82.18 | PERCENT",
                "82,18 % | 82.18 | PERCENT",
                "90,13 phần trăm | 90.13 | PERCENT",
                "100% | 100 | PERCENT",
                "2,10 điểm phần trăm | 2.1 | PERCENTAGE_POINT",
                "-7,95 ĐIỂM PHẦN TRĂM | -7.95 | PERCENTAGE_POINT",
                "− 7,95 điểm % | -7.95 | PERCENTAGE_POINT",
                "+0,5 điểm % | 0.5 | PERCENTAGE_POINT",
                "40,44 điểm | 40.44 | POINT",
                "007 điểm | 7 | POINT",
                "123456789012345678901234567890% | 123456789012345678901234567890 | PERCENT"
            })
    void figuresAreReadWithTheirUnit(String printed, BigDecimal number, MeasurementUnit unit) {
        for (String form : new String[] {printed, Normalizer.normalize(printed, Normalizer.Form.NFD)}) {
            var reading = PrintedForms.quantity(form.replace(' ', '\u00a0'));

            assertThat(reading.getFindings()).isEmpty();
            assertThat(reading.getValue()).contains(Quantity.of(number, unit));
        }
    }
}
