package vn.cchc.plan;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.organization.Party;
import vn.cchc.value.Identified;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * A clause on who does what in carrying out the plan (phân công trách nhiệm, mục Tổ chức thực hiện).
 */
@Value.Immutable
@PartiesNamed
public sealed interface Assignment extends Identified permits ImmutableAssignment {

    /**
     * {@return the label as printed, if one is}
     */
    Optional<Text> getLabel();

    /**
     * {@return the id of the section that holds it}
     */
    Optional<String> getSection();

    /**
     * {@return the clause as printed}
     */
    Text getText();

    /**
     * {@return with what force the parties are addressed}
     */
    AssignmentMode getMode();

    /**
     * {@return what the parties are to do, at least one, in the order of the text}
     */
    @NotEmpty(message = "{vn.cchc.ASG-01}")
    List<AssignmentRole> getRoles();

    /**
     * {@return the parties addressed; none where the clause stands under another that names them}
     */
    List<Party> getParties();

    /**
     * {@return the parties with whom they coordinate}
     */
    List<Party> getCoordinators();

    /**
     * {@return the parties that are monitored, urged or inspected}
     */
    List<Party> getObjects();

    /**
     * {@return who answers to whom}
     */
    Optional<Accountability> getAccountable();

    /**
     * {@return the id of the clause under which this one stands}
     */
    Optional<String> getParentClause();

    /**
     * {@return the work or report in which it is done (lồng ghép vào …), as printed}
     */
    Optional<Text> getEmbeddedIn();

    /**
     * Checks text and ids.
     *
     * @throws vn.cchc.value.InvalidValueException if the text is blank or an id has no form of one
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("text", getText());
        Names.checkId("section", getSection());
        Names.checkId("parentClause", getParentClause());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableAssignment.Builder builder() {
        return new ImmutableAssignment.Builder();
    }
}
