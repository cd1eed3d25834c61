package vn.cchc.catalogue;

/** What a criterion without a score does to the sums above it (ảnh hưởng đến tổng điểm). */
public enum StateEffect {
    /** It adds 0, and its maximum stays attainable (tính 0 điểm). */
    ZERO,
    /** It leaves score and attainable points (loại khỏi điểm đạt và điểm tối đa). */
    LEFT_OUT
}
