package vn.cchc.validation;

import java.time.LocalDate;
import java.util.Locale;

/** Days as people read them in either language. */
final class Dates {

    private Dates() {}

    /** {@return a day as plans print it, for instance 04/6/2024} */
    static String printed(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return String.format(
                Locale.ROOT, "%02d/" + month + "/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
