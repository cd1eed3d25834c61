package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.ObjectShape;

/**
 * Writes an object of ours, its kind first where it has one.
 *
 * <p>The twin for the other Jackson differs in the signatures; change both.
 */
final class ObjectSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;
    private static final SerializedString KIND = new SerializedString("kind");

    private final transient @Nullable SerializedString kind;
    private final transient @Nullable AttributeWriter bare;
    private final transient AttributeWriter[] writers;

    ObjectSerializer(ObjectShape shape) {
        super(shape.type(), false);
        kind = shape.kind().map(SerializedString::new).orElse(null);
        bare = shape.bare().map(AttributeWriter::new).orElse(null);
        writers = shape.attributes().values().stream().map(AttributeWriter::new).toArray(AttributeWriter[]::new);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (bare != null) {
            bare.writeBare(value, generator, provider);
            return;
        }
        generator.writeStartObject(value);
        if (kind != null) {
            generator.writeFieldName(KIND);
            generator.writeString(kind);
        }
        for (AttributeWriter writer : writers) {
            writer.write(value, generator, provider);
        }
        generator.writeEndObject();
    }

    /** The form is ours even where the mapper would write the names of classes. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}
