package vn.cchc.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact number (phân số): a third of the points stays a third. Equal numbers are equal fractions; they are reduced only when
 * someone looks at their parts, because sums of many parts grow slower by carrying on than by reducing.
 */
public final class Fraction implements Comparable<Fraction> {

    /** 0. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    /** 1. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * {@return one number by another}
     *
     * @param numerator the number divided
     * @param denominator what it is divided by
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return one number by another}
     *
     * @param numerator the number divided
     * @param denominator what it is divided by
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        return switch (denominator.signum()) {
            case 1 -> new Fraction(numerator, denominator);
            case -1 -> new Fraction(numerator.negate(), denominator.negate());
            default -> throw new ArithmeticException("division by zero");
        };
    }

    /**
     * {@return a decimal}
     *
     * @param decimal the decimal, of a size that was checked when it was read
     */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * {@return the number that {@link #toString} wrote}
     *
     * @param text {@code n} or {@code n/d}
     * @throws NumberFormatException if it is neither
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(new BigInteger(text), BigInteger.ONE)
                : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /**
     * {@return the sum}
     *
     * @param other the number added
     */
    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /**
     * {@return the difference}
     *
     * @param other the number taken away
     */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** {@return the number with the other sign} */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * {@return the product}
     *
     * @param other the other factor
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return this by another}
     *
     * @param other what it is divided by
     * @throws ArithmeticException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** {@return −1, 0 or 1} */
    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@return the same number with the smallest parts} */
    public Fraction reduced() {
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? this
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    /** {@return the number of binary digits of the longer part, as it stands} */
    public int bits() {
        return Math.max(numerator.bitLength(), denominator.bitLength());
    }

    /** {@return the numerator, after reducing} */
    public BigInteger numerator() {
        return reduced().numerator;
    }

    /** {@return the denominator, after reducing; positive} */
    public BigInteger denominator() {
        return reduced().denominator;
    }

    /** {@return the largest whole number that is not more} */
    public Fraction floor() {
        return new Fraction(
                new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), 0, RoundingMode.FLOOR)
                        .toBigInteger(),
                BigInteger.ONE);
    }

    /** {@return the smallest whole number that is not less} */
    public Fraction ceiling() {
        return negated().floor().negated();
    }

    /**
     * {@return the number with so many decimals, no fewer}
     *
     * @param decimals the number of decimals
     * @param mode how the rest is rounded, once
     * @throws ArithmeticException if there is a rest and the mode is {@link RoundingMode#UNNECESSARY}
     */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        // Dividing whole numbers with a scale rounds once, by the exact remainder.
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /**
     * {@return the number to so many digits}
     *
     * @param digits the number of digits, and how the rest is rounded, once
     */
    public BigDecimal rounded(MathContext digits) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits);
    }

    /** {@return the number as a decimal, if it is one of finitely many digits} */
    public Optional<BigDecimal> decimal() {
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
        return Optional.of(reduced.rounded(Math.max(twos, fives), RoundingMode.UNNECESSARY));
    }

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
