package vn.cchc.printed;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.plan.Deadline;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;

/** Reads the deadline of a task, whichever of its forms it has; each form reads what is its own and nothing else. */
final class DeadlineForm {

    private static final Pattern ONGOING = Forms.pattern("thường xuyên(?:,? liên tục)?(?: trong năm)?");
    private static final Pattern CONDITION = Forms.pattern("(?:ngay )?(?:sau )?khi .+");

    private DeadlineForm() {}

    /** Whatever is wrong, the print stays in the plan. */
    static Optional<Deadline> read(Printed printed, Remarks remarks) {
        Text asPrinted = printed.joined();
        String text = Forms.plainDashes(printed.unended());
        try {
            Optional<Deadline> deadline = Optional.<Deadline>empty()
                    .or(() -> ongoing(text, asPrinted))
                    .or(() -> RecurringForm.read(text, asPrinted, remarks))
                    .or(() -> PeriodForm.read(text, asPrinted))
                    .or(() -> condition(text, asPrinted))
                    .or(() -> DayForm.read(text, asPrinted, remarks))
                    .or(() -> MonthsForm.read(text, asPrinted))
                    .or(() -> RangeForm.read(text, asPrinted));
            if (deadline.isPresent()) {
                return deadline;
            }
            boolean withoutYear = DateForm.isWithoutYear(DayForm.withoutPreposition(text));
            remarks.add(withoutYear ? Remark.YEAR_MISSING : Remark.DEADLINE_UNKNOWN, text);
        } catch (InvalidValueException refusal) {
            remarks.add(refusal);
        }
        return Optional.of(Deadline.Unspecified.builder().asPrinted(asPrinted).build());
    }

    private static Optional<Deadline.Ongoing> ongoing(String text, Text asPrinted) {
        return ONGOING.matcher(text).matches()
                ? Optional.of(Deadline.Ongoing.builder().asPrinted(asPrinted).build())
                : Optional.empty();
    }

    private static Optional<Deadline.Conditional> condition(String text, Text asPrinted) {
        return CONDITION.matcher(text).matches()
                ? Optional.of(Deadline.Conditional.builder()
                        .asPrinted(asPrinted)
                        .condition(Text.of(text))
                        .build())
                : Optional.empty();
    }
}
