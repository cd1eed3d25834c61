package vn.cchc.examples.quickstart;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.PlanPeriod;

/**
 * Dates as each language writes them: 30/09/2023 and 30 Sep 2023.
 */
public final class Dates {

    private final Words words;

    /**
     * Words dates.
     *
     * @param words the language
     */
    public Dates(Words words) {
        this.words = words;
    }

    /**
     * {@return a day}
     *
     * @param date the day
     */
    public String of(LocalDate date) {
        String pattern = words.language() == Language.VI ? "dd/MM/uuuu" : "d\u00A0MMM\u00A0uuuu";
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }

    /** The date as far as it is printed; what is blank is said to be. */
    String of(PartialDate date) {
        String year = String.valueOf(date.getYear());
        return date.getMonth()
                .map(month -> date.getDay()
                        .map(day -> words.get("date.day", dayOf(day), monthOf(month), year))
                        .orElseGet(() -> words.get("date.no-day", monthOf(month), year)))
                .orElseGet(() -> words.get("date.no-month", year));
    }

    String of(PlanPeriod period) {
        boolean wholeYear =
                period.year().map(PlanPeriod::ofYear).filter(period::equals).isPresent();
        return wholeYear
                ? words.get("period.year", String.valueOf(period.getTo().getYear()))
                : words.get("period.days", of(period.getFrom()), of(period.getTo()));
    }

    /** In Vietnamese the number, in English the name. */
    String month(int month) {
        return words.language() == Language.VI
                ? String.valueOf(month)
                : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    // NĐ 30/2020/NĐ-CP, Phụ lục I: a zero before days below 10 and before the months 1 and 2.
    private String dayOf(int day) {
        return words.language() == Language.VI && day < 10 ? "0" + day : String.valueOf(day);
    }

    private String monthOf(int month) {
        return words.language() == Language.VI && month < 3 ? "0" + month : month(month);
    }
}
