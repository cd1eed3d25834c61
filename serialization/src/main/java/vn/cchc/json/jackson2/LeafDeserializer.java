package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import vn.cchc.json.internal.Leaf;

/** Reads a value of one token, and no other token in its place. */
final class LeafDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Leaf leaf;

    LeafDeserializer(Leaf leaf) {
        super(leaf.type());
        this.leaf = leaf;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        boolean fits = switch (leaf.token()) {
            case TEXT -> token == JsonToken.VALUE_STRING;
            case WHOLE_NUMBER -> token == JsonToken.VALUE_NUMBER_INT;
            case NUMBER -> token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        };
        if (!fits) {
            return context.handleUnexpectedToken(_valueClass, parser);
        }
        try {
            return switch (leaf.token()) {
                case TEXT -> leaf.parse(parser.getText());
                case WHOLE_NUMBER -> parser.getIntValue();
                case NUMBER -> parser.getDecimalValue();
            };
        } catch (IllegalArgumentException e) {
            return context.handleWeirdStringValue(_valueClass, parser.getText(), "%s", e.getMessage());
        }
    }
}
