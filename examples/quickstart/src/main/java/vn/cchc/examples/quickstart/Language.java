package vn.cchc.examples.quickstart;

import java.util.Locale;
import java.util.Optional;

/**
 * The languages that the program speaks.
 */
public enum Language {
    /** Vietnamese. */
    VI("vi"),
    /** English. */
    EN("en");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** {@return the locale} */
    public Locale locale() {
        return locale;
    }

    /**
     * {@return the language of a tag, if the program speaks it}
     *
     * @param tag {@code vi} or {@code en}
     */
    public static Optional<Language> of(String tag) {
        for (Language language : values()) {
            if (language.locale.getLanguage().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
