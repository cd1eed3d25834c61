package vn.cchc.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.cchc.organization.Party;
import vn.cchc.value.Issued;
import vn.cchc.value.Text;

/**
 * The administrative document (văn bản hành chính) that carries a plan, with the components of NĐ 30/2020/NĐ-CP, Điều 8.
 *
 * <p>What is not printed is absent: nothing is concluded from a symbol, a stamp or a place.
 */
@Value.Immutable
public sealed interface OfficialDocument permits ImmutableOfficialDocument {

    /**
     * {@return the type (tên loại văn bản), for instance {@code Kế hoạch}}
     */
    Text getType();

    /**
     * {@return the number and symbol (số, ký hiệu), and how much of them is there}
     */
    @Valid
    DocumentNumber getNumber();

    /**
     * {@return the issuing agency (cơ quan ban hành) as printed in the letterhead}
     */
    Optional<Party.@NotNull(groups = Issued.class, message = "{vn.cchc.DOC-10a}") Organization> getIssuer();

    /**
     * {@return who enacts, where the text says another than the issuer: "Chủ tịch Ủy ban nhân dân tỉnh ban hành"}
     */
    Optional<Text> getEnactingAuthority();

    /**
     * {@return the place of issue (địa danh)}
     */
    Optional<Text> getPlace();

    /**
     * {@return the date of promulgation (ngày ban hành), as far as printed}
     */
    Optional<@CompleteDate(groups = Issued.class) PartialDate> getDate();

    /**
     * {@return the line of place and date as printed, for instance {@code Lào Cai, ngày tháng năm 2024}}
     */
    Optional<Text> getDateAsPrinted();

    /**
     * {@return the subject (trích yếu), without the name of the type}
     */
    Text getTitle();

    /**
     * {@return the documents cited, in the order of the text}
     */
    List<DocumentReference> getReferences();

    /**
     * {@return who signs (người ký)}
     */
    Optional<@NotNull(groups = Issued.class, message = "{vn.cchc.DOC-14}") @Valid Signatory> getSignatory();

    /**
     * {@return the recipients (nơi nhận), line by line}
     */
    @NotEmpty(groups = Issued.class, message = "{vn.cchc.DOC-17}")
    List<@Valid Recipient> getRecipients();

    /**
     * {@return the stamps of digital signatures, in the order of the document}
     */
    List<DigitalSignatureStamp> getDigitalSignatures();

    /**
     * {@return the citations that have the role, in the order of the text}
     *
     * @param role the role
     */
    default Stream<DocumentReference> references(ReferenceRole role) {
        return getReferences().stream().filter(reference -> reference.getRole() == role);
    }

    /**
     * {@return a new builder}
     */
    static ImmutableOfficialDocument.Builder builder() {
        return new ImmutableOfficialDocument.Builder();
    }
}
