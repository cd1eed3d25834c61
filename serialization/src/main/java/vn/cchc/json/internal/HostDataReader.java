package vn.cchc.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.Extensions;
import vn.cchc.value.InvalidValueException;

/** Reads a host's own data from nodes, and finds what is wrong with it. */
final class HostDataReader {

    private final Faults faults;

    HostDataReader(Faults faults) {
        this.faults = faults;
    }

    @Nullable
    Extensions bind(Node.JsonObject object, String path) {
        int before = faults.count();
        Map<String, @Nullable Object> values = map(object, path);
        if (faults.count() > before) {
            return null;
        }
        try {
            return Extensions.of(values);
        } catch (InvalidValueException e) {
            faults.add(e, path, object.line(), object.column());
            return null;
        }
    }

    private Map<String, @Nullable Object> map(Node.JsonObject object, String path) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Node.Member member : object.members()) {
            String at = JsonPath.member(path, member.name());
            if (values.containsKey(member.name())) {
                faults.add("JSN-04", at, member.line(), member.column(), "name", member.name());
            } else {
                values.put(member.name(), member.value() == null ? null : value(member.value(), at));
            }
        }
        return values;
    }

    private @Nullable Object value(Node node, String path) {
        if (node instanceof Node.JsonObject object) {
            return map(object, path);
        }
        if (node instanceof Node.JsonArray array) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < array.elements().size(); i++) {
                values.add(value(array.elements().get(i), JsonPath.element(path, i)));
            }
            return values;
        }
        if (!(node instanceof Node.Scalar scalar)) {
            return null;
        }
        return switch (scalar.token()) {
            case TEXT -> scalar.text();
            case WHOLE_NUMBER, DECIMAL_NUMBER -> decimal(scalar, path);
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case NULL -> null;
        };
    }

    private @Nullable Object decimal(Node.Scalar number, String path) {
        try {
            return Leaf.DECIMAL.parse(number.text());
        } catch (InvalidValueException e) {
            faults.add(e, path, number.line(), number.column());
            return null;
        }
    }
}
