package vn.cchc.printed;

import java.util.Optional;
import vn.cchc.document.PartialDate;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;

/** Reads "Sơn La, ngày tháng năm 2023": what stands before the last comma is the place. */
final class DateLineForm {

    private DateLineForm() {}

    static Optional<DateLine> read(Printed printed, Remarks remarks) {
        String line = printed.unended();
        int comma = line.lastIndexOf(',');
        String place = line.substring(0, Math.max(comma, 0)).strip();
        if (comma == 0 || place.chars().anyMatch(Character::isDigit)) {
            remarks.add(Remark.DATE_LINE_UNKNOWN, line);
            return Optional.empty();
        }
        var read = DateLine.builder()
                .asPrinted(printed.joined())
                .date(date(line.substring(comma + 1).strip(), remarks));
        return Optional.of((comma < 0 ? read : read.place(Text.of(place))).build())
                .filter(it -> it.getPlace().isPresent() || it.getDate().isPresent());
    }

    /** The place is worth keeping even if the date is none. */
    private static Optional<PartialDate> date(String text, Remarks remarks) {
        try {
            return DateForm.read(text, remarks);
        } catch (InvalidValueException refusal) {
            remarks.add(refusal);
            return Optional.empty();
        }
    }
}
