package vn.cchc.catalogue;

/** What tailoring may do to a criterion (loại điều chỉnh). */
public enum Tailoring {
    /** It is new (bổ sung). */
    ADDED,
    /** It is gone (lược bỏ). */
    REMOVED,
    /** Its maximum points are others (điều chỉnh điểm tối đa). */
    REWEIGHTED,
    /** Its rule is another (điều chỉnh cách chấm). */
    RULE_CHANGED,
    /** Its name is another (đổi tên). */
    RENAMED,
    /** A parameter that its rule names has another value (điều chỉnh tham số). */
    PARAMETER_CHANGED
}
