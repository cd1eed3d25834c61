package vn.cchc.json.jackson3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import vn.cchc.json.internal.Attribute;
import vn.cchc.json.internal.DirectCalls;
import vn.cchc.json.internal.ObjectShape;
import vn.cchc.value.InvalidValueException;

/**
 * Reads an object of ours by its builder. Strict whatever the mapper's settings: no attribute that is not known, none of
 * another form.
 *
 * <p>The twin for the other Jackson differs in the signatures; change both.
 */
final class ObjectDeserializer extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final transient ObjectShape shape;
    private final transient Supplier<Object> builders;
    private final transient Function<Object, Object> build;
    private final transient Map<String, AttributeReader> readers = new HashMap<>();

    ObjectDeserializer(ObjectShape shape) {
        super(shape.type());
        this.shape = shape;
        builders = DirectCalls.builder(shape);
        build = DirectCalls.build(shape);
    }

    /** Types hold themselves at some remove; so those of the attributes are looked up when this one is known. */
    @Override
    public void resolve(DeserializationContext context) {
        for (Attribute attribute : shape.attributes().values()) {
            readers.put(attribute.name(), new AttributeReader(attribute, context));
        }
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return parser.isExpectedStartObjectToken()
                ? attributes(parser, context)
                : context.handleUnexpectedToken(_valueClass, parser);
    }

    /** The form is ours even where the mapper would write the names of classes. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    /** Reads from the token before the name of an attribute to the end of the object. */
    Object attributes(JsonParser parser, DeserializationContext context) {
        Object builder = builders.get();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            AttributeReader reader = readers.get(name);
            if (reader == null) {
                throw UnrecognizedPropertyException.from(
                        parser,
                        shape.type(),
                        name,
                        new ArrayList<>(shape.attributes().keySet()));
            }
            parser.nextToken();
            try {
                reader.read(parser, context, builder);
            } catch (Exception e) {
                throw JacksonException.wrapWithPath(e, shape.type(), name);
            }
        }
        return build(builder, context);
    }

    /** Whether a token is the value that stands in place of the object. */
    boolean fitsBare(JsonToken token) {
        return shape.bare().map(attribute -> reader(attribute).fits(token)).orElse(false);
    }

    /** Reads the value that stands in place of the object. */
    Object bare(JsonParser parser, DeserializationContext context) {
        Object builder = builders.get();
        reader(shape.bare().orElseThrow()).read(parser, context, builder);
        return build(builder, context);
    }

    private AttributeReader reader(Attribute attribute) {
        return Objects.requireNonNull(readers.get(attribute.name()));
    }

    private Object build(Object builder, DeserializationContext context) {
        try {
            return build.apply(builder);
        } catch (InvalidValueException e) {
            return context.handleInstantiationProblem(_valueClass, null, e);
        }
    }
}
