package vn.cchc.json.internal;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls to values, their builders and setters that need no reflection when they run. */
public final class DirectCalls {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private DirectCalls() {}

    /**
     * {@return a function that reads an attribute from a value}
     *
     * @param attribute the attribute
     */
    @SuppressWarnings("unchecked")
    public static Function<Object, Object> getter(Attribute attribute) {
        return link(Function.class, "apply", () -> LOOKUP.unreflect(attribute.accessor()));
    }

    /**
     * {@return a function that gives a value to a builder}
     *
     * @param attribute the attribute of the value
     */
    @SuppressWarnings("unchecked")
    public static BiConsumer<Object, Object> setter(Attribute attribute) {
        return link(BiConsumer.class, "accept", () -> LOOKUP.unreflect(attribute.setter()));
    }

    /**
     * {@return a function that makes a builder}
     *
     * @param shape the object that it builds
     */
    @SuppressWarnings("unchecked")
    public static Supplier<Object> builder(ObjectShape shape) {
        return link(Supplier.class, "get", () -> LOOKUP.unreflectConstructor(shape.builder()));
    }

    /**
     * {@return a function that lets a builder build}
     *
     * @param shape the object that it builds
     */
    @SuppressWarnings("unchecked")
    public static Function<Object, Object> build(ObjectShape shape) {
        return link(
                Function.class,
                "apply",
                () -> LOOKUP.unreflect(shape.builder().getDeclaringClass().getMethod("build")));
    }

    private interface Call {
        MethodHandle find() throws ReflectiveOperationException;
    }

    private static <T> T link(Class<T> function, String method, Call call) {
        try {
            MethodHandle target = call.find();
            MethodType specific = target.type().wrap();
            MethodType general = target.type().generic();
            if (function == BiConsumer.class) {
                // A setter hands the builder back, which nobody needs.
                specific = specific.changeReturnType(void.class);
                general = general.changeReturnType(void.class);
            }
            return function.cast(LambdaMetafactory.metafactory(
                            LOOKUP, method, MethodType.methodType(function), general, target, specific)
                    .getTarget()
                    .invoke());
        } catch (Throwable e) {
            // Public methods of public classes: only a broken build ends here.
            throw new IllegalStateException(e);
        }
    }
}
