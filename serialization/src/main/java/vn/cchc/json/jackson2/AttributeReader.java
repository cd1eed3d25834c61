package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.Attribute;
import vn.cchc.json.internal.DirectCalls;
import vn.cchc.json.internal.Leaf;
import vn.cchc.value.Text;

/** Reads an attribute of an object and gives it to the builder. */
final class AttributeReader {

    private final Attribute attribute;
    private final BiConsumer<Object, Object> setter;
    private final JsonDeserializer<?> element;

    /** The same where it is one token: most are, and the call can be inlined. */
    private final @Nullable LeafDeserializer leaf;

    AttributeReader(Attribute attribute, DeserializationContext context) throws JsonMappingException {
        this.attribute = attribute;
        setter = DirectCalls.setter(attribute);
        leaf = attribute.shape() instanceof Leaf shape ? new LeafDeserializer(shape) : null;
        element = leaf != null
                ? leaf
                : context.findContextualValueDeserializer(context.constructType(attribute.element()), null);
    }

    /** Reads from the first token of the value. Null says that an optional value is absent, and nothing else. */
    void read(JsonParser parser, DeserializationContext context, Object builder) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            setter.accept(builder, value(parser, context));
        } else if (attribute.presence() != Attribute.Presence.OPTIONAL) {
            refuseNull(context);
        }
    }

    /** Whether a token may be the value, where this is one token. */
    boolean fits(JsonToken token) {
        return leaf != null && leaf.fits(token);
    }

    private Object value(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (attribute.presence()) {
            case LIST -> list(parser, context);
            case MAP -> map(parser, context);
            case REQUIRED, OPTIONAL -> element(parser, context);
        };
    }

    private List<Object> list(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            context.reportInputMismatch(attribute.element(), "no list for %s", attribute.name());
        }
        List<Object> list = new ArrayList<>();
        try {
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_NULL) {
                    refuseNull(context);
                }
                list.add(element(parser, context));
            }
        } catch (Exception e) {
            throw JsonMappingException.wrapWithPath(e, list, list.size());
        }
        return list;
    }

    private Map<String, Object> map(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            context.reportInputMismatch(attribute.element(), "no object for %s", attribute.name());
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            try {
                Text.of(name);
                if (parser.nextToken() == JsonToken.VALUE_NULL) {
                    refuseNull(context);
                }
                if (map.put(name, element(parser, context)) != null) {
                    context.reportInputMismatch(attribute.element(), "%s twice", name);
                }
            } catch (Exception e) {
                throw JsonMappingException.wrapWithPath(e, map, name);
            }
        }
        return map;
    }

    private Object element(JsonParser parser, DeserializationContext context) throws IOException {
        return leaf != null ? leaf.deserialize(parser, context) : element.deserialize(parser, context);
    }

    private void refuseNull(DeserializationContext context) throws JsonMappingException {
        context.reportInputMismatch(attribute.element(), "null for %s", attribute.name());
    }
}
