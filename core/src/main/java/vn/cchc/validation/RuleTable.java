package vn.cchc.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Severity;
import vn.cchc.value.Citation;
import vn.cchc.value.Text;

/** What is said of the library's own rules: severities, texts and citations, as data. */
final class RuleTable {

    private static final String CITATION = ".citation";
    private static final Map<String, String> TABLE = load();
    private static final MessageTemplates TEXTS = MessageTemplates.read(
            RuleTable.class.getResourceAsStream("rules_vi.properties"),
            RuleTable.class.getResourceAsStream("rules_en.properties"));

    private RuleTable() {}

    /** Line by line, because the order of the lines is that of the rules. */
    private static Map<String, String> load() {
        Map<String, String> table = new LinkedHashMap<>();
        try (InputStream file = RuleTable.class.getResourceAsStream("rules.properties")) {
            if (file == null) {
                throw new IllegalStateException("rules.properties missing");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line ->
                            table.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** {@return the codes of the library's rules, in the order of the table} */
    static List<String> order() {
        return TABLE.keySet().stream().filter(key -> !key.endsWith(CITATION)).toList();
    }

    static boolean has(String code) {
        return TABLE.containsKey(code) && !code.endsWith(CITATION);
    }

    /** {@return what is said of a rule of the library} */
    static RuleDefinition definition(String code) {
        String[] severities = TABLE.getOrDefault(code, "").split(" ", 2);
        return RuleDefinition.builder()
                .code(code)
                .draft(Severity.valueOf(severities[0].toUpperCase(Locale.ROOT)))
                .issued(Severity.valueOf(severities[1].toUpperCase(Locale.ROOT)))
                .vietnamese(TEXTS.template(code, RuleTexts.VIETNAMESE))
                .english(TEXTS.template(code, Locale.ENGLISH))
                .citation(Optional.ofNullable(TABLE.get(code + CITATION)).map(RuleTable::citation))
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
