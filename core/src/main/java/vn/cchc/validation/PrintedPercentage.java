package vn.cchc.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.value.Text;

/**
 * A percentage as a text prints it: 100%, 82,18%, 90 %.
 *
 * @param digits as printed, without the sign
 * @param value the number
 */
record PrintedPercentage(String digits, BigDecimal value) {

    /** Longer is no percentage. */
    private static final int MOST_DIGITS = 20;

    /** {@return the percentages of a text, in its order} */
    static List<PrintedPercentage> in(Text text) {
        String printed = text.toString();
        int sign = printed.indexOf('%');
        if (sign < 0) {
            return List.of();
        }
        List<PrintedPercentage> all = new ArrayList<>();
        for (; sign >= 0; sign = printed.indexOf('%', sign + 1)) {
            int end = sign;
            while (end > 0 && isSpace(printed.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > 0 && isPart(printed.charAt(start - 1))) {
                start--;
            }
            add(printed.substring(start, end), all);
        }
        return all;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPart(char c) {
        return (c >= '0' && c <= '9') || c == ',' || c == '.';
    }

    /** A comma or a point in front belongs to the words before; one in the middle is that of decimals. */
    private static void add(String part, List<PrintedPercentage> all) {
        int start = 0;
        while (start < part.length() && !Character.isDigit(part.charAt(start))) {
            start++;
        }
        String digits = part.substring(start);
        String number = digits.replace(',', '.');
        if (!number.isEmpty()
                && number.length() <= MOST_DIGITS
                && number.indexOf('.') == number.lastIndexOf('.')
                && !number.endsWith(".")) {
            all.add(new PrintedPercentage(digits, new BigDecimal(number)));
        }
    }
}
