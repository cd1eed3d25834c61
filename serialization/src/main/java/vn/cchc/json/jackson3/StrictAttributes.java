package vn.cchc.json.jackson3;

import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.cchc.json.internal.ObjectShape;
import vn.cchc.json.internal.Shapes;

/** Refuses unknown attributes of our types on mappers that let them pass, as most hosts' do. */
final class StrictAttributes extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        Class<?> type = beanOrClass instanceof Class<?> known ? known : beanOrClass.getClass();
        Optional<ObjectShape> shape = Shapes.objectOf(type);
        if (shape.isPresent()) {
            throw UnrecognizedPropertyException.from(
                    parser,
                    shape.get().type(),
                    name,
                    new ArrayList<>(shape.get().attributes().keySet()));
        }
        return false;
    }
}
