package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.DocumentNumber;
import vn.cchc.organization.OrganizationCode;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.Text;

class IssuerRulesTest {

    private static ImprovementPlan numbered(String issuer, String symbol) {
        return Papers.issuedBy(issuer, paper -> paper.number(DocumentNumber.of(1, symbol)));
    }

    private static ImprovementPlan placed(String issuer, String place) {
        return Papers.issuedBy(issuer, paper -> paper.place(Text.of(place)));
    }

    @Test
    void issuerIsPrinted() {
        ImprovementPlan nobody = Papers.with(paper -> paper.issuer(Optional.empty()));
        assertThat(Checked.rule("DOC-10a", nobody).places()).containsExactly("document.issuer");
        assertThat(Checked.rule("DOC-10a", nobody).vietnamese()).isEqualTo("Thiếu cơ quan ban hành");
        assertThat(Checked.rule("DOC-10b", nobody).places()).containsExactly("document.issuer");
        assertThat(Checked.rule("DOC-10a", placed("Sở Tư pháp", "Lào Cai")).places())
                .isEmpty();
    }

    @Test
    void issuerHasItsIdentifier() {
        ImprovementPlan uncoded = placed("Sở Tư pháp", "Lào Cai");
        assertThat(Checked.rule("DOC-10b", uncoded).places()).containsExactly("document.issuer.code");
        assertThat(Checked.rule("DOC-10b", uncoded).vietnamese())
                .isEqualTo("Thiếu mã định danh của cơ quan ban hành: «Sở Tư pháp»");
        assertThat(Checked.rule(
                                "DOC-10b",
                                Papers.with(paper -> paper.issuer(Party.Organization.builder()
                                        .name(Text.of("Sở Tư pháp"))
                                        .code(OrganizationCode.of("H38.12"))
                                        .build())))
                        .places())
                .isEmpty();
    }

    @Test
    void symbolBearsTheAbbreviationOfTheIssuer() {
        Checked found = Checked.rule("DOC-12", numbered("Sở Tư pháp", "KH-SNV"), LaoCai.DIRECTORY);
        assertThat(found.places()).containsExactly("document.number.symbol");
        assertThat(found.vietnamese()).isEqualTo("Chữ viết tắt trong ký hiệu «KH-SNV» không khớp cơ quan ban hành");
        assertThat(found.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KH-STP", "KH - STP", "KH-STP-VP", "QĐ-STP"})
    void symbolOfTheIssuer(String symbol) {
        Checked found = Checked.rule("DOC-12", numbered("SỞ TƯ PHÁP", symbol), LaoCai.DIRECTORY);
        assertThat(found.places()).isEmpty();
        assertThat(found.missing()).isEmpty();
    }

    @Test
    void abbreviationThatNobodyKnowsIsNotChecked() {
        assertThat(Checked.rule("DOC-12", numbered("Sở Tư pháp", "KH-SNV")).missing())
                .containsExactly(ReferenceSource.DIRECTORY);
        // Not in the directory; there, but without an abbreviation.
        assertThat(Checked.rule("DOC-12", numbered("Sở Y tế", "KH-SNV"), LaoCai.DIRECTORY)
                        .missing())
                .containsExactly(ReferenceSource.DIRECTORY);
        assertThat(Checked.rule("DOC-12", numbered("Báo Lào Cai", "KH-SNV"), LaoCai.DIRECTORY)
                        .missing())
                .containsExactly(ReferenceSource.DIRECTORY);
        assertThat(Checked.rule("DOC-12", Papers.with(paper -> paper.number(DocumentNumber.absent())))
                        .missing())
                .isEmpty();
    }

    @Test
    void placeIsPrinted() {
        ImprovementPlan nowhere = Papers.with(paper -> paper.place(Optional.empty()));
        assertThat(Checked.rule("DOC-13", nowhere).places()).containsExactly("document.place");
        assertThat(Checked.rule("DOC-13", nowhere).vietnamese())
                .isEqualTo("Địa danh «không ghi» không khớp nơi đặt trụ sở của cơ quan ban hành");
        assertThat(Checked.rule("DOC-13", nowhere).english()).contains("«not stated»");
        assertThat(Checked.rule("DOC-13", placed("Sở Tư pháp", " ")).places()).hasSize(1);
        assertThat(Checked.rule("DOC-13", nowhere).missing()).isEmpty();
    }

    @Test
    void placeIsThatOfTheIssuer() {
        Checked found = Checked.rule("DOC-13", placed("Sở Tư pháp", "Yên Bái"), LaoCai.DIRECTORY);
        assertThat(found.places()).containsExactly("document.place");
        assertThat(found.vietnamese()).isEqualTo("Địa danh «Yên Bái» không khớp nơi đặt trụ sở của cơ quan ban hành");
        assertThat(Checked.rule("DOC-13", placed("Sở Tư pháp", "LÀO CAI"), LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
    }

    /** In 2024 the code 15 is that of Yên Bái. */
    @Test
    void placeIsTheUnitOfTheIssuerOnTheDay() {
        assertThat(Checked.rule("DOC-13", placed("UBND tỉnh", "Yên Bái"), LaoCai.WITH_UNITS)
                        .places())
                .isEmpty();
        assertThat(Checked.rule("DOC-13", placed("UBND tỉnh", "Lào Cai"), LaoCai.WITH_UNITS)
                        .places())
                .containsExactly("document.place");
    }

    @Test
    void seatThatNobodyKnowsIsNotChecked() {
        assertThat(Checked.rule("DOC-13", placed("Sở Tư pháp", "Lào Cai")).missing())
                .containsExactly(ReferenceSource.DIRECTORY);
        assertThat(Checked.rule("DOC-13", placed("UBND tỉnh", "Lào Cai"), LaoCai.DIRECTORY)
                        .missing())
                .containsExactly(ReferenceSource.ADMINISTRATIVE_UNITS);
        assertThat(Checked.rule("DOC-13", placed("Báo Lào Cai", "Lào Cai"), LaoCai.WITH_UNITS)
                        .missing())
                .containsExactly(ReferenceSource.DIRECTORY);
    }
}
