package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidValueExceptionTest {

    @Test
    void oneMissingAttributeIsTheOneAtFault() {
        InvalidValueException refusal = new InvalidValueException("deadline");

        assertThat(refusal.getRule()).isEqualTo(ValueRule.MISSING);
        assertThat(refusal.getAttribute()).contains("deadline");
        assertThat(refusal.getMissing()).containsExactly("deadline");
        assertThat(refusal).hasMessage("VAL-06: missing deadline");
    }

    @Test
    void severalMissingAttributesAreNamedInTheirOrder() {
        InvalidValueException refusal = Refusal.by(
                ValueRule.MISSING, () -> SuggestedCorrection.builder().build());

        assertThat(refusal.getMissing()).containsExactly("printed", "suggested");
        assertThat(refusal.getAttribute()).isEmpty();
        assertThat(refusal).hasMessage("VAL-06: missing printed, suggested");
    }

    @Test
    void valueAsAWholeHasNoAttribute() {
        InvalidValueException refusal = InvalidValueException.of(ValueRule.CALENDAR, "2024-13", "2024-06");

        assertThat(refusal.getAttribute()).isEmpty();
        assertThat(refusal.getFound()).isEqualTo("2024-13");
        assertThat(refusal.getExpected()).isEqualTo("2024-06");
        assertThat(refusal.getMissing()).isEmpty();
        assertThat(refusal).hasMessage("DOC-07: «2024-13», expected 2024-06");
    }

    @Test
    void attributeAtFaultIsNamed() {
        InvalidValueException refusal = InvalidValueException.at(ValueRule.BLANK, "name", " ", "");

        assertThat(refusal.getAttribute()).contains("name");
        assertThat(refusal).hasMessage("VAL-02: name « »");
    }

    @Test
    void whatWasFoundIsCutAfterSixtyCharacters() {
        assertThat(found("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(found("a".repeat(61))).isEqualTo("a".repeat(60) + "…");
    }

    /** Each of these has two halves in Java; the cut falls between characters. */
    @Test
    void cutSplitsNoCharacter() {
        String emoji = "\uD83D\uDE00";

        assertThat(found(emoji.repeat(60))).isEqualTo(emoji.repeat(60));
        assertThat(found(emoji.repeat(61))).isEqualTo(emoji.repeat(60) + "…");
        assertThat(found("a".repeat(59) + emoji)).isEqualTo("a".repeat(59) + emoji);
        assertThat(found("a".repeat(59) + emoji + "a")).isEqualTo("a".repeat(59) + emoji + "…");
        assertThat(found("a".repeat(60) + emoji)).isEqualTo("a".repeat(60) + "…");
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {"0000", "001B", "007F", "0085", "061C", "200E", "202E", "2069", "D83D", "DE00", "FFFE", "FFFF"})
    void forbiddenCharacterIsShownByItsCode(String code) {
        char forbidden = (char) Integer.parseInt(code, 16);
        InvalidValueException refusal =
                InvalidValueException.at(ValueRule.IDENTIFIER, "id", "t" + forbidden + "1" + forbidden, "a-z");

        assertThat(refusal.getFound()).isEqualTo("tU+" + code + "1U+" + code);
        assertThat(refusal).hasMessage("VAL-03: id «tU+" + code + "1U+" + code + "», expected a-z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\r\nc", "\u00A0", "\u061B", "\u200B", "\u2029", "\u206A", "\uFFFD", "\uD83D\uDE00 Ổ"})
    void characterOfAPrintedTextIsShownAsItIs(String text) {
        assertThat(found(text)).isEqualTo(text);
    }

    @Test
    void codeOfAForbiddenCharacterCountsAsOneCharacter() {
        assertThat(found("\u0000".repeat(60))).isEqualTo("U+0000".repeat(60));
        assertThat(found("\u0000".repeat(61))).isEqualTo("U+0000".repeat(60) + "…");
    }

    private static String found(String text) {
        return InvalidValueException.of(ValueRule.IDENTIFIER, text, "").getFound();
    }
}
