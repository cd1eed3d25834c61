package vn.cchc.plan;

/**
 * Where a duty stands on a day, by the plan alone (tình trạng). A plan does not say what has been done.
 */
public enum DutyState {
    /** Its time has not begun (chưa đến thời gian thực hiện). */
    NOT_BEGUN,
    /** It holds all through the period, and the period runs (thường xuyên). */
    ONGOING,
    /** Its time runs (trong thời hạn). */
    OPEN,
    /** The day is its last (đến hạn). */
    LAST_DAY,
    /** Its last day has passed: overdue unless it is done (quá hạn, nếu chưa hoàn thành). */
    LAST_DAY_PASSED,
    /** Its last day is not known, or not whether it has passed (chưa xác định được ngày cuối). */
    UNDATED,
    /** It held all through a period that has passed (đã hết thời kỳ thực hiện). */
    OVER;

    /**
     * {@return whether the duty is owed in this state (còn phải thực hiện), unless it is done}
     */
    public boolean isOwed() {
        return this != NOT_BEGUN && this != OVER;
    }
}
