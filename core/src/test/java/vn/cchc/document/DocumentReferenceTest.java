package vn.cchc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.value.Text;

class DocumentReferenceTest {

    private static ImmutableDocumentReference.Builder plan() {
        return DocumentReference.builder()
                .id("r1")
                .role(ReferenceRole.PARENT_PLAN)
                .asPrinted(Text.of("Kế hoạch số 169/KH-UBND"))
                .type(Text.of("Kế hoạch"))
                .number(DocumentNumber.of(169, "KH-UBND"))
                .date(PartialDate.of(2024, 3, 18))
                .issuer(Text.of("UBND tỉnh Lào Cai"));
    }

    private static boolean same(ImmutableDocumentReference.Builder other) {
        DocumentReference one = plan().build();
        DocumentReference two = other.build();
        assertThat(one.citesSameAs(two)).isEqualTo(two.citesSameAs(one));
        return one.citesSameAs(two);
    }

    /** What the two plans of Lào Cai print of one superior plan. */
    @Test
    void printRoleAndTitleDoNotCount() {
        assertThat(same(plan().id("r2")
                        .role(ReferenceRole.CITED)
                        .asPrinted(Text.of("KH 169"))
                        .type(Text.of("KẾ HOẠCH"))
                        .number(DocumentNumber.of(169, "KH - UBND"))
                        .issuer(Text.of("Uỷ ban nhân dân tỉnh Lào Cai"))
                        .addTitle(Text.of("duy trì và nâng cao"))))
                .isTrue();
    }

    @Test
    void eachOfTheFiveCounts() {
        assertThat(same(plan().type(Text.of("Quyết định")))).isFalse();
        assertThat(same(plan().number(DocumentNumber.of(168, "KH-UBND")))).isFalse();
        assertThat(same(plan().number(DocumentNumber.of(169, "KH-STP")))).isFalse();
        assertThat(same(plan().date(PartialDate.of(2024, 3)))).isFalse();
        assertThat(same(plan().issuer(Text.of("UBND tỉnh Sơn La")))).isFalse();
    }

    @Test
    void whatOneLeavesOutTheOtherHasToLeaveOut() {
        assertThat(same(plan().type(Optional.empty()))).isFalse();
        assertThat(same(plan().date(Optional.empty()))).isFalse();
        assertThat(same(plan().issuer(Optional.empty()))).isFalse();
        assertThat(plan().issuer(Optional.empty())
                        .build()
                        .citesSameAs(plan().issuer(Optional.empty()).build()))
                .isTrue();
    }

    /** Two laws cited by name have all five in common: nothing. */
    @Test
    void withoutANumberNobodyKnows() {
        DocumentReference unnumbered = plan().number(Optional.empty()).build();
        DocumentReference blank = plan().number(DocumentNumber.builder()
                        .status(DocumentNumber.Status.BLANK)
                        .symbol(Text.of("KH-UBND"))
                        .build())
                .build();
        assertThat(unnumbered.citesSameAs(unnumbered)).isFalse();
        assertThat(blank.citesSameAs(blank)).isFalse();
        assertThat(same(plan().number(Optional.empty()))).isFalse();
    }
}
