package vn.cchc.json.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
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
            boolean whole = replaced.isEmpty()
                    && object.complete()
                    && values.keySet().containsAll(known(shape, seen))
                    && hasAllElements(values, seen);
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
                    if (whole) {
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
                    if (attribute.presence() == Attribute.Presence.LIST
                            ? object.complete() && isEmpty(member)
                            : whole) {
                        missing(shape, attribute, node, path);
                    }
                    return null;
                }
                if (attribute != null
                        && attribute.presence() == Attribute.Presence.MAP
                        && removeKey(e, values, node, path)) {
                    continue;
                }
                faults.add(e, member == null ? path : JsonPath.member(path, name), node.line(), node.column());
                if (attribute == null || values.remove(name) == null) {
                    return null;
                }
                replace(attribute, values, replaced);
            }
        }
    }

    /** Builds an object of which only the one value stands in the file. */
    @Nullable
    Object buildBare(ObjectShape shape, Attribute attribute, Object value, Node node, String path) {
        try {
            return shape.build(Map.of(attribute.name(), value));
        } catch (InvalidValueException e) {
            faults.add(e, path, node.line(), node.column());
            return null;
        }
    }

    /** Checks the name of a value in a map: it is a text. */
    void text(Node.Member member, String path) {
        try {
            Text.of(member.name());
        } catch (InvalidValueException e) {
            faults.add(e, path, member.line(), member.column());
        }
    }

    /** What is there with a fault of its own is not missed as well. */
    private static boolean isEmpty(Node.@Nullable Member list) {
        return list == null
                || (list.value() instanceof Node.JsonArray array
                        && array.elements().isEmpty());
    }

    /** Reports a name that no key of a map can have, at its own place, and takes it out. */
    private boolean removeKey(InvalidValueException e, Map<String, Object> values, Node node, String path) {
        String attribute = e.getAttribute().orElseThrow();
        if (!(node instanceof Node.JsonObject map) || !(values.get(attribute) instanceof Map<?, ?> made)) {
            return false;
        }
        return map.members().stream()
                .filter(member -> made.containsKey(member.name()))
                .filter(member -> InvalidValueException.of(e.getRule(), member.name(), "")
                        .getFound()
                        .equals(e.getFound()))
                .findFirst()
                .map(member -> {
                    String at = JsonPath.member(JsonPath.member(path, attribute), member.name());
                    faults.add(e, at, member.line(), member.column());
                    return made.remove(member.name()) != null;
                })
                .orElse(false);
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

    /** A list that may not be empty is as good as missing; so is what must stand there unless something else does. */
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
                Words.expectation(attribute));
    }

    private static void replace(Attribute attribute, Map<String, Object> values, Set<String> replaced) {
        replaced.add(attribute.name());
        if (attribute.presence() != Attribute.Presence.REQUIRED) {
            // Nothing does no harm.
            return;
        }
        Placeholders.of(attribute).ifPresent(value -> values.put(attribute.name(), value));
    }
}
