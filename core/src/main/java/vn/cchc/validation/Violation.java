package vn.cchc.validation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One place where a rule is violated.
 *
 * @param path the path, as in JSON
 * @param label what the document calls the thing there, if it is one of several
 * @param kind the name of the list of things that the label is from, if it is not the innermost on the path that has a word
 * @param value what was found there, if it helps to mend it
 * @param holes fillings of further holes of the message
 */
record Violation(
        String path, Optional<String> label, Optional<String> kind, Optional<String> value, Map<String, String> holes) {

    /** Stands before the key of words that differ by language; no text of a plan can hold the character. */
    static final String WORDS = "\0";

    static Violation at(String path) {
        return new Violation(path, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    Violation labelled(CharSequence newLabel) {
        return new Violation(path, Optional.of(newLabel.toString()), kind, value, holes);
    }

    /** Says that the label is that of a thing further up, for instance of the task whose coordinator is at fault. */
    Violation of(String newKind) {
        return new Violation(path, label, Optional.of(newKind), value, holes);
    }

    Violation value(Object newValue) {
        return new Violation(path, label, kind, Optional.of(newValue.toString()), holes);
    }

    /** The value is that nothing is printed there. */
    Violation notStated() {
        return words("notStated");
    }

    /** The value is said in words of the library, by their key. */
    Violation words(String key) {
        return value(WORDS + key);
    }

    /** The value is said in words of the library that have a number in them. */
    Violation words(String key, int number) {
        return value(WORDS + key + WORDS + number);
    }

    Violation with(String hole, Object filling) {
        Map<String, String> more = new TreeMap<>(holes);
        more.put(hole, filling.toString());
        return new Violation(path, label, kind, value, more);
    }
}
