package vn.cchc.plan;

import java.util.List;
import vn.cchc.organization.Party;
import vn.cchc.value.Identified;
import vn.cchc.value.Text;

/**
 * Something that a party owes by a plan (nghĩa vụ, việc phải làm): to lead or to coordinate a task, to do what a clause on
 * the carrying out assigns, to report.
 *
 * @param source the {@link Task}, {@link Assignment} or {@link ReportingObligation} that it stands in
 * @param roles what is owed
 * @param parties by what names the plan names who owes it
 * @param match how the party asked about answers to these names
 * @param origin where they are named: with the source, with a section above it, or with the plan
 * @param term when it is owed
 */
public record Duty(
        Identified source,
        List<AssignmentRole> roles,
        List<Party> parties,
        PartyMatch match,
        Responsibilities.Origin origin,
        DutyTerm term) {

    /**
     * {@return the words of the plan (nội dung)}
     */
    public Text text() {
        if (source instanceof Task task) {
            return task.getText();
        }
        return source instanceof Assignment clause ? clause.getText() : ((ReportingObligation) source).getAsPrinted();
    }
}
