package vn.cchc.catalogue;

import java.util.List;
import org.immutables.value.Value;

/**
 * What became of criteria between two versions of a catalogue and what of them differs (khác nhau giữa hai bộ tiêu chí).
 */
@Value.Immutable
public sealed interface CriterionDifference permits ImmutableCriterionDifference {

    /**
     * {@return what became of them}
     */
    CriterionRelation getRelation();

    /**
     * {@return the codes in the older catalogue; none for a new criterion}
     */
    List<String> getFrom();

    /**
     * {@return the codes in the newer catalogue; none for a dropped criterion}
     */
    List<String> getTo();

    /**
     * {@return whether nobody says that they correspond: the library found them to be alike, and a person should look (đề xuất)}
     */
    boolean isProposed();

    /**
     * {@return what differs; of criteria that were split or merged only the sum of the maximum points}
     */
    List<AttributeChange> getChanges();

    /**
     * {@return whether nothing is otherwise: the same criterion with the same attributes}
     */
    default boolean unchanged() {
        return getRelation() == CriterionRelation.SAME && getChanges().isEmpty();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableCriterionDifference.Builder builder() {
        return new ImmutableCriterionDifference.Builder();
    }
}
