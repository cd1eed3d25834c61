package vn.cchc.json.jackson3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import vn.cchc.value.Extensions;

/** Reads a host's own data, numbers as exact decimals whatever the mapper prefers. */
final class HostDataDeserializer extends StdDeserializer<Extensions> {

    private static final long serialVersionUID = 1L;

    HostDataDeserializer() {
        super(Extensions.class);
    }

    @Override
    public Extensions deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return (Extensions) context.handleUnexpectedToken(Extensions.class, parser);
        }
        return Extensions.of(map(parser, context));
    }

    private static Map<String, @Nullable Object> map(JsonParser parser, DeserializationContext context) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser, context));
        }
        return map;
    }

    private static @Nullable Object value(JsonParser parser, DeserializationContext context) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser, context);
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser, context));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> context.handleUnexpectedToken(Extensions.class, parser);
        };
    }
}
