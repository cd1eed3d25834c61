package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Decimals;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * A unit to be ranked (đơn vị được xếp hạng): its total, and the group in which it is also ranked.
 */
@Value.Immutable
public sealed interface RankedUnit permits ImmutableRankedUnit {

    /**
     * {@return the unit, as its table calls it: an id or a name}
     */
    String getUnit();

    /**
     * {@return the total or the index, at the precision at which ties are to be told (tổng điểm)}
     */
    BigDecimal getTotal();

    /**
     * {@return the group (nhóm đơn vị), for instance a region or a class of provinces}
     */
    Optional<String> getGroup();

    /**
     * Checks unit and total.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#BLANK}, or
     *     {@link vn.cchc.value.ValueRule#DECIMAL} if the total has too many digits
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("unit", Text.of(getUnit()));
        Decimals.check("total", getTotal());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableRankedUnit.Builder builder() {
        return new ImmutableRankedUnit.Builder();
    }
}
