package vn.cchc.finding;

/**
 * How grave a finding is (mức độ). The order is from light to grave.
 */
public enum Severity {
    /** Worth knowing (thông tin). */
    INFO,
    /** Probably wrong; someone should look (cảnh báo). */
    WARNING,
    /** Wrong; it has to be mended (lỗi). */
    ERROR
}
