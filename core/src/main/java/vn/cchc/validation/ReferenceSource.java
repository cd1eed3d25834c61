package vn.cchc.validation;

/**
 * What a rule looks things up in (nguồn đối chiếu). Without it the rule is reported as not checked.
 */
public enum ReferenceSource {
    /** The directory of agencies (danh mục cơ quan). */
    DIRECTORY,
    /** The administrative units with their dates (danh mục đơn vị hành chính). */
    ADMINISTRATIVE_UNITS,
    /** The register of issued plans (sổ đăng ký kế hoạch). */
    PLAN_REGISTER,
    /** The superior plan itself (kế hoạch cấp trên). */
    PARENT_PLAN,
    /** The list of criteria of the index (bộ tiêu chí). */
    CRITERION_LIST,
    /** Published results of the index (kết quả đã công bố). */
    PUBLISHED_RESULTS,
    /** The complete date of promulgation, which the plan does not state (ngày ban hành). */
    PROMULGATION_DATE
}
