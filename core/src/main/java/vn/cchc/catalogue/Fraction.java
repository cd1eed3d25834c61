package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a third of the points stays a third.
 *
 * @param numerator the numerator, without a common factor with the denominator
 * @param denominator the denominator, more than 0
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(BigDecimal.ZERO);
    static final Fraction ONE = of(BigDecimal.ONE);

    private static final int SHOWN_DECIMALS = 4;

    Fraction {
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Fraction of(BigDecimal number) {
        int scale = Math.max(number.scale(), 0);
        return new Fraction(number.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** {@return 1 by this, which must not be 0} */
    Fraction reciprocal() {
        return new Fraction(denominator, numerator);
    }

    int signum() {
        return numerator.signum();
    }

    /** {@return the largest whole number that is not more} */
    Fraction floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return whole(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    /** {@return the smallest whole number that is not less} */
    Fraction ceiling() {
        return negate().floor().negate();
    }

    private static Fraction whole(BigInteger number) {
        return new Fraction(number, BigInteger.ONE);
    }

    int bits() {
        return Math.max(numerator.bitLength(), denominator.bitLength());
    }

    /** {@return the number for people: exact where it has an end, otherwise to a few decimals} */
    BigDecimal shown() {
        BigDecimal above = new BigDecimal(numerator);
        BigDecimal below = new BigDecimal(denominator);
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
            rest = rest.divide(BigInteger.valueOf(5));
            fives++;
        }
        boolean ends = rest.equals(BigInteger.ONE);
        return above.divide(below, ends ? Math.max(twos, fives) : SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
