package vn.cchc.json.jackson3;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

/**
 * Reads an object of which several kinds are told apart by {@code kind}, at best its first attribute, or one of the values
 * that stand there in place of an object.
 */
final class KindDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, ObjectDeserializer> kinds = new HashMap<>();

    private final transient List<ObjectDeserializer> bare = new ArrayList<>();

    KindDeserializer(Class<?> type, Collection<ObjectShape> kinds) {
        super(type);
        for (ObjectShape kind : kinds) {
            ObjectDeserializer one = new ObjectDeserializer(kind);
            if (kind.bare().isPresent()) {
                bare.add(one);
            } else {
                this.kinds.put(kind.kind().orElseThrow(), one);
            }
        }
    }

    @Override
    public void resolve(DeserializationContext context) {
        for (ObjectDeserializer kind : kinds.values()) {
            kind.resolve(context);
        }
        for (ObjectDeserializer kind : bare) {
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
            return bare(parser, context);
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

    private Object bare(JsonParser parser, DeserializationContext context) {
        for (ObjectDeserializer kind : bare) {
            if (kind.fitsBare(parser.currentToken())) {
                return kind.bare(parser, context);
            }
        }
        return context.handleUnexpectedToken(_valueClass, parser);
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
