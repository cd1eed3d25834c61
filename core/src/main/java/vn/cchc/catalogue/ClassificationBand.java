package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * One of the classes of a classification (nhóm, loại) and the results that fall into it: <em>nhóm A: từ 90 trở lên</em>.
 */
@Value.Immutable
public sealed interface ClassificationBand extends Interval permits ImmutableClassificationBand {

    /**
     * {@return the name (tên nhóm, loại), for instance <em>Xuất sắc</em>}
     */
    Text getName();

    // Named again so that files say first what it is, then its ends.
    @Override
    Optional<BigDecimal> getAtLeast();

    @Override
    Optional<BigDecimal> getAbove();

    @Override
    Optional<BigDecimal> getBelow();

    @Override
    Optional<BigDecimal> getAtMost();

    /**
     * Checks the name.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#BLANK} if it is blank
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("name", getName());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableClassificationBand.Builder builder() {
        return new ImmutableClassificationBand.Builder();
    }
}
