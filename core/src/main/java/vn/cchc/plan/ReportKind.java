package vn.cchc.plan;

/**
 * The reports of a year (các kỳ báo cáo trong năm).
 */
public enum ReportKind {
    /** The first quarter (báo cáo quý I). */
    FIRST_QUARTER,
    /** Six months, which is the second quarter's too (báo cáo 6 tháng). */
    SIX_MONTHS,
    /** The third quarter (báo cáo quý III). */
    THIRD_QUARTER,
    /** The year, which is the fourth quarter's too (báo cáo năm). */
    YEAR
}
