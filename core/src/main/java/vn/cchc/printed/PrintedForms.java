package vn.cchc.printed;

import java.util.Collection;
import java.util.List;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.Party;
import vn.cchc.plan.Deadline;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/**
 * Readers of what plans print (các dạng ghi trong văn bản). None throws for any text: what cannot be read is a finding,
 * with a code {@code PRT-…} where the form is unknown and the code of the rule where the value is impossible.
 *
 * <p>White space of any kind, line wraps, capital letters and decomposed letters make no difference. Texts of more than
 * 1,000 characters are no such forms and are refused.
 */
public final class PrintedForms {

    private PrintedForms() {}

    /**
     * Reads the number line of a document or the number in a citation: "Số: 1167 /KH-SGTVT", "Số: /KH - STP",
     * "60/2021/NĐ-CP", "14-ĐA/TU".
     *
     * @param printed the print; blank means that there is no number line
     * @return the number, absent, blank or complete
     */
    public static Reading<DocumentNumber> documentNumber(String printed) {
        return NumberForm.isAbsent(printed)
                ? new Reading<>(printed, DocumentNumber.absent(), List.of())
                : Reading.of(printed, NumberForm::read);
    }

    /**
     * Reads a date, as far as it is printed: "ngày 04 tháng 6 năm 2024", "ngày tháng 6 năm 2024", "04/6/2024".
     *
     * @param printed the print
     * @return the date
     */
    public static Reading<PartialDate> date(String printed) {
        return Reading.of(printed, DateForm::read);
    }

    /**
     * Reads the line of place and date: "Sơn La, ngày tháng năm 2023".
     *
     * @param printed the print
     * @return place and date; the place alone where the date cannot be read
     */
    public static Reading<DateLine> dateLine(String printed) {
        return Reading.of(printed, DateLineForm::read);
    }

    /**
     * Reads the deadline of a task: "Thường xuyên", "Quý III/2023", "Quý II - IV/2023", "Trước ngày 30/9/2023", "Hằng
     * quý", "05 ngày kể từ ngày ký ban hành", "Khi có hướng dẫn".
     *
     * @param printed the print
     * @return the deadline; {@link Deadline.Unspecified} with the print where it could not be read
     */
    public static Reading<Deadline> deadline(String printed) {
        return Reading.of(printed, DeadlineForm::read);
    }

    /**
     * Reads a period that runs from an event: "trong thời gian 05 ngày kể từ ngày ký ban hành". Whether days that are not
     * called working days are days of the calendar, the print does not say.
     *
     * @param printed the print
     * @return the number of days and the event
     */
    public static Reading<Deadline.AfterEvent> relativePeriod(String printed) {
        return Reading.of(printed, PeriodForm::readAlone);
    }

    /**
     * Reads a list of parties as {@link #parties(String, Collection)} does, knowing none by name.
     *
     * @param printed the print
     * @return the parties that could be read, in the order printed
     */
    public static Reading<List<Party>> parties(String printed) {
        return parties(printed, List.of());
    }

    /**
     * Reads a list of parties: "Các sở, ban, ngành, UBND các huyện, thành phố; Sở Tư pháp". Semicolons and bullets
     * always separate. A comma or "và" separates where what follows begins like a party, and joins where it goes on with a
     * class ("ban", "ngành", "đơn vị liên quan"); where neither is sure, nothing between two semicolons is read. What a party
     * is follows from how its name begins; of one that begins otherwise it is not guessed.
     *
     * @param printed the print
     * @param known parties that the caller knows by name, for instance from the plan; they come before everything else
     * @return the parties that could be read, in the order printed; a finding for each that could not
     */
    public static Reading<List<Party>> parties(String printed, Collection<? extends Party> known) {
        KnownParties names = new KnownParties(known);
        return Reading.of(printed, (text, remarks) -> PartyList.read(text, names, remarks));
    }

    /**
     * Reads a figure with its unit: "82,18%", "2,1 điểm phần trăm", "40,44 điểm". The decimal mark is a comma; a dot could
     * mark thousands as well and is not read.
     *
     * @param printed the print
     * @return the figure
     */
    public static Reading<Quantity> quantity(String printed) {
        return Reading.of(printed, QuantityForm::read);
    }

    /**
     * {@return a text of several lines as one: every stretch of white space is one space, the letters are kept}
     *
     * @param printed the print
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#FORBIDDEN_CHARACTER} if it holds a
     *     character that no printed text can hold
     */
    public static Text joined(String printed) {
        return Text.of(Printed.joined(printed));
    }
}
