package vn.cchc.json.internal.table;

import vn.cchc.finding.Severity;

/** What may be wrong with a table; the codes are keys of the texts. */
enum TableFault {
    EMPTY("TBL-01", Severity.ERROR),
    NOT_UTF8("TBL-02", Severity.ERROR),
    NO_HEADER("TBL-03", Severity.ERROR),
    TOO_LARGE("TBL-04", Severity.ERROR),
    QUOTE("TBL-05", Severity.ERROR),
    TOO_MANY_CELLS("TBL-06", Severity.ERROR),
    NO_TEXT("TBL-07", Severity.ERROR),
    NUMBER_MISSING("TBL-08", Severity.WARNING),
    NUMBER_JUMPS("TBL-09", Severity.WARNING),
    HEADER_REPEATED("TBL-10", Severity.INFO),
    COLUMN_UNKNOWN("TBL-11", Severity.WARNING),
    COLUMN_MISSING("TBL-12", Severity.WARNING),
    COLUMN_TWICE("TBL-13", Severity.ERROR),
    ABOVE_HEADER("TBL-14", Severity.INFO),
    DASH_UNSURE("TBL-15", Severity.WARNING),
    ONLY_TEXT("TBL-16", Severity.WARNING),
    NO_ROWS("TBL-17", Severity.ERROR),
    CELL_MISSING("TBL-18", Severity.ERROR),
    NUMBER_UNSURE("TBL-19", Severity.ERROR),
    FACTS_EMPTY("TBL-20", Severity.ERROR),
    FACTS_HEAD("TBL-21", Severity.ERROR),
    FACTS_COLUMN_UNKNOWN("TBL-22", Severity.WARNING),
    FACTS_NO_ROWS("TBL-23", Severity.ERROR),
    VALUE_MISSING("TBL-24", Severity.WARNING),
    FACT_TWICE("TBL-25", Severity.ERROR),
    UNIT_DIFFERS("TBL-26", Severity.WARNING),
    POINTS_EMPTY("TBL-27", Severity.ERROR),
    POINTS_HEAD("TBL-28", Severity.ERROR),
    POINTS_NO_ROWS("TBL-29", Severity.ERROR),
    GROUP_COLUMN_MISSING("TBL-30", Severity.ERROR),
    COLUMN_NOT_ADDED("TBL-31", Severity.INFO),
    POINT_IS_TEXT("TBL-32", Severity.ERROR),
    POINT_MISSING("TBL-33", Severity.ERROR),
    UNIT_TWICE("TBL-34", Severity.ERROR),
    SURVEY_EMPTY("TBL-35", Severity.ERROR),
    SURVEY_CRITERIA_MISSING("TBL-36", Severity.ERROR),
    SURVEY_COLUMNS_MISSING("TBL-37", Severity.ERROR),
    SURVEY_COLUMN_TWICE("TBL-38", Severity.ERROR),
    SURVEY_CELLS("TBL-39", Severity.WARNING),
    SURVEY_ANSWER("TBL-40", Severity.WARNING),
    RESPONDENT_TWICE("TBL-41", Severity.WARNING),
    SURVEY_ROW_TOO_LONG("TBL-42", Severity.WARNING),
    RESPONDENTS_TOO_MANY("TBL-43", Severity.WARNING),
    DOMAINS_TOO_MANY("TBL-44", Severity.WARNING),
    SURVEY_LINE_BROKEN("TBL-45", Severity.WARNING),
    SURVEY_MEMBER_TWICE("TBL-46", Severity.WARNING),
    SURVEY_MEMBER_FORM("TBL-47", Severity.WARNING);

    private final String code;
    private final Severity severity;

    TableFault(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }
}
