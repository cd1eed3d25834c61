package vn.cchc.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.organization.Party;
import vn.cchc.value.Identified;
import vn.cchc.value.Issued;
import vn.cchc.value.NotBlankText;
import vn.cchc.value.SuggestedCorrection;
import vn.cchc.value.Text;

/**
 * A line of the list of recipients (nơi nhận). One line may name two parties; the last one is the archive line
 * ("Lưu: VT, NC").
 */
@Value.Immutable
public sealed interface Recipient extends Identified permits ImmutableRecipient {

    /**
     * {@return the line as printed, without the dash before and the semicolon after}
     */
    @NotBlankText(groups = Issued.class, message = "{vn.cchc.DOC-17}")
    Text getAsPrinted();

    /**
     * {@return the parties that the line names; none on an archive line}
     */
    List<Party> getParties();

    /**
     * {@return the mark in brackets that says what for, for instance {@code b/c} (để báo cáo)}
     */
    Optional<Text> getPurposeMark();

    /**
     * {@return the codes of an archive line (dòng Lưu): VT văn thư, units, the drafter}
     */
    List<Text> getArchiveCodes();

    /**
     * {@return slips in the line and what was probably meant}
     */
    List<SuggestedCorrection> getSuggestedCorrections();

    /**
     * {@return whether this is the archive line (dòng Lưu)}
     */
    default boolean archive() {
        return !getArchiveCodes().isEmpty();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableRecipient.Builder builder() {
        return new ImmutableRecipient.Builder();
    }
}
