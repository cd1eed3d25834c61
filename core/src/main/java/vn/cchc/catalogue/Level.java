package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Names;

/**
 * One of the levels that a choice may have and what it gives (mức điểm theo phương án): <em>kịp thời: 1 điểm</em>.
 */
@Value.Immutable
public sealed interface Level extends Worth permits ImmutableLevel {

    /**
     * {@return the option, as the fact declares it (phương án)}
     */
    String getOption();

    // Named again so that files say first what it is, then what it gives.
    @Override
    Optional<BigDecimal> getPoints();

    @Override
    Optional<BigDecimal> getShare();

    /**
     * Checks the form of the option.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if it is wrong
     */
    @Value.Check
    default void check() {
        Names.checkId("option", getOption());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableLevel.Builder builder() {
        return new ImmutableLevel.Builder();
    }
}
