package vn.cchc.scoring.survey;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sums of whole numbers above 0 that cannot overflow: in longs as long as they fit. */
final class ExactSums {

    private final long[] small;

    /** What went beyond a long; there once something did, for there are many sums and few large ones. */
    private BigInteger @Nullable [] large;

    /** No small sum is larger than that. */
    private long bound;

    ExactSums(int size) {
        small = new long[size];
    }

    /**
     * {@return the small sums, to each of which the number may now be added once} So it is asked once and not for each sum whether a
     * long can hold them.
     */
    long[] roomFor(long number) {
        if (bound > Long.MAX_VALUE - number) {
            spill();
        }
        bound += number;
        return small;
    }

    private void spill() {
        for (int at = 0; at < small.length; at++) {
            addLarge(at, BigInteger.valueOf(small[at]));
        }
        Arrays.fill(small, 0);
        bound = 0;
    }

    private void addLarge(int at, BigInteger number) {
        if (large == null) {
            large = new BigInteger[small.length];
            Arrays.fill(large, BigInteger.ZERO);
        }
        if (number.signum() != 0) {
            large[at] = large[at].add(number);
        }
    }

    void add(int at, long number) {
        roomFor(number)[at] += number;
    }

    /** Adds the sums of others to these. */
    void add(ExactSums others) {
        long[] sums = roomFor(others.bound);
        for (int at = 0; at < small.length; at++) {
            sums[at] += others.small[at];
            if (others.large != null) {
                addLarge(at, others.large[at]);
            }
        }
    }

    void clear() {
        Arrays.fill(small, 0);
        large = null;
        bound = 0;
    }

    BigInteger at(int at) {
        BigInteger sum = BigInteger.valueOf(small[at]);
        return large == null ? sum : sum.add(large[at]);
    }
}
