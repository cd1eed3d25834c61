package vn.cchc.json.internal;

import java.lang.reflect.Method;

/**
 * An attribute of an object.
 *
 * @param name the name, in Java and in JSON
 * @param presence whether and how often it stands there
 * @param element the raw type of the value, of one element of a list, of one value of a map, of the content of an optional
 * @param accessor reads it from a value
 * @param setter gives it to a builder; takes an {@link Iterable} for lists, a {@link java.util.Map} for maps, the bare value
 *     otherwise
 */
public record Attribute(String name, Presence presence, Class<?> element, Method accessor, Method setter) {

    /** Whether and how often an attribute stands in an object. */
    public enum Presence {
        /** Once. */
        REQUIRED,
        /** At most once. */
        OPTIONAL,
        /** A list, left out when empty. */
        LIST,
        /** Values by name, left out when there are none. */
        MAP
    }

    /**
     * {@return what the value, or one element of a list or map, may hold}
     */
    public Shape shape() {
        return Shapes.of(element);
    }
}
