package vn.cchc.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.value.Text;

class DateFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 31 tháng 2 năm 2023 | DOC-07",
                "29/2/2023 | DOC-07",
                "ngày 04 tháng 13 năm 2024 | DOC-07",
                "0/6/2024 | DOC-07",
                "ngày 04 tháng năm 2024 | DOC-07",
                "năm 0999 | DOC-07",
                "2024-13 | DOC-07",
                "ngày tháng năm | PRT-04",
                "ngày 04 tháng 6 | PRT-04",
                "ngày 04 tháng 6 năm 202 | PRT-04",
                "ngày … tháng … năm … | PRT-04",
                "04/6 | PRT-04",
                "04/6/24 | PRT-03",
                "04/6-2024 | PRT-03",
                "6/4/2024 (dương lịch) | PRT-03",
                "hôm nay | PRT-03",
                "năm 20245 | PRT-03",
                "'' | VAL-02",
                "' \u00a0' | VAL-02",
                "'ngày \u202e4' | VAL-01"
            })
    void whatIsNoDateIsSaid(String printed, String code) {
        var reading = PrintedForms.date(printed);

        assertThat(reading.getValue()).isEmpty();
        assertThat(Codes.of(reading)).containsExactly(code);
    }

    @Test
    void impossibleDateIsNamedAsPrinted() {
        var finding =
                PrintedForms.date("ngày 31 tháng 2 năm 2023").getFindings().get(0);

        assertThat(finding.getVietnamese())
                .isEqualTo(
                        "Ngày tháng «ngày 31 tháng 2 năm 2023» không có trong lịch hoặc sai dạng; ghi như: 04/6/2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 04 tháng 6 năm 2024 | 2024-06-04",
                "ngày tháng 6 năm 2024 | 2024-06",
                "ngày tháng năm 2024 | 2024",
                "ngày       tháng      năm 2023 | 2023",
                "ngày … tháng 6 năm 2024 | 2024-06",
                "ngày ... tháng ... năm 2024. | 2024",
                "NGÀY 29 THÁNG 2 NĂM 2024 | 2024-02-29",
                "ngày04tháng6năm2024 | 2024-06-04",
                "tháng 6 năm 2024 | 2024-06",
                "tháng 6/2024 | 2024-06",
                "6/2024 | 2024-06",
                "năm 2024 | 2024",
                "2024 | 2024",
                "04/6/2024 | 2024-06-04",
                "ngày 03/6/2024 | 2024-06-03",
                "4.6.2024 | 2024-06-04",
                "04 - 06 - 2024 | 2024-06-04",
                "ngày 04/6 năm 2024 | 2024-06-04",
                "2024-06-04 | 2024-06-04",
                "2024-06 | 2024-06"
            })
    void datesAreReadAsFarAsPrinted(String printed, String iso) {
        for (String form : new String[] {printed, Normalizer.normalize(printed, Normalizer.Form.NFD)}) {
            var reading = PrintedForms.date(form);

            assertThat(reading.getFindings()).isEmpty();
            assertThat(reading.getValue().orElseThrow()).hasToString(iso);
        }
    }

    /** The lines of the five plans; one of them has none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lạng Sơn, ngày tháng 6 năm 2024 | Lạng Sơn | 2024-06",
                "Lào Cai, ngày tháng năm 2024 | Lào Cai | 2024",
                "Thừa Thiên Huế, ngày 04 tháng 6 năm 2024 | Thừa Thiên Huế | 2024-06-04",
                "Sơn La, ngày       tháng      năm 2023 | Sơn La | 2023",
                "Sơn La, 04/6/2023 | Sơn La | 2023-06-04",
                "Hà Nội, Việt Nam, ngày 1 tháng 2 năm 2023 | Hà Nội, Việt Nam | 2023-02-01",
                "ngày tháng năm 2023 | | 2023"
            })
    void placeStandsBeforeTheLastComma(String printed, String place, String iso) {
        var reading = PrintedForms.dateLine(printed);
        DateLine line = reading.getValue().orElseThrow();

        assertThat(reading.getFindings()).isEmpty();
        assertThat(line.getPlace().map(Text::toString).orElse(null)).isEqualTo(place);
        assertThat(line.getDate().orElseThrow()).hasToString(iso);
        assertThat(line.getAsPrinted().toString())
                .isEqualTo(PrintedForms.joined(printed).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sơn La ngày 4 tháng 6 năm 2023 | PRT-03",
                "', ngày 4 tháng 6 năm 2023' | PRT-13",
                "ngày 4 tháng 6 năm 2023, Sơn La | PRT-13",
                "Sơn La | PRT-03"
            })
    void whatIsNoSuchLineIsSaid(String printed, String code) {
        var reading = PrintedForms.dateLine(printed);

        assertThat(reading.getValue()).isEmpty();
        assertThat(Codes.of(reading)).containsExactly(code);
    }

    @Test
    void placeIsKeptWhereTheDateIsNone() {
        var reading = PrintedForms.dateLine("Sơn La, ngày 31 tháng 6 năm 2023");

        assertThat(reading.getValue().orElseThrow().getPlace()).contains(Text.of("Sơn La"));
        assertThat(reading.getValue().orElseThrow().getDate()).isEmpty();
        assertThat(Codes.of(reading)).containsExactly("DOC-07");
    }
}
