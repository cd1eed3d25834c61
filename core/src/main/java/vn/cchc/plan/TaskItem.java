package vn.cchc.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.Text;

/**
 * One of several contents under one task (nội dung chi tiết): a bullet that shares the lead and the deadline of its row.
 */
@Value.Immutable
public sealed interface TaskItem extends Identified permits ImmutableTaskItem {

    /**
     * {@return the label as printed, if one is}
     */
    Optional<Text> getLabel();

    /**
     * {@return the text as printed, without the dash before it}
     */
    Text getText();

    /**
     * {@return the criteria that the item serves}
     */
    List<CriterionLink> getCriteria();

    /**
     * {@return the targets that the item states}
     */
    List<@Valid Target> getTargets();

    /**
     * {@return a new builder}
     */
    static ImmutableTaskItem.Builder builder() {
        return new ImmutableTaskItem.Builder();
    }
}
