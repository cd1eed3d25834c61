package vn.cchc.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Rounding;

/**
 * An exact number (phân số). Equal numbers are equal fractions; they are reduced only when someone looks at their parts, because
 * sums of many parts grow faster by reducing than by carrying on.
 */
final class Fraction implements Comparable<Fraction> {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return one number by another}
     *
     * @throws ArithmeticException if the denominator is 0
     */
    static Fraction of(BigInteger numerator, BigInteger denominator) {
        return switch (denominator.signum()) {
            case 1 -> new Fraction(numerator, denominator);
            case -1 -> new Fraction(numerator.negate(), denominator.negate());
            default -> throw new ArithmeticException("division by zero");
        };
    }

    static Fraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return this by another}
     *
     * @throws ArithmeticException if the other is 0
     */
    Fraction dividedBy(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@return the same number with the smallest parts} */
    Fraction reduced() {
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? this
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    /** {@return the number of binary digits of the longer part, as it stands} */
    int bits() {
        return Math.max(numerator.bitLength(), denominator.bitLength());
    }

    /** {@return the numerator, after reducing} */
    BigInteger numerator() {
        return reduced().numerator;
    }

    /** {@return the denominator, after reducing; positive} */
    BigInteger denominator() {
        return reduced().denominator;
    }

    /** {@return the number with the decimals of a rounding, no fewer} */
    BigDecimal round(Rounding rounding) {
        // Dividing whole numbers with a scale rounds once, by the exact remainder.
        return new BigDecimal(numerator)
                .divide(
                        new BigDecimal(denominator),
                        rounding.getDecimals(),
                        rounding.getRule().mode());
    }

    /** {@return how many whole parts it has, from below, of which so many make 1, and what is left} */
    BigInteger[] floor(long unit) {
        BigInteger scaled = numerator.multiply(BigInteger.valueOf(unit));
        BigInteger rest = scaled.mod(denominator);
        return new BigInteger[] {scaled.subtract(rest).divide(denominator), rest};
    }

    /** {@return the number to six decimals, for people} */
    BigDecimal about() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** {@return the number as a decimal, if it is one of finitely many digits} */
    Optional<BigDecimal> decimal() {
        Fraction reduced = reduced();
        int twos = reduced.denominator.getLowestSetBit();
        BigInteger rest = reduced.denominator.shiftRight(twos);
        int fives = 0;
        for (BigInteger[] next = rest.divideAndRemainder(FIVE);
                next[1].signum() == 0;
                next = rest.divideAndRemainder(FIVE)) {
            rest = next[0];
            fives++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(reduced.numerator)
                .divide(new BigDecimal(reduced.denominator), Math.max(twos, fives), RoundingMode.UNNECESSARY));
    }

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        Fraction reduced = reduced();
        return 31 * reduced.numerator.hashCode() + reduced.denominator.hashCode();
    }

    /** {@return the number as {@code n/d}, reduced; a whole number without a denominator} */
    @Override
    public String toString() {
        Fraction reduced = reduced();
        return reduced.denominator.equals(BigInteger.ONE)
                ? reduced.numerator.toString()
                : reduced.numerator + "/" + reduced.denominator;
    }
}
