package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.value.Fraction;
import vn.cchc.value.Validity;

/** Numbers and stretches of them as people read them. */
final class Numbers {

    private static final int SHOWN_DECIMALS = 4;

    private Numbers() {}

    /** {@return a number, in Vietnamese with a decimal comma, for instance {@code −7,95}} */
    static String printed(BigDecimal number, Locale locale) {
        BigDecimal stripped = number.stripTrailingZeros();
        String plain = stripped.toPlainString().replace('-', '−');
        return isVietnamese(locale) ? plain.replace('.', ',') : plain;
    }

    /** {@return a number; of a share, ratio or growth also in percent: {@code 0,9 (90 %)}} */
    static Said number(Fraction number, boolean percent) {
        return locale -> {
            String plain = printed(shown(number), locale);
            BigDecimal hundredfold = shown(number.times(Fraction.of(100, 1)));
            return percent ? plain + " (" + printed(hundredfold, locale) + " %)" : plain;
        };
    }

    /** {@return the number exactly where it has an end, otherwise to a few decimals} */
    private static BigDecimal shown(Fraction number) {
        return number.decimal().orElseGet(() -> number.rounded(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }

    /** {@return what lies in a stretch: {@code các giá trị từ 0,7 đến dưới 0,75}} */
    static Said values(Range range, boolean percent) {
        return locale -> {
            Fraction from = range.lower().value();
            Fraction to = range.upper().value();
            Map<String, String> holes = new TreeMap<>();
            if (from != null) {
                holes.put("from", number(from, percent).in(locale));
            }
            if (to != null) {
                holes.put("to", number(to, percent).in(locale));
            }
            String lower = from == null ? "" : range.lower().side() < 0 ? "From" : "Above";
            String upper = to == null ? "" : range.upper().side() < 0 ? "Below" : "To";
            String key = range.point().isPresent() ? "Point" : lower + upper;
            return CatalogueFault.words("values." + key, holes, locale);
        };
    }

    /** {@return the days of a stretch of time: {@code từ 01/01/2026 đến 31/12/2026}} */
    static Said days(Validity days) {
        return locale -> {
            Map<String, String> holes = new TreeMap<>();
            days.getFrom().ifPresent(from -> holes.put("from", printed(from, locale)));
            days.getTo().ifPresent(to -> holes.put("to", printed(to, locale)));
            String key =
                    (days.getFrom().isPresent() ? "From" : "") + (days.getTo().isPresent() ? "To" : "");
            return CatalogueFault.words("days." + key, holes, locale);
        };
    }

    private static String printed(LocalDate day, Locale locale) {
        return isVietnamese(locale)
                ? String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : day.toString();
    }

    private static boolean isVietnamese(Locale locale) {
        return locale.getLanguage().equals("vi");
    }
}
