package vn.cchc.json.internal;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Calls to builders and their setters that need no reflection when they run. */
public final class DirectCalls {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class, Object.class);

    private DirectCalls() {}

    /**
     * {@return a function that gives a value to a builder}
     *
     * @param attribute the attribute of the value
     */
    @SuppressWarnings("unchecked")
    public static BiFunction<Object, Object, Object> of(Attribute attribute) {
        try {
            MethodHandle setter = LOOKUP.unreflect(attribute.setter());
            return (BiFunction<Object, Object, Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(BiFunction.class),
                            ANY,
                            setter,
                            setter.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            // Public methods of public classes: only a broken build ends here.
            throw new IllegalStateException(attribute.name(), e);
        }
    }

    /**
     * {@return a function that makes a builder}
     *
     * @param shape the object that it builds
     */
    @SuppressWarnings("unchecked")
    public static Supplier<Object> builder(ObjectShape shape) {
        try {
            MethodHandle constructor = LOOKUP.unreflectConstructor(shape.builder());
            return (Supplier<Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "get",
                            MethodType.methodType(Supplier.class),
                            MethodType.methodType(Object.class),
                            constructor,
                            constructor.type())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(shape.type().getName(), e);
        }
    }
}
