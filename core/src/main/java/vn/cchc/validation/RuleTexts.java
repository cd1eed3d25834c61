package vn.cchc.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Place;

/** Makes the findings, and has the words that all rules use. */
final class RuleTexts {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final MessageTemplates WORDS = MessageTemplates.read(
            RuleTexts.class.getResourceAsStream("words_vi.properties"),
            RuleTexts.class.getResourceAsStream("words_en.properties"));

    private static final String THING = "thing.";

    /** The lists for whose things there is a word. */
    private static final Set<String> THINGS = WORDS.keys().stream()
            .filter(key -> key.startsWith(THING))
            .map(key -> key.substring(THING.length()))
            .collect(Collectors.toUnmodifiableSet());

    private RuleTexts() {}

    static boolean isThing(String list) {
        return THINGS.contains(list);
    }

    /** {@return the word for one of a list: {@code nhiệm vụ} for tasks} */
    static String thing(String list, Locale locale) {
        return WORDS.template(THING + list, locale);
    }

    static boolean isWords(String value) {
        return value.startsWith(Violation.WORDS);
    }

    /** {@return a value as found, or the words that it stands for} */
    static String value(String value, Locale locale) {
        if (!isWords(value)) {
            return value;
        }
        int number = value.indexOf(Violation.WORDS, 1);
        return number < 0
                ? WORDS.template(value.substring(1), locale)
                : WORDS.text(value.substring(1, number), Map.of("number", value.substring(number + 1)), locale);
    }

    static String more(int count, Locale locale) {
        return WORDS.text("more", Map.of("count", count), locale);
    }

    static String notChecked(NotChecked notChecked, Locale locale) {
        if (notChecked.missing().isEmpty()) {
            return WORDS.text("tooMuch", Map.of("code", notChecked.code()), locale);
        }
        String missing = notChecked.missing().stream()
                .map(source -> WORDS.text("source." + source.name(), Map.of(), locale))
                .collect(Collectors.joining(", "));
        return WORDS.text("notChecked", Map.of("code", notChecked.code(), "missing", missing), locale);
    }

    /** {@return the places of the violations, each once, with what the document calls them} */
    private static Collection<Place> places(List<Violation> violations) {
        Map<String, Place> places = new LinkedHashMap<>();
        violations.forEach(violation -> places.putIfAbsent(
                violation.path(),
                Place.builder().path(violation.path()).label(violation.label()).build()));
        return places.values();
    }

    static Finding finding(RuleDefinition rule, ValidationProfile profile, List<Violation> violations) {
        Wording wording = new Wording(violations);
        return Finding.builder()
                .code(rule.getCode())
                .severity(rule.severity(profile))
                .places(places(violations))
                .vietnamese(wording.message(rule.getVietnamese(), VIETNAMESE))
                .english(wording.message(rule.getEnglish(), Locale.ENGLISH))
                .arguments(wording.arguments(VIETNAMESE))
                .citation(rule.getCitation())
                .build();
    }
}
