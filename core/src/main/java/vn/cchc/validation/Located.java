package vn.cchc.validation;

import java.util.function.Supplier;

/**
 * A thing of the plan with its place; the path is built when it is asked for, as few are.
 *
 * @param thing the thing
 * @param path where it stands, as in JSON
 */
record Located<T>(T thing, Supplier<String> path) {

    /** {@return an attribute of the thing as a place} */
    Violation at(String attribute) {
        return Violation.at(path.get() + "." + attribute);
    }
}
