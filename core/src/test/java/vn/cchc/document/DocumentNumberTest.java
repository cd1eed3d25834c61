package vn.cchc.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.DocumentNumber.Status;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class DocumentNumberTest {

    private static ImmutableDocumentNumber.Builder number(Status status) {
        return DocumentNumber.builder().status(status);
    }

    private static void contradicts(ImmutableDocumentNumber.Builder number) {
        Refusal.by(ValueRule.NUMBER_STATUS, "status", number::build);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void ordinalBelowOneIsRefused(int ordinal) {
        var refusal = Refusal.by(ValueRule.DOCUMENT_ORDINAL, "ordinal", () -> DocumentNumber.of(ordinal, "KH-UBND"));

        assertThat(refusal.getRule().getCode()).isEqualTo("DOC-04");
    }

    @Test
    void absentNumberHasNoParts() {
        contradicts(number(Status.ABSENT).ordinal(1));
        contradicts(number(Status.ABSENT).year(2021));
        contradicts(number(Status.ABSENT).symbol(Text.of("KH-UBND")));
        contradicts(number(Status.ABSENT).asPrinted(Text.of("Số:")));
    }

    @Test
    void blankNumberHasNoOrdinal() {
        contradicts(number(Status.BLANK).ordinal(1));
        contradicts(number(Status.BLANK).ordinal(1).symbol(Text.of("KH-UBND")));
    }

    @Test
    void completeNumberHasOrdinalAndSymbol() {
        contradicts(number(Status.COMPLETE));
        contradicts(number(Status.COMPLETE).ordinal(1));
        contradicts(number(Status.COMPLETE).symbol(Text.of("KH-UBND")));
    }

    @Test
    void numberIsTakenInEachStatus() {
        assertThat(DocumentNumber.absent().getStatus()).isEqualTo(Status.ABSENT);
        assertThat(number(Status.BLANK).build().getSymbol()).isEmpty();
        assertThat(number(Status.BLANK)
                        .asPrinted(Text.of("Số: /KH-UBND"))
                        .symbol(Text.of("KH-UBND"))
                        .year(2024)
                        .build()
                        .getYear())
                .contains(2024);
        assertThat(DocumentNumber.of(1, "KH-UBND").getOrdinal()).contains(1);
        assertThat(DocumentNumber.of(1167, "KH-SGTVT").getStatus()).isEqualTo(Status.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KH - STP",
                " KH-STP ",
                "KH\u00A0-\u00A0STP",
                "KH-\tSTP",
                "KH -\r\nSTP",
                "KH\u202F-\u202FSTP",
                "\u200BKH-\u200BSTP",
                "\uFEFFKH-STP"
            })
    void whiteSpaceInTheSymbolIsTakenOut(String symbol) {
        assertThat(DocumentNumber.of(7, symbol)).isEqualTo(DocumentNumber.of(7, "KH-STP"));
        assertThat(DocumentNumber.of(7, symbol).getSymbol().map(Text::toString)).contains("KH-STP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0", "\u202F", "\u200B", " \u00A0\u202F\u200B"})
    void symbolOfWhiteSpaceIsRefused(String symbol) {
        var refusal = Refusal.by(ValueRule.BLANK, "symbol", () -> DocumentNumber.of(7, symbol));

        assertThat(refusal.getRule().getCode()).isEqualTo("VAL-02");
        Refusal.by(
                ValueRule.BLANK,
                "symbol",
                () -> number(Status.BLANK).symbol(Text.of(symbol)).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"K", "-", "KH-UBND", "KH–UBND"})
    void symbolWithoutWhiteSpaceIsTaken(String symbol) {
        assertThat(DocumentNumber.of(7, symbol).getSymbol().map(Text::toString)).contains(symbol);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -2021, 0, 21, 999, 10000, Integer.MAX_VALUE})
    void yearWithoutFourDigitsIsRefused(int year) {
        var refusal = Refusal.by(
                ValueRule.CALENDAR,
                "year",
                () -> number(Status.BLANK).year(year).build());

        assertThat(refusal.getRule().getCode()).isEqualTo("DOC-07");
        assertThat(refusal.getFound()).isEqualTo(String.valueOf(year));
        assertThat(refusal.getExpected()).isEqualTo("1000..9999");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 2021, 9999})
    void yearOfFourDigitsIsTaken(int year) {
        assertThat(number(Status.BLANK).year(year).build().getYear()).contains(year);
    }

    @Test
    void printedLineIsLeftAsItIs() {
        DocumentNumber number = number(Status.BLANK)
                .asPrinted(Text.of("Số: /KH - STP"))
                .symbol(Text.of("KH - STP"))
                .build();

        assertThat(number.getAsPrinted().map(Text::toString)).contains("Số: /KH - STP");
        assertThat(number.getStatus()).isEqualTo(Status.BLANK);
    }

    @Test
    void codingOfTheSymbolIsKept() {
        assertThat(DocumentNumber.of(7, "QĐ - UBND\u0323").getSymbol().map(Text::toString))
                .contains("QĐ-UBND\u0323");
    }
}
