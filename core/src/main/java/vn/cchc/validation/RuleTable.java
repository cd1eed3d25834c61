package vn.cchc.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Severity;
import vn.cchc.value.Citation;
import vn.cchc.value.Text;

/** What is said of the library's own rules: severities, texts and citations, as data. */
final class RuleTable {

    private static final Properties TABLE = load();
    private static final MessageTemplates TEXTS = MessageTemplates.read(
            RuleTable.class.getResourceAsStream("rules_vi.properties"),
            RuleTable.class.getResourceAsStream("rules_en.properties"));

    private RuleTable() {}

    private static Properties load() {
        Properties table = new Properties();
        try (InputStream file = RuleTable.class.getResourceAsStream("rules.properties")) {
            if (file == null) {
                throw new IllegalStateException("rules.properties missing");
            }
            table.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    static boolean has(String code) {
        return TABLE.containsKey(code);
    }

    /** {@return what is said of a rule of the library} */
    static RuleDefinition definition(String code) {
        String[] severities = TABLE.getProperty(code, "").split(" ", 2);
        return RuleDefinition.builder()
                .code(code)
                .draft(Severity.valueOf(severities[0].toUpperCase(Locale.ROOT)))
                .issued(Severity.valueOf(severities[1].toUpperCase(Locale.ROOT)))
                .vietnamese(TEXTS.template(code, RuleTexts.VIETNAMESE))
                .english(TEXTS.template(code, Locale.ENGLISH))
                .citation(Optional.ofNullable(TABLE.getProperty(code + ".citation"))
                        .map(RuleTable::citation))
                .build();
    }

    private static Citation citation(String text) {
        int end = text.indexOf("; ");
        return end < 0
                ? Citation.builder().document(Text.of(text)).build()
                : Citation.builder()
                        .document(Text.of(text.substring(0, end)))
                        .place(Text.of(text.substring(end + 2)))
                        .build();
    }
}
