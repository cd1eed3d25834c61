package vn.cchc.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.organization.Party;
import vn.cchc.value.Extensions;
import vn.cchc.value.Identified;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Names;
import vn.cchc.value.NotBlankText;
import vn.cchc.value.SuggestedCorrection;
import vn.cchc.value.Text;

/**
 * A task (nhiệm vụ): a bullet, a paragraph or a row of the appendix.
 *
 * <p>Only 14 of 101 tasks in real plans name a lead and a deadline of their own; {@link Responsibilities} finds the ones
 * that hold for the others.
 */
@Value.Immutable
public sealed interface Task extends Identified permits ImmutableTask {

    /**
     * {@return the label as printed, for instance {@code 4} or {@code a)}; rows lose their numbers, letters are skipped}
     */
    Optional<Text> getLabel();

    /**
     * {@return the id of the section that holds the task}
     */
    Optional<String> getSection();

    /**
     * {@return the text as printed (nội dung nhiệm vụ)}
     */
    @NotBlankText(message = "{vn.cchc.TSK-01}")
    Text getText();

    /**
     * {@return the contents under the task, in order; the text above holds them too, as printed}
     */
    List<@Valid TaskItem> getItems();

    /**
     * {@return the index, where the task names another than its section}
     */
    Optional<IndexCode> getIndex();

    /**
     * {@return the criteria that the task serves}
     */
    List<CriterionLink> getCriteria();

    /**
     * {@return the leading parties (chủ trì), in the order printed}
     */
    List<Party> getLeads();

    /**
     * {@return the cell of the leading parties as printed}
     */
    Optional<Text> getLeadsAsPrinted();

    /**
     * {@return the coordinating parties (phối hợp), in the order printed}
     */
    List<Party> getCoordinators();

    /**
     * {@return the cell of the coordinating parties as printed}
     */
    Optional<Text> getCoordinatorsAsPrinted();

    /**
     * {@return the deadline (thời gian hoàn thành) of the task itself}
     */
    Optional<Deadline> getDeadline();

    /**
     * {@return the periods inside the text that run from an event: "05 ngày kể từ ngày ký ban hành"}
     */
    List<RelativePeriod> getRelativePeriods();

    /**
     * {@return the targets that the task states (chỉ tiêu)}
     */
    List<@Valid Target> getTargets();

    /**
     * {@return what the task yields (sản phẩm, kết quả đầu ra)}
     */
    List<Text> getOutputs();

    /**
     * {@return the note on money (kinh phí)}
     */
    Optional<Text> getBudgetNote();

    /**
     * {@return the note column (ghi chú)}
     */
    Optional<Text> getNote();

    /**
     * {@return the ids of the references that the text cites}
     */
    List<String> getReferences();

    /**
     * {@return the ids of the tasks that the text introduces: a bullet that ends with a colon}
     */
    List<String> getIntroduces();

    /**
     * {@return the task of another plan that this one was derived from}
     */
    Optional<TaskReference> getDerivedFrom();

    /**
     * {@return slips in the text and what was probably meant}
     */
    List<SuggestedCorrection> getSuggestedCorrections();

    /**
     * {@return the host's own data}
     */
    @Value.Default
    default Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Checks the form of the ids that the task refers to.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if one is wrong
     */
    @Value.Check
    default void check() {
        Names.checkId("section", getSection());
        Names.checkIds("references", getReferences());
        Names.checkIds("introduces", getIntroduces());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableTask.Builder builder() {
        return new ImmutableTask.Builder();
    }
}
