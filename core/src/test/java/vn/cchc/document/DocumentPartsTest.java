package vn.cchc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Plans;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/** The parts of a document that have one or two rules only. */
class DocumentPartsTest {

    private static ImmutableDocumentReference.Builder reference(String id, ReferenceRole role) {
        return DocumentReference.builder().id(id).role(role).asPrinted(Text.of("Kế hoạch số 12/KH-UBND"));
    }

    @Test
    void referenceNeedsItsWordsAndAnId() {
        Refusal.by(
                ValueRule.BLANK,
                "asPrinted",
                () -> reference("r1", ReferenceRole.BASIS)
                        .asPrinted(Text.of(" "))
                        .build());
        Refusal.by(
                ValueRule.IDENTIFIER,
                "id",
                () -> reference("r 1", ReferenceRole.BASIS).build());
    }

    @Test
    void stampNeedsItsSigner() {
        Refusal.by(
                ValueRule.BLANK,
                "signer",
                () -> DigitalSignatureStamp.builder()
                        .id("s1")
                        .signerKind(DigitalSignatureStamp.SignerKind.PERSON)
                        .signer(Text.of(""))
                        .signedAt(OffsetDateTime.parse("2024-03-21T08:00:58+07:00"))
                        .build());
    }

    @Test
    void archiveLineIsTheOneWithCodes() {
        ImmutableRecipient.Builder line = Recipient.builder().id("n9").asPrinted(Text.of("Lưu: VT, NC"));

        assertThat(line.build().archive()).isFalse();
        assertThat(line.addArchiveCode(Text.of("VT")).build().archive()).isTrue();
    }

    @Test
    void referencesOfARoleKeepTheirOrder() {
        OfficialDocument document = Plans.document()
                .addReferences(
                        reference("r1", ReferenceRole.BASIS).build(),
                        reference("r2", ReferenceRole.PARENT_PLAN).build(),
                        reference("r3", ReferenceRole.BASIS).build())
                .build();

        assertThat(document.references(ReferenceRole.BASIS))
                .extracting(DocumentReference::getId)
                .containsExactly("r1", "r3");
        assertThat(document.references(ReferenceRole.CITED)).isEmpty();
    }

    @Test
    void completeDateHasADay() {
        CompleteDate.Validator validator = new CompleteDate.Validator();

        assertThat(validator.isValid(PartialDate.of(2024, 6, 4), null)).isTrue();
        assertThat(validator.isValid(PartialDate.of(2024, 6), null)).isFalse();
        assertThat(validator.isValid(PartialDate.of(2024), null)).isFalse();
        assertThat(validator.isValid(null, null)).isFalse();
    }
}
