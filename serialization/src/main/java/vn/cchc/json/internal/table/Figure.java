package vn.cchc.json.internal.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a cell. Point and comma are both read as the decimal mark but where it could as well set off thousands: before
 * just three digits. There the separator of the file decides, as Excel writes a semicolon where the comma is the decimal mark.
 *
 * @param value the number, unless the mark is in doubt
 */
record Figure(Optional<BigDecimal> value) {

    private static final Pattern NUMBER = Pattern.compile("([+-]?)([0-9]{1,100})(?:([.,])([0-9]{1,100}))?");
    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?[1-9][0-9]{0,2}([., \\u00a0][0-9]{3})+([.,][0-9]+)?");

    /** The figure in a cell, if there is one. */
    static Optional<Figure> read(String cell, char separator) {
        Matcher number = NUMBER.matcher(cell);
        boolean thousands = THOUSANDS.matcher(cell).matches();
        if (!number.matches()) {
            return thousands ? Optional.of(new Figure(Optional.empty())) : Optional.empty();
        }
        String fraction = number.group(4) == null ? "" : number.group(4);
        if (thousands && !fraction.isEmpty() && number.group(3).charAt(0) != mark(separator)) {
            return Optional.of(new Figure(Optional.empty()));
        }
        String sign = number.group(1).equals("-") ? "-" : "";
        return Optional.of(new Figure(
                Optional.of(new BigDecimal(sign + number.group(2) + (fraction.isEmpty() ? "" : "." + fraction)))));
    }

    /** The decimal mark that goes with a separator of cells; a tab goes with either. */
    static char mark(char separator) {
        return switch (separator) {
            case ';' -> ',';
            case ',' -> '.';
            default -> ' ';
        };
    }
}
