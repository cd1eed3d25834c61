package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The small values that have one rule only. */
class ValuePartsTest {

    @Test
    void citationNamesItsDocument() {
        Refusal.by(
                ValueRule.BLANK,
                "document",
                () -> Citation.builder().document(Text.of(" ")).build());
    }

    @Test
    void correctionNeedsWordsToCorrectAndMayDeleteThem() {
        Refusal.by(ValueRule.BLANK, "printed", () -> SuggestedCorrection.of("", "phối hợp"));
        assertThat(SuggestedCorrection.of("phối phối hợp", "").getSuggested().isBlank())
                .isTrue();
    }

    @Test
    void codesOfRulesAreStableAndDifferent() {
        assertThat(Arrays.stream(ValueRule.values()).map(ValueRule::getCode))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{3}-[0-9]{2}"));
    }

    @Test
    void onlyTwoRulesHoldAttributesAgainstEachOther() {
        assertThat(ValueRule.values())
                .filteredOn(ValueRule::comparesAttributes)
                .containsExactly(
                        ValueRule.CONTRADICTION, ValueRule.NUMBER_STATUS, ValueRule.TIME_ORDER, ValueRule.RANK);
    }
}
