package vn.cchc.catalogue;

import static vn.cchc.finding.Severity.ERROR;
import static vn.cchc.finding.Severity.WARNING;

import vn.cchc.finding.Severity;

/** The rules on catalogues and classifications: their stable codes, and how grave it is to break them. */
enum CatalogueRule {
    CODE_TWICE(1, ERROR),
    FACT_TWICE(2, ERROR),
    OPTION_TWICE(3, ERROR),
    PARAMETER_TWICE(4, ERROR),
    LEVEL_TWICE(5, ERROR),
    MAXIMA_OF_SUM(6, ERROR),
    MAXIMA_BELOW_CAP(7, WARNING),
    MAXIMA_OF_BEST(8, ERROR),
    NO_MAXIMUM(9, ERROR),
    NO_RULE(10, ERROR),
    RULE_OF_GROUP(11, ERROR),
    NO_POLICY(12, ERROR),
    MAXIMUM_NOT_POSITIVE(13, ERROR),
    MINIMUM_ABOVE_MAXIMUM(14, ERROR),
    ADJUSTMENT_BELOW(15, ERROR),
    WHEN_NONE_IDLE(16, WARNING),
    COMBINATION_OF_LEAF(17, ERROR),
    STATED_COUNTS(18, WARNING),
    TOO_DEEP(19, ERROR),
    BANDS_OVERLAP(20, ERROR),
    BANDS_GAP(21, ERROR),
    PERCENT_FOR_FRACTION(22, ERROR),
    BAND_UNREACHABLE(23, WARNING),
    OPTION_WITHOUT_LEVEL(24, ERROR),
    UNKNOWN_OPTION(25, ERROR),
    UNKNOWN_FACT(26, ERROR),
    WRONG_TYPE(27, ERROR),
    UNUSED_FACT(28, WARNING),
    PUBLISHED_SCORE(29, ERROR),
    UNKNOWN_PARAMETER(30, ERROR),
    UNUSED_PARAMETER(31, WARNING),
    PARAMETER_GAP(32, WARNING),
    PARAMETER_OVERLAP(33, ERROR),
    SURELY_OUTSIDE(34, ERROR),
    MAY_BE_OUTSIDE(35, ERROR),
    UNBOUNDED(36, WARNING),
    NO_DENOMINATOR(37, ERROR),
    UNREACHABLE(38, WARNING),
    CROSSED_BOUNDS(39, ERROR),
    FLOOR_ABOVE_TARGET(40, ERROR),
    NESTED_PEERS(41, ERROR),
    POINTS_OUTSIDE(42, ERROR),
    TARGET_NOT_POSITIVE(43, ERROR),
    TARGET_OUT_OF_REACH(44, WARNING),
    NO_VALUE(45, ERROR),
    SHARE_ABOVE_WHOLE(46, ERROR),
    CLASSES_OVERLAP(47, ERROR),
    CLASSES_GAP(48, WARNING),
    CLASS_UNREACHABLE(49, WARNING),
    CLASS_TWICE(50, WARNING),
    NOT_SOURCED(51, ERROR),
    WHEN_NONE_UNCLEAR(52, ERROR);

    private final int number;
    private final Severity severity;

    CatalogueRule(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    String code() {
        return (number < 10 ? "CAT-0" : "CAT-") + number;
    }

    Severity severity() {
        return severity;
    }
}
