package vn.cchc.printed;

import vn.cchc.finding.Severity;

/** What a reading may have to say; the codes are keys of the texts. */
enum Remark {
    DEADLINE_UNKNOWN("PRT-01", Severity.WARNING),
    NUMBER_UNKNOWN("PRT-02", Severity.ERROR),
    DATE_UNKNOWN("PRT-03", Severity.ERROR),
    YEAR_MISSING("PRT-04", Severity.ERROR),
    PARTIES_INSEPARABLE("PRT-05", Severity.ERROR),
    PARTY_UNKNOWN("PRT-06", Severity.ERROR),
    PLACE_SHARED("PRT-07", Severity.INFO),
    FIGURE_UNKNOWN("PRT-08", Severity.ERROR),
    FIGURE_WITH_DOT("PRT-09", Severity.ERROR),
    DAY_BEFORE("PRT-10", Severity.INFO),
    PERIOD_UNKNOWN("PRT-11", Severity.ERROR),
    SYMBOL_MISSING("PRT-12", Severity.ERROR),
    DATE_LINE_UNKNOWN("PRT-13", Severity.ERROR),
    TOO_LONG("PRT-14", Severity.ERROR);

    private final String code;
    private final Severity severity;

    Remark(String code, Severity severity) {
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
