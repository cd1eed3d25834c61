package vn.cchc.printed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.plan.DayKind;
import vn.cchc.plan.Deadline;
import vn.cchc.value.Text;

/** Reads "trong thời gian 05 ngày kể từ ngày ký ban hành". */
final class PeriodForm {

    private static final Pattern PERIOD =
            Forms.pattern("(?:chậm nhất (?:là )?)?(?:trong (?:vòng |thời gian |thời hạn )?)?"
                    + "([0-9]{1,5}) ?(?:\\([^()]{1,20}\\) ?)?ngày( làm việc)?(?:,? (?:kể từ|tính từ|từ|sau) (.+))?");

    private PeriodForm() {}

    static Optional<Deadline.AfterEvent> read(String text, Text asPrinted) {
        Matcher parts = PERIOD.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(Deadline.AfterEvent.builder()
                .asPrinted(asPrinted)
                .days(Integer.parseInt(parts.group(1)))
                .dayKind(parts.group(2) == null ? DayKind.UNSPECIFIED : DayKind.WORKING)
                .event(Optional.ofNullable(parts.group(3)).map(Text::of))
                .build());
    }

    static Optional<Deadline.AfterEvent> readAlone(Printed printed, Remarks remarks) {
        Optional<Deadline.AfterEvent> period = read(printed.unended(), printed.joined());
        if (period.isEmpty()) {
            remarks.add(Remark.PERIOD_UNKNOWN, printed.clean());
        }
        return period;
    }
}
