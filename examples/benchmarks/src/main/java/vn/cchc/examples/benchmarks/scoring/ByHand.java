package vn.cchc.examples.benchmarks.scoring;

/**
 * The hundred rules as a careful developer writes them for these rules alone: hundredths of points in longs, no explanation.
 * Everything is exact; what needs rounding is rounded half up once.
 */
final class ByHand {

    private static final int CRITERIA = Weights.FIELDS * Weights.CRITERIA;
    private static final int[] BAND_ENDS = {100, 95, 80, 70, 60};
    private static final int[] BAND_SHARES = {1000, 875, 750, 500, 250};

    private final long[] points;
    private final long[] fields;
    private final long[] totals;
    private final long[] indices;

    private ByHand(int units) {
        points = new long[units * CRITERIA];
        fields = new long[units * Weights.FIELDS];
        totals = new long[units];
        indices = new long[units];
    }

    static ByHand score(long[] facts) {
        int units = facts.length / Facts.PER_UNIT;
        ByHand scores = new ByHand(units);
        for (int unit = 0; unit < units; unit++) {
            scores.unit(unit, facts);
        }
        return scores;
    }

    private void unit(int unit, long[] facts) {
        long total = 0;
        long attainable = 0;
        for (int field = 0; field < Weights.FIELDS; field++) {
            int first = unit * CRITERIA + field * Weights.CRITERIA;
            field(field, facts, unit * Facts.PER_UNIT + field * Facts.PER_FIELD, first);
            long sum = 0;
            for (int criterion = 0; criterion < Weights.CRITERIA; criterion++) {
                long score = points[first + criterion];
                if (score != Digits.NOT_APPLICABLE) {
                    sum += score;
                    attainable += Weights.maximum(field, criterion);
                }
            }
            fields[unit * Weights.FIELDS + field] = sum;
            total += sum;
        }
        totals[unit] = total;
        indices[unit] = rounded(total * 10_000, attainable);
    }

    private void field(int field, long[] facts, int at, int first) {
        points[first] = target(Weights.maximum(field, 0), facts[at], facts[at + 1], Weights.target(field));
        points[first + 1] = floor(Weights.maximum(field, 1), facts[at + 2], facts[at + 3], Weights.floor(field));
        points[first + 2] = ratio(Weights.maximum(field, 2), facts[at + 4], facts[at + 5]);
        points[first + 3] = share(Weights.maximum(field, 3), facts[at + 6], facts[at + 7]);
        points[first + 4] = sixBands(Weights.maximum(field, 4), facts[at + 8], facts[at + 9]);
        points[first + 5] = threeBands(Weights.maximum(field, 5), facts[at + 10], facts[at + 11]);
        points[first + 6] = steps(Weights.maximum(field, 6), facts[at + 12]);
        points[first + 7] = perItem(Weights.maximum(field, 7), facts[at + 13]);
        points[first + 8] = facts[at + 14] == 1 && facts[at + 15] == 1 ? Weights.maximum(field, 8) : 0;
        points[first + 9] = count(facts[at + 16]) == 0 ? Weights.maximum(field, 9) : 0;
    }

    private static long target(long maximum, long part, long whole, int target) {
        check(part, whole);
        if (whole == 0 || part * 100 >= whole * target) {
            return maximum;
        }
        return rounded(maximum * part * 100, whole * target);
    }

    private static long floor(long maximum, long part, long whole, int floor) {
        check(part, whole);
        if (whole == 0) {
            return Digits.NOT_APPLICABLE;
        }
        return part * 100 < whole * floor ? 0 : rounded(maximum * part, whole);
    }

    private static long ratio(long maximum, long done, long required) {
        if (done < 0 || required <= 0) {
            throw new IllegalArgumentException(done + " of " + required);
        }
        return done >= required ? maximum : rounded(maximum * done, required);
    }

    private static long share(long maximum, long part, long whole) {
        check(part, whole);
        return rounded(maximum * part, whole);
    }

    private static long sixBands(long maximum, long part, long whole) {
        check(part, whole);
        for (int band = 0; band < BAND_ENDS.length; band++) {
            if (part * 100 >= whole * BAND_ENDS[band]) {
                return rounded(maximum * BAND_SHARES[band], 1000);
            }
        }
        return 0;
    }

    private static long threeBands(long maximum, long part, long whole) {
        check(part, whole);
        if (part * 100 > whole * 90) {
            return maximum;
        }
        return part * 100 < whole * 70 ? 0 : rounded(maximum, 2);
    }

    private static long steps(long maximum, long number) {
        return rounded(maximum * Math.min(4, count(number)), 4);
    }

    private static long perItem(long maximum, long number) {
        return Math.min(maximum, 25 * count(number));
    }

    private static void check(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
    }

    private static long count(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("count " + number);
        }
        return number;
    }

    /** Divides what is not negative, half up. */
    private static long rounded(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }

    Digits.Side unit(int unit) {
        return new Digits.Side() {
            @Override
            public long points(int field, int criterion) {
                return points[unit * CRITERIA + field * Weights.CRITERIA + criterion];
            }

            @Override
            public long field(int field) {
                return fields[unit * Weights.FIELDS + field];
            }

            @Override
            public long total() {
                return totals[unit];
            }

            @Override
            public long index() {
                return indices[unit];
            }
        };
    }
}
