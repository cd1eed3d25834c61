package vn.cchc.survey;

import static vn.cchc.finding.Severity.ERROR;
import static vn.cchc.finding.Severity.INFO;
import static vn.cchc.finding.Severity.WARNING;

import vn.cchc.finding.Severity;

/** The rules on instruments: their stable codes, and how grave it is to break them. */
enum InstrumentRule {
    CODE_TWICE("INS-01", ERROR),
    CODE_RESERVED("INS-02", ERROR),
    SCALE_TWICE("INS-03", ERROR),
    UNKNOWN_SCALE("INS-04", ERROR),
    UNUSED_SCALE("INS-05", INFO),
    SCORES("INS-06", ERROR),
    ONE_LEVEL("INS-07", ERROR),
    NO_SATISFIED("INS-08", WARNING),
    SATISFIED_BELOW("INS-09", WARNING),
    EMPTY("INS-10", ERROR),
    NOT_SOURCED("INS-11", ERROR);

    private final String code;
    private final Severity severity;

    InstrumentRule(String code, Severity severity) {
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
