package vn.cchc.plan;

/**
 * How days are counted.
 */
public enum DayKind {
    /** Days of the calendar (ngày). */
    CALENDAR,
    /** Working days (ngày làm việc), by the host's calendar. */
    WORKING,
    /** The plan does not say which (chưa ghi rõ). */
    UNSPECIFIED
}
