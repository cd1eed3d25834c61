package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.cchc.catalogue.Rounding;
import vn.cchc.value.Fraction;

/**
 * Where one unit's points are reckoned, step by step, and what is written down of it.
 *
 * <p>A number is a pair of longs: a step returns the numerator and leaves the denominator in {@link #denominator}. A denominator
 * of {@link #NONE} says that there is no number, one of {@link #LARGE} that the numerator is the place of a {@link Fraction} in
 * {@link #large}, because the pair would not fit. Numbers are not reduced on the way: the greatest common divisor costs more
 * than all the rest.
 */
final class Reckoning {

    static final long NONE = 0;
    static final long LARGE = -1;

    /** Far beyond a mean over all communes of the country, and still quick to multiply. */
    private static final int MOST_BITS = 1 << 17;

    /** Up to here reducing is quick, and may bring a number back into two longs. */
    private static final int FEW_BITS = 128;

    private static final int UNKNOWN = -1;

    final List<Fraction> large;

    long denominator;
    Cause cause = Cause.RULE;
    int stoppedAt = UNKNOWN;

    /** Whether nothing was left when a number was last made whole. */
    boolean whole = true;

    int unit;
    long[] facts = {};
    int factsAt;
    long[] trace = {};
    long[] parameters = {};
    final BitSet parametersRead = new BitSet();
    PeerValues[] peers = {};

    Reckoning(List<Fraction> large) {
        this.large = large;
    }

    Reckoning() {
        this(new ArrayList<>());
    }

    /** Turns to a unit: so many facts it has. */
    void at(int unitNow, int factCount, long[] parametersNow) {
        unit = unitNow;
        factsAt = 2 * factCount * unitNow;
        parameters = parametersNow;
        cause = Cause.RULE;
        stoppedAt = UNKNOWN;
    }

    /** Stops: there is no number. */
    long stop(Cause why, int where) {
        cause = why;
        stoppedAt = where;
        denominator = NONE;
        return 0;
    }

    /** Writes a number down that a step has made, or where making it stopped. */
    long record(Step step, long numerator) {
        if (denominator == NONE) {
            if (stoppedAt == UNKNOWN) {
                stoppedAt = step.id;
            }
            return 0;
        }
        trace[step.at] = numerator;
        trace[step.at + 1] = denominator;
        return numerator;
    }

    /** Writes down which of its alternatives a step has taken. */
    void taken(int at, int index) {
        trace[at] = index + 1L;
    }

    long number(long n, long d) {
        denominator = d;
        return n;
    }

    long number(Fraction fraction) {
        return fraction.bits() > MOST_BITS ? stop(Cause.TOO_LARGE, UNKNOWN) : fitted(fraction);
    }

    private long fitted(Fraction fraction) {
        Fraction number = fraction;
        if (number.bits() <= FEW_BITS) {
            number = number.reduced();
            if (number.bits() < Long.SIZE) {
                denominator = number.denominator().longValueExact();
                return number.numerator().longValueExact();
            }
        }
        return keep(number);
    }

    private long keep(Fraction fraction) {
        large.add(fraction);
        denominator = LARGE;
        return large.size() - 1L;
    }

    static Fraction fraction(List<Fraction> large, long n, long d) {
        return d == LARGE ? large.get((int) n) : Fraction.of(n, d);
    }

    private Fraction fraction(long n, long d) {
        return fraction(large, n, d);
    }

    long plus(long n1, long d1, long n2, long d2) {
        long n = sum(n1, d1, n2, d2);
        return denominator == NONE ? number(fraction(n1, d1).plus(fraction(n2, d2))) : n;
    }

    /** {@return the sum, if it fits into two longs} */
    private long sum(long n1, long d1, long n2, long d2) {
        if (arePairs(d1, d2)) {
            if (d1 == d2) {
                long n = n1 + n2;
                if (((n1 ^ n) & (n2 ^ n)) >= 0) {
                    return number(n, d1);
                }
            } else {
                long left = n1 * d2;
                long right = n2 * d1;
                long n = left + right;
                long d = d1 * d2;
                if (fits(n1, d2, left) && fits(n2, d1, right) && fits(d1, d2, d) && ((left ^ n) & (right ^ n)) >= 0) {
                    return number(n, d);
                }
            }
        }
        return number(0, NONE);
    }

    long minus(long n1, long d1, long n2, long d2) {
        return d2 != LARGE && n2 != Long.MIN_VALUE
                ? plus(n1, d1, -n2, d2)
                : number(fraction(n1, d1).minus(fraction(n2, d2)));
    }

    long times(long n1, long d1, long n2, long d2) {
        if (arePairs(d1, d2)) {
            long n = n1 * n2;
            long d = d1 * d2;
            if (fits(n1, n2, n) && fits(d1, d2, d)) {
                return number(n, d);
            }
        }
        return number(fraction(n1, d1).times(fraction(n2, d2)));
    }

    /** Divides; the divisor is not 0. */
    long over(long n1, long d1, long n2, long d2) {
        if (d2 != LARGE && n2 > 0) {
            return times(n1, d1, d2, n2);
        }
        return number(fraction(n1, d1).dividedBy(fraction(n2, d2)));
    }

    /** Compares; pairs by all the bits of their products, which two longs hold. */
    int compare(long n1, long d1, long n2, long d2) {
        if (!arePairs(d1, d2)) {
            return fraction(n1, d1).compareTo(fraction(n2, d2));
        }
        long high = Math.multiplyHigh(n1, d2);
        long other = Math.multiplyHigh(n2, d1);
        return high == other ? Long.compareUnsigned(n1 * d2, n2 * d1) : Long.compare(high, other);
    }

    int signum(long n, long d) {
        return d == LARGE ? fraction(n, d).signum() : Long.signum(n);
    }

    /** Rounds; {@code unit} is 10 to the decimals of the rounding. */
    long round(long n, long d, Rounding rounding, long unit) {
        long scaled = n * unit;
        if (d != LARGE && d <= Long.MAX_VALUE / 2 && fits(n, unit, scaled)) {
            long quotient = scaled / d;
            long twice = 2 * Math.abs(scaled - quotient * d);
            boolean away = switch (rounding.getRule()) {
                case DOWN -> false;
                case HALF_UP -> twice >= d;
                case HALF_EVEN -> twice > d || (twice == d && (quotient & 1) == 1);
            };
            return number(away ? quotient + Long.signum(scaled) : quotient, unit);
        }
        return number(Fraction.of(rounding.round(fraction(n, d))));
    }

    /** {@return the whole number of units of which there are so many in 1, from below; {@link #whole} says whether nothing is left} */
    long floor(long n, long d, long unit) {
        long scaled = n * unit;
        if (d != LARGE && fits(n, unit, scaled)) {
            long floor = Math.floorDiv(scaled, d);
            whole = floor * d == scaled;
            return floor;
        }
        Fraction units = fraction(n, d).times(Fraction.of(unit, 1));
        Fraction floor = units.floor();
        whole = floor.equals(units);
        return floor.numerator().longValueExact();
    }

    /** Forgets the large numbers beyond the first so many. */
    void forget(int known) {
        while (large.size() > known) {
            large.remove(large.size() - 1);
        }
    }

    private static boolean arePairs(long d1, long d2) {
        return d1 != LARGE && d2 != LARGE;
    }

    private static boolean fits(long a, long b, long product) {
        return Math.multiplyHigh(a, b) == product >> (Long.SIZE - 1);
    }
}
