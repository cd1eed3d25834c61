package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    private static String found(String text) {
        return InvalidValueException.of(ValueRule.IDENTIFIER, text, "").getFound();
    }
}
