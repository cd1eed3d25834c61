package vn.cchc.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.cchc.finding.MessageTemplates;

/**
 * What the violations of one rule say, made ready for both languages. A message is the text of the rule with its holes filled;
 * what the text has no hole for, the names of the things at fault and the values found, stands behind a colon.
 */
final class Wording {

    private static final String LABEL = "label";
    private static final String VALUE = "value";

    /** What the text of the rule does not say of a place: which thing it is, and what stands there. */
    private record Rest(String kind, String label, String value) {}

    private final List<Violation> violations;

    /** For each hole what fills it, over all places. */
    private final Map<String, Set<String>> fillings = new LinkedHashMap<>();

    /** By the holes that a text has: both languages have the same. */
    private final Map<Set<String>, Told<Rest>> rests = new HashMap<>();

    private final Told<String> labels = new Told<>();

    Wording(List<Violation> violations) {
        this.violations = violations;
        for (Violation violation : violations) {
            if (violation.label().isPresent()) {
                labels.add(violation.label().get(), violation.path());
            }
            violation.value().ifPresent(value -> fill(VALUE, value));
            violation.holes().forEach(this::fill);
        }
        if (!labels.named().isEmpty()) {
            fillings.put(LABEL, new LinkedHashSet<>(labels.named()));
        }
    }

    private void fill(String hole, String filling) {
        fillings.computeIfAbsent(hole, empty -> new LinkedHashSet<>()).add(filling);
    }

    /** {@return the arguments that messages name: the fillings of the holes over all places} */
    Map<String, String> arguments(Locale locale) {
        Map<String, String> arguments = new TreeMap<>();
        fillings.forEach((hole, filling) -> arguments.put(hole, filling(hole, one -> one, locale)));
        arguments.values().removeIf(String::isEmpty);
        return arguments;
    }

    /** Names stand for places; of a year or a code only the different ones count. */
    private String filling(String hole, UnaryOperator<String> quote, Locale locale) {
        Set<String> all = fillings.getOrDefault(hole, Set.of());
        String named = all.stream()
                .limit(Told.MOST)
                .map(one -> quote.apply(RuleTexts.value(one, locale)))
                .collect(Collectors.joining(", "));
        return named + more(hole.equals(LABEL) ? labels.more() : all.size() - Told.MOST, locale);
    }

    private static String more(int count, Locale locale) {
        return count <= 0 ? "" : " " + RuleTexts.more(count, locale);
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
                arguments.put(hole, filling(hole, Wording::quoted, locale));
            }
        }
        text = MessageTemplates.fill(text, arguments);
        String rest = words(rests.computeIfAbsent(named, this::rests), locale);
        return rest.isEmpty() ? text : text + ": " + rest;
    }

    private static String quoted(String name) {
        return "«" + name + "»";
    }

    private Told<Rest> rests(Set<String> named) {
        // Where the text names several things, what stands there needs their names again.
        boolean isNamed =
                named.contains(LABEL) && fillings.getOrDefault(LABEL, Set.of()).size() <= 1;
        Told<Rest> all = new Told<>();
        for (Violation violation : violations) {
            if (all.isFull()) {
                all.count(violation.path());
                continue;
            }
            String value = named.contains(VALUE) ? "" : violation.value().orElse("");
            String label = isNamed || (named.contains(LABEL) && value.isEmpty())
                    ? ""
                    : violation.label().orElse("");
            if (!label.isEmpty() || !value.isEmpty()) {
                // A value without a name stands for itself, wherever it is found.
                all.add(
                        new Rest(label.isEmpty() ? "" : kind(violation), label, value),
                        label.isEmpty() ? value : violation.path());
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

    /** The values of one thing stand together behind its name, and neighbours of one kind bear its word once. */
    private static String words(Told<Rest> told, Locale locale) {
        Map<Rest, List<String>> things = new LinkedHashMap<>();
        for (Rest rest : told.named()) {
            List<String> values =
                    things.computeIfAbsent(new Rest(rest.kind(), rest.label(), ""), first -> new ArrayList<>());
            if (!rest.value().isEmpty()) {
                String value = RuleTexts.value(rest.value(), locale);
                values.add(RuleTexts.isWords(rest.value()) ? value : quoted(value));
            }
        }
        List<String> words = new ArrayList<>();
        String kind = "";
        for (Map.Entry<Rest, List<String>> thing : things.entrySet()) {
            Rest rest = thing.getKey();
            String noun =
                    rest.kind().isEmpty() || rest.kind().equals(kind) ? "" : RuleTexts.thing(rest.kind(), locale) + " ";
            String values = String.join(", ", thing.getValue());
            kind = rest.kind();
            words.add(
                    rest.label().isEmpty()
                            ? values
                            : noun + quoted(rest.label()) + (values.isEmpty() ? "" : " (" + values + ")"));
        }
        return String.join(", ", words) + more(told.more(), locale);
    }
}
