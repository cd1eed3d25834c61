package vn.cchc.examples.quickstart;

import java.util.Locale;
import java.util.Optional;

/**
 * The languages that the program speaks.
 */
enum Language {
    VI("vi"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    Locale locale() {
        return locale;
    }

    static Optional<Language> of(String tag) {
        for (Language language : values()) {
            if (language.locale.getLanguage().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
