package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final String COMPOSED = "Ổn định, hiệu quả";
    private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0000", "0001", "0008", "000B", "000C", "000E", "001B", "001F", "007F", "0080", "0085", "009F", "061C",
                "200E", "200F", "202A", "202E", "2066", "2069", "D800", "DBFF", "DC00", "DFFF", "FFFE", "FFFF"
            })
    void forbiddenCharacterIsRefusedWhereItStands(String code) {
        char forbidden = (char) Integer.parseInt(code, 16);

        InvalidValueException refusal =
                Refusal.by(ValueRule.FORBIDDEN_CHARACTER, () -> Text.of("Kế" + forbidden + "hoạch"));

        assertThat(refusal.getRule().getCode()).isEqualTo("VAL-01");
        assertThat(refusal.getFound()).isEqualTo("U+" + code);
        assertThat(refusal.getExpected()).isEqualTo("3");
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {
                "0009", "000A", "000D", "0020", "007E", "00A0", "061B", "200D", "2010", "2029", "202F", "2065", "206A",
                "D7FF", "E000", "FFFD"
            })
    void neighbourOfForbiddenCharacterIsTaken(String code) {
        String text = "Kế" + (char) Integer.parseInt(code, 16) + "hoạch";

        assertThat(Text.of(text).toString()).isEqualTo(text);
    }

    @Test
    void halfOfAnEmojiIsRefusedAtBothEndsOfTheText() {
        Refusal.by(ValueRule.FORBIDDEN_CHARACTER, () -> Text.of("kết quả \uD83D"));
        Refusal.by(ValueRule.FORBIDDEN_CHARACTER, () -> Text.of("\uDE00 kết quả"));
        Refusal.by(ValueRule.FORBIDDEN_CHARACTER, () -> Text.of("\uDE00\uD83D"));
        Refusal.by(ValueRule.FORBIDDEN_CHARACTER, () -> Text.of("\uD83D\uD83D\uDE00"));
    }

    @Test
    void whatFollowsAnEmojiIsStillLookedAt() {
        InvalidValueException refusal = Refusal.by(ValueRule.FORBIDDEN_CHARACTER, () -> Text.of("\uD83D\uDE00\u0000"));

        assertThat(refusal.getExpected()).isEqualTo("3");
    }

    @Test
    void wholeEmojiAndVietnameseAreTaken() {
        String text = "Sở Nội vụ – «một cửa», 82,18 % \uD83D\uDE00 ƯƠẶỄỘỮỴ đ";

        assertThatObject(Text.of(text)).hasToString(text);
    }

    @Test
    void twinsAreEqualAndEachKeepsItsLetters() {
        Text composed = Text.of(COMPOSED);
        Text decomposed = Text.of(DECOMPOSED);

        assertThat(DECOMPOSED).isNotEqualTo(COMPOSED);
        assertThatObject(decomposed)
                .isEqualTo(composed)
                .hasSameHashCodeAs(composed)
                .hasToString(DECOMPOSED);
        assertThatObject(composed).isEqualTo(decomposed).hasToString(COMPOSED);
        assertThat(composed.compareTo(decomposed)).isZero();
        assertThat(decomposed.composed()).isEqualTo(COMPOSED);
        assertThat(composed.isComposed()).isTrue();
        assertThat(decomposed.isComposed()).isFalse();
    }

    @Test
    void caseToneAndSpaceMakeADifference() {
        assertThatObject(Text.of("Sở"))
                .isNotEqualTo(Text.of("sở"))
                .isNotEqualTo(Text.of("So"))
                .isNotEqualTo(Text.of("Sở "));
        assertThat(Text.of("Sở").equals(null)).isFalse();
        assertThat(Text.of("a").compareTo(Text.of("b"))).isNegative();
    }

    @Test
    void compatibilityCharactersAreNotFolded() {
        assertThatObject(Text.of("Ⅲ")).isNotEqualTo(Text.of("III"));
    }

    @Test
    void isTheCharactersAsPrinted() {
        Text text = Text.of(DECOMPOSED);

        assertThat(text.length()).isEqualTo(DECOMPOSED.length());
        assertThat(text.charAt(1)).isEqualTo(DECOMPOSED.charAt(1));
        assertThat(text.subSequence(1, 4)).hasToString(DECOMPOSED.substring(1, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n"})
    void blankIsTakenAndSaysSo(String blank) {
        assertThat(Text.of(blank).isBlank()).isTrue();
    }

    /** Spaces of any width, also those that do not break, and characters of no width. */
    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            strings = {"00A0", "00AD", "1680", "2007", "200B", "200D", "2028", "2029", "202F", "2060", "3000", "FEFF"})
    void spaceAndCharacterWithoutWidthAreBlank(String code) {
        String blank = Character.toString(Integer.parseInt(code, 16));

        assertThat(Text.of(blank).isBlank()).isTrue();
        assertThat(Text.of(" " + blank + "\t").isBlank()).isTrue();
        assertThat(Text.of(blank + "a" + blank).isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" a ", ".", "–", "\u00A1", "\u2010", "\u2030", "\u0302", "\uFFFD", "\uD83D\uDE00"})
    void whatCanBeSeenIsNotBlank(String text) {
        assertThat(Text.of(text).isBlank()).isFalse();
    }
}
