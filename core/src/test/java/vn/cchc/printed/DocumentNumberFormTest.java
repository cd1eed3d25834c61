package vn.cchc.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentNumber.Status;
import vn.cchc.value.Text;

class DocumentNumberFormTest {

    private static DocumentNumber read(String printed) {
        var reading = PrintedForms.documentNumber(printed);
        assertThat(reading.getFindings()).as(printed).isEmpty();
        return reading.getValue().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch | PRT-02",
                "Số 12 KH-UBND | PRT-02",
                "Số: 12a/KH-UBND | PRT-02",
                "Số: 12/KH- | PRT-02",
                "Số: 12/-KH | PRT-02",
                "60/2021 | PRT-02",
                "60/21/NĐ-CP | PRT-02",
                "126/KH-UBND ngày 03/6/2024 | PRT-02",
                "1234567890/KH-UBND | PRT-02",
                "-5/KH-UBND | PRT-02",
                "Số: 1167 | PRT-12",
                "Số: 1167/ | PRT-12",
                "Số: 0/KH-UBND | DOC-04",
                "Số: 000/KH-UBND | DOC-04",
                "60/0021/NĐ-CP | DOC-07"
            })
    void whatIsNoNumberIsSaid(String printed, String code) {
        var reading = PrintedForms.documentNumber(printed);

        assertThat(reading.getValue()).isEmpty();
        assertThat(Codes.of(reading)).containsExactly(code);
        assertThat(reading.getPrinted()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0\n"})
    void nothingPrintedIsNoNumberLine(String printed) {
        assertThat(read(printed)).isEqualTo(DocumentNumber.absent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u202e"})
    void whatNoTextCanHoldIsNotNothing(String printed) {
        assertThat(Codes.of(PrintedForms.documentNumber(printed))).containsExactly("VAL-01");
    }

    /** The number lines of the five plans and of the documents they cite. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số: 1167 /KH-SGTVT | 1167 | | KH-SGTVT",
                "126/KH-UBND | 126 | | KH-UBND",
                "169/KH-UBND | 169 | | KH-UBND",
                "216/KH-UBND | 216 | | KH-UBND",
                "329/KH-UBND | 329 | | KH-UBND",
                "14-ĐA/TU | 14 | | ĐA/TU",
                "76/NQ- CP | 76 | | NQ-CP",
                "76/NQ-CP | 76 | | NQ-CP",
                "468/QĐ-TTg | 468 | | QĐ-TTg",
                "60/2021/NĐ-CP | 60 | 2021 | NĐ-CP",
                "Số: 09/KH-UBND | 9 | | KH-UBND",
                "SỐ : 09 / KH – STP. | 9 | | KH-STP",
                "Số 1/KH | 1 | | KH",
                "số:999999999/KH-UBND | 999999999 | | KH-UBND"
            })
    void numbersAreRead(String printed, int ordinal, Integer year, String symbol) {
        DocumentNumber number = read(printed);

        assertThat(number.getStatus()).isEqualTo(Status.COMPLETE);
        assertThat(number.getOrdinal()).contains(ordinal);
        assertThat(number.getYear().orElse(null)).isEqualTo(year);
        assertThat(number.getSymbol()).contains(Text.of(symbol));
        assertThat(number.getAsPrinted()).contains(Text.of(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số: /KH-SGTVT | KH-SGTVT",
                "Số: /KH - STP | KH-STP",
                "Số:           /KH-UBND | KH-UBND",
                "Số: ……/KH-UBND | KH-UBND",
                "Số: . . . /KH-UBND | KH-UBND",
                "Số: ____/KH-UBND | KH-UBND",
                "Số: |",
                "Số: … |"
            })
    void numbersLeftOpenAreBlank(String printed, String symbol) {
        DocumentNumber number = read(printed);

        assertThat(number.getStatus()).isEqualTo(Status.BLANK);
        assertThat(number.getSymbol().map(Text::toString).orElse(null)).isEqualTo(symbol);
    }

    @Test
    void decomposedLettersAndHardSpacesMakeNoDifference() {
        String printed = Normalizer.normalize("Số:\u00a0\u200b14-ĐÃ/TỦ", Normalizer.Form.NFD);
        DocumentNumber number = read(printed);

        assertThat(number.getSymbol().orElseThrow().toString()).isEqualTo("ĐÃ/TỦ");
        assertThat(number.getAsPrinted().orElseThrow().isComposed()).isFalse();
    }
}
