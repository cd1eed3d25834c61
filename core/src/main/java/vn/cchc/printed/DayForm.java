package vn.cchc.printed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.value.Text;

/** Reads "Trước ngày 30/9/2023", which is the day before, and "Chậm nhất ngày 30/9/2023", which is the day itself. */
final class DayForm {

    private static final Pattern PREPOSITION = Forms.pattern("(?:hoàn thành |xong )?(?:(trước )|"
            + "(?:trong|hết|đến hết|đến|vào|chậm nhất là|chậm nhất vào|chậm nhất đến|chậm nhất) )");

    private DayForm() {}

    /** The text behind "trong", "hết", "chậm nhất là", which leave a stretch of the calendar as it is. */
    static String withoutPreposition(String text) {
        Matcher preposition = PREPOSITION.matcher(text);
        return preposition.lookingAt() ? text.substring(preposition.end()) : text;
    }

    static boolean isBefore(String text) {
        Matcher preposition = PREPOSITION.matcher(text);
        return preposition.lookingAt() && preposition.group(1) != null;
    }

    static Optional<DatedDeadline.OnDate> read(String text, Text asPrinted, Remarks remarks) {
        String day = withoutPreposition(text);
        if (MonthsForm.isOne(day)) {
            return Optional.empty();
        }
        return DateForm.find(day).filter(PartialDate::isComplete).map(date -> {
            LocalDate last = isBefore(text) ? date.earliest().minusDays(1) : date.earliest();
            if (isBefore(text)) {
                remarks.add(Remark.DAY_BEFORE, text, inFigures(last));
            }
            return DatedDeadline.OnDate.builder()
                    .asPrinted(asPrinted)
                    .date(last)
                    .build();
        });
    }

    private static String inFigures(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
