package vn.cchc.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value without meaning was refused when it was made: a fifth quarter, the 30th of February, a blank name.
 *
 * <p>This is the only exception that the types of the library throw for bad data. It carries the rule, the attribute and
 * what was found, so that a reader can turn it into a finding with a path; the message is for developers.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The rule violated. */
    private final ValueRule rule;

    /** The attribute at fault, if it is one. */
    private final @Nullable String attribute;

    /** What was found, fit to be shown. */
    private final String found;

    /** What was expected. */
    private final String expected;

    /** The missing attributes. */
    private final List<String> missing;

    /**
     * Refuses an object that lacks mandatory attributes; the generated builders call this.
     *
     * @param missing the names of the missing attributes
     */
    public InvalidValueException(String... missing) {
        super(ValueRule.MISSING.getCode() + ": missing " + String.join(", ", missing));
        this.rule = ValueRule.MISSING;
        this.attribute = missing.length == 1 ? missing[0] : null;
        this.found = "";
        this.expected = "";
        this.missing = List.copyOf(Arrays.asList(missing));
    }

    private InvalidValueException(ValueRule rule, @Nullable String attribute, String found, String expected) {
        super(rule.getCode()
                + ": "
                + (attribute == null ? "" : attribute + " ")
                + "«"
                + found
                + "»"
                + (expected.isEmpty() ? "" : ", expected " + expected));
        this.rule = rule;
        this.attribute = attribute;
        this.found = found;
        this.expected = expected;
        this.missing = List.of();
    }

    /**
     * Refuses a value as a whole.
     *
     * @param rule the rule that the value violates
     * @param found the value as found
     * @param expected the range or form expected, in signs that need no translation, or empty
     * @return the exception to throw
     */
    public static InvalidValueException of(ValueRule rule, Object found, String expected) {
        return new InvalidValueException(rule, null, shorten(found), expected);
    }

    /**
     * Refuses an attribute of a value.
     *
     * @param rule the rule that the attribute violates
     * @param attribute the attribute's name, as in JSON
     * @param found the value as found
     * @param expected the range or form expected, in signs that need no translation, or empty
     * @return the exception to throw
     */
    public static InvalidValueException at(ValueRule rule, String attribute, Object found, String expected) {
        return new InvalidValueException(rule, attribute, shorten(found), expected);
    }

    /**
     * {@return the rule that was violated}
     */
    public ValueRule getRule() {
        return rule;
    }

    /**
     * {@return the attribute of the refused object that is at fault, if it is one; where the rule compares elements of lists a
     * path, for instance {@code organizations[3].superior}}
     */
    public Optional<String> getAttribute() {
        return Optional.ofNullable(attribute);
    }

    /**
     * {@return what was found, cut to a length that a message can show}
     */
    public String getFound() {
        return found;
    }

    /**
     * {@return the range or form expected, for instance {@code 1..4}; empty where the rule says it all}
     */
    public String getExpected() {
        return expected;
    }

    /**
     * {@return the missing attributes, where the rule is {@link ValueRule#MISSING}}
     */
    public List<String> getMissing() {
        return missing;
    }

    private static String shorten(Object found) {
        String text = String.valueOf(found);
        // What was refused may hold the very characters that must not reach a message.
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(60).forEach(c -> {
            if (CharacterKinds.isForbidden(c)) {
                shown.append(String.format(Locale.ROOT, "U+%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) <= 60 ? shown.toString() : shown + "…";
    }
}
