package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.document.ReferenceRole;
import vn.cchc.organization.Party;
import vn.cchc.plan.AssignmentMode;
import vn.cchc.plan.AssignmentRole;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

class SubordinationRulesTest {

    private static Checked parentOf(String issuer, String above, ReferenceData data) {
        return Checked.rule(
                "PLN-05",
                Papers.issuedBy(
                        issuer, paper -> paper.addReference(Papers.parent(above).build())),
                data);
    }

    private static Checked addressed(AssignmentMode mode, Party party, ReferenceData data) {
        return Checked.rule(
                "ASG-03",
                Plans.plan()
                        .document(Plans.document()
                                .issuer(Party.organization("UBND tỉnh"))
                                .build())
                        .addAssignment(Plans.assignment("a", AssignmentRole.COORDINATE, party)
                                .label(Text.of("4."))
                                .mode(mode)
                                .build())
                        .build(),
                data);
    }

    private static Checked assigned(Party party) {
        return addressed(AssignmentMode.ASSIGN, party, LaoCai.DIRECTORY);
    }

    @Test
    void parentFromAnotherLine() {
        Checked found = parentOf("Sở Tư pháp", "UBND tỉnh Sơn La", LaoCai.DIRECTORY);
        assertThat(found.places()).containsExactly("document.references[0].issuer");
        assertThat(found.vietnamese())
                .isEqualTo("Kế hoạch cấp trên không do cơ quan cấp trên ban hành:"
                        + " văn bản viện dẫn «Kế hoạch số 169/KH-UBND ngày 18/3/2024» («UBND tỉnh Sơn La»)");
        // Its own plan is not one from above.
        assertThat(parentOf("Sở Tư pháp", "Sở Tư pháp", LaoCai.DIRECTORY).places())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND tỉnh", "Ủy ban nhân dân tỉnh Lào Cai", "ỦY BAN NHÂN DÂN TỈNH"})
    void parentFromAbove(String above) {
        Checked found = parentOf("Sở Tư pháp", above, LaoCai.DIRECTORY);
        assertThat(found.places()).isEmpty();
        assertThat(found.missing()).isEmpty();
    }

    @Test
    void superiorThatNobodyKnowsIsNotChecked() {
        assertThat(parentOf("Sở Tư pháp", "UBND tỉnh", ReferenceData.none()).missing())
                .containsExactly(ReferenceSource.DIRECTORY);
        assertThat(parentOf("Sở Y tế", "UBND tỉnh", LaoCai.DIRECTORY).missing())
                .containsExactly(ReferenceSource.DIRECTORY);
        assertThat(parentOf("Sở Tư pháp", "Chính phủ", LaoCai.DIRECTORY).missing())
                .containsExactly(ReferenceSource.DIRECTORY);
        assertThat(parentOf("Báo Lào Cai", "UBND tỉnh", LaoCai.DIRECTORY).missing())
                .containsExactly(ReferenceSource.DIRECTORY);
    }

    @Test
    void onlyTheSuperiorPlanHasToComeFromAbove() {
        assertThat(Checked.rule(
                                "PLN-05",
                                Papers.issuedBy(
                                        "Sở Tư pháp",
                                        paper -> paper.addReference(Papers.parent("UBND tỉnh Sơn La")
                                                .role(ReferenceRole.CITED)
                                                .build())),
                                LaoCai.DIRECTORY)
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "PLN-05",
                                Papers.with(paper -> paper.issuer(Optional.empty())
                                        .addReference(Papers.parent("UBND tỉnh").build())))
                        .missing())
                .isEmpty();
    }

    @Test
    void bodyOutsideIsRequested() {
        Party front = Party.organization("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh");
        assertThat(assigned(front).places()).containsExactly("assignments[0].parties[0]");
        assertThat(assigned(front).vietnamese())
                .isEqualTo("Với cơ quan không trực thuộc phải dùng «đề nghị»: phân công «4»"
                        + " («Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh»)");
        assertThat(assigned(Party.organization("Cục Thống kê tỉnh")).places()).hasSize(1);
        assertThat(assigned(Party.organizationClass("các tổ chức chính trị - xã hội tỉnh"))
                        .places())
                .hasSize(1);
        for (AssignmentMode mode :
                new AssignmentMode[] {AssignmentMode.REQUEST, AssignmentMode.REQUIRE, AssignmentMode.IMPLICIT}) {
            assertThat(addressed(mode, front, LaoCai.DIRECTORY).places()).isEmpty();
        }
    }

    @Test
    void bodyBelowIsAssigned() {
        for (Party party : new Party[] {
            Party.organization("Sở Tư pháp"),
            Party.organization("UBND tỉnh"),
            Party.organizationClass("Các sở, ban, ngành"),
            Party.organizationClass("các cơ quan tỉnh"),
            Party.open("các cơ quan có liên quan")
        }) {
            assertThat(assigned(party).places()).isEmpty();
            assertThat(assigned(party).missing()).isEmpty();
        }
    }

    @Test
    void bodyOfWhichNobodyKnowsTheSuperiorIsNotChecked() {
        for (Party party : new Party[] {
            Party.organization("Báo Lào Cai"), Party.organization("Sở Y tế"), Party.organizationClass("các hội")
        }) {
            assertThat(assigned(party).places()).isEmpty();
            assertThat(assigned(party).missing()).containsExactly(ReferenceSource.DIRECTORY);
        }
        assertThat(addressed(AssignmentMode.ASSIGN, Plans.DEPARTMENT, ReferenceData.none())
                        .missing())
                .containsExactly(ReferenceSource.DIRECTORY);
    }
}
