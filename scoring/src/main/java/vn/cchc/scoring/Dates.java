package vn.cchc.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.value.Validity;

/** Days as people write them. */
final class Dates {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Dates() {}

    static Map<String, Said> said(Validity validity, Validity period) {
        return Map.of("period", said(period), "validity", said(validity));
    }

    private static Said said(Validity days) {
        return new Said(
                days.getFrom().map(day -> "từ " + day(day)).orElse("")
                        + days.getTo()
                                .map(day -> space(days) + "đến " + day(day))
                                .orElse(""),
                days.getFrom().map(day -> "from " + english(day)).orElse("")
                        + days.getTo()
                                .map(day -> space(days) + "to " + english(day))
                                .orElse(""));
    }

    private static String space(Validity days) {
        return days.getFrom().isPresent() ? " " : "";
    }

    private static String english(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static String day(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
