package vn.cchc.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A host's own data beside ours (dữ liệu mở rộng), kept as it came and written back.
 *
 * <p>Each host writes under a namespace of its own, a name with at least one dot such as {@code vn.langson.motcua}. Below
 * it stand text, decimals, true and false, null, lists and maps, to a depth of 32; order is kept, everything is copied.
 */
public final class Extensions {

    private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final int DEEPEST = 32;
    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, @Nullable Object> values;

    private Extensions(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * {@return no extensions}
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Takes a host's data.
     *
     * @param values namespace to value: {@link String}, whole numbers, {@link BigDecimal}, {@link Boolean}, null,
     *     {@link List} and {@link Map} with text keys
     * @return the extensions
     * @throws InvalidValueException if a namespace has no dot, a value is of another type, a number has too many digits, a
     *     text holds a forbidden character, or the data is deeper than 32
     */
    public static Extensions of(Map<String, ? extends @Nullable Object> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        // Objects, because a raw map may hold other keys than its type says.
        for (Object key : ((Map<?, ?>) values).keySet()) {
            if (!(key instanceof String namespace)
                    || namespace.length() > 100
                    || !NAMESPACE.matcher(namespace).matches()) {
                throw InvalidValueException.of(ValueRule.IDENTIFIER, String.valueOf(key), "a-z 0-9 - . (vn.example)");
            }
        }
        return new Extensions(copyMap(values, 1));
    }

    private static Map<String, @Nullable Object> copyMap(Map<?, ? extends @Nullable Object> map, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw InvalidValueException.of(ValueRule.CONTRADICTION, String.valueOf(key), "\"text\": …");
            }
            copy.put(Text.of(name).toString(), copy(value, depth));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object copy(@Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw InvalidValueException.of(ValueRule.RANGE, depth, "<= " + DEEPEST);
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof String text) {
            return Text.of(text).toString();
        }
        if (value instanceof BigDecimal decimal) {
            Decimals.check("value", decimal);
            return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        }
        if (value instanceof BigInteger whole) {
            return copy(new BigDecimal(whole), depth);
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(map, depth + 1);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copy(element, depth + 1)));
            return Collections.unmodifiableList(copy);
        }
        throw InvalidValueException.of(
                ValueRule.CONTRADICTION,
                value.getClass().getSimpleName(),
                "text, decimal, true, false, null, list, map");
    }

    /**
     * {@return whether there are none}
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * {@return the data by namespace, unmodifiable at every depth; numbers are {@link BigDecimal}}
     */
    public Map<String, @Nullable Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
