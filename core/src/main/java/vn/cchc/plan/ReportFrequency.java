package vn.cchc.plan;

/**
 * When a report is due (kỳ báo cáo).
 */
public enum ReportFrequency {
    /** Every month (hằng tháng). */
    MONTHLY,
    /** Every quarter (hằng quý). */
    QUARTERLY,
    /** Every six months (6 tháng). */
    SEMIANNUAL,
    /** Every year (năm). */
    ANNUAL,
    /** When asked for (khi có yêu cầu). */
    ON_REQUEST
}
