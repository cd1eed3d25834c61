package vn.cchc.document;

/**
 * What a cited document is to the document that cites it.
 */
public enum ReferenceRole {
    /** The plan of the superior body that this plan carries out (kế hoạch cấp trên: "Thực hiện Kế hoạch số …"). */
    PARENT_PLAN,
    /** A basis (căn cứ: "Căn cứ …"). */
    BASIS,
    /** Cited in the text (văn bản viện dẫn). */
    CITED
}
