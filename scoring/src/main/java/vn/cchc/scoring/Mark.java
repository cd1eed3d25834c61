package vn.cchc.scoring;

/** What an assessor says of a criterion instead of facts. */
public enum Mark {
    /** It does not apply to the unit (không áp dụng). */
    NOT_APPLICABLE,
    /** Nothing shows what the unit claims (không có tài liệu kiểm chứng). */
    NO_EVIDENCE
}
