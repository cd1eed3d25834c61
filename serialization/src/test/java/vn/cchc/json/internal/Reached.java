package vn.cchc.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types that can be reached from a document, in the order in which a reader meets them. */
public final class Reached {

    private Reached() {}

    public static List<ObjectShape> objects(Class<?> root) {
        Map<Class<?>, ObjectShape> reached = new LinkedHashMap<>();
        collect(Shapes.of(root), reached);
        return new ArrayList<>(reached.values());
    }

    private static void collect(Shape shape, Map<Class<?>, ObjectShape> reached) {
        if (shape instanceof SumShape sum) {
            sum.kinds().values().forEach(kind -> collect(kind, reached));
        } else if (shape instanceof ObjectShape object && reached.putIfAbsent(object.type(), object) == null) {
            object.attributes().values().forEach(attribute -> collect(attribute.shape(), reached));
        }
    }
}
