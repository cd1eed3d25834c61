package vn.cchc.validation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/**
 * A plan in which everything is there that the types can hold, made from the types themselves: every attribute, in every list
 * one thing of each kind, where only one of several kinds fits one after the other. Every text is decomposed and another.
 */
final class FullPlan {

    /** At least as many as any sum type has kinds. */
    private static final int KINDS = 12;

    private static final int DEEPEST_SECTION = 2;

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> parties = new TreeMap<>();
    private final ImprovementPlan plan;
    private int number;

    private FullPlan() {
        plan = (ImprovementPlan) make(ImprovementPlan.class, "", 0);
    }

    static FullPlan make() {
        return new FullPlan();
    }

    ImprovementPlan plan() {
        return plan;
    }

    /** All texts by their paths. */
    Map<String, String> texts() {
        return texts;
    }

    /** The names of all parties by the paths of the parties. */
    Map<String, String> parties() {
        return parties;
    }

    private Object make(Type type, String path, int kind) {
        if (type instanceof ParameterizedType generic) {
            Type content = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? Optional.of(make(content, path, kind))
                    : list((Class<?>) content, path);
        }
        return make((Class<?>) type, path, kind);
    }

    private List<Object> list(Class<?> type, String path) {
        int most = kinds(type).isEmpty() || type == Party.class
                ? Math.max(1, kinds(type).size())
                : KINDS;
        int size = path.split("sections", -1).length - 1 > DEEPEST_SECTION ? 0 : most;
        List<Object> things = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            things.add(make(type, path + "[" + i + "]", i));
        }
        return things;
    }

    private Object make(Class<?> type, String path, int kind) {
        List<Class<?>> kinds = kinds(type);
        if (kinds.isEmpty()) {
            return value(type, path);
        }
        Class<?> made = kinds.get(kind % kinds.size());
        // A range of ranges has no end.
        return object(path.contains("deadline.") ? kinds.get(0) : made, path, kind);
    }

    /** The interfaces of which things can be made: the type itself, or all below it. */
    private static List<Class<?>> kinds(Class<?> type) {
        if (!type.isInterface() || !type.isSealed()) {
            return List.of();
        }
        Class<?>[] below = type.getPermittedSubclasses();
        return below[0].isInterface()
                ? Arrays.stream(below)
                        .flatMap(kind -> kinds(kind).stream())
                        .sorted(Comparator.comparing(Class::getName))
                        .toList()
                : List.of(type);
    }

    private Object object(Class<?> type, String path, int kind) {
        try {
            Class<?> builderType = Class.forName(type.getPermittedSubclasses()[0].getName() + "$Builder");
            Object builder = builderType.getConstructor().newInstance();
            for (Method accessor : attributes(type)) {
                String name = accessor.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                        + accessor.getName().substring(4);
                Object value = make(accessor.getGenericReturnType(), path.isEmpty() ? name : path + "." + name, kind);
                if (Party.class.isAssignableFrom(type) && name.equals("name")) {
                    parties.put(path, value.toString());
                }
                setter(builderType, name, accessor.getReturnType()).invoke(builder, value);
            }
            return builderType.getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static List<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        && method.getParameterCount() == 0
                        && method.getName().startsWith("get"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Method setter(Class<?> builder, String name, Class<?> type) {
        Class<?> wanted = type == List.class ? Iterable.class : type;
        return Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder + " " + name));
    }

    private Object value(Class<?> type, String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        number++;
        if (type == Text.class) {
            texts.put(path, "O\u0302\u0309" + number);
            return Text.of("O\u0302\u0309" + number);
        } else if (type == String.class) {
            return switch (name) {
                case "schemaVersion" -> ImprovementPlan.SCHEMA_VERSION;
                case "sha256" -> "0".repeat(64);
                default -> "i" + number;
            };
        } else if (type == int.class || type == Integer.class) {
            return name.equals("year") ? 2024 : 1;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        return Map.of(
                        LocalDate.class,
                        LocalDate.of(2024, 6, 4),
                        OffsetDateTime.class,
                        OffsetDateTime.parse("2024-06-04T08:00:00+07:00"),
                        PartialDate.class,
                        PartialDate.of(2024),
                        IndexCode.class,
                        IndexCode.SIPAS,
                        OrganizationCode.class,
                        OrganizationCode.of("H37"),
                        BigDecimal.class,
                        BigDecimal.ONE)
                .get(type);
    }
}
