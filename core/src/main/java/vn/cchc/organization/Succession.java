package vn.cchc.organization;

import java.util.List;
import java.util.Optional;

/**
 * What became of a body or a unit by a day (kế thừa). After a merger or a split nothing stands for the one that was, so all
 * heirs are given and the kind says what they are.
 *
 * @param kind how the heirs follow
 * @param heirs those that are there on the day, in the order of the data
 * @param <T> organisations or administrative units
 */
public record Succession<T>(Kind kind, List<T> heirs) {

    /** How heirs follow; of several steps, the one that loses most. */
    public enum Kind {
        /** It is still there itself (vẫn còn). */
        SAME,
        /** One body took its place and no other's (được thay bằng). */
        REPLACED,
        /** One body took its place and those of others (sáp nhập, hợp nhất). */
        MERGED,
        /** Several bodies took its place (chia, tách). */
        SPLIT,
        /** Nothing is known to stand in its place on the day (không có, hoặc không rõ cơ quan kế thừa). */
        NONE
    }

    /**
     * Makes a succession.
     *
     * @param kind how the heirs follow
     * @param heirs those that are there on the day
     */
    public Succession {
        heirs = List.copyOf(heirs);
    }

    /**
     * {@return the one that stands for the one that was, itself or its only heir that is nobody else's; empty after a merger, a
     * split or the end}
     */
    public Optional<T> only() {
        return kind == Kind.SAME || kind == Kind.REPLACED ? Optional.of(heirs.get(0)) : Optional.empty();
    }
}
