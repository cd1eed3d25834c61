package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.Band;

/** The band that a measure lies in, by whole numbers alone: all ends have one denominator. */
final class BandsShortcut implements Shortcut {

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS_BEFORE = 9;

    private final Measure measure;
    private final long scale;

    /**
     * By band, the ends; what is added to them makes them open or closed, or the upper one so far away that it does not count. No
     * measure is below 0.
     */
    private final long[] low;

    private final long[] lowAdd;
    private final long[] high;
    private final long[] highAdd;

    private final long[] worth;
    private final long limit;

    private BandsShortcut(Measure measure, List<Band> bands, int decimals, long[] worth) {
        int count = bands.size();
        this.measure = measure;
        this.scale = Numbers.tenTo(decimals);
        this.worth = worth;
        this.low = new long[count];
        this.lowAdd = new long[count];
        this.high = new long[count];
        this.highAdd = new long[count];
        long largest = scale;
        for (int i = 0; i < count; i++) {
            Band band = bands.get(i);
            low[i] = band.lowerEnd().map(end -> whole(end, decimals)).orElse(0L);
            high[i] = band.upperEnd().map(end -> whole(end, decimals)).orElse(0L);
            lowAdd[i] = band.getAbove().isPresent() ? 1 : 0;
            highAdd[i] =
                    band.upperEnd().isEmpty() ? Long.MAX_VALUE : band.getBelow().isPresent() ? -1 : 0;
            largest = Math.max(largest, Math.max(Math.abs(low[i]), Math.abs(high[i])));
        }
        this.limit = Math.min(Integer.MAX_VALUE, (1L << 61) / largest);
    }

    static Optional<Shortcut> of(Measure measure, List<Band> bands, long[] worth) {
        int decimals = 0;
        for (Band band : bands) {
            for (Optional<BigDecimal> end : List.of(band.lowerEnd(), band.upperEnd())) {
                decimals = Math.max(decimals, end.map(BigDecimal::scale).orElse(0));
                if (end.filter(value -> value.precision() - value.scale() > MOST_DIGITS_BEFORE)
                        .isPresent()) {
                    return Optional.empty();
                }
            }
        }
        return decimals > MOST_DECIMALS
                ? Optional.empty()
                : Optional.of(new BandsShortcut(measure, bands, decimals, worth));
    }

    private static long whole(BigDecimal end, int decimals) {
        return end.setScale(decimals).unscaledValue().longValueExact();
    }

    @Override
    public void reckon(Columns columns, long[] facts, byte[] causes, Ledger ledger, CompiledCriterion criterion) {
        measure.fill(columns, facts, causes, limit);
        long[] points = ledger.points[criterion.index];
        for (int unit = 0; unit < points.length; unit++) {
            long d = columns.denominators[unit];
            long given = d == 0 ? LEFT : worth(columns.numerators[unit] * scale, d);
            if (given == LEFT) {
                columns.leave(unit);
            } else {
                points[unit] = given;
            }
        }
    }

    private long worth(long n, long d) {
        for (int i = 0; i < worth.length; i++) {
            if (n >= low[i] * d + lowAdd[i] && n <= high[i] * d + highAdd[i]) {
                return worth[i];
            }
        }
        return LEFT;
    }
}
