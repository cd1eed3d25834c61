package vn.cchc.json.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Similar;

/** The words of the faults, and the names of types and attributes for people. */
final class Words {

    /** Nothing but a number takes this text for a mistake: whoever wants text takes it as it is. */
    private static final Pattern PERCENT = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,9})?\\s*%");

    private static final MessageTemplates FAULTS = read("faults");
    private static final MessageTemplates NAMES = read("names");

    private Words() {}

    private static MessageTemplates read(String file) {
        return MessageTemplates.read(
                Words.class.getResourceAsStream("/vn/cchc/json/" + file + "_vi.properties"),
                Words.class.getResourceAsStream("/vn/cchc/json/" + file + "_en.properties"));
    }

    /** Words that exist in both languages and are chosen when the message is made. */
    interface InBoth {
        String in(Locale locale);
    }

    static String text(String key, Map<String, ?> arguments, Locale locale) {
        return FAULTS.text(key, arguments, locale);
    }

    /** The name of an attribute for people: that of the type first, then the general one. */
    static InBoth attribute(Class<?> type, String attribute) {
        String own = type.getSimpleName() + "." + attribute;
        String key = NAMES.has(own) ? own : attribute;
        return locale -> NAMES.has(key) ? NAMES.template(key, locale) : attribute;
    }

    /** The name of a type for people. */
    static InBoth type(Class<?> type) {
        return locale -> NAMES.template("type." + type.getSimpleName(), locale);
    }

    /** A name that the file gives. */
    static InBoth named(String name) {
        return locale -> name;
    }

    /** What may stand as the value of an attribute. */
    static InBoth expectation(Attribute attribute) {
        return switch (attribute.presence()) {
            case REQUIRED, OPTIONAL -> expectation(attribute.shape());
            case LIST -> list(attribute.shape());
            case MAP -> map(attribute.shape());
        };
    }

    /** How a kind is written whose value stands in place of an object. */
    static InBoth bare(ObjectShape kind) {
        return locale -> FAULTS.text("bare." + kind.type().getSimpleName(), Map.of(), locale);
    }

    private static InBoth kinds(SumShape sum) {
        Set<String> kinds = sum.objects().keySet();
        return locale -> FAULTS.text(
                "expected.sum",
                Map.of(
                        "type", type(sum.type()).in(locale),
                        "example", kinds.iterator().next(),
                        "kinds", String.join(", ", kinds)),
                locale);
    }

    /** What may stand at a place. */
    static InBoth expectation(Shape shape) {
        if (shape instanceof Leaf leaf) {
            Map<String, String> constants = Map.of("constants", String.join(", ", leaf.constants()));
            return locale -> FAULTS.text("expected." + leaf.expectation(), constants, locale);
        }
        if (shape instanceof HostData) {
            return locale -> FAULTS.text("expected.hostData", Map.of(), locale);
        }
        if (shape instanceof SumShape sum) {
            List<InBoth> bare = sum.bare().stream().map(Words::bare).toList();
            InBoth objects = sum.objects().isEmpty() ? named("") : kinds(sum);
            return bare.isEmpty() ? objects : anyOf(bare, objects);
        }
        Class<?> type = ((ObjectShape) shape).type();
        return locale ->
                FAULTS.text("expected.object", Map.of("type", type(type).in(locale)), locale);
    }

    private static InBoth anyOf(List<InBoth> bare, InBoth objects) {
        return locale -> FAULTS.text(
                "expected.bareOr",
                Map.of(
                        "bare",
                        bare.stream().map(one -> one.in(locale)).collect(Collectors.joining("; ")),
                        "objects",
                        objects.in(locale)),
                locale);
    }

    static InBoth map(Shape element) {
        return locale -> FAULTS.text(
                "expected.map", Map.of("element", expectation(element).in(locale)), locale);
    }

    static InBoth list(Shape element) {
        return locale -> FAULTS.text(
                "expected.list", Map.of("element", expectation(element).in(locale)), locale);
    }

    /** What was found instead; of a percentage in quotes also how it is written as a number. */
    static InBoth found(Node node) {
        if (node instanceof Node.Scalar scalar) {
            String value =
                    scalar.text().length() <= 60 ? scalar.text() : scalar.text().substring(0, 60) + "…";
            if (PERCENT.matcher(value).matches()) {
                String fraction = new BigDecimal(value.replace("%", "").strip().replace(',', '.'))
                        .movePointLeft(2)
                        .stripTrailingZeros()
                        .toPlainString();
                return locale -> FAULTS.text("found.PERCENTAGE", Map.of("value", value, "fraction", fraction), locale);
            }
            return locale -> FAULTS.text("found." + scalar.token(), Map.of("value", value), locale);
        }
        String key = node instanceof Node.JsonArray ? "found.ARRAY" : "found.OBJECT";
        return locale -> FAULTS.text(key, Map.of(), locale);
    }

    /** The nearest of the names, said as a question, if one is near; else all of them. */
    static InBoth suggestion(String name, Collection<String> names) {
        return locale -> Similar.to(name, names)
                .map(near -> FAULTS.text("suggestion", Map.of("name", near), locale))
                .orElseGet(() -> FAULTS.text("allowed", Map.of("names", String.join(", ", names)), locale));
    }
}
