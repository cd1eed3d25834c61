package vn.cchc.validation;

/**
 * What a plan is held to (mức kiểm tra): the same rules, of another severity.
 */
public enum ValidationProfile {
    /** A draft (dự thảo): number, date and signature may still be open. */
    DRAFT,
    /** An issued plan (đã ban hành). */
    ISSUED
}
