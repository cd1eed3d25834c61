package vn.cchc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplatesTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageTemplates templates = MessageTemplates.read(
            file("rank=Thứ hạng «{value}» phải từ {expected}\nplain=Để trống\n"),
            file("rank=The rank «{value}» must be {expected}\nplain=Blank\n"));

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void missingFileIsAFaultOfTheBuild() {
        assertThatIllegalStateException().isThrownBy(() -> MessageTemplates.read(null, file("a=b")));
        assertThatIllegalStateException().isThrownBy(() -> MessageTemplates.read(file("a=b"), null));
    }

    @Test
    void unknownKeyIsRefusedInBothLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> templates.template("rang", VIETNAMESE))
                .withMessageContaining("rang");
        assertThatIllegalArgumentException().isThrownBy(() -> templates.text("rang", Map.of(), Locale.ENGLISH));
        assertThat(templates.has("rang")).isFalse();
        assertThat(templates.has("rank")).isTrue();
    }

    @Test
    void holesAreFilled() {
        Map<String, Object> arguments = Map.of("value", 11, "expected", "1..10");

        assertThat(templates.text("rank", arguments, VIETNAMESE)).isEqualTo("Thứ hạng «11» phải từ 1..10");
        assertThat(templates.text("rank", arguments, Locale.UK)).isEqualTo("The rank «11» must be 1..10");
    }

    @Test
    void holeWithoutFillingStaysEmpty() {
        assertThat(templates.text("rank", Map.of("value", 0), Locale.ENGLISH)).isEqualTo("The rank «0» must be ");
    }

    @Test
    void fillingIsNoTemplate() {
        Map<String, String> arguments = Map.of("value", "{expected} $1 \\", "expected", "x");

        assertThat(templates.text("rank", arguments, Locale.ENGLISH))
                .isEqualTo("The rank «{expected} $1 \\» must be x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "en", "fr", "zh-Hant", "und", "vie"})
    void anyOtherLanguageGetsEnglish(String tag) {
        assertThat(templates.template("plain", Locale.forLanguageTag(tag))).isEqualTo("Blank");
    }

    @Test
    void machineIsNeverAsked() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(VIETNAMESE);
            assertThat(templates.template("plain", Locale.FRENCH)).isEqualTo("Blank");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(templates.template("plain", VIETNAMESE)).isEqualTo("Để trống");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keysAreSorted() {
        assertThat(templates.keys()).containsExactly("plain", "rank");
    }
}
