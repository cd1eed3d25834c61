package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import vn.cchc.json.internal.ObjectShape;
import vn.cchc.json.internal.Shapes;

/** Refuses unknown attributes of our types on mappers that let them pass, as most hosts' do. */
final class StrictAttributes extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
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
