package vn.cchc.plan;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.organization.Party;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * To whom obstacles are reported (vướng mắc, khó khăn).
 */
@Value.Immutable
public sealed interface IssueEscalation permits ImmutableIssueEscalation {

    /**
     * {@return the clause as printed}
     */
    Text getText();

    /**
     * {@return to whom}
     */
    Party getTo();

    /**
     * {@return through whom (qua …), where named}
     */
    Optional<Party> getVia();

    /**
     * {@return the id of the task or clause that states it, where it is no paragraph of its own}
     */
    Optional<String> getStatedIn();

    /**
     * Checks text and id.
     *
     * @throws vn.cchc.value.InvalidValueException if the text is blank or the id has no form of one
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("text", getText());
        Names.checkId("statedIn", getStatedIn());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableIssueEscalation.Builder builder() {
        return new ImmutableIssueEscalation.Builder();
    }
}
