package vn.cchc.scoring.survey;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sums of whole numbers that cannot overflow: in longs as long as they fit. */
final class ExactSums {

    private final long[] small;

    /** What went beyond a long; there once something did, for there are many sums and few large ones. */
    private BigInteger @Nullable [] large;

    ExactSums(int size) {
        small = new long[size];
    }

    void add(int at, long number) {
        long sum = small[at] + number;
        if (((small[at] ^ sum) & (number ^ sum)) < 0) {
            addLarge(at, BigInteger.valueOf(small[at]));
            sum = number;
        }
        small[at] = sum;
    }

    private void addLarge(int at, BigInteger number) {
        if (large == null) {
            large = new BigInteger[small.length];
            Arrays.fill(large, BigInteger.ZERO);
        }
        large[at] = large[at].add(number);
    }

    /** Adds the sums of others to these. */
    void add(ExactSums others) {
        for (int at = 0; at < small.length; at++) {
            add(at, others.small[at]);
            if (others.large != null && others.large[at].signum() != 0) {
                addLarge(at, others.large[at]);
            }
        }
    }

    void clear() {
        Arrays.fill(small, 0);
        large = null;
    }

    BigInteger at(int at) {
        BigInteger sum = BigInteger.valueOf(small[at]);
        return large == null ? sum : sum.add(large[at]);
    }
}
