package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.Fraction;

/**
 * The numbers that something can be: a stretch between two cuts, of all numbers or of whole ones only.
 *
 * @param lower the cut below
 * @param upper the cut above; not above the lower one in a stretch without numbers
 * @param whole whether only whole numbers are meant
 */
record Range(Cut lower, Cut upper, boolean whole) {

    static final Range ALL = new Range(Cut.LOWEST, Cut.HIGHEST, false);
    static final Range POSITIVE = new Range(Cut.after(Fraction.ZERO), Cut.HIGHEST, false);
    static final Range NOT_NEGATIVE = new Range(Cut.before(Fraction.ZERO), Cut.HIGHEST, false);
    static final Range SHARE = new Range(Cut.before(Fraction.ZERO), Cut.after(Fraction.ONE), false);

    /** Numbers of more digits than any points have are as good as infinite; a product of products must not take all memory. */
    private static final int MOST_BITS = 4000;

    Range {
        lower = bounded(lower, Cut.LOWEST);
        upper = bounded(upper, Cut.HIGHEST);
        if (whole) {
            lower = wholeLower(lower);
            upper = wholeLower(upper.negate()).negate();
        }
    }

    /** {@return the cut, or the next one outward, 0 or infinity, where the number is too long} */
    private static Cut bounded(Cut cut, Cut infinite) {
        Fraction value = cut.value();
        if (value == null || value.bits() <= MOST_BITS) {
            return cut;
        }
        Fraction reduced = value.reduced();
        if (reduced.bits() <= MOST_BITS) {
            return new Cut(reduced, cut.side());
        }
        return value.signum() == infinite.side() ? infinite : new Cut(Fraction.ZERO, infinite.side());
    }

    private static Cut wholeLower(Cut cut) {
        Fraction value = cut.value();
        if (value == null) {
            return cut;
        }
        return Cut.before(cut.side() < 0 ? value.ceiling() : value.floor().plus(Fraction.ONE));
    }

    static Range of(BigDecimal number) {
        Fraction exact = Fraction.of(number);
        return new Range(Cut.before(exact), Cut.after(exact), exact.equals(exact.floor()));
    }

    static Range between(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean whole) {
        return new Range(
                least.map(Fraction::of).map(Cut::before).orElse(Cut.LOWEST),
                most.map(Fraction::of).map(Cut::after).orElse(Cut.HIGHEST),
                whole);
    }

    static Range of(Interval interval) {
        Cut lower = interval.getAbove().map(Fraction::of).map(Cut::after).orElse(Cut.LOWEST);
        Cut upper = interval.getBelow().map(Fraction::of).map(Cut::before).orElse(Cut.HIGHEST);
        Range closed = between(interval.getAtLeast(), interval.getAtMost(), false);
        return new Range(Cut.max(lower, closed.lower), Cut.min(upper, closed.upper), false);
    }

    boolean isEmpty() {
        return lower.compareTo(upper) >= 0;
    }

    /** {@return the one number, if there is only one} */
    Optional<Fraction> point() {
        return Optional.ofNullable(lower.value()).filter(value -> upper.equals(Cut.after(value)) && lower.side() < 0);
    }

    Range and(Range other) {
        return new Range(Cut.max(lower, other.lower), Cut.min(upper, other.upper), whole || other.whole);
    }

    /** {@return the stretch from the lower of the lower ends to the higher of the upper ones} */
    Range hull(Range other) {
        return new Range(Cut.min(lower, other.lower), Cut.max(upper, other.upper), whole && other.whole);
    }

    Range smallest(Range other) {
        return new Range(Cut.min(lower, other.lower), Cut.min(upper, other.upper), whole && other.whole);
    }

    Range largest(Range other) {
        return new Range(Cut.max(lower, other.lower), Cut.max(upper, other.upper), whole && other.whole);
    }

    Range negate() {
        return new Range(upper.negate(), lower.negate(), whole);
    }

    Range plus(Range other) {
        Cut least = End.lower(this).plus(End.lower(other)).asLower();
        Cut most = End.upper(this).plus(End.upper(other)).asUpper();
        return new Range(least, most, whole && other.whole);
    }

    Range minus(Range other) {
        return plus(other.negate());
    }

    Range times(Range other) {
        Stream<End> corners = Stream.of(End.lower(this), End.upper(this))
                .flatMap(one -> Stream.of(End.lower(other), End.upper(other)).map(one::times));
        return corners.map(corner -> new Range(corner.asLower(), corner.asUpper(), false))
                .reduce(Range::outer)
                .map(hull -> new Range(hull.lower, hull.upper, whole && other.whole))
                .orElse(ALL);
    }

    /** As {@link #hull}, for corners that may be without numbers. */
    private Range outer(Range other) {
        return new Range(Cut.min(lower, other.lower), Cut.max(upper, other.upper), false);
    }

    /** {@return what comes of it divided by a range of which only the positive numbers count} */
    Range by(Range divisor) {
        Range positive = divisor.and(POSITIVE);
        return times(new Range(
                End.upper(positive).reciprocal().asLower(),
                End.lower(positive).reciprocal().asUpper(),
                false));
    }

    /**
     * An end, with the sign of infinity where it has no number.
     *
     * @param value the number, if there is one
     * @param sign −1 or 1 where it is infinite, otherwise that of the number
     * @param included whether the number belongs to the stretch
     */
    private record End(@Nullable Fraction value, int sign, boolean included) {

        static End lower(Range range) {
            return of(range.lower, -1);
        }

        static End upper(Range range) {
            return of(range.upper, 1);
        }

        private static End of(Cut cut, int outward) {
            Fraction value = cut.value();
            return value == null
                    ? new End(null, cut.side(), false)
                    : new End(value, value.signum(), cut.side() == outward);
        }

        private static End of(Fraction value, boolean included) {
            return new End(value, value.signum(), included);
        }

        End plus(End other) {
            if (value == null || other.value == null) {
                return new End(null, value == null ? sign : other.sign, false);
            }
            return of(value.plus(other.value), included && other.included);
        }

        /** 0 times infinity is 0: a bound that nothing passes. */
        End times(End other) {
            if (sign == 0 || other.sign == 0) {
                return of(Fraction.ZERO, (sign == 0 && included) || (other.sign == 0 && other.included));
            }
            if (value == null || other.value == null) {
                return new End(null, sign * other.sign, false);
            }
            return of(value.times(other.value), included && other.included);
        }

        /** {@return 1 by an end of a positive stretch} */
        End reciprocal() {
            if (value == null) {
                return of(Fraction.ZERO, false);
            }
            return sign == 0 ? new End(null, 1, false) : of(Fraction.ONE.dividedBy(value), included);
        }

        Cut asLower() {
            return value == null ? new Cut(null, sign) : new Cut(value, included ? -1 : 1);
        }

        Cut asUpper() {
            return value == null ? new Cut(null, sign) : new Cut(value, included ? 1 : -1);
        }
    }
}
