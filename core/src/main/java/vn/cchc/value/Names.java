package vn.cchc.value;

import java.util.Optional;

/**
 * The checks that names, ids and codes share.
 *
 * <p>Ids and codes are ASCII on purpose: a Cyrillic а in an id looks right and matches nothing.
 */
public final class Names {

    private static final int LONGEST = 100;

    private Names() {}

    /**
     * Checks an id or a reference to one.
     *
     * @param attribute the attribute that holds it, as in JSON
     * @param id the id
     * @throws InvalidValueException with {@link ValueRule#IDENTIFIER} if it is empty, longer than 100 characters, or holds
     *     anything but ASCII letters, digits, dots, hyphens and underscores
     */
    public static void checkId(String attribute, String id) {
        if (!isId(id)) {
            throw InvalidValueException.at(ValueRule.IDENTIFIER, attribute, id, "A-Z a-z 0-9 . _ -");
        }
    }

    /** By hand, not by a pattern: a plan has thousands of ids, and a pattern shows when it is read. */
    private static boolean isId(String id) {
        if (id.isEmpty() || id.length() > LONGEST || !isLetterOrDigit(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /**
     * Checks an id that may be absent.
     *
     * @param attribute the attribute that holds it, as in JSON
     * @param id the id, if there is one
     * @throws InvalidValueException as {@link #checkId(String, String)}
     */
    public static void checkId(String attribute, Optional<String> id) {
        if (id.isPresent()) {
            checkId(attribute, id.get());
        }
    }

    /**
     * Checks a list of ids.
     *
     * @param attribute the attribute that holds them, as in JSON
     * @param ids the ids
     * @throws InvalidValueException as {@link #checkId(String, String)}
     */
    public static void checkIds(String attribute, Iterable<String> ids) {
        for (String id : ids) {
            checkId(attribute, id);
        }
    }

    /**
     * Checks that a name is not blank.
     *
     * @param attribute the attribute that holds it, as in JSON
     * @param name the name
     * @throws InvalidValueException with {@link ValueRule#BLANK} if nothing that can be seen stands there
     */
    public static void checkNotBlank(String attribute, Text name) {
        if (name.isBlank()) {
            throw InvalidValueException.at(ValueRule.BLANK, attribute, name, "");
        }
    }
}
