package vn.cchc.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * An appendix (phụ lục), attached or only named.
 */
@Value.Immutable
public sealed interface Appendix extends Identified permits ImmutableAppendix {

    /** Whether the appendix is there. */
    enum Status {
        /** Attached (kèm theo). */
        ATTACHED,
        /** Named in the text, not attached (nêu nhưng không kèm theo). */
        NAMED_NOT_ATTACHED
    }

    /**
     * {@return the label as printed, for instance {@code Phụ lục I}}
     */
    Text getLabel();

    /**
     * {@return the title as printed}
     */
    Optional<Text> getTitle();

    /**
     * {@return whether it is there}
     */
    Status getStatus();

    /**
     * {@return the line that ties appendix and plan together, as printed: "(Kèm theo Kế hoạch số …)"}
     */
    Optional<Text> getBackReference();

    /**
     * {@return the id of the section whose tasks it lists or details}
     */
    Optional<String> getSection();

    /**
     * {@return the column headings of its table, as printed}
     */
    List<Text> getColumns();

    /**
     * {@return the ids of the tasks that stand in it, row by row}
     */
    List<String> getTasks();

    /**
     * Checks label and ids.
     *
     * @throws vn.cchc.value.InvalidValueException if the label is blank or an id has no form of one
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("label", getLabel());
        Names.checkId("section", getSection());
        Names.checkIds("tasks", getTasks());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableAppendix.Builder builder() {
        return new ImmutableAppendix.Builder();
    }
}
