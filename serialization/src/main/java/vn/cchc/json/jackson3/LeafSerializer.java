package vn.cchc.json.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.cchc.json.internal.Leaf;
import vn.cchc.scoring.FactValue;

/** Writes a value as one token. */
final class LeafSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Leaf leaf;

    LeafSerializer(Leaf leaf) {
        super(leaf.type());
        this.leaf = leaf;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
        switch (leaf.token()) {
            case TEXT -> generator.writeString(leaf.format(value));
            case WHOLE_NUMBER -> generator.writeNumber(((Number) value).longValue());
            case NUMBER -> generator.writeNumber(leaf.format(value));
            case BOOLEAN -> generator.writeBoolean((Boolean) value);
            case FACT -> fact((FactValue) value, generator);
        }
    }

    private static void fact(FactValue fact, JsonGenerator generator) {
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
            Object value, JsonGenerator generator, SerializationContext provider, TypeSerializer types) {
        serialize(value, generator, provider);
    }
}
