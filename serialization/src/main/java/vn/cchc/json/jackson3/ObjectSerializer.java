package vn.cchc.json.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
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
        super(shape.type());
        kind = shape.kind().map(SerializedString::new).orElse(null);
        bare = shape.bare().map(AttributeWriter::new).orElse(null);
        writers = shape.attributes().values().stream().map(AttributeWriter::new).toArray(AttributeWriter[]::new);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        if (bare != null) {
            bare.writeBare(value, generator, context);
            return;
        }
        generator.writeStartObject(value);
        if (kind != null) {
            generator.writeName(KIND);
            generator.writeString(kind);
        }
        for (AttributeWriter writer : writers) {
            writer.write(value, generator, context);
        }
        generator.writeEndObject();
    }

    /** The form is ours even where the mapper would write the names of classes. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
