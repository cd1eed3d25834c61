package vn.cchc.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one rule says of one plan. */
final class Outcome {

    private final List<Violation> violations = new ArrayList<>();
    private final Set<ReferenceSource> missing = EnumSet.noneOf(ReferenceSource.class);
    private boolean cut;

    void add(Violation violation) {
        violations.add(violation);
    }

    void add(String path) {
        add(Violation.at(path));
    }

    /** {@return the source, if it was given; if not, the rule is reported as not checked for want of it} */
    <T> Optional<T> needs(ReferenceSource source, Optional<T> given) {
        if (given.isEmpty()) {
            lacks(source);
        }
        return given;
    }

    /** Says that the rule could not be evaluated in full for want of a source. */
    void lacks(ReferenceSource source) {
        missing.add(source);
    }

    /** Says that the rule was not evaluated in full because that would take too long. */
    void tooMuch() {
        cut = true;
    }

    /** {@return whether the rule was not evaluated in full} */
    boolean isPartial() {
        return cut || !missing.isEmpty();
    }

    List<Violation> violations() {
        return violations;
    }

    List<ReferenceSource> missing() {
        return List.copyOf(missing);
    }
}
