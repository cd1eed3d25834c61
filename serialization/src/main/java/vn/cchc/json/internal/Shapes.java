package vn.cchc.json.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.Extensions;

/**
 * Finds the shapes of the library's types from the types themselves: a sealed interface permits either the one class
 * generated for it, which is an object, or other interfaces, which are its kinds.
 */
public final class Shapes {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return compute(type);
        }
    };

    private static final ClassValue<Optional<ObjectShape>> OBJECTS = new ClassValue<>() {
        @Override
        protected Optional<ObjectShape> computeValue(Class<?> type) {
            return objectBehind(type);
        }
    };

    private Shapes() {}

    /**
     * {@return the shape of a type}
     *
     * @param type a type that stands in a document
     * @throws IllegalArgumentException if it is none of ours
     */
    public static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /**
     * {@return the object that a class belongs to, if it is one of ours: its interface, its generated class, or the builder}
     *
     * @param type any class
     */
    public static Optional<ObjectShape> objectOf(Class<?> type) {
        return OBJECTS.get(type);
    }

    /**
     * {@return whether a type is one of ours that has no attributes: a text, a code, a date, a constant, a host's data}
     *
     * @param type any class
     */
    public static boolean isOneToken(Class<?> type) {
        return type.getPackageName().startsWith("vn.cchc.")
                && (type == Extensions.class || Leaf.of(type).isPresent());
    }

    /**
     * {@return the sealed interfaces with kinds that can be reached from a type}
     *
     * @param root the type of a document
     */
    static Set<Class<?>> sums(Class<?> root) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        collect(of(root), seen);
        seen.removeIf(type -> !(of(type) instanceof SumShape));
        return seen;
    }

    private static void collect(Shape shape, Set<Class<?>> seen) {
        if (shape instanceof SumShape sum && seen.add(sum.type())) {
            sum.kinds().values().forEach(kind -> collect(kind, seen));
        } else if (shape instanceof ObjectShape object && seen.add(object.type())) {
            for (Class<?> parent : object.type().getInterfaces()) {
                if (isSum(parent)) {
                    collect(of(parent), seen);
                }
            }
            object.attributes().values().forEach(attribute -> collect(attribute.shape(), seen));
        }
    }

    private static Shape compute(Class<?> type) {
        if (type == Extensions.class) {
            return new HostData();
        }
        if (isSum(type)) {
            Map<String, ObjectShape> kinds = new LinkedHashMap<>();
            addKinds(type, kinds);
            return new SumShape(type, Collections.unmodifiableMap(kinds));
        }
        if (isObject(type)) {
            return object(type);
        }
        return Leaf.of(type).orElseThrow(() -> new IllegalArgumentException(type.getName()));
    }

    private static void addKinds(Class<?> sum, Map<String, ObjectShape> kinds) {
        for (Class<?> kind : sum.getPermittedSubclasses()) {
            if (isSum(kind)) {
                addKinds(kind, kinds);
            } else {
                kinds.put(WireNames.of(kind), (ObjectShape) of(kind));
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.isInterface() && type.isSealed() && type.getPackageName().startsWith("vn.cchc.");
    }

    private static boolean isSum(Class<?> type) {
        return isOurs(type) && type.getPermittedSubclasses()[0].isInterface();
    }

    private static boolean isObject(Class<?> type) {
        return isOurs(type) && !type.getPermittedSubclasses()[0].isInterface();
    }

    private static Optional<ObjectShape> objectBehind(Class<?> type) {
        if (isObject(type)) {
            return Optional.of((ObjectShape) of(type));
        }
        @Nullable Class<?> generated = type.getSimpleName().equals("Builder") ? type.getEnclosingClass() : type;
        if (generated == null || generated.isInterface() || generated.getInterfaces().length != 1) {
            return Optional.empty();
        }
        Class<?> value = generated.getInterfaces()[0];
        return isObject(value) && value.getPermittedSubclasses()[0] == generated
                ? Optional.of((ObjectShape) of(value))
                : Optional.empty();
    }

    private static ObjectShape object(Class<?> type) {
        Class<?> implementation = type.getPermittedSubclasses()[0];
        try {
            Class<?> builder = Class.forName(implementation.getName() + "$Builder", false, type.getClassLoader());
            Map<String, Attribute> attributes = new LinkedHashMap<>();
            // The generated class declares its fields in the order of the accessors; a golden file guards it.
            for (Field field : implementation.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    attributes.put(field.getName(), attribute(type, builder, field.getName()));
                }
            }
            boolean hasKind = Arrays.stream(type.getInterfaces()).anyMatch(Shapes::isSum);
            return new ObjectShape(
                    type,
                    implementation,
                    builder.getConstructor(),
                    hasKind ? Optional.of(WireNames.of(type)) : Optional.empty(),
                    Collections.unmodifiableMap(versionFirst(attributes)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Map<String, Attribute> versionFirst(Map<String, Attribute> attributes) {
        Attribute version = attributes.remove("schemaVersion");
        if (version == null) {
            return attributes;
        }
        Map<String, Attribute> ordered = new LinkedHashMap<>();
        ordered.put(version.name(), version);
        ordered.putAll(attributes);
        return ordered;
    }

    private static Attribute attribute(Class<?> type, Class<?> builder, String name) throws NoSuchMethodException {
        Method accessor = type.getMethod("get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        Type value = accessor.getGenericReturnType();
        Class<?> raw = accessor.getReturnType();
        if (raw == Optional.class) {
            Class<?> content = argument(value);
            return new Attribute(
                    name, Attribute.Presence.OPTIONAL, content, accessor, bareSetter(builder, name, content));
        }
        if (raw == List.class) {
            return new Attribute(
                    name, Attribute.Presence.LIST, argument(value), accessor, builder.getMethod(name, Iterable.class));
        }
        // Host data has a default: none.
        Attribute.Presence presence =
                raw == Extensions.class ? Attribute.Presence.OPTIONAL : Attribute.Presence.REQUIRED;
        return new Attribute(name, presence, raw, accessor, builder.getMethod(name, raw));
    }

    private static Class<?> argument(Type type) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    private static Method bareSetter(Class<?> builder, String name, Class<?> content) throws NoSuchMethodException {
        return builder.getMethod(name, content == Integer.class ? int.class : content);
    }
}
