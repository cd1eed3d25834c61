package vn.cchc.validation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.cchc.finding.MessageTemplates;

/**
 * What the violations of one rule say, made ready for both languages. A message is the text of the rule with its holes filled;
 * what the text has no hole for, the names of the things at fault and the values found, stands behind a colon.
 */
final class Wording {

    private static final String LABEL = "label";
    private static final String VALUE = "value";

    /** More than a person reads in one line; the places name them all. */
    private static final int MOST_NAMED = 6;

    /** What the text of the rule does not say of a place: which thing it is, and what stands there. */
    private record Rest(String kind, String label, String value) {}

    private final List<Violation> violations;

    /** For each hole what fills it, over all places. */
    private final Map<String, Set<String>> fillings = new LinkedHashMap<>();

    /** By the holes that a text has: both languages have the same. */
    private final Map<Set<String>, Set<Rest>> rests = new HashMap<>();

    Wording(List<Violation> violations) {
        this.violations = violations;
        for (Violation violation : violations) {
            violation.label().ifPresent(label -> fill(LABEL, label));
            violation.value().ifPresent(value -> fill(VALUE, value));
            violation.holes().forEach(this::fill);
        }
    }

    private void fill(String hole, String filling) {
        fillings.computeIfAbsent(hole, empty -> new LinkedHashSet<>()).add(filling);
    }

    /** {@return the arguments that messages name: the fillings of the holes over all places} */
    Map<String, String> arguments(Locale locale) {
        Map<String, String> arguments = new TreeMap<>();
        fillings.forEach((hole, filling) -> arguments.put(hole, joined(filling, one -> stated(one, locale), locale)));
        arguments.values().removeIf(String::isEmpty);
        return arguments;
    }

    String message(String template, Locale locale) {
        Set<String> named = MessageTemplates.holes(template);
        String text = template;
        Map<String, String> arguments = arguments(locale);
        for (String hole : named) {
            String quoted = "«{" + hole + "}»";
            if (text.contains(quoted)) {
                // Several names are quoted one by one.
                text = text.replace(quoted, "{" + hole + "}");
                Set<String> names = fillings.getOrDefault(hole, Set.of());
                arguments.put(hole, joined(names, name -> quoted(stated(name, locale)), locale));
            }
        }
        text = MessageTemplates.fill(text, arguments);
        String rest = joined(rests.computeIfAbsent(named, this::rests), told -> words(told, locale), locale);
        return rest.isEmpty() ? text : text + ": " + rest;
    }

    private static String quoted(String name) {
        return "«" + name + "»";
    }

    private Set<Rest> rests(Set<String> named) {
        Set<Rest> all = new LinkedHashSet<>();
        for (Violation violation : violations) {
            String label = named.contains(LABEL) ? "" : violation.label().orElse("");
            String value = named.contains(VALUE) ? "" : violation.value().orElse("");
            if (!label.isEmpty() || !value.isEmpty()) {
                all.add(new Rest(label.isEmpty() ? "" : kind(violation), label, value));
            }
        }
        return all;
    }

    /** {@return the list of things that the label is from, empty if there is no word for them} */
    private static String kind(Violation violation) {
        Optional<String> kind = violation.kind();
        List<String> kinds = kind.isPresent() ? List.of(kind.get()) : Paths.kinds(violation.path());
        for (String list : kinds) {
            if (RuleTexts.isThing(list)) {
                return list;
            }
        }
        return "";
    }

    private static String words(Rest told, Locale locale) {
        String value = quoted(stated(told.value(), locale));
        if (told.label().isEmpty()) {
            return value;
        }
        String kind = told.kind().isEmpty() ? "" : RuleTexts.thing(told.kind(), locale) + " ";
        String thing = kind + quoted(told.label());
        return told.value().isEmpty() ? thing : thing + " (" + value + ")";
    }

    private static String stated(String value, Locale locale) {
        return value.equals(Violation.NOT_STATED) ? RuleTexts.notStated(locale) : value;
    }

    /** Puts into words only what is named: a rule that few tasks meet has a place for each. */
    private static <T> String joined(Set<T> parts, Function<T, String> words, Locale locale) {
        StringBuilder named = new StringBuilder();
        int count = 0;
        for (T part : parts) {
            if (count++ == MOST_NAMED) {
                return named.append(' ')
                        .append(RuleTexts.more(parts.size() - MOST_NAMED, locale))
                        .toString();
            }
            named.append(count == 1 ? "" : ", ").append(words.apply(part));
        }
        return named.toString();
    }
}
