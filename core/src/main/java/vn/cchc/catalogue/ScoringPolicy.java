package vn.cchc.catalogue;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a catalogue says about all its scores (quy ước tính điểm): rounding, and what happens to criteria without a score. There
 * are no defaults, because decisions differ: the ministry adds unrounded parts, QĐ 766/QĐ-TTg adds rounded ones.
 */
@Value.Immutable
public sealed interface ScoringPolicy permits ImmutableScoringPolicy {

    /**
     * {@return how the score of each leaf is rounded before it is added; absent where unrounded parts are added}
     */
    Optional<Rounding> getBeforeAdding();

    /**
     * {@return how scores and indices are rounded to be shown and published; sums go on with the unrounded}
     */
    Rounding getPublished();

    /**
     * {@return what a criterion does that nobody assessed (chưa đánh giá)}
     */
    StateEffect getNotAssessed();

    /**
     * {@return what a criterion does that lacks evidence (không có tài liệu kiểm chứng)}
     */
    StateEffect getNoEvidence();

    /**
     * {@return what a criterion does whose facts are refused (số liệu không hợp lệ)}
     */
    StateEffect getInvalid();

    /**
     * {@return whether a criterion that asks for evidence needs some}
     */
    EvidenceUse getEvidence();

    /**
     * {@return a new builder}
     */
    static ImmutableScoringPolicy.Builder builder() {
        return new ImmutableScoringPolicy.Builder();
    }
}
