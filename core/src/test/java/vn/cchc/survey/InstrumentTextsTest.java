package vn.cchc.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.MessageTemplates;

/** The texts of the checks of instruments, in both languages. */
class InstrumentTextsTest {

    private static final MessageTemplates TEXTS = InstrumentFault.texts();

    /** The other way round, to see the keys of the English file. */
    private static final MessageTemplates ENGLISH = MessageTemplates.read(
            InstrumentFault.class.getResourceAsStream("instrument_en.properties"),
            InstrumentFault.class.getResourceAsStream("instrument_vi.properties"));

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(TEXTS.keys()).isEqualTo(ENGLISH.keys());
        for (String key : TEXTS.keys()) {
            String vietnamese = TEXTS.template(key, Locale.forLanguageTag("vi"));
            String english = TEXTS.template(key, Locale.ENGLISH);
            assertThat(english).as(key).isNotBlank().isNotEqualTo(vietnamese);
            assertThat(MessageTemplates.holes(english)).as(key).isEqualTo(MessageTemplates.holes(vietnamese));
        }
    }

    @Test
    void everyRuleHasATextAndEveryTextARule() {
        List<String> codes =
                Arrays.stream(InstrumentRule.values()).map(InstrumentRule::code).toList();
        assertThat(codes).doesNotHaveDuplicates().isSorted();
        assertThat(TEXTS.keys().stream().map(key -> key.replaceAll("[.].*", "")).distinct())
                .containsExactlyElementsOf(codes);
    }
}
