package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;

/** The words for tailoring and comparing catalogues. */
final class ChangeTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final MessageTemplates TEMPLATES = MessageTemplates.read(
            ChangeTexts.class.getResourceAsStream("changes_vi.properties"),
            ChangeTexts.class.getResourceAsStream("changes_en.properties"));

    private ChangeTexts() {}

    /**
     * Makes a finding; its code is the key up to the first dot.
     *
     * @param arguments text or {@link BigDecimal}; numbers are written as the reader writes them
     */
    static Finding finding(String key, Severity severity, Place place, Map<String, ?> arguments) {
        Map<String, String> plain = new TreeMap<>();
        arguments.forEach((name, value) -> plain.put(name, plain(value)));
        int dot = key.indexOf('.');
        return Finding.builder()
                .code(dot < 0 ? key : key.substring(0, dot))
                .severity(severity)
                .addPlaces(place)
                .vietnamese(TEMPLATES.text(key, worded(arguments), VIETNAMESE))
                .english(TEMPLATES.text(key, plain, Locale.ENGLISH))
                .arguments(plain)
                .build();
    }

    private static Map<String, String> worded(Map<String, ?> arguments) {
        Map<String, String> worded = new TreeMap<>();
        arguments.forEach((name, value) -> {
            String plain = plain(value);
            worded.put(name, value instanceof BigDecimal ? plain.replace('.', ',') : plain);
        });
        return worded;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? PlainForms.of(number) : value.toString();
    }

    static String text(ResolvedChange change, Locale locale) {
        Map<String, String> arguments = new TreeMap<>();
        change.getCriterion().ifPresent(code -> arguments.put("subject", code));
        change.getParameter().ifPresent(id -> arguments.put("subject", id));
        String attribute = change.getAttribute();
        arguments.put("attribute", TEMPLATES.text("attribute." + attribute, Map.of(), locale));
        arguments.put("before", value(attribute, change.getBefore(), locale));
        arguments.put("after", value(attribute, change.getAfter(), locale));
        return TEMPLATES.text(key(change), arguments, locale);
    }

    private static String key(ResolvedChange change) {
        if (change.getCriterion().isEmpty() && change.getParameter().isEmpty()) {
            return "changed.policy";
        }
        if (change.getAttribute().equals("criteria")) {
            return change.getBefore().isEmpty() ? "added" : "removed";
        }
        return change.isDerived() ? "changed.derived" : "changed";
    }

    /** {@return the value of an attribute as people write it} */
    static String value(String attribute, Optional<String> value, Locale locale) {
        if (value.isEmpty()) {
            return TEMPLATES.text("absent", Map.of(), locale);
        }
        String plain = value.get();
        if (attribute.startsWith("policy.")) {
            int blank = plain.indexOf(' ');
            String word = TEMPLATES.text("value." + plain.substring(blank + 1), Map.of(), locale);
            return blank < 0
                    ? word
                    : TEMPLATES.text("rounding", Map.of("decimals", plain.substring(0, blank), "rule", word), locale);
        }
        boolean number = attribute.endsWith("Points");
        return number && locale.getLanguage().equals("vi") ? plain.replace('.', ',') : plain;
    }

    /** {@return the name of an attribute for people} */
    static String attribute(String attribute, Locale locale) {
        // A parameter is named by its id, which no template knows.
        String parameters = "parameters.";
        return attribute.startsWith(parameters)
                ? TEMPLATES.text("attribute.parameters", Map.of(), locale) + " "
                        + attribute.substring(parameters.length())
                : TEMPLATES.text("attribute." + attribute, Map.of(), locale);
    }

    /** {@return another of the texts} */
    static String text(String key, Map<String, ?> arguments, Locale locale) {
        return TEMPLATES.text(key, arguments, locale);
    }

    /** {@return the templates, for tests} */
    static MessageTemplates templates() {
        return TEMPLATES;
    }
}
