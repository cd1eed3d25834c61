package vn.cchc.printed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Recurrence;
import vn.cchc.value.Text;

/** Reads "Hằng quý" and "Ngày 15 hằng tháng". */
final class RecurringForm {

    private static final Map<String, Recurrence> CYCLES = Map.of(
            "tháng", Recurrence.MONTHLY,
            "quý", Recurrence.QUARTERLY,
            "6 tháng", Recurrence.SEMIANNUAL,
            "06 tháng", Recurrence.SEMIANNUAL,
            "sáu tháng", Recurrence.SEMIANNUAL,
            "năm", Recurrence.ANNUAL);

    private static final Pattern CYCLE =
            Forms.pattern("(?:định kỳ (?:hằng |hàng |mỗi )?|(?:hằng|hàng|mỗi) )((?:0?6 |sáu )?tháng|quý|năm)");

    /** Only of a month is it clear which day of which month is meant. */
    private static final Pattern DAY_OF_MONTH =
            Forms.pattern("(?:(trước )|chậm nhất (?:là )?)?ngày ([0-9]{1,2}) (?:hằng|hàng|mỗi) tháng");

    private RecurringForm() {}

    static Optional<Deadline.Recurring> read(String text, Text asPrinted, Remarks remarks) {
        Matcher cycle = CYCLE.matcher(text);
        if (cycle.matches()) {
            String every = cycle.group(1).toLowerCase(Locale.ROOT);
            return Optional.ofNullable(CYCLES.get(every))
                    .map(it -> Deadline.Recurring.builder()
                            .every(it)
                            .asPrinted(asPrinted)
                            .build());
        }
        Matcher day = DAY_OF_MONTH.matcher(text);
        return day.matches() ? onDay(day, asPrinted, remarks) : Optional.empty();
    }

    private static Optional<Deadline.Recurring> onDay(Matcher parts, Text asPrinted, Remarks remarks) {
        boolean before = parts.group(1) != null;
        int day = Integer.parseInt(parts.group(2));
        var read = Deadline.Recurring.builder()
                .every(Recurrence.MONTHLY)
                .asPrinted(asPrinted)
                .day(day)
                .build();
        if (!before) {
            return Optional.of(read);
        }
        if (day == 1) {
            // The day before is the last of another month, which is no number.
            return Optional.empty();
        }
        remarks.add(Remark.DAY_BEFORE, asPrinted.toString(), String.valueOf(day - 1));
        return Optional.of(
                Deadline.Recurring.builder().copyFrom(read).day(day - 1).build());
    }
}
