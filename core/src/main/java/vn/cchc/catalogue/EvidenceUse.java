package vn.cchc.catalogue;

/** What evidence is to a score (tài liệu kiểm chứng). */
public enum EvidenceUse {
    /** Facts count with or without it. */
    OPTIONAL,
    /** A criterion that asks for evidence has no score without any (bắt buộc). */
    REQUIRED
}
