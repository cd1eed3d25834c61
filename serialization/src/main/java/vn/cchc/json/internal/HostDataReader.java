package vn.cchc.json.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.Decimals;
import vn.cchc.value.Extensions;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;

/** Reads a host's own data from nodes, and finds what is wrong with it. */
final class HostDataReader {

    private final Faults faults;

    HostDataReader(Faults faults) {
        this.faults = faults;
    }

    @Nullable
    Extensions bind(Node.JsonObject object, String path) {
        int before = faults.count();
        object.members()
                .forEach(member -> check(
                        () -> Extensions.of(Collections.singletonMap(member.name(), null)),
                        JsonPath.member(path, member.name()),
                        member.line(),
                        member.column()));
        Map<String, @Nullable Object> values = map(object, path);
        if (faults.count() > before) {
            return null;
        }
        // Only the depth is left to refuse.
        return check(() -> Extensions.of(values), path, object.line(), object.column());
    }

    private <T> @Nullable T check(Supplier<T> value, String path, int line, int column) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            faults.add(e, path, line, column);
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
                check(() -> Text.of(member.name()), at, member.line(), member.column());
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
            case TEXT -> check(() -> Text.of(scalar.text()).toString(), path, node.line(), node.column());
            case WHOLE_NUMBER, DECIMAL_NUMBER -> check(() -> decimal(scalar.text()), path, node.line(), node.column());
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            case NULL -> null;
        };
    }

    private static BigDecimal decimal(String text) {
        BigDecimal decimal = (BigDecimal) Leaf.DECIMAL.parse(text);
        Decimals.check("value", decimal);
        return decimal;
    }
}
