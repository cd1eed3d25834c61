package vn.cchc.catalogue;

/**
 * What counts when nothing arose in the period, so that a share or ratio of the rule is 0 of 0 (không phát sinh).
 */
public enum WhenNone {
    /** The maximum points (tính điểm tối đa). */
    FULL,
    /** No points (0 điểm). */
    ZERO,
    /** The criterion does not apply: it leaves score and attainable points (không áp dụng). */
    NOT_APPLICABLE,
    /** The criterion stays without a score, as if nobody had assessed it (để trống điểm). */
    NOT_ASSESSED,
    /** The facts are refused (không hợp lệ); so it is also where a catalogue says nothing. */
    INVALID
}
