package vn.cchc.printed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.value.Text;

/** Reads "Quý II - IV/2023" and "Từ tháng 4 đến tháng 9/2023". What the second end leaves out it shares with the first. */
final class RangeForm {

    private static final Pattern FROM_TO = Forms.pattern("(?:từ )?([^-]+?) ?(?:-| đến) ?([^-]+)");
    private static final Pattern UNIT = Forms.pattern("(quý|tháng|năm|ngày) .+");
    private static final Pattern WITHOUT_UNIT = Forms.pattern("[0-9ivx]+(?:[ /].+)?");

    private RangeForm() {}

    static Optional<DatedDeadline.Range> read(String text, Text asPrinted) {
        Matcher parts = FROM_TO.matcher(DayForm.withoutPreposition(text));
        if (DayForm.isBefore(text) || !parts.matches()) {
            return Optional.empty();
        }
        String first = parts.group(1);
        Matcher unit = UNIT.matcher(first);
        boolean shares = unit.matches() && WITHOUT_UNIT.matcher(parts.group(2)).matches();
        String last = shares ? unit.group(1) + " " + parts.group(2) : parts.group(2);
        return end(last, Optional.empty())
                .flatMap(to -> end(first, yearOf(to))
                        .map(from -> DatedDeadline.Range.builder()
                                .asPrinted(asPrinted)
                                .from(from)
                                .to(to)
                                .build()));
    }

    private static Optional<Integer> yearOf(DatedDeadline end) {
        return end instanceof DatedDeadline.OfMonths months ? months.getYear() : Optional.empty();
    }

    private static Optional<DatedDeadline> end(String text, Optional<Integer> year) {
        if (MonthsForm.isOne(text)) {
            return MonthsForm.read(text, Optional.empty(), year).map(DatedDeadline.class::cast);
        }
        return DateForm.find(text)
                .filter(PartialDate::isComplete)
                .map(date ->
                        DatedDeadline.OnDate.builder().date(date.earliest()).build());
    }
}
