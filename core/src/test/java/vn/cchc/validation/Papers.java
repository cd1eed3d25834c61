package vn.cchc.validation;

import java.util.function.UnaryOperator;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.ImmutableDocumentReference;
import vn.cchc.document.ImmutableOfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.document.ReferenceRole;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

/** Plans whose document is what a test is about. */
final class Papers {

    private Papers() {}

    static ImprovementPlan with(UnaryOperator<ImmutableOfficialDocument.Builder> change) {
        return Plans.plan().document(change.apply(Plans.document()).build()).build();
    }

    static ImprovementPlan issuedBy(String issuer, UnaryOperator<ImmutableOfficialDocument.Builder> change) {
        return with(paper -> change.apply(paper.issuer(Party.organization(issuer))));
    }

    /** The citation of a superior plan as real plans print it. */
    static ImmutableDocumentReference.Builder parent(String issuer) {
        return reference("r1", ReferenceRole.PARENT_PLAN)
                .asPrinted(Text.of("Kế hoạch số 169/KH-UBND ngày 18/3/2024"))
                .number(DocumentNumber.of(169, "KH-UBND"))
                .date(PartialDate.of(2024, 3, 18))
                .issuer(Text.of(issuer));
    }

    static ImmutableDocumentReference.Builder reference(String id, ReferenceRole role) {
        return DocumentReference.builder()
                .id(id)
                .role(role)
                .type(Text.of("Kế hoạch"))
                .asPrinted(Text.of("Kế hoạch của tỉnh"));
    }
}
