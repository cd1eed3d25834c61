package vn.cchc.json.internal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.InvalidValueException;

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
            try {
                return shape.build(values);
            } catch (InvalidValueException e) {
                String name = e.getAttribute().orElse("");
                boolean doubtful = !replaced.isEmpty() && e.getRule().comparesAttributes();
                if (doubtful
                        || replaced.contains(name)
                        || e.getMissing().stream().anyMatch(replaced::contains)) {
                    // It may be the replacement that is refused.
                    return null;
                }
                Node.Member member = seen.get(name);
                Node node = member == null || member.value() == null ? object : member.value();
                faults.add(e, member == null ? path : JsonPath.member(path, name), node.line(), node.column());
                Attribute attribute = shape.attributes().get(name);
                if (attribute == null || values.remove(name) == null) {
                    return null;
                }
                if (attribute.presence() == Attribute.Presence.REQUIRED) {
                    replace(attribute, values, replaced);
                }
            }
        }
    }

    private static void replace(Attribute attribute, Map<String, Object> values, Set<String> replaced) {
        replaced.add(attribute.name());
        Placeholders.of(attribute.shape()).ifPresent(value -> values.put(attribute.name(), value));
    }
}
