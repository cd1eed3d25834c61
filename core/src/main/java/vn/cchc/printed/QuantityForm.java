package vn.cchc.printed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;

/** Reads "82,18%". */
final class QuantityForm {

    private static final Map<String, MeasurementUnit> UNITS = Map.of(
            "%", MeasurementUnit.PERCENT,
            "phần trăm", MeasurementUnit.PERCENT,
            "điểm phần trăm", MeasurementUnit.PERCENTAGE_POINT,
            "điểm %", MeasurementUnit.PERCENTAGE_POINT,
            "điểm", MeasurementUnit.POINT);

    private static final Pattern FIGURE = Forms.pattern("([+-]?) ?([0-9]++)(?:,([0-9]++))? ?(\\D+)");
    private static final Pattern WITH_DOT = Forms.pattern("[+-]? ?[0-9]++[.,][0-9.,]*+[^0-9]*+");

    private QuantityForm() {}

    static Optional<Quantity> read(Printed printed, Remarks remarks) {
        String text = Forms.plainDashes(printed.clean());
        Matcher parts = FIGURE.matcher(text);
        MeasurementUnit unit = parts.matches() ? UNITS.get(parts.group(4).toLowerCase(Locale.ROOT)) : null;
        if (unit == null) {
            boolean dot = text.indexOf('.') >= 0 && WITH_DOT.matcher(text).matches();
            remarks.add(dot ? Remark.FIGURE_WITH_DOT : Remark.FIGURE_UNKNOWN, text);
            return Optional.empty();
        }
        String fraction = parts.group(3);
        String number = parts.group(1) + parts.group(2) + (fraction == null ? "" : "." + fraction);
        return Optional.of(Quantity.of(new BigDecimal(number), unit));
    }
}
