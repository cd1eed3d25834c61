package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    void write(Object object, JsonGenerator generator, SerializerProvider provider) throws IOException {
        Object value = getter.apply(object);
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                generator.writeFieldName(name);
                element(optional.get(), generator, provider);
            }
        } else if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                generator.writeFieldName(name);
                list(list, generator, provider);
            }
        } else if (value instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                generator.writeFieldName(name);
                map(map, generator, provider);
            }
        } else if (!isDefault(value)) {
            generator.writeFieldName(name);
            element(value, generator, provider);
        }
    }

    private static boolean isDefault(Object value) {
        return (value instanceof Extensions extensions && extensions.isEmpty()) || Boolean.FALSE.equals(value);
    }

    /** Writes a value that stands in place of its object. */
    void writeBare(Object object, JsonGenerator generator, SerializerProvider provider) throws IOException {
        element(getter.apply(object), generator, provider);
    }

    private void list(List<?> list, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStartArray(list, list.size());
        for (int i = 0; i < list.size(); i++) {
            element(list.get(i), generator, provider);
        }
        generator.writeEndArray();
    }

    private void map(Map<?, ?> map, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeStartObject(map);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            generator.writeFieldName((String) entry.getKey());
            element(entry.getValue(), generator, provider);
        }
        generator.writeEndObject();
    }

    private void element(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (leaf != null) {
            leaf.serialize(value, generator, provider);
        } else {
            provider.findValueSerializer(value.getClass()).serialize(value, generator, provider);
        }
    }
}
