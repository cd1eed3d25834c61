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
 * A duty to report (chế độ báo cáo): who, to whom, through whom, how often, as part of which other report.
 */
@Value.Immutable
public sealed interface ReportingObligation extends Identified permits ImmutableReportingObligation {

    /**
     * {@return who reports}
     */
    List<Party> getReporters();

    /**
     * {@return to whom (nơi nhận báo cáo), where named}
     */
    Optional<Party> getRecipient();

    /**
     * {@return through whom (qua …), where named}
     */
    Optional<Party> getVia();

    /**
     * {@return how often, at least one}
     */
    @NotEmpty(message = "{vn.cchc.REP-02}")
    List<ReportFrequency> getFrequencies();

    /**
     * {@return the report that contains it (lồng ghép trong …), as printed}
     */
    Optional<Text> getEmbeddedIn();

    /**
     * {@return the words as printed}
     */
    Text getAsPrinted();

    /**
     * {@return the id of the clause that states it}
     */
    Optional<String> getStatedIn();

    /**
     * Checks the form of the id.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if it is wrong
     */
    @Value.Check
    default void check() {
        Names.checkId("statedIn", getStatedIn());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableReportingObligation.Builder builder() {
        return new ImmutableReportingObligation.Builder();
    }
}
