package vn.cchc.catalogue;

import java.util.List;

/** Whether a condition holds, as far as can be said without the facts. */
enum Truth {
    ALWAYS,
    SOMETIMES,
    NEVER;

    static Truth of(boolean holds) {
        return holds ? ALWAYS : NEVER;
    }

    Truth not() {
        return this == SOMETIMES ? SOMETIMES : of(this == NEVER);
    }

    /** {@return whether all hold} */
    static Truth all(List<Truth> truths) {
        return truths.contains(NEVER) ? NEVER : truths.contains(SOMETIMES) ? SOMETIMES : ALWAYS;
    }

    /** {@return whether at least one holds} */
    static Truth any(List<Truth> truths) {
        return all(truths.stream().map(Truth::not).toList()).not();
    }

    /** {@return whether one number is to another as said} */
    static Truth of(Range left, Comparison comparison, Range right) {
        return switch (comparison) {
            case LESS_THAN -> below(left, right, false);
            case AT_MOST -> below(left, right, true);
            case MORE_THAN -> below(right, left, false);
            case AT_LEAST -> below(right, left, true);
            case EQUAL ->
                left.and(right).isEmpty()
                        ? NEVER
                        : of(left.point().isPresent() && left.point().equals(right.point())) == ALWAYS
                                ? ALWAYS
                                : SOMETIMES;
        };
    }

    private static Truth below(Range low, Range high, boolean orEqual) {
        Cut most = low.upper();
        Cut least = high.lower();
        boolean always = most.compareTo(least) <= 0 || (orEqual && sameNumber(most, least));
        // It never holds where the other way round always does.
        boolean never = high.upper().compareTo(low.lower()) <= 0 || (!orEqual && sameNumber(high.upper(), low.lower()));
        return always ? ALWAYS : never ? NEVER : SOMETIMES;
    }

    private static boolean sameNumber(Cut one, Cut other) {
        return one.value() != null && one.value().equals(other.value());
    }
}
