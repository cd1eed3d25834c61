package vn.cchc.examples.benchmarks.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.LongStream;
import vn.cchc.scoring.Scores;

/**
 * The scores of one unit in hundredths, to be held against those of another side: criterion by criterion, then the fields, the
 * total and the index.
 */
final class Digits {

    /** What stands for the points of a criterion that does not apply. */
    static final long NOT_APPLICABLE = -1;

    /** A side that has scored a unit. */
    interface Side {
        long points(int field, int criterion);

        long field(int field);

        long total();

        long index();
    }

    private Digits() {}

    static long[] of(Side side) {
        return LongStream.concat(
                        LongStream.range(0, Weights.FIELDS * Weights.CRITERIA)
                                .map(at -> side.points((int) at / Weights.CRITERIA, (int) at % Weights.CRITERIA)),
                        LongStream.concat(
                                LongStream.range(0, Weights.FIELDS).map(field -> side.field((int) field)),
                                LongStream.of(side.total(), side.index())))
                .toArray();
    }

    static Side of(Scores scores, int unit) {
        return new Side() {
            @Override
            public long points(int field, int criterion) {
                return scores.score(unit, Weights.code(field, criterion))
                        .map(Digits::hundredths)
                        .orElse(NOT_APPLICABLE);
            }

            @Override
            public long field(int field) {
                return hundredths(scores.score(unit, Weights.code(field)).orElseThrow());
            }

            @Override
            public long total() {
                return hundredths(scores.score(unit));
            }

            @Override
            public long index() {
                return hundredths(scores.index(unit).orElseThrow());
            }
        };
    }

    /** Refuses to compare what differs. */
    static void check(Side one, Side other) {
        if (!Arrays.equals(of(one), of(other))) {
            throw new IllegalStateException(Arrays.toString(of(one)) + "\n" + Arrays.toString(of(other)));
        }
    }

    private static long hundredths(BigDecimal number) {
        return number.movePointRight(2).longValueExact();
    }
}
