package vn.cchc.validation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One place where a rule is violated.
 *
 * @param path the path, as in JSON
 * @param label what the document calls the thing there, if it is one of several
 * @param value what was found there, if it helps to mend it
 * @param holes fillings of further holes of the message
 */
record Violation(String path, Optional<String> label, Optional<String> value, Map<String, String> holes) {

    /** Stands for words that differ by language; no text of a plan can hold the character. */
    static final String NOT_STATED = "\0";

    static Violation at(String path) {
        return new Violation(path, Optional.empty(), Optional.empty(), Map.of());
    }

    Violation labelled(CharSequence newLabel) {
        return new Violation(path, Optional.of(newLabel.toString()), value, holes);
    }

    Violation value(Object newValue) {
        return new Violation(path, label, Optional.of(newValue.toString()), holes);
    }

    /** The value is that nothing is printed there. */
    Violation notStated() {
        return value(NOT_STATED);
    }

    Violation with(String hole, Object filling) {
        Map<String, String> more = new TreeMap<>(holes);
        more.put(hole, filling.toString());
        return new Violation(path, label, value, more);
    }
}
