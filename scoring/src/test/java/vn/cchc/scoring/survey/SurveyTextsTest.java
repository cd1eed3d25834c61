package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.finding.MessageTemplates;

/** The texts about surveys, in both languages. */
class SurveyTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"survey", "change"})
    void bothLanguagesSayTheSame(String file) {
        MessageTemplates texts = read(file + "_vi", file + "_en");
        MessageTemplates swapped = read(file + "_en", file + "_vi");
        assertThat(texts.keys()).isNotEmpty().isEqualTo(swapped.keys());
        for (String key : texts.keys()) {
            String vietnamese = texts.template(key, Locale.forLanguageTag("vi"));
            String english = texts.template(key, Locale.ENGLISH);
            assertThat(english).as(key).isNotBlank().isNotEqualTo(vietnamese);
            assertThat(MessageTemplates.holes(english)).as(key).isEqualTo(MessageTemplates.holes(vietnamese));
        }
    }

    private static MessageTemplates read(String vietnamese, String english) {
        return MessageTemplates.read(
                SurveyRule.class.getResourceAsStream(vietnamese + ".properties"),
                SurveyRule.class.getResourceAsStream(english + ".properties"));
    }

    @Test
    void everyRuleHasATextAndEveryTextARule() {
        List<String> codes =
                Arrays.stream(SurveyRule.values()).map(SurveyRule::code).toList();
        assertThat(codes).doesNotHaveDuplicates().isSorted();
        assertThat(SurveyRule.texts().keys()).containsExactlyInAnyOrderElementsOf(codes);
    }
}
