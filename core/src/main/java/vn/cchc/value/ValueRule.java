package vn.cchc.value;

/**
 * The rules whose violation makes a value meaningless, so that it is refused when it is made.
 *
 * <p>Everything else that may be wrong with a plan is a finding, because real plans violate it. The codes are stable:
 * they travel in findings and in the reports of hosts. Codes that are not {@code VAL} are those of the library's catalogue
 * of rules.
 */
public enum ValueRule {
    /** Text holds a control character, a control of writing direction or half of a character (ký tự không được phép). */
    FORBIDDEN_CHARACTER("VAL-01"),
    /** A name or a printed form is blank (để trống). */
    BLANK("VAL-02"),
    /** An id or a code is not made of the letters, digits and marks allowed (mã định danh phần tử). */
    IDENTIFIER("VAL-03"),
    /** A number lies outside the range that has a meaning. */
    RANGE("VAL-04"),
    /** Two attributes of one value exclude each other. */
    CONTRADICTION("VAL-05"),
    /** The status of a document number is not what its parts say (tình trạng số văn bản). */
    NUMBER_STATUS("VAL-07"),
    /** A stretch of time ends before it begins (khoảng thời gian). */
    TIME_ORDER("VAL-08"),
    /** An attribute that the value cannot do without is missing. */
    MISSING("VAL-06"),
    /** Two things that are referred to by id have the same one (trùng mã). */
    REPEATED_ID("VAL-09"),
    /** An id refers to nothing (mã tham chiếu không tồn tại). */
    UNKNOWN_REFERENCE("VAL-10"),
    /** Something stands above or after itself, directly or by way of others (lặp vòng). */
    CYCLE("VAL-11"),
    /** The ordinal of a document is not a positive whole number (số văn bản; NĐ 30/2020/NĐ-CP, Phụ lục I). */
    DOCUMENT_ORDINAL("DOC-04"),
    /** A date does not exist in the calendar, or a day stands without its month (ngày tháng). */
    CALENDAR("DOC-07"),
    /** A quarter is not 1 to 4, a half-year not 1 or 2, a month not 1 to 12 (quý, tháng). */
    QUARTER_OR_MONTH("TSK-12"),
    /** A rank is below 1 or above the number of units ranked (thứ hạng). */
    RANK("FIG-05"),
    /** A decimal has more digits than any figure of a plan (số thập phân). */
    DECIMAL("FIG-12"),
    /** An electronic identifier of an organisation has neither known form (mã định danh điện tử; QĐ 20/2020/QĐ-TTg). */
    ORGANIZATION_CODE("ORG-01"),
    /** The version of the JSON form is missing or unknown (phiên bản lược đồ). */
    SCHEMA_VERSION("SER-01");

    private final String code;

    ValueRule(String code) {
        this.code = code;
    }

    /**
     * {@return whether the rule holds attributes against each other, so that a fault may lie in either}
     */
    public boolean comparesAttributes() {
        return this == CONTRADICTION || this == NUMBER_STATUS || this == TIME_ORDER || this == RANK;
    }

    /**
     * {@return whether the rule holds the elements of lists against each other; the attribute of such a refusal is a path into
     * the refused object, and further refusals of the kind are suppressed ones of the first}
     */
    public boolean comparesElements() {
        return this == REPEATED_ID || this == UNKNOWN_REFERENCE || this == CYCLE;
    }

    /**
     * {@return the stable code of the rule, for instance {@code TSK-12}}
     */
    public String getCode() {
        return code;
    }
}
