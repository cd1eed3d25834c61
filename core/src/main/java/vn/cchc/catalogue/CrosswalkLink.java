package vn.cchc.catalogue;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * What became of one criterion or several (đối chiếu tiêu chí).
 */
@Value.Immutable
public sealed interface CrosswalkLink permits ImmutableCrosswalkLink {

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
     * {@return how well it is supported}
     */
    Optional<SourceStatus> getStatus();

    /**
     * {@return where it stands (căn cứ)}
     */
    Optional<Citation> getCitation();

    /**
     * {@return what a reader should know (ghi chú)}
     */
    Optional<Text> getNote();

    /**
     * {@return whether the two sides can be compared: neither is empty}
     */
    default boolean comparable() {
        return !getFrom().isEmpty() && !getTo().isEmpty();
    }

    /**
     * Checks that the numbers of codes fit the relation.
     *
     * @throws InvalidValueException with {@link ValueRule#IDENTIFIER}, or {@link ValueRule#CONTRADICTION} if a criterion that is
     *     the same, renamed or moved has not one code on each side, a split one not several new, a merged one not several old, a
     *     dropped one a new or a new one an old
     */
    @Value.Check
    default void check() {
        Names.checkIds("from", getFrom());
        Names.checkIds("to", getTo());
        int from = getFrom().size();
        int to = getTo().size();
        boolean fits = switch (getRelation()) {
            case SAME, RENAMED, MOVED -> from == 1 && to == 1;
            case SPLIT -> from == 1 && to > 1;
            case MERGED -> from > 1 && to == 1;
            case DROPPED -> from >= 1 && to == 0;
            case NEW -> from == 0 && to >= 1;
        };
        if (!fits) {
            throw InvalidValueException.at(ValueRule.CONTRADICTION, "relation", from + " → " + to, "");
        }
    }

    /**
     * {@return a new builder}
     */
    static ImmutableCrosswalkLink.Builder builder() {
        return new ImmutableCrosswalkLink.Builder();
    }
}
