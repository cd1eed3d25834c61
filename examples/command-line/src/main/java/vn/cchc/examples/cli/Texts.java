package vn.cchc.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.cchc.examples.quickstart.Language;
import vn.cchc.finding.MessageTemplates;

/**
 * The texts of the program in one language, those of its help included. Read from a file of our own, so that the locale of
 * the machine never shows.
 */
record Texts(ResourceBundle bundle) {

    static Texts of(Language language) {
        String file = "texts_" + language.locale().getLanguage() + ".properties";
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            return new Texts(new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, Map<String, ?> arguments) {
        return MessageTemplates.fill(bundle.getString(key), arguments);
    }
}
