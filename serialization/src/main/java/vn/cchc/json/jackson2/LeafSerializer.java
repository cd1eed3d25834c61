package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import vn.cchc.json.internal.Leaf;
import vn.cchc.scoring.FactValue;

/** Writes a value as one token. */
final class LeafSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Leaf leaf;

    LeafSerializer(Leaf leaf) {
        super(leaf.type(), false);
        this.leaf = leaf;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        switch (leaf.token()) {
            case TEXT -> generator.writeString(leaf.format(value));
            case WHOLE_NUMBER -> generator.writeNumber(((Number) value).longValue());
            case NUMBER -> generator.writeNumber(leaf.format(value));
            case BOOLEAN -> generator.writeBoolean((Boolean) value);
            case FACT -> fact((FactValue) value, generator);
        }
    }

    private static void fact(FactValue fact, JsonGenerator generator) throws IOException {
        if (fact.number().isPresent()) {
            generator.writeNumber(fact.toString());
        } else if (fact.yesOrNo().isPresent()) {
            generator.writeBoolean(fact.yesOrNo().get());
        } else {
            generator.writeString(fact.toString());
        }
    }

    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}
