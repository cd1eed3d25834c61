package vn.cchc.survey;

/** How an item without a scale is answered (cách trả lời). */
public enum AnswerKind {
    /** It is one of the options of its question, of which one is chosen (chọn một phương án). */
    SINGLE_CHOICE,
    /** It is one of the options of its question, of which any number is chosen (chọn nhiều phương án). */
    MULTIPLE_CHOICE,
    /** Yes or no (có hoặc không). */
    YES_NO
}
