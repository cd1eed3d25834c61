package vn.cchc.json.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** Runs the checks that only the values know, by building them. */
final class ValueChecks {

    private final Faults faults;

    ValueChecks(Faults faults) {
        this.faults = faults;
    }

    /**
     * Builds what can be built, for the checks that only the value knows. What is missing or faulty is replaced by
     * something harmless, so that the checks reach the rest; each refusal is reported and tried around.
     */
    @Nullable
    Object build(
            ObjectShape shape,
            Map<String, Object> values,
            Map<String, Node.Member> seen,
            Node.JsonObject object,
            String path) {
        Set<String> replaced = new HashSet<>();
        shape.attributes().values().stream()
                .filter(attribute -> attribute.presence() == Attribute.Presence.REQUIRED)
                .filter(attribute -> !values.containsKey(attribute.name()))
                .forEach(attribute -> replace(attribute, values, replaced));
        while (true) {
            // Something is replaced, faulty or cut off: what compares attributes may compare with that.
            boolean whole =
                    replaced.isEmpty() && object.complete() && values.keySet().containsAll(known(shape, seen));
            try {
                return shape.build(values);
            } catch (InvalidValueException e) {
                String name = e.getAttribute().orElse("");
                Attribute attribute = shape.attributes().get(name);
                if (replaced.contains(name) || e.getMissing().stream().anyMatch(replaced::contains)) {
                    return null;
                }
                if (e.getRule().comparesElements()) {
                    // An element that is missed may be there, with a fault of its own.
                    if (whole && hasAllElements(values, seen)) {
                        addAll(e, object, path);
                    }
                    return null;
                }
                if (e.getRule().comparesAttributes() && !whole) {
                    // It may be the replacement that is refused: not reported, but got out of the way.
                    if (attribute == null) {
                        return null;
                    }
                    values.remove(name);
                    replace(attribute, values, replaced);
                    continue;
                }
                Node.Member member = seen.get(name);
                Node node = member == null || member.value() == null ? object : member.value();
                if (e.getRule() == ValueRule.MISSING && attribute != null) {
                    missing(shape, attribute, node, path);
                    return null;
                }
                faults.add(e, member == null ? path : JsonPath.member(path, name), node.line(), node.column());
                if (attribute == null || values.remove(name) == null) {
                    return null;
                }
                if (attribute.presence() == Attribute.Presence.REQUIRED) {
                    replace(attribute, values, replaced);
                }
            }
        }
    }

    private static boolean hasAllElements(Map<String, Object> values, Map<String, Node.Member> seen) {
        return seen.values().stream()
                .allMatch(member -> !(member.value() instanceof Node.JsonArray array)
                        || (values.get(member.name()) instanceof List<?> list
                                && list.size() == array.elements().size()));
    }

    /** Such a refusal brings its fellows, each with the path of the element. */
    private void addAll(InvalidValueException first, Node.JsonObject object, String path) {
        Stream.concat(Stream.of(first), Arrays.stream(first.getSuppressed()))
                .filter(InvalidValueException.class::isInstance)
                .map(InvalidValueException.class::cast)
                .forEach(refusal -> {
                    String inside = refusal.getAttribute().orElse("");
                    Node node = JsonPath.find(object, inside);
                    faults.add(refusal, JsonPath.inside(path, inside), node.line(), node.column());
                });
    }

    private static List<String> known(ObjectShape shape, Map<String, Node.Member> seen) {
        return seen.values().stream()
                .filter(member -> !isNull(member.value()))
                .map(Node.Member::name)
                .filter(shape.attributes()::containsKey)
                .toList();
    }

    private static boolean isNull(@Nullable Node node) {
        return node instanceof Node.Scalar scalar && scalar.token() == Node.Scalar.Kind.NULL;
    }

    /** A list that may not be empty is as good as missing. */
    private void missing(ObjectShape shape, Attribute attribute, Node node, String path) {
        faults.add(
                "JSN-07",
                path,
                node.line(),
                node.column(),
                "name",
                attribute.name(),
                "label",
                Words.attribute(shape.type(), attribute.name()),
                "type",
                Words.type(shape.type()),
                "expected",
                Words.list(attribute.shape()));
    }

    private static void replace(Attribute attribute, Map<String, Object> values, Set<String> replaced) {
        replaced.add(attribute.name());
        Placeholders.of(attribute).ifPresent(value -> values.put(attribute.name(), value));
    }
}
