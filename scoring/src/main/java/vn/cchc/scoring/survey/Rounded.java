package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.cchc.value.Fraction;

/** Numbers as estimates show them: to 12 digits, which is far beyond what any survey knows, and no more than 20 decimals. */
final class Rounded {

    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final MathContext FINE = new MathContext(20, RoundingMode.HALF_EVEN);
    private static final int MOST_DECIMALS = 20;

    private Rounded() {}

    static BigDecimal of(Fraction number) {
        return tidy(number.rounded(DIGITS));
    }

    static BigDecimal of(double number) {
        return tidy(new BigDecimal(number).round(DIGITS));
    }

    /** {@return the number as floating point} */
    static double nearest(Fraction number) {
        return number.rounded(FINE).doubleValue();
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal shorter =
                number.scale() > MOST_DECIMALS ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN) : number;
        BigDecimal stripped = shorter.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
