package vn.cchc.validation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Place;

/**
 * Words the findings. A message is the text of the rule with its holes filled; what the text has no hole for, the names of
 * the things at fault and the values found, stands behind a colon.
 */
final class RuleTexts {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** More than a person reads in one line; the places name them all. */
    private static final int MOST_NAMED = 6;

    private static final MessageTemplates WORDS = MessageTemplates.read(
            RuleTexts.class.getResourceAsStream("words_vi.properties"),
            RuleTexts.class.getResourceAsStream("words_en.properties"));

    private RuleTexts() {}

    /** {@return the arguments that messages name: the fillings of the holes over all places} */
    private static Map<String, String> arguments(List<Violation> violations, Locale locale) {
        Set<String> holes = new LinkedHashSet<>(List.of("label", "value"));
        violations.forEach(violation -> holes.addAll(violation.holes().keySet()));
        Map<String, String> arguments = new TreeMap<>();
        holes.forEach(hole -> arguments.put(hole, fillings(violations, hole, UnaryOperator.identity(), locale)));
        arguments.values().removeIf(String::isEmpty);
        return arguments;
    }

    private static String fillings(
            List<Violation> violations, String hole, UnaryOperator<String> words, Locale locale) {
        return joined(violations, violation -> filling(violation, hole, locale), words, locale);
    }

    private static Optional<String> filling(Violation violation, String hole, Locale locale) {
        return switch (hole) {
            case "label" -> violation.label();
            case "value" -> value(violation, locale);
            default -> Optional.ofNullable(violation.holes().get(hole));
        };
    }

    private static String message(String template, List<Violation> violations, Locale locale) {
        Set<String> named = MessageTemplates.holes(template);
        String text = template;
        Map<String, String> fillings = arguments(violations, locale);
        for (String hole : named) {
            String quoted = "«{" + hole + "}»";
            if (text.contains(quoted)) {
                // Several names are quoted one by one.
                text = text.replace(quoted, "{" + hole + "}");
                fillings.put(hole, fillings(violations, hole, RuleTexts::quoted, locale));
            }
        }
        text = MessageTemplates.fill(text, fillings);
        String rest =
                joined(violations, violation -> rest(violation, named, locale), told -> words(told, locale), locale);
        return rest.isEmpty() ? text : text + ": " + rest;
    }

    private static String quoted(String name) {
        return "«" + name + "»";
    }

    /** What the text of the rule does not say of a place: which thing it is, and what stands there. */
    private record Rest(String kind, String label, String value) {}

    private static Optional<Rest> rest(Violation violation, Set<String> named, Locale locale) {
        String label = named.contains("label") ? "" : violation.label().orElse("");
        String value = named.contains("value") ? "" : value(violation, locale).orElse("");
        return label.isEmpty() && value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rest(label.isEmpty() ? "" : kind(violation), label, value));
    }

    private static String words(Rest told, Locale locale) {
        if (told.label().isEmpty()) {
            return quoted(told.value());
        }
        String thing = thing(told, locale);
        return told.value().isEmpty() ? thing : thing + " (" + quoted(told.value()) + ")";
    }

    private static Optional<String> value(Violation violation, Locale locale) {
        return violation
                .value()
                .map(value -> value.equals(Violation.NOT_STATED) ? WORDS.text("notStated", Map.of(), locale) : value);
    }

    /** {@return the key of the word for the kind of thing that the label is from, empty if there is no word} */
    private static String kind(Violation violation) {
        List<String> kinds = violation.kind().map(List::of).orElseGet(() -> Paths.kinds(violation.path()));
        return kinds.stream()
                .map(list -> "thing." + list)
                .filter(WORDS::has)
                .findFirst()
                .orElse("");
    }

    /** {@return the thing by its kind and its name, for instance {@code nhiệm vụ «4»}} */
    private static String thing(Rest told, Locale locale) {
        String kind = told.kind().isEmpty() ? "" : WORDS.template(told.kind(), locale) + " ";
        return kind + quoted(told.label());
    }

    /** Puts into words only what is named: a rule that few tasks meet has a place for each. */
    private static <T> String joined(
            List<Violation> violations,
            Function<Violation, Optional<T>> part,
            Function<T, String> words,
            Locale locale) {
        Set<T> parts = new LinkedHashSet<>();
        violations.forEach(violation -> part.apply(violation).ifPresent(parts::add));
        String named = parts.stream().limit(MOST_NAMED).map(words).collect(Collectors.joining(", "));
        int more = parts.size() - MOST_NAMED;
        return more <= 0 ? named : named + " " + WORDS.text("more", Map.of("count", more), locale);
    }

    static String notChecked(NotChecked notChecked, Locale locale) {
        String missing = notChecked.missing().stream()
                .map(source -> WORDS.text("source." + source.name(), Map.of(), locale))
                .collect(Collectors.joining(", "));
        return WORDS.text("notChecked", Map.of("code", notChecked.code(), "missing", missing), locale);
    }

    /** {@return the places of the violations, each once, with what the document calls them} */
    private static List<Place> places(List<Violation> violations) {
        Map<String, Place> places = new LinkedHashMap<>();
        violations.forEach(violation -> places.putIfAbsent(
                violation.path(),
                Place.builder().path(violation.path()).label(violation.label()).build()));
        return List.copyOf(places.values());
    }

    static Finding finding(RuleDefinition rule, ValidationProfile profile, List<Violation> violations) {
        return Finding.builder()
                .code(rule.getCode())
                .severity(rule.severity(profile))
                .places(places(violations))
                .vietnamese(message(rule.getVietnamese(), violations, VIETNAMESE))
                .english(message(rule.getEnglish(), violations, Locale.ENGLISH))
                .arguments(arguments(violations, VIETNAMESE))
                .citation(rule.getCitation())
                .build();
    }
}
