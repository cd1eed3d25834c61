package vn.cchc.catalogue;

import java.math.RoundingMode;

/** How a number between two is rounded (quy tắc làm tròn). */
public enum RoundingRule {
    /** To the nearer; from the middle away from zero: 0.125 is 0.13 (làm tròn thông thường). */
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearer; from the middle to the even digit: 0.125 is 0.12. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** Digits are cut off: 0.129 is 0.12 (bỏ phần dư). */
    DOWN(RoundingMode.DOWN);

    private final RoundingMode mode;

    RoundingRule(RoundingMode mode) {
        this.mode = mode;
    }

    /**
     * {@return the mode of {@link java.math.BigDecimal}}
     */
    public RoundingMode mode() {
        return mode;
    }
}
