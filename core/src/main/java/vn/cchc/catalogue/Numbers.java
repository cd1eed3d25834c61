package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as people read them: with a decimal comma in Vietnamese. */
final class Numbers {

    private Numbers() {}

    /** {@return a number, for instance {@code −7,95}} */
    static String printed(BigDecimal number, Locale locale) {
        BigDecimal stripped = number.stripTrailingZeros();
        String plain = stripped.toPlainString().replace('-', '−');
        return locale.getLanguage().equals("vi") ? plain.replace('.', ',') : plain;
    }
}
