package vn.cchc.scoring;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.value.Fraction;

/** A measure times a number: points in proportion, points for each, held at a bound and 0 below a floor. */
final class ScaledShortcut implements Shortcut {

    private static final BigInteger LONGEST = BigInteger.ONE.shiftLeft(55);
    private static final long MOST = 1L << 61;

    private final Measure measure;
    private final Scale scale;

    /** From where on the bound counts, as numerator and denominator. */
    private final long reachedN;

    private final long reachedD;
    private final long floorN;
    private final long floorD;

    /** The points at the bound in grains, or {@link #LEFT}. */
    private final long most;

    private final long limit;

    private ScaledShortcut(Measure measure, Scale scale, Fraction reached, Fraction floor, long most) {
        this.measure = measure;
        this.scale = scale;
        this.reachedN = reached.numerator().longValueExact();
        this.reachedD = reached.denominator().longValueExact();
        this.floorN = floor.numerator().longValueExact();
        this.floorD = floor.denominator().longValueExact();
        this.most = most;
        long largest = Math.max(
                Math.max(scale.n, 2 * scale.d), Math.max(Math.max(reachedN, reachedD), Math.max(floorN, floorD)));
        this.limit = Math.min(Integer.MAX_VALUE, MOST / largest);
    }

    /**
     * {@return the shortcut}
     *
     * @param times the points for a measure of 1; positive
     * @param reached from which measure on the bound counts; positive
     * @param floor below which measure there are no points; not negative
     * @param most the points at the bound in grains, or {@link #LEFT} if it must not be exceeded
     */
    static Optional<Shortcut> of(
            Measure measure,
            Fraction times,
            Fraction reached,
            Fraction floor,
            long most,
            Grain grain,
            Optional<Rounding> rounding) {
        Fraction scaled = times.times(Fraction.of(
                rounding.map(Rounding::getDecimals).map(Numbers::tenTo).orElse(grain.perPoint), 1));
        for (Fraction constant : new Fraction[] {scaled, reached, floor}) {
            if (constant.numerator().compareTo(LONGEST) > 0
                    || constant.denominator().compareTo(LONGEST) > 0) {
                return Optional.empty();
            }
        }
        Scale scale = new Scale(
                scaled.numerator().longValueExact(),
                scaled.denominator().longValueExact(),
                rounding.map(Rounding::getRule).orElse(null),
                rounding.map(given -> grain.perPoint / Numbers.tenTo(given.getDecimals()))
                        .orElse(1L));
        return Optional.of(new ScaledShortcut(measure, scale, reached, floor, most));
    }

    /** What a measure is multiplied by and how the product is rounded: {@code step} grains make one unit of the rounding. */
    private record Scale(long n, long d, @Nullable RoundingRule rule, long step) {}

    @Override
    public void reckon(Columns columns, long[] facts, byte[] causes, Ledger ledger, CompiledCriterion criterion) {
        measure.fill(columns, facts, causes, limit);
        long[] points = ledger.points[criterion.index];
        if (scale.rule == null) {
            unrounded(columns, points, ledger.slackOf(criterion));
        } else {
            rounded(columns, points, scale.rule);
        }
    }

    private void unrounded(Columns columns, long[] points, int[] slack) {
        for (int unit = 0; unit < points.length; unit++) {
            if (isBetween(columns, points, unit)) {
                long product = columns.numerators[unit] * scale.n;
                long divisor = columns.denominators[unit] * scale.d;
                long quotient = product / divisor;
                points[unit] = quotient;
                slack[unit] = quotient * divisor == product ? 0 : 1;
            }
        }
    }

    private void rounded(Columns columns, long[] points, RoundingRule rule) {
        for (int unit = 0; unit < points.length; unit++) {
            if (isBetween(columns, points, unit)) {
                long product = columns.numerators[unit] * scale.n;
                long divisor = columns.denominators[unit] * scale.d;
                long quotient = product / divisor;
                long twice = 2 * (product - quotient * divisor);
                boolean up = rule == RoundingRule.HALF_UP
                        ? twice >= divisor
                        : rule == RoundingRule.HALF_EVEN
                                && (twice > divisor || (twice == divisor && (quotient & 1) == 1));
                points[unit] = (up ? quotient + 1 : quotient) * scale.step;
            }
        }
    }

    /** {@return whether the points lie between floor and bound; if they do not, they are settled} */
    private boolean isBetween(Columns columns, long[] points, int unit) {
        long n = columns.numerators[unit];
        long d = columns.denominators[unit];
        if (d == 0) {
            columns.leave(unit);
            return false;
        }
        if (n * floorD < floorN * d) {
            return false;
        }
        if (n * reachedD < reachedN * d) {
            return true;
        }
        if (most == LEFT) {
            columns.leave(unit);
        } else {
            points[unit] = most;
        }
        return false;
    }
}
