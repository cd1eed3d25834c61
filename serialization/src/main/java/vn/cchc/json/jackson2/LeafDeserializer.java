package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import vn.cchc.json.internal.Leaf;
import vn.cchc.scoring.FactValue;

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
        if (!fits(parser.currentToken())) {
            return context.handleUnexpectedToken(_valueClass, parser);
        }
        try {
            return switch (leaf.token()) {
                case TEXT -> leaf.parse(parser.getText());
                case WHOLE_NUMBER -> whole(parser);
                case NUMBER -> parser.getDecimalValue();
                case BOOLEAN -> parser.getBooleanValue();
                case FACT -> fact(parser);
            };
        } catch (IllegalArgumentException e) {
            return context.handleWeirdStringValue(_valueClass, parser.getText(), "%s", e.getMessage());
        }
    }

    /** Whether a token may hold the value. */
    boolean fits(JsonToken token) {
        boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        return switch (leaf.token()) {
            case TEXT -> token == JsonToken.VALUE_STRING;
            case WHOLE_NUMBER -> token == JsonToken.VALUE_NUMBER_INT;
            case NUMBER -> number;
            case BOOLEAN -> token.isBoolean();
            case FACT -> number || token == JsonToken.VALUE_STRING || token.isBoolean();
        };
    }

    private Object whole(JsonParser parser) throws IOException {
        if (leaf.type() == Long.class) {
            return parser.getLongValue();
        }
        return parser.getIntValue();
    }

    private static FactValue fact(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> FactValue.of(parser.getText());
            case VALUE_TRUE -> FactValue.of(true);
            case VALUE_FALSE -> FactValue.of(false);
            default -> FactValue.of(parser.getDecimalValue());
        };
    }
}
