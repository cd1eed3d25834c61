package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.organization.Party;
import vn.cchc.plan.AssignmentRole;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

class LeadRulesTest {

    private static final Party JUSTICE = Party.organization("Sở Tư pháp");
    private static final Party DEPARTMENTS = Party.organizationClass("Các sở, ban, ngành");
    private static final Party OPEN = Party.open("các cơ quan có liên quan");

    private static ImprovementPlan led(List<Party> leads, Party... coordinators) {
        return Plans.planOf(Plans.task("t1")
                        .label(Text.of("1."))
                        .leads(leads)
                        .addCoordinators(coordinators)
                        .build())
                .build();
    }

    private static ImprovementPlan inSection(Party... responsible) {
        return Plans.planOf(Plans.task("t1").section("s1").build())
                .addSection(Plans.section("s1").addResponsible(responsible).build())
                .build();
    }

    @Test
    void somebodyLeads() {
        Checked nobody = Checked.rule("TSK-03", led(List.of()));
        assertThat(nobody.places()).containsExactly("tasks[0].leads");
        assertThat(nobody.vietnamese()).isEqualTo("Nhiệm vụ chưa có cơ quan chủ trì: nhiệm vụ «1»");
        assertThat(Checked.rule("TSK-03", led(List.of(JUSTICE))).places()).isEmpty();
    }

    @Test
    void leadsAreInherited() {
        assertThat(Checked.rule("TSK-03", inSection()).places()).containsExactly("tasks[0].leads");
        assertThat(Checked.rule("TSK-03", inSection(DEPARTMENTS)).places()).isEmpty();
        for (AssignmentRole role : AssignmentRole.values()) {
            ImprovementPlan plan = Plans.plan()
                    .addAssignment(Plans.assignment("a1", role, JUSTICE).build())
                    .build();
            boolean leads = role == AssignmentRole.LEAD || role == AssignmentRole.IMPLEMENT;
            assertThat(Checked.rule("TSK-03", plan).places()).as(role.name()).hasSize(leads ? 0 : 1);
        }
    }

    @Test
    void oneOfItsOwnLeads() {
        Checked two = Checked.rule("TSK-04", led(List.of(JUSTICE, DEPARTMENTS)));
        assertThat(two.places()).containsExactly("tasks[0].leads");
        assertThat(two.vietnamese()).isEqualTo("Nhiệm vụ có nhiều cơ quan chủ trì: nhiệm vụ «1»");
        assertThat(Checked.rule("TSK-04", led(List.of(JUSTICE))).places()).isEmpty();
        assertThat(Checked.rule("TSK-04", inSection(JUSTICE, DEPARTMENTS)).places())
                .isEmpty();
    }

    @Test
    void singleOrganisationLeadsOrCoordinates() {
        Checked both = Checked.rule("TSK-05a", led(List.of(JUSTICE), OPEN, Party.organization("SỞ  TƯ PHÁP")));
        assertThat(both.places()).containsExactly("tasks[0].coordinators[1]");
        assertThat(both.vietnamese()).isEqualTo("Cơ quan vừa chủ trì vừa phối hợp: nhiệm vụ «1» («SỞ  TƯ PHÁP»)");
        assertThat(Checked.rule("TSK-05b", led(List.of(JUSTICE), JUSTICE)).places())
                .isEmpty();
        assertThat(Checked.rule("TSK-05a", led(List.of(JUSTICE), Party.organization("Sở Nội vụ")))
                        .places())
                .isEmpty();
    }

    @Test
    void unitInsideAnOrganisationIsSingleToo() {
        Party office = Party.unit("Phòng KSTTHC");
        assertThat(Checked.rule("TSK-05a", led(List.of(office), office)).places())
                .containsExactly("tasks[0].coordinators[0]");
    }

    @Test
    void inheritedLeadDoesNotCoordinate() {
        ImprovementPlan plan = Plans.planOf(
                        Plans.task("t1").section("s1").addCoordinator(JUSTICE).build())
                .addSection(Plans.section("s1").addResponsible(JUSTICE).build())
                .build();
        assertThat(Checked.rule("TSK-05a", plan).places()).containsExactly("tasks[0].coordinators[0]");
    }

    @Test
    void classLeadsOrCoordinates() {
        Checked both = Checked.rule("TSK-05b", led(List.of(DEPARTMENTS, JUSTICE), DEPARTMENTS));
        assertThat(both.places()).containsExactly("tasks[0].coordinators[0]");
        assertThat(both.vietnamese())
                .isEqualTo("Cơ quan vừa chủ trì vừa phối hợp: nhiệm vụ «1» («Các sở, ban, ngành»)");
        assertThat(Checked.rule("TSK-05a", led(List.of(DEPARTMENTS), DEPARTMENTS))
                        .places())
                .isEmpty();
        assertThat(Checked.rule("TSK-05b", led(List.of(DEPARTMENTS), Party.organizationClass("UBND cấp xã")))
                        .places())
                .isEmpty();
    }

    @Test
    void onlyClassesOfOrganisationsAndUnitsAreClassesOfBodies() {
        Party desks = Party.unitClass("Bộ phận Một cửa các cấp");
        assertThat(Checked.rule("TSK-05b", led(List.of(desks), desks)).places())
                .containsExactly("tasks[0].coordinators[0]");
        for (Party other : List.of(
                Party.positionClass("Thủ trưởng các sở"),
                Party.personClass("công chức"),
                Party.publicationChannel("Cổng TTĐT Sở"))) {
            assertThat(Checked.rule("TSK-05b", led(List.of(other), other)).places())
                    .as(other.toString())
                    .isEmpty();
        }
    }

    @Test
    void openSetMayDoBoth() {
        assertThat(Checked.rule("TSK-05a", led(List.of(OPEN), OPEN)).places()).isEmpty();
        assertThat(Checked.rule("TSK-05b", led(List.of(OPEN), OPEN)).places()).isEmpty();
    }

    @Test
    void openSetDoesNotLeadAlone() {
        Checked alone = Checked.rule("TSK-07", led(List.of(OPEN)));
        assertThat(alone.places()).containsExactly("tasks[0].leads");
        assertThat(alone.vietnamese())
                .isEqualTo("Cơ quan chủ trì ghi chung chung, chưa xác định cụ thể: nhiệm vụ «1» («các cơ quan có liên"
                        + " quan»)");
        assertThat(Checked.rule("TSK-07", inSection(OPEN)).places()).containsExactly("tasks[0].leads");
        assertThat(Checked.rule("TSK-07", led(List.of(OPEN, DEPARTMENTS))).places())
                .isEmpty();
        assertThat(Checked.rule("TSK-07", led(List.of(), OPEN)).places()).isEmpty();
    }
}
