package vn.cchc.scoring.survey;

import java.math.BigInteger;
import java.util.Arrays;

/** Sums of whole numbers that cannot overflow: in longs as long as they fit. */
final class ExactSums {

    private final long[] small;
    private final BigInteger[] large;

    ExactSums(int size) {
        small = new long[size];
        large = new BigInteger[size];
        Arrays.fill(large, BigInteger.ZERO);
    }

    void add(int at, long number) {
        long sum = small[at] + number;
        if (((small[at] ^ sum) & (number ^ sum)) < 0) {
            large[at] = large[at].add(BigInteger.valueOf(small[at]));
            sum = number;
        }
        small[at] = sum;
    }

    BigInteger at(int at) {
        return large[at].add(BigInteger.valueOf(small[at]));
    }
}
