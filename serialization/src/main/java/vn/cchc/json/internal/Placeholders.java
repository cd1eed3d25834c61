package vn.cchc.json.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.value.InvalidValueException;

/**
 * Values that stand in for faulty ones, so that the checks of an object can look at the rest of it. They never leave the
 * second reading.
 */
final class Placeholders {

    private Placeholders() {}

    /** A value without any fault for an attribute, if one can be made. */
    static Optional<Object> of(Attribute attribute) {
        try {
            return Optional.of(make(attribute));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    /** Some attributes ask for more than their form says. */
    private static Object make(Attribute attribute) {
        return switch (attribute.name()) {
            case "year" -> LocalDate.EPOCH.getYear();
            case "schemaVersion" -> Documents.version(attribute.accessor().getDeclaringClass());
            case "administrativeUnit" -> "01";
            case "confidence" -> new BigDecimal("0.5");
            default -> make(attribute.shape());
        };
    }

    private static Object make(Shape shape) {
        if (shape instanceof Leaf leaf) {
            return leaf.parse(text(leaf));
        }
        if (shape instanceof SumShape sum) {
            return make(sum.kinds().values().iterator().next());
        }
        if (shape instanceof ObjectShape object) {
            Map<String, Object> values = new LinkedHashMap<>();
            object.attributes().values().stream()
                    .filter(attribute -> attribute.presence() == Attribute.Presence.REQUIRED)
                    .forEach(attribute -> values.put(attribute.name(), make(attribute)));
            return object.build(values);
        }
        throw new IllegalArgumentException(shape.toString());
    }

    private static String text(Leaf leaf) {
        if (!leaf.constants().isEmpty()) {
            return leaf.constants().get(0);
        }
        return switch (leaf.token()) {
            case WHOLE_NUMBER, NUMBER -> "1";
            case BOOLEAN -> "false";
            case TEXT, FACT -> {
                if (leaf.type() == LocalDate.class) {
                    yield LocalDate.EPOCH.toString();
                }
                if (leaf.type() == OffsetDateTime.class) {
                    yield LocalDate.EPOCH
                            .atStartOfDay()
                            .atOffset(ZoneOffset.UTC)
                            .toString();
                }
                yield "x";
            }
        };
    }
}
