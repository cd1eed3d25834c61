package vn.cchc.plan;

/**
 * How often something is due (chu kỳ).
 */
public enum Recurrence {
    /** Every month (hằng tháng). */
    MONTHLY(1),
    /** Every quarter (hằng quý). */
    QUARTERLY(3),
    /** Every six months (6 tháng). */
    SEMIANNUAL(6),
    /** Every year (hằng năm). */
    ANNUAL(12);

    private final int months;

    Recurrence(int months) {
        this.months = months;
    }

    /**
     * {@return the months from one occurrence to the next}
     */
    public int getMonths() {
        return months;
    }
}
