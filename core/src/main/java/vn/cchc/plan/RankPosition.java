package vn.cchc.plan;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.IndexCode;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * A rank already held (thứ hạng), about a named unit: "đứng thứ 05/10 tỉnh loại I".
 */
@Value.Immutable
public sealed interface RankPosition extends Identified permits ImmutableRankPosition {

    /**
     * {@return the index}
     */
    Optional<IndexCode> getIndex();

    /**
     * {@return the unit that holds the rank, for instance {@code tỉnh Sơn La}}
     */
    Text getAbout();

    /**
     * {@return the year of the result}
     */
    int getYear();

    /**
     * {@return the group that is ranked, as printed, for instance {@code tỉnh loại I}}
     */
    Text getGroup();

    /**
     * {@return the rank, 1 is best}
     */
    int getRank();

    /**
     * {@return the number of units ranked}
     */
    int getOutOf();

    /**
     * {@return the words as printed}
     */
    Text getAsPrinted();

    /**
     * Checks rank, year and unit.
     *
     * @throws InvalidValueException with {@link ValueRule#RANK} if the rank is below 1 or above the number of units
     */
    @Value.Check
    default void check() {
        CalendarChecks.checkYear(getYear());
        Names.checkNotBlank("about", getAbout());
        if (getRank() < 1 || getRank() > getOutOf()) {
            throw InvalidValueException.at(ValueRule.RANK, "rank", getRank() + "/" + getOutOf(), "1.." + getOutOf());
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableRankPosition.Builder builder() {
        return new ImmutableRankPosition.Builder();
    }
}
