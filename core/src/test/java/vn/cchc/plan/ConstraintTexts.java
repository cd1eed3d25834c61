package vn.cchc.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.cchc.value.Text;

/** The texts that core gives to a provider. */
final class ConstraintTexts {

    /** What any other language gets. */
    static final Properties BASE = load("/ContributorValidationMessages.properties");

    static final Properties ENGLISH = load("/ContributorValidationMessages_en.properties");
    static final Properties VIETNAMESE = load("/ContributorValidationMessages_vi.properties");

    private ConstraintTexts() {}

    private static Properties load(String file) {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(Text.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
