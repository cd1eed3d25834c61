package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.Signatory;
import vn.cchc.document.SigningForm;
import vn.cchc.document.SigningForm.Capacity;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.Text;

class SignatoryRulesTest {

    private static SigningForm form(Capacity capacity, String onBehalfOf) {
        return SigningForm.builder()
                .capacity(capacity)
                .onBehalfOf(Optional.of(Text.of(onBehalfOf)).filter(text -> !text.isEmpty()))
                .build();
    }

    private static Signatory signatory(String position, SigningForm... forms) {
        return Signatory.builder()
                .name(Text.of("Hoàng Khánh Dư"))
                .position(Text.of(position))
                .forms(Arrays.asList(forms))
                .build();
    }

    private static Checked signed(String rule, String issuer, Signatory signatory) {
        return Checked.rule(rule, Papers.issuedBy(issuer, paper -> paper.signatory(signatory)));
    }

    @Test
    void nameAndPositionAreThere() {
        ImprovementPlan nobody = Papers.with(paper -> paper.signatory(Optional.empty()));
        assertThat(Checked.rule("DOC-14", nobody).places()).containsExactly("document.signatory");
        assertThat(Checked.rule("DOC-14", nobody).vietnamese()).isEqualTo("Thiếu người ký");
        Signatory empty = Signatory.builder().name(Text.of(" ")).build();
        assertThat(signed("DOC-14", "Sở Tư pháp", empty).places())
                .containsExactly("document.signatory.name", "document.signatory.position");
        assertThat(signed("DOC-14", "Sở Tư pháp", empty).vietnamese()).isEqualTo("Thiếu người ký: họ tên, chức vụ");
        Signatory named = Signatory.builder().name(Text.of("Nguyễn Văn A")).build();
        assertThat(signed("DOC-14", "Sở Tư pháp", named).vietnamese()).isEqualTo("Thiếu người ký: chức vụ");
        assertThat(signed("DOC-14", "Sở Tư pháp", named).english()).isEqualTo("The signatory is missing: position");
        assertThat(signed("DOC-14", "Sở Tư pháp", signatory("GIÁM ĐỐC")).places())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"KT", "TL", "TUQ"})
    void formNeedsTheTitleOnWhoseBehalf(Capacity capacity) {
        for (String missing : new String[] {"", " "}) {
            Checked found = signed("DOC-15", "Sở Tư pháp", signatory("PHÓ GIÁM ĐỐC", form(capacity, missing)));
            assertThat(found.places()).containsExactly("document.signatory.forms[0].onBehalfOf");
            assertThat(found.vietnamese())
                    .isEqualTo("Chưa ghi đủ quyền hạn, chức vụ người ký (KT./TL./TUQ.): «" + capacity + ".»");
        }
        assertThat(signed("DOC-15", "Sở Tư pháp", signatory("PHÓ GIÁM ĐỐC", form(capacity, "GIÁM ĐỐC")))
                        .places())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TM", "Q"})
    void formNeedsNoTitle(Capacity capacity) {
        assertThat(signed("DOC-15", "Sở Tư pháp", signatory("GIÁM ĐỐC", form(capacity, "")))
                        .places())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIÁM ĐỐC", "CHỦ TỊCH", "Chánh Văn phòng"})
    void onlyADeputySignsForTheHead(String position) {
        Checked found = signed("DOC-15", "Sở Tư pháp", signatory(position, form(Capacity.KT, "GIÁM ĐỐC")));
        assertThat(found.places()).containsExactly("document.signatory.position");
        assertThat(found.vietnamese()).endsWith(": «KT. – " + position + "»");
        assertThat(signed("DOC-15", "Sở Tư pháp", signatory(position, form(Capacity.TL, "GIÁM ĐỐC")))
                        .places())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHÓ GIÁM ĐỐC", "Phó Chủ tịch", "THỨ TRƯỞNG", "PGĐ", " "})
    void deputyOrNothingPrinted(String position) {
        assertThat(signed("DOC-15", "Sở Tư pháp", signatory(position, form(Capacity.KT, "GIÁM ĐỐC")))
                        .places())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ỦY BAN NHÂN DÂN TỈNH SƠN LA", "UBND tỉnh", "Uỷ ban nhân dân tỉnh"})
    void committeeIsSignedFor(String issuer) {
        Checked found = signed("DOC-16", issuer, signatory("CHỦ TỊCH"));
        assertThat(found.places()).containsExactly("document.signatory.forms");
        assertThat(found.vietnamese())
                .isEqualTo("Kế hoạch do UBND ban hành phải ghi «TM. ỦY BAN NHÂN DÂN»: «CHỦ TỊCH»");
        assertThat(signed("DOC-16", issuer, signatory("PHÓ CHỦ TỊCH", form(Capacity.KT, "CHỦ TỊCH")))
                        .places())
                .hasSize(1);
        assertThat(signed(
                                "DOC-16",
                                issuer,
                                signatory(
                                        "PHÓ CHỦ TỊCH",
                                        form(Capacity.TM, "ỦY BAN NHÂN DÂN"),
                                        form(Capacity.KT, "CHỦ TỊCH")))
                        .places())
                .isEmpty();
    }

    @Test
    void otherIssuersAndTheChairSignInPerson() {
        assertThat(signed("DOC-16", "Sở Tư pháp", signatory("GIÁM ĐỐC")).places())
                .isEmpty();
        assertThat(signed("DOC-16", "Văn phòng UBND tỉnh", signatory("CHÁNH VĂN PHÒNG"))
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "DOC-16",
                                Papers.issuedBy(
                                        "UBND tỉnh",
                                        paper -> paper.enactingAuthority(Text.of("Chủ tịch Ủy ban nhân dân tỉnh"))))
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "DOC-16",
                                Papers.issuedBy(
                                        "UBND tỉnh", paper -> paper.enactingAuthority(Text.of("Ủy ban nhân dân tỉnh"))))
                        .places())
                .hasSize(1);
        assertThat(Checked.rule("DOC-16", Papers.issuedBy("UBND tỉnh", paper -> paper.signatory(Optional.empty())))
                        .places())
                .isEmpty();
    }
}
