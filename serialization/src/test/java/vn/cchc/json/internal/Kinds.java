package vn.cchc.json.internal;

import java.util.Set;

/** The kinds of a sum by wire name, for tests elsewhere. */
public final class Kinds {

    private Kinds() {}

    public static Set<String> all(Class<?> sum) {
        return ((SumShape) Shapes.of(sum)).kinds().keySet();
    }

    public static Set<String> written(Class<?> sum) {
        return ((SumShape) Shapes.of(sum)).objects().keySet();
    }
}
