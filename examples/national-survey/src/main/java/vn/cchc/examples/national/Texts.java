package vn.cchc.examples.national;

import java.util.Locale;
import java.util.Map;
import vn.cchc.examples.quickstart.Language;
import vn.cchc.finding.MessageTemplates;

/** The texts of the program in one language. */
record Texts(Language language) {

    private static final MessageTemplates ALL = MessageTemplates.read(
            Texts.class.getResourceAsStream("texts_vi.properties"),
            Texts.class.getResourceAsStream("texts_en.properties"));

    Locale locale() {
        return language.locale();
    }

    String text(String key) {
        return text(key, Map.of());
    }

    String text(String key, Map<String, ?> arguments) {
        return ALL.text(key, arguments, locale());
    }
}
