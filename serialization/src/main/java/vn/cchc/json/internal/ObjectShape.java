package vn.cchc.json.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import vn.cchc.value.InvalidValueException;

/**
 * An object with attributes.
 *
 * @param type the sealed interface of the value
 * @param builder makes a new builder
 * @param kind the wire name, if the type is one of several kinds
 * @param bare the only attribute, where its value stands in place of the object
 * @param attributes the attributes by name, in the order of the written form
 */
public record ObjectShape(
        Class<?> type,
        Constructor<?> builder,
        Optional<String> kind,
        Optional<Attribute> bare,
        Map<String, Attribute> attributes)
        implements Shape {

    /**
     * Makes a value.
     *
     * @param values the values by attribute; a {@link java.util.List} for lists, a {@link Map} for maps
     * @return the value
     * @throws InvalidValueException if it has no meaning
     */
    Object build(Map<String, Object> values) {
        try {
            Object maker = builder.newInstance();
            for (Map.Entry<String, Object> value : values.entrySet()) {
                Attribute attribute = attributes.get(value.getKey());
                if (attribute != null) {
                    attribute.setter().invoke(maker, value.getValue());
                }
            }
            return maker.getClass().getMethod("build").invoke(maker);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
