package vn.cchc.printed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.document.PartialDate;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** Reads "ngày 04 tháng 6 năm 2024" and "04/6/2024". */
final class DateForm {

    private static final String PART = " ?(?:([0-9]{1,2}) ?|" + Forms.LEFT_OPEN + ")";
    private static final String DAY_AND_MONTH = "(?:ngày" + PART + ")?(?:tháng" + PART + ")?";

    private static final Pattern IN_WORDS = Forms.pattern(DAY_AND_MONTH + "(?:, )?năm ?([0-9]{4})");
    private static final Pattern WITHOUT_YEAR =
            Forms.pattern(DAY_AND_MONTH + "(?:năm ?[0-9]{0,3}" + Forms.LEFT_OPEN + ")?");
    private static final Pattern IN_FIGURES =
            Forms.pattern("(?:ngày )?([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2})(?: ?\\2 ?|,? năm )([0-9]{4})");
    private static final Pattern MONTH = Forms.pattern("(?:tháng )?([0-9]{1,2}) ?[-/.] ?([0-9]{4})");
    private static final Pattern YEAR = Forms.pattern("[0-9]{4}");
    private static final Pattern ISO = Forms.pattern("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?");
    private static final Pattern FIGURES_WITHOUT_YEAR = Forms.pattern("(?:ngày )?[0-9]{1,2} ?[-/.] ?[0-9]{1,2}");

    private DateForm() {}

    static Optional<PartialDate> read(Printed printed, Remarks remarks) {
        return read(printed.unended(), remarks);
    }

    static Optional<PartialDate> read(String text, Remarks remarks) {
        Optional<PartialDate> date = find(text);
        if (date.isEmpty()) {
            remarks.add(isWithoutYear(text) ? Remark.YEAR_MISSING : Remark.DATE_UNKNOWN, text);
        }
        return date;
    }

    static boolean isWithoutYear(String text) {
        return (!text.isEmpty() && WITHOUT_YEAR.matcher(text).matches())
                || FIGURES_WITHOUT_YEAR.matcher(text).matches();
    }

    /**
     * {@return the date, if the text has the form of one}
     *
     * @throws InvalidValueException with {@link ValueRule#CALENDAR} if it has and does not exist
     */
    static Optional<PartialDate> find(String text) {
        try {
            return parse(text);
        } catch (InvalidValueException refusal) {
            // In the words of the print, not of the types.
            throw InvalidValueException.of(ValueRule.CALENDAR, text, "04/6/2024");
        }
    }

    private static Optional<PartialDate> parse(String text) {
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return Optional.of(date(words.group(3), Forms.number(words.group(2)), Forms.number(words.group(1))));
        }
        Matcher figures = IN_FIGURES.matcher(text);
        if (figures.matches()) {
            return Optional.of(date(figures.group(4), Forms.number(figures.group(3)), Forms.number(figures.group(1))));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(date(month.group(2), Forms.number(month.group(1)), Optional.empty()));
        }
        return YEAR.matcher(text).matches() || ISO.matcher(text).matches()
                ? Optional.of(PartialDate.parse(text))
                : Optional.empty();
    }

    private static PartialDate date(String year, Optional<Integer> month, Optional<Integer> day) {
        int known = Integer.parseInt(year);
        if (day.isPresent()) {
            // A day without its month is refused as month 0.
            return PartialDate.of(known, month.orElse(0), day.get());
        }
        return month.map(it -> PartialDate.of(known, it)).orElseGet(() -> PartialDate.of(known));
    }
}
