package vn.cchc.scoring.survey;

/** What criteria without an answer do (xử lý câu không trả lời). */
public enum MissingAnswers {
    /** They leave numerator and denominator (không tính vào mẫu số). */
    LEAVE_OUT,
    /** They stay in the denominator as not satisfied (tính vào mẫu số); only for shares. */
    IN_DENOMINATOR
}
