package vn.cchc.json.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of several kinds of object, told apart by an attribute.
 *
 * @param type the sealed interface
 * @param kinds the kinds by wire name, in the order of the declaration
 */
public record SumShape(Class<?> type, Map<String, ObjectShape> kinds) implements Shape {

    /**
     * {@return the kinds that are written as objects, by wire name}
     */
    public Map<String, ObjectShape> objects() {
        Map<String, ObjectShape> objects = new LinkedHashMap<>(kinds);
        objects.values().removeIf(kind -> kind.bare().isPresent());
        return Collections.unmodifiableMap(objects);
    }

    /**
     * {@return the kinds that are written as the value that they hold}
     */
    public List<ObjectShape> bare() {
        return kinds.values().stream().filter(kind -> kind.bare().isPresent()).toList();
    }
}
