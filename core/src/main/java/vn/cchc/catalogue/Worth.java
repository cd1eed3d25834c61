package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Decimals;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * What a band or a level gives: points, or a share of the criterion's maximum points (điểm hoặc tỷ lệ điểm tối đa).
 */
public interface Worth {

    /**
     * {@return the points (điểm), unless a share is given}
     */
    Optional<BigDecimal> getPoints();

    /**
     * {@return the share of the maximum points, 1 for all of them, unless points are given}
     */
    Optional<BigDecimal> getShare();

    /**
     * {@return the points that it gives}
     *
     * @param maximumPoints the maximum points of the criterion
     */
    default BigDecimal points(BigDecimal maximumPoints) {
        return getPoints()
                .or(() -> getShare().map(maximumPoints::multiply))
                .orElseThrow(() -> new IllegalStateException("checked when built"));
    }

    /**
     * Checks that one of the two is given.
     *
     * @throws InvalidValueException with {@link ValueRule#MISSING} if neither is, with {@link ValueRule#CONTRADICTION} if both
     *     are, with {@link ValueRule#RANGE} if the share is not between 0 and 1, or with {@link ValueRule#DECIMAL} if there are
     *     too many digits
     */
    @Value.Check
    default void checkWorth() {
        if (getPoints().isEmpty() && getShare().isEmpty()) {
            throw new InvalidValueException("points");
        }
        if (getPoints().isPresent() && getShare().isPresent()) {
            throw InvalidValueException.at(
                    ValueRule.CONTRADICTION, "share", getShare().get(), "points | share");
        }
        getPoints().ifPresent(points -> Decimals.check("points", points));
        getShare().ifPresent(share -> {
            Decimals.check("share", share);
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw InvalidValueException.at(ValueRule.RANGE, "share", share, "0..1");
            }
        });
    }
}
