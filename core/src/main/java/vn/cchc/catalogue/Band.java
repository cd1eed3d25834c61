package vn.cchc.catalogue;

import org.immutables.value.Value;

/**
 * One of the bands of a measure and what it gives (mức điểm theo khoảng): <em>từ 70 % đến dưới 90 %: 1 điểm</em>. A share or a
 * ratio is written as a fraction: 70 % is 0.7.
 */
@Value.Immutable
public sealed interface Band extends Interval, Worth permits ImmutableBand {

    /**
     * {@return a new builder}
     */
    static ImmutableBand.Builder builder() {
        return new ImmutableBand.Builder();
    }
}
