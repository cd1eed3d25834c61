package vn.cchc.examples.benchmarks;

import java.time.OffsetDateTime;
import vn.cchc.document.DigitalSignatureStamp;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.document.Recipient;
import vn.cchc.document.ReferenceRole;
import vn.cchc.document.Signatory;
import vn.cchc.document.SigningForm;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/** The document around the tasks. */
final class GeneratedDocument {

    private GeneratedDocument() {}

    static OfficialDocument document() {
        return OfficialDocument.builder()
                .type(Text.of("Kế hoạch"))
                .number(DocumentNumber.of(216, "KH-UBND"))
                .issuer(GeneratedParties.coded("Ủy ban nhân dân tỉnh", "H49"))
                .place(Text.of("Quảng Ninh"))
                .date(PartialDate.of(2026, 2, 6))
                .title(Text.of("Nâng cao Chỉ số hài lòng của người dân đối với sự phục vụ của cơ quan hành chính"))
                .addReference(reference(0, ReferenceRole.PARENT_PLAN, "Kế hoạch số 26/KH-BNV ngày 06/02/2025"))
                .addReference(reference(1, ReferenceRole.BASIS, "Luật Tổ chức chính quyền địa phương"))
                .signatory(Signatory.builder()
                        .name(Text.of("Nguyễn Văn A"))
                        .position(Text.of("PHÓ CHỦ TỊCH"))
                        .addForm(form(SigningForm.Capacity.TM, "ỦY BAN NHÂN DÂN"))
                        .addForm(form(SigningForm.Capacity.KT, "CHỦ TỊCH"))
                        .build())
                .addRecipient(recipient(0, "Các sở, ban, ngành"))
                .addRecipient(recipient(1, "UBND cấp xã"))
                .addRecipient(Recipient.builder()
                        .id("recipient.2")
                        .asPrinted(Text.of("Lưu: VT, NC"))
                        .addArchiveCode(Text.of("VT"))
                        .addArchiveCode(Text.of("NC"))
                        .build())
                .addDigitalSignature(DigitalSignatureStamp.builder()
                        .id("stamp.0")
                        .signerKind(DigitalSignatureStamp.SignerKind.ORGANIZATION)
                        .signer(Text.of("ỦY BAN NHÂN DÂN TỈNH"))
                        .signedAt(OffsetDateTime.parse("2026-02-06T08:00:58+07:00"))
                        .build())
                .build();
    }

    private static DocumentReference reference(int number, ReferenceRole role, String asPrinted) {
        return DocumentReference.builder()
                .id("ref." + number)
                .role(role)
                .asPrinted(Text.of(asPrinted))
                .date(PartialDate.of(2025, 2))
                .build();
    }

    private static SigningForm form(SigningForm.Capacity capacity, String onBehalfOf) {
        return SigningForm.builder()
                .capacity(capacity)
                .onBehalfOf(Text.of(onBehalfOf))
                .build();
    }

    private static Recipient recipient(int number, String name) {
        return Recipient.builder()
                .id("recipient." + number)
                .asPrinted(Text.of(name))
                .addParty(Party.organizationClass(name))
                .build();
    }
}
