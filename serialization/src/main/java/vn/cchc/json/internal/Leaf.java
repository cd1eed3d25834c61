package vn.cchc.json.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.scoring.FactValue;
import vn.cchc.value.IndexCode;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * A value that is one JSON token.
 *
 * @param type the Java type
 * @param token the token that holds it
 * @param expectation the key of the words that say what is expected
 * @param constants the constants allowed, where there are only some
 * @param parser from the token's text; where the token may be of several kinds, from text in quotes
 * @param formatter to the token's text
 */
public record Leaf(
        Class<?> type,
        Token token,
        String expectation,
        List<String> constants,
        Function<String, Object> parser,
        Function<Object, String> formatter)
        implements Shape {

    /** The JSON tokens that hold a value. */
    public enum Token {
        /** Text in quotes. */
        TEXT,
        /** A number without point and exponent. */
        WHOLE_NUMBER,
        /** Any number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Any number, true or false, or text in quotes: what a fact may be. */
        FACT
    }

    private static final Map<Class<?>, Leaf> KNOWN = new LinkedHashMap<>();

    static {
        text(String.class, "text", text -> Text.of(text).toString());
        text(Text.class, "text", Text::of);
        text(IndexCode.class, "index", IndexCode::of);
        text(OrganizationCode.class, "organizationCode", OrganizationCode::of);
        text(PartialDate.class, "partialDate", PartialDate::parse);
        text(LocalDate.class, "date", Leaf::date);
        text(OffsetDateTime.class, "time", Leaf::time);
        // toString() drops seconds that are zero; the printed stamp has them.
        KNOWN.computeIfPresent(
                OffsetDateTime.class,
                (type, leaf) -> new Leaf(
                        type,
                        leaf.token,
                        leaf.expectation,
                        leaf.constants,
                        leaf.parser,
                        value -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((OffsetDateTime) value)));
        number(Integer.class, Token.WHOLE_NUMBER, "wholeNumber", Leaf::whole);
        number(int.class, Token.WHOLE_NUMBER, "wholeNumber", Leaf::whole);
        number(Long.class, Token.WHOLE_NUMBER, "wholeNumber", Leaf::large);
        number(BigDecimal.class, Token.NUMBER, "number", Leaf::decimal);
        KNOWN.put(
                boolean.class,
                new Leaf(boolean.class, Token.BOOLEAN, "yesOrNo", List.of(), Boolean::valueOf, Object::toString));
        KNOWN.put(
                FactValue.class,
                new Leaf(FactValue.class, Token.FACT, "fact", List.of(), FactValue::of, Object::toString));
    }

    /** A decimal that belongs to no attribute. */
    static final Leaf DECIMAL = Objects.requireNonNull(KNOWN.get(BigDecimal.class));

    private static void text(Class<?> type, String expectation, Function<String, Object> parser) {
        KNOWN.put(type, new Leaf(type, Token.TEXT, expectation, List.of(), parser, Object::toString));
    }

    private static void number(Class<?> type, Token token, String expectation, Function<String, Object> parser) {
        // Never an exponent: toString() would write 1E-7.
        KNOWN.put(
                type,
                new Leaf(
                        type,
                        token,
                        expectation,
                        List.of(),
                        parser,
                        value -> value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString()));
    }

    static Optional<Leaf> of(Class<?> type) {
        return type.isEnum() ? Optional.of(constant(type)) : Optional.ofNullable(KNOWN.get(type));
    }

    private static Leaf constant(Class<?> type) {
        Map<String, Object> byName = new LinkedHashMap<>();
        Map<Object, String> byConstant = new HashMap<>();
        for (Object value : type.getEnumConstants()) {
            String name = WireNames.of((Enum<?>) value);
            byName.put(name, value);
            byConstant.put(value, name);
        }
        List<String> names = List.copyOf(byName.keySet());
        return new Leaf(
                type,
                Token.TEXT,
                "constant",
                names,
                name -> {
                    Object value = byName.get(name);
                    if (value == null) {
                        throw new IllegalArgumentException("unknown constant " + name);
                    }
                    return value;
                },
                value -> Objects.requireNonNull(byConstant.get(value)));
    }

    /**
     * Reads the text of the token.
     *
     * @param text the text
     * @return the value
     * @throws InvalidValueException if the text has no meaning
     * @throws IllegalArgumentException if it is none of the constants
     */
    public Object parse(String text) {
        // Most values are texts, and this call can be inlined.
        return type == Text.class ? Text.of(text) : parser.apply(text);
    }

    /**
     * {@return the text of the token}
     *
     * @param value the value
     */
    public String format(Object value) {
        return formatter.apply(value);
    }

    private static Object date(String text) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Refused below, in our words.
        }
        throw InvalidValueException.of(ValueRule.CALENDAR, text, "2024-06-04");
    }

    private static Object time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw InvalidValueException.of(ValueRule.CALENDAR, text, "2024-03-21T08:00:58+07:00");
        }
    }

    private static Object decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            // Its exponent does not even fit a number.
            throw InvalidValueException.of(ValueRule.DECIMAL, text, "");
        }
    }

    private static Object whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw InvalidValueException.of(ValueRule.RANGE, text, Integer.MIN_VALUE + ".." + Integer.MAX_VALUE);
        }
    }

    private static Object large(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw InvalidValueException.of(ValueRule.RANGE, text, Long.MIN_VALUE + ".." + Long.MAX_VALUE);
        }
    }
}
