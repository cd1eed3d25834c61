package vn.cchc.catalogue;

import org.jspecify.annotations.Nullable;
import vn.cchc.value.Fraction;

/**
 * A place between numbers: just before or just after one, or beyond all of them. A stretch of numbers lies between two cuts, so
 * that ends with and without the number itself compare like any others.
 *
 * @param value the number; none beyond all
 * @param side −1 before it or before all, 1 after it or after all
 */
record Cut(@Nullable Fraction value, int side) implements Comparable<Cut> {

    static final Cut LOWEST = new Cut(null, -1);
    static final Cut HIGHEST = new Cut(null, 1);

    static Cut before(Fraction value) {
        return new Cut(value, -1);
    }

    static Cut after(Fraction value) {
        return new Cut(value, 1);
    }

    static Cut min(Cut one, Cut other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Cut max(Cut one, Cut other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** {@return the cut on the other side of 0} */
    Cut negate() {
        return new Cut(value == null ? null : value.negated(), -side);
    }

    private int infinity() {
        return value == null ? side : 0;
    }

    @Override
    public int compareTo(Cut other) {
        if (value == null || other.value == null) {
            return Integer.compare(infinity(), other.infinity());
        }
        int order = value.compareTo(other.value);
        return order != 0 ? order : Integer.compare(side, other.side);
    }
}
