package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.ObjectShape;

/**
 * Reads an object of which several kinds are told apart by {@code kind}, at best its first attribute, or one of the values
 * that stand there in place of an object.
 */
final class KindDeserializer extends StdDeserializer<Object> implements ResolvableDeserializer {

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
    public void resolve(DeserializationContext context) throws JsonMappingException {
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
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return bare(parser, context);
        }
        TokenBuffer before = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            if (name.equals("kind")) {
                ObjectDeserializer kind = token == JsonToken.VALUE_STRING ? kinds.get(parser.getText()) : null;
                if (kind == null) {
                    throw context.invalidTypeIdException(
                            context.constructType(_valueClass), parser.getText(), "kinds are " + kinds.keySet());
                }
                return kind.attributes(before == null ? parser : rejoin(before, parser), context);
            }
            before = keep(before, name, parser, context);
        }
        throw context.missingTypeIdException(context.constructType(_valueClass), "kind is missing");
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }

    private Object bare(JsonParser parser, DeserializationContext context) throws IOException {
        for (ObjectDeserializer kind : bare) {
            if (kind.fitsBare(parser.currentToken())) {
                return kind.bare(parser, context);
            }
        }
        return context.handleUnexpectedToken(_valueClass, parser);
    }

    private static TokenBuffer keep(
            @Nullable TokenBuffer before, String name, JsonParser parser, DeserializationContext context)
            throws IOException {
        TokenBuffer kept = before == null ? context.bufferForInputBuffering(parser) : before;
        kept.writeFieldName(name);
        kept.copyCurrentStructure(parser);
        return kept;
    }

    private static JsonParser rejoin(TokenBuffer before, JsonParser parser) throws IOException {
        parser.clearCurrentToken();
        return JsonParserSequence.createFlattened(false, before.asParser(parser), parser);
    }
}
