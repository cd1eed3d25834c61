package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.Recipient;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.value.Text;

class DistributionRulesTest {

    /** Lines that name one organisation each; those that begin with "Lưu" are archive lines with the codes behind the colon. */
    private static List<Recipient> lines(String... lines) {
        List<Recipient> made = new ArrayList<>();
        for (String line : lines) {
            var recipient = Recipient.builder().id("n" + made.size()).asPrinted(Text.of(line));
            if (line.startsWith("Lưu:")) {
                for (String code : line.substring("Lưu:".length()).split(",")) {
                    recipient.addArchiveCode(Text.of(code.strip()));
                }
            } else if (!line.isBlank() && !line.contains("(")) {
                recipient.addParty(Party.organization(line));
            }
            made.add(recipient.build());
        }
        return made;
    }

    private static ImprovementPlan sentTo(String... lines) {
        return Papers.with(paper -> paper.recipients(lines(lines)));
    }

    private static Checked sentUp(String issuer, ReferenceData data, String... lines) {
        return Checked.rule(
                "DOC-19",
                Papers.with(paper -> paper.recipients(lines(lines))
                        .addReference(Papers.parent(issuer).build())),
                data);
    }

    @Test
    void recipientsAreNamed() {
        assertThat(Checked.rule("DOC-17", sentTo()).places()).containsExactly("document.recipients");
        assertThat(Checked.rule("DOC-17", sentTo()).vietnamese()).isEqualTo("Thiếu nơi nhận");
        assertThat(Checked.rule("DOC-17", sentTo("Sở Nội vụ", " ")).places())
                .containsExactly("document.recipients[1].asPrinted");
        assertThat(Checked.rule("DOC-17", sentTo("Sở Nội vụ", " ")).vietnamese())
                .isEqualTo("Thiếu nơi nhận: dòng 2 để trống");
        assertThat(Checked.rule("DOC-17", sentTo("Sở Nội vụ")).places()).isEmpty();
    }

    @Test
    void archiveLineIsThere() {
        assertThat(Checked.rule("DOC-18", sentTo("Sở Nội vụ")).places()).containsExactly("document.recipients");
        assertThat(Checked.rule("DOC-18", sentTo("Sở Nội vụ")).vietnamese()).isEqualTo("Thiếu dòng Lưu: VT");
        assertThat(Checked.rule("DOC-18", sentTo("Sở Nội vụ", "Lưu: VP, VT")).places())
                .isEmpty();
        // Nobody receives at all: that is another rule's business.
        assertThat(Checked.rule("DOC-18", sentTo()).places()).isEmpty();
    }

    @Test
    void archiveLineKeepsACopyWithTheClerks() {
        Checked found = Checked.rule("DOC-18", sentTo("Sở Nội vụ", "Lưu: VP, TH"));
        assertThat(found.places()).containsExactly("document.recipients[1].archiveCodes");
        assertThat(found.vietnamese()).isEqualTo("Thiếu dòng Lưu: VT: nơi nhận «Lưu: VP, TH»");
        assertThat(Checked.rule("DOC-18", sentTo("Lưu: VTX")).places()).hasSize(1);
        assertThat(Checked.rule("DOC-18", sentTo("Lưu: vt")).places()).isEmpty();
    }

    @Test
    void archiveLineIsOne() {
        assertThat(Checked.rule("DOC-18", sentTo("Lưu: VT", "Sở Nội vụ", "Lưu: TH"))
                        .places())
                .containsExactly("document.recipients[2]");
        assertThat(Checked.rule("DOC-18", sentTo("Lưu: VT", "Lưu: TH")).vietnamese())
                .isEqualTo("Thiếu dòng Lưu: VT: nơi nhận «Lưu: TH» (có 2 dòng Lưu)");
        assertThat(Checked.rule("DOC-18", sentTo("Lưu: VP", "Lưu: TH")).places())
                .containsExactly("document.recipients[0].archiveCodes", "document.recipients[1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND tỉnh",
                "Ủy ban nhân dân tỉnh",
                "UBND TỈNH LÀO CAI",
                "Văn phòng UBND tỉnh",
                "VP UBND tỉnh",
                "Văn phòng Ủy ban nhân dân tỉnh Lào Cai",
                "UBND tỉnh (b/c)"
            })
    void issuerOfTheParentReceives(String line) {
        assertThat(sentUp("UBND tỉnh Lào Cai", ReferenceData.none(), line).places())
                .isEmpty();
        assertThat(sentUp("Ủy ban nhân dân tỉnh", ReferenceData.none(), line).places())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Nội vụ",
                "UBND",
                "UBND tỉnh Yên Bái",
                "UBND huyện",
                "Chủ tịch UBND tỉnh",
                "Văn phòng Sở",
                "HĐND tỉnh Lào Cai"
            })
    void issuerOfTheParentDoesNotReceive(String line) {
        assertThat(sentUp("UBND tỉnh Lào Cai", ReferenceData.none(), line).places())
                .containsExactly("document.recipients");
    }

    @Test
    void issuerThatDoesNotReceiveIsNamed() {
        assertThat(sentUp("UBND tỉnh Lào Cai", ReferenceData.none(), "Sở Nội vụ")
                        .vietnamese())
                .isEqualTo("Cơ quan ban hành kế hoạch cấp trên không có trong Nơi nhận: «UBND tỉnh Lào Cai»");
        assertThat(sentUp("UBND tỉnh Lào Cai", ReferenceData.none()).places()).isEmpty();
        assertThat(Checked.rule("DOC-19", sentTo("Sở Nội vụ")).places()).isEmpty();
    }

    @Test
    void directoryKnowsTheOfficeByAnyName() {
        assertThat(sentUp("UBND tỉnh", LaoCai.DIRECTORY, "Cơ quan giúp việc").places())
                .isEmpty();
        assertThat(sentUp("UBND tỉnh", ReferenceData.none(), "Cơ quan giúp việc")
                        .places())
                .hasSize(1);
        // A department of the issuer is no office of it.
        assertThat(sentUp("UBND tỉnh", LaoCai.DIRECTORY, "Sở Tư pháp").places()).hasSize(1);
    }
}
