package vn.cchc.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.value.Fraction;

/**
 * The small part of a point (phần nhỏ của điểm) of which the sums of a catalogue are counted in longs: a power of ten in which all
 * maxima, minima and rounded scores are whole. A score that is not whole in it is counted from below, with a note that up to one
 * grain is missing; so a sum is known to lie between two ends.
 */
final class Grain {

    /** So many decimals beyond those published that the ends of a sum nearly always round to one number. */
    private static final int MORE_DECIMALS = 7;

    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(61);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many make a point; 0 if the numbers of the catalogue are too large or too fine to be counted in longs. */
    final long perPoint;

    private final int decimals;

    private Grain(int decimals) {
        this.decimals = decimals;
        this.perPoint = decimals < 0 ? 0 : Numbers.tenTo(decimals);
    }

    static Grain of(Collection<CompiledCriterion> criteria, ScoringPolicy policy) {
        int least = policy.getBeforeAdding().map(Rounding::getDecimals).orElse(0);
        BigInteger most = BigInteger.ZERO;
        for (CompiledCriterion criterion : criteria) {
            for (BigDecimal bound : new BigDecimal[] {criterion.most, criterion.least}) {
                least = Math.max(least, bound.stripTrailingZeros().scale());
                most = most.add(bound.abs().toBigInteger()).add(BigInteger.TWO);
            }
        }
        int decimals = policy.getBeforeAdding().isPresent()
                ? least
                : Math.max(least, policy.getPublished().getDecimals() + MORE_DECIMALS);
        while (decimals >= least && most.multiply(BigInteger.TEN.pow(decimals)).compareTo(MOST) > 0) {
            decimals--;
        }
        return new Grain(decimals < least ? -1 : decimals);
    }

    boolean none() {
        return perPoint == 0;
    }

    /** {@return a bound in grains; 0 if there are none} */
    long of(BigDecimal bound) {
        return none() ? 0 : bound.setScale(decimals).unscaledValue().longValueExact();
    }

    /** {@return whether a number is a whole number of grains, not of more than fits} */
    boolean isWhole(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return !none()
                && stripped.scale() <= decimals
                && stripped.setScale(decimals).unscaledValue().bitLength() < Long.SIZE;
    }

    Fraction fraction(long grains) {
        return Fraction.of(grains, perPoint);
    }

    /** {@return a score as it is published, if the two ends between which it lies give the same} */
    Optional<BigDecimal> round(long grains, int slack, Rounding rounding) {
        if (none()) {
            return Optional.empty();
        }
        BigDecimal low = score(grains, rounding);
        return slack == 0 || low.compareTo(score(grains + slack, rounding)) == 0 ? Optional.of(low) : Optional.empty();
    }

    private BigDecimal score(long grains, Rounding rounding) {
        return BigDecimal.valueOf(grains, decimals)
                .setScale(rounding.getDecimals(), rounding.getRule().mode());
    }

    /** {@return an index as it is published, of a score between two ends, if both give the same} */
    Optional<BigDecimal> index(long grains, int slack, long attainable, Rounding rounding) {
        if (none() || attainable <= 0) {
            return Optional.empty();
        }
        BigDecimal low = percent(grains, attainable, rounding);
        return slack == 0 || low.compareTo(percent(grains + slack, attainable, rounding)) == 0
                ? Optional.of(low)
                : Optional.empty();
    }

    private static BigDecimal percent(long grains, long attainable, Rounding rounding) {
        return BigDecimal.valueOf(grains)
                .multiply(HUNDRED)
                .divide(
                        BigDecimal.valueOf(attainable),
                        rounding.getDecimals(),
                        rounding.getRule().mode());
    }
}
