package vn.cchc.json.jackson3;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import vn.cchc.json.internal.Attribute;
import vn.cchc.json.internal.DirectCalls;
import vn.cchc.json.internal.Leaf;
import vn.cchc.value.Extensions;

/** Writes an attribute of an object; an absent value, an empty list, an empty map and a no are left out, an empty text is a text. */
final class AttributeWriter {

    private final SerializedString name;
    private final Function<Object, Object> getter;
    private final @Nullable LeafSerializer leaf;

    AttributeWriter(Attribute attribute) {
        name = new SerializedString(attribute.name());
        getter = DirectCalls.getter(attribute);
        leaf = attribute.shape() instanceof Leaf shape ? new LeafSerializer(shape) : null;
    }

    void write(Object object, JsonGenerator generator, SerializationContext context) {
        Object value = getter.apply(object);
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                generator.writeName(name);
                element(optional.get(), generator, context);
            }
        } else if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                generator.writeName(name);
                list(list, generator, context);
            }
        } else if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                generator.writeName(name);
                map(map, generator, context);
            }
        } else if (!isDefault(value)) {
            generator.writeName(name);
            element(value, generator, context);
        }
    }

    private static boolean isDefault(Object value) {
        return (value instanceof Extensions extensions && extensions.isEmpty()) || Boolean.FALSE.equals(value);
    }

    /** Writes a value that stands in place of its object. */
    void writeBare(Object object, JsonGenerator generator, SerializationContext context) {
        element(getter.apply(object), generator, context);
    }

    private void list(List<?> list, JsonGenerator generator, SerializationContext context) {
        generator.writeStartArray(list, list.size());
        for (int i = 0; i < list.size(); i++) {
            element(list.get(i), generator, context);
        }
        generator.writeEndArray();
    }

    private void map(Map<?, ?> map, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject(map);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            generator.writeName((String) entry.getKey());
            element(entry.getValue(), generator, context);
        }
        generator.writeEndObject();
    }

    private void element(Object value, JsonGenerator generator, SerializationContext context) {
        if (leaf != null) {
            leaf.serialize(value, generator, context);
        } else {
            context.findValueSerializer(value.getClass()).serialize(value, generator, context);
        }
    }
}
