package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.ReferenceRole;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanLevel;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Purpose;
import vn.cchc.plan.Requirement;
import vn.cchc.value.Text;

class PlanRulesTest {

    @Test
    void indexIsNamed() {
        ImprovementPlan plan = Plans.plan().indices(List.of()).build();
        assertThat(Checked.rule("PLN-01", plan).places()).containsExactly("indices");
        assertThat(Checked.rule("PLN-01", plan).vietnamese()).isEqualTo("Chưa xác định chỉ số");
        assertThat(Checked.rule("PLN-01", Plans.valid()).places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2011-12-31,2012-12-31", "2024-01-02,2024-01-01", "2100-01-01,2101-01-01"})
    void periodIsNot(LocalDate from, LocalDate to) {
        ImprovementPlan plan = Plans.plan().period(PlanPeriod.of(from, to)).build();
        assertThat(Checked.rule("PLN-02", plan).places()).containsExactly("period");
    }

    @ParameterizedTest
    @CsvSource({"2012-01-01,2012-12-31", "2024-01-01,2024-01-01", "2021-01-01,2025-12-31", "2100-01-01,2100-12-31"})
    void periodIs(LocalDate from, LocalDate to) {
        ImprovementPlan plan = Plans.plan().period(PlanPeriod.of(from, to)).build();
        assertThat(Checked.rule("PLN-02", plan).places()).isEmpty();
    }

    @Test
    void periodIsToldAsPlansPrintDays() {
        PlanPeriod backwards = PlanPeriod.of(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 1, 1));
        assertThat(Checked.rule("PLN-02", Plans.plan().period(backwards).build())
                        .vietnamese())
                .isEqualTo("Năm kế hoạch không hợp lệ: «31/12/2024 – 01/01/2024»");
        assertThat(Checked.rule(
                                "PLN-02",
                                Plans.plan().period(PlanPeriod.ofYear(2011)).build())
                        .vietnamese())
                .isEqualTo("Năm kế hoạch không hợp lệ: «2011»");
    }

    @ParameterizedTest
    @EnumSource
    void onlyProvincesNeedNoSuperiorPlan(PlanLevel level) {
        ImprovementPlan plan = Plans.plan().level(level).build();
        assertThat(Checked.rule("PLN-03", plan).places())
                .isEqualTo(level == PlanLevel.PROVINCE ? List.of() : List.of("document.references"));
    }

    @Test
    void superiorPlanIsCited() {
        assertThat(Checked.rule("PLN-03", cites(ReferenceRole.PARENT_PLAN)).places())
                .isEmpty();
        assertThat(Checked.rule("PLN-03", cites(ReferenceRole.BASIS)).places()).containsExactly("document.references");
        assertThat(Checked.rule("PLN-03", cites(ReferenceRole.BASIS)).vietnamese())
                .isEqualTo("Chưa dẫn kế hoạch cấp trên");
    }

    private static ImprovementPlan cites(ReferenceRole role) {
        DocumentReference reference = DocumentReference.builder()
                .id("r1")
                .role(role)
                .asPrinted(Text.of("Kế hoạch số 169/KH-UBND"))
                .build();
        return Plans.plan()
                .level(PlanLevel.DEPARTMENT)
                .document(Plans.document().addReference(reference).build())
                .build();
    }

    @Test
    void taskIsThere() {
        ImprovementPlan plan = Plans.planOf().build();
        assertThat(Checked.rule("PLN-07", plan).places()).containsExactly("tasks");
        assertThat(Checked.rule("PLN-07", plan).vietnamese()).isEqualTo("Kế hoạch không có nhiệm vụ");
        assertThat(Checked.rule("PLN-07", Plans.valid()).places()).isEmpty();
    }

    @Test
    void purposesAndRequirementsAreThere() {
        Purpose purpose = Purpose.builder().id("p1").text(Text.of("Nâng cao")).build();
        Requirement requirement =
                Requirement.builder().id("r1").text(Text.of("Kịp thời")).build();
        assertThat(Checked.rule("PLN-08", Plans.valid()).places()).containsExactly("purposes", "requirements");
        assertThat(Checked.rule("PLN-08", Plans.valid()).vietnamese())
                .isEqualTo("Thiếu mục đích/yêu cầu: mục đích, yêu cầu");
        assertThat(Checked.rule("PLN-08", Plans.plan().addPurpose(purpose).build())
                        .places())
                .containsExactly("requirements");
        assertThat(Checked.rule(
                                "PLN-08",
                                Plans.plan()
                                        .addPurpose(purpose)
                                        .addRequirement(requirement)
                                        .build())
                        .places())
                .isEmpty();
    }
}
