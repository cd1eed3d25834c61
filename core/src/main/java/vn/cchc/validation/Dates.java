package vn.cchc.validation;

import java.time.LocalDate;
import java.util.Locale;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.value.Validity;

/** Days as people read them in either language. */
final class Dates {

    private Dates() {}

    /** {@return a day as plans print it, for instance 04/6/2024} */
    static String printed(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return String.format(
                Locale.ROOT, "%02d/" + month + "/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** {@return a date as far as it is known, for instance 6/2024} */
    static String printed(PartialDate date) {
        if (date.isComplete()) {
            return printed(date.earliest());
        }
        return date.getMonth()
                        .map(month -> String.format(Locale.ROOT, month < 3 ? "%02d/" : "%d/", month))
                        .orElse("")
                + date.getYear();
    }

    /** {@return first and last day, an open end as an ellipsis} */
    static String printed(Validity time) {
        return time.getFrom().map(Dates::printed).orElse("…")
                + " – "
                + time.getTo().map(Dates::printed).orElse("…");
    }

    /** {@return the year, if the period is a whole one; else first and last day} */
    static String printed(PlanPeriod period) {
        boolean wholeYear =
                period.year().map(PlanPeriod::ofYear).filter(period::equals).isPresent();
        return wholeYear
                ? Integer.toString(period.getFrom().getYear())
                : printed(period.getFrom()) + " – " + printed(period.getTo());
    }
}
