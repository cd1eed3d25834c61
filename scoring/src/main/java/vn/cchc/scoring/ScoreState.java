package vn.cchc.scoring;

/**
 * What became of a criterion (trạng thái chấm điểm). Only a scored one has a score; what the others do to the sums above them
 * is said by the policy of the catalogue.
 */
public enum ScoreState {
    /** It has a score (đã chấm điểm). */
    SCORED,
    /** It does not apply to the unit and leaves score and attainable points (không áp dụng). */
    NOT_APPLICABLE,
    /** Nobody assessed it, or not at this stage (chưa đánh giá). */
    NOT_ASSESSED,
    /** What it asks to be shown is not shown (không có tài liệu kiểm chứng). */
    NO_EVIDENCE,
    /** Its facts are refused (số liệu không hợp lệ). */
    INVALID
}
