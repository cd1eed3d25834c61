package vn.cchc.scoring;

import java.time.LocalDate;
import java.util.Map;
import vn.cchc.value.Validity;

/** Days as people write them. */
final class Dates {

    private Dates() {}

    static Map<String, Said> said(Validity validity, Validity period) {
        return Map.of("period", said(period), "validity", said(validity));
    }

    private static Said said(Validity days) {
        return new Said(
                days.getFrom().map(day -> "từ " + day(day)).orElse("")
                        + days.getTo().map(day -> " đến " + day(day)).orElse(""),
                days.getFrom().map(day -> "from " + day).orElse("")
                        + days.getTo().map(day -> " to " + day).orElse(""));
    }

    private static String day(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
