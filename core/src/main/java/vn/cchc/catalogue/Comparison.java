package vn.cchc.catalogue;

/** How two numbers are held against each other (so sánh). */
public enum Comparison {
    /** Less than (nhỏ hơn). */
    LESS_THAN("<"),
    /** At most (không quá). */
    AT_MOST("≤"),
    /** Equal (bằng). */
    EQUAL("="),
    /** At least (từ … trở lên). */
    AT_LEAST("≥"),
    /** More than (lớn hơn). */
    MORE_THAN(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /**
     * {@return the sign that people write: {@code ≥}}
     */
    public String getSign() {
        return sign;
    }

    /**
     * {@return whether it holds}
     *
     * @param order the sign of left minus right
     */
    public boolean holds(int order) {
        return switch (this) {
            case LESS_THAN -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
        };
    }
}
