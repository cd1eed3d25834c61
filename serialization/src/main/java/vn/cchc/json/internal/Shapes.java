package vn.cchc.json.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final ClassValue<Optional<Shape>> OURS = new ClassValue<>() {
        @Override
        protected Optional<Shape> computeValue(Class<?> type) {
            return computeOurs(type);
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
     * {@return the shape of a type of the library, or of the class generated for one; none for all other types}
     *
     * @param type any class
     */
    public static Optional<Shape> ofOurs(Class<?> type) {
        return OURS.get(type);
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

    private static Optional<Shape> computeOurs(Class<?> type) {
        if (!type.getPackageName().startsWith("vn.cchc.")) {
            return Optional.empty();
        }
        if (type == Extensions.class || isSum(type) || isObject(type)) {
            return Optional.of(of(type));
        }
        Class<?>[] values = type.getInterfaces();
        if (values.length == 1 && isObject(values[0]) && values[0].getPermittedSubclasses()[0] == type) {
            return Optional.of(of(values[0]));
        }
        return Leaf.of(type).map(leaf -> leaf);
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
            boolean bare = BareKinds.contains(type);
            boolean hasKind = Arrays.stream(type.getInterfaces()).anyMatch(Shapes::isSum);
            return new ObjectShape(
                    type,
                    builder.getConstructor(),
                    hasKind ? Optional.of(WireNames.of(type)) : Optional.empty(),
                    attributes.values().stream().filter(it -> bare).findFirst(),
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
        Method accessor = accessor(type, Character.toUpperCase(name.charAt(0)) + name.substring(1));
        Type value = accessor.getGenericReturnType();
        Class<?> raw = accessor.getReturnType();
        if (raw == Optional.class) {
            Class<?> content = argument(value, 0);
            return new Attribute(
                    name, Attribute.Presence.OPTIONAL, content, accessor, bareSetter(builder, name, content));
        }
        if (raw == List.class) {
            return new Attribute(
                    name,
                    Attribute.Presence.LIST,
                    argument(value, 0),
                    accessor,
                    builder.getMethod(name, Iterable.class));
        }
        if (raw == Map.class) {
            return new Attribute(
                    name, Attribute.Presence.MAP, argument(value, 1), accessor, builder.getMethod(name, Map.class));
        }
        // Host data has a default, none, and so has a yes or no: no.
        Attribute.Presence presence = raw == Extensions.class || raw == boolean.class
                ? Attribute.Presence.OPTIONAL
                : Attribute.Presence.REQUIRED;
        return new Attribute(name, presence, raw, accessor, builder.getMethod(name, raw));
    }

    private static Method accessor(Class<?> type, String name) throws NoSuchMethodException {
        try {
            return type.getMethod("is" + name);
        } catch (NoSuchMethodException e) {
            return type.getMethod("get" + name);
        }
    }

    private static Class<?> argument(Type type, int position) {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[position];
    }

    private static Method bareSetter(Class<?> builder, String name, Class<?> content) throws NoSuchMethodException {
        return builder.getMethod(name, content == Integer.class ? int.class : content);
    }
}
