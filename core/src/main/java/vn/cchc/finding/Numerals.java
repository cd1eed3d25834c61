package vn.cchc.finding;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Numbers as people read them (chữ số): {@code 82,18} and {@code 1.234} in Vietnamese, {@code 82.18} and {@code 1,234} in
 * English, always with the true minus sign. Nothing is rounded, and no trailing zero is kept.
 */
public final class Numerals {

    private Numerals() {}

    /**
     * {@return a number}
     *
     * @param number the number
     * @param locale Vietnamese or anything else, which means English
     */
    public static String number(BigDecimal number, Locale locale) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        String plain = number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(plain.length() + 4);
        if (number.signum() < 0) {
            text.append('−');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(vietnamese ? '.' : ',');
            }
            text.append(plain.charAt(i));
        }
        if (point >= 0) {
            text.append(vietnamese ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * {@return a fraction as a percentage: 0.9 is {@code 90 %}}
     *
     * @param fraction the fraction, 1 for all
     * @param locale Vietnamese or anything else, which means English
     */
    public static String percentage(BigDecimal fraction, Locale locale) {
        return number(fraction.movePointRight(2), locale) + " %";
    }
}
