package vn.cchc.scoring;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A unit and its ranks (thứ hạng).
 */
@Value.Immutable
public sealed interface RankingRow permits ImmutableRankingRow {

    /**
     * {@return the unit}
     */
    RankedUnit getUnit();

    /**
     * {@return its rank among all, from 1 (thứ hạng chung)}
     */
    Integer getRank();

    /**
     * {@return its rank in its group, from 1, if it is in one (thứ hạng trong nhóm)}
     */
    Optional<Integer> getRankInGroup();

    /**
     * {@return a new builder}
     */
    static ImmutableRankingRow.Builder builder() {
        return new ImmutableRankingRow.Builder();
    }
}
