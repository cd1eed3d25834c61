package vn.cchc.catalogue;

/** Who scores a criterion (chủ thể chấm điểm). */
public enum ScoredBy {
    /** The unit itself (đơn vị tự chấm). */
    SELF,
    /** The appraisal council or the publishing body (thẩm định). */
    APPRAISAL,
    /** A survey (điều tra xã hội học). */
    SURVEY,
    /** Another index or system (nguồn bên ngoài). */
    EXTERNAL
}
