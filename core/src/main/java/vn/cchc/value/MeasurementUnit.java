package vn.cchc.value;

/**
 * The unit of a figure. Percent and percentage point are different units, although plans print both as {@code %}:
 * 82,18 % minus 90,13 % is −7,95 percentage points.
 */
public enum MeasurementUnit {
    /** Per hundred (phần trăm, %). */
    PERCENT,
    /** The difference of two percentages (điểm phần trăm). */
    PERCENTAGE_POINT,
    /** Points of a score (điểm). */
    POINT,
    /** A number of things (số lượng). */
    COUNT
}
