package vn.cchc.json.jackson3;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;
import vn.cchc.json.internal.ObjectShape;

/** Reads an object of which several kinds are told apart by {@code kind}, at best its first attribute. */
final class KindDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, ObjectDeserializer> kinds = new HashMap<>();

    KindDeserializer(Class<?> type, Map<String, ObjectShape> kinds) {
        super(type);
        kinds.forEach((name, kind) -> this.kinds.put(name, new ObjectDeserializer(kind)));
    }

    @Override
    public void resolve(DeserializationContext context) {
        for (ObjectDeserializer kind : kinds.values()) {
            kind.resolve(context);
        }
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            return context.handleUnexpectedToken(_valueClass, parser);
        }
        TokenBuffer before = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken token = parser.nextToken();
            if (name.equals("kind")) {
                ObjectDeserializer kind = token == JsonToken.VALUE_STRING ? kinds.get(parser.getString()) : null;
                if (kind == null) {
                    throw context.invalidTypeIdException(
                            context.constructType(_valueClass), parser.getString(), "kinds are " + kinds.keySet());
                }
                return kind.attributes(before == null ? parser : rejoin(before, parser, context), context);
            }
            before = keep(before, name, parser, context);
        }
        throw context.missingTypeIdException(context.constructType(_valueClass), "kind is missing");
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    private static TokenBuffer keep(
            @Nullable TokenBuffer before, String name, JsonParser parser, DeserializationContext context) {
        TokenBuffer kept = before == null ? context.bufferForInputBuffering(parser) : before;
        kept.writeName(name);
        kept.copyCurrentStructure(parser);
        return kept;
    }

    private static JsonParser rejoin(TokenBuffer before, JsonParser parser, DeserializationContext context) {
        parser.clearCurrentToken();
        return JsonParserSequence.createFlattened(false, before.asParser(context, parser), parser);
    }
}
