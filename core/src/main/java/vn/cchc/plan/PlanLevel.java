package vn.cchc.plan;

/**
 * The level of government that a plan is made at (cấp).
 */
public enum PlanLevel {
    /** A province or a city under central authority (cấp tỉnh). */
    PROVINCE,
    /** A provincial department or agency (sở, ban, ngành). */
    DEPARTMENT,
    /** A district (cấp huyện), until 2025-06-30, when the level ended. */
    DISTRICT,
    /** A commune, ward or special zone (cấp xã). */
    COMMUNE
}
