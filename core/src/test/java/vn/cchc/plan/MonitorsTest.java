package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.organization.Party;
import vn.cchc.value.Text;

/** Who monitors, whom a clause addresses, and what nobody leads. */
class MonitorsTest {

    private static final Party HOME = Party.organization("Sở Nội vụ");

    private static Assignment below(String id, String parent) {
        return Assignment.builder()
                .copyFrom(Plans.assignment(id, AssignmentRole.INSPECT).build())
                .parentClause(parent)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void onlyMonitoringUrgingAndInspectingCount(AssignmentRole role) {
        ImprovementPlan plan = Plans.plan()
                .addAssignment(Plans.assignment("a", role, HOME).build())
                .build();
        boolean monitors = List.of(AssignmentRole.MONITOR, AssignmentRole.URGE, AssignmentRole.INSPECT)
                .contains(role);

        assertThat(plan.responsibilities().byMonitor().containsKey(HOME)).isEqualTo(monitors);
    }

    @Test
    void clauseAddressesThePartiesOfTheClauseAboveIt() {
        ImprovementPlan plan = Plans.plan()
                .addAssignments(
                        Plans.assignment("a", AssignmentRole.DIRECT, HOME).build(), below("b", "a"), below("c", "b"))
                .build();

        assertThat(plan.responsibilities().byMonitor())
                .containsOnlyKeys(HOME)
                .containsEntry(HOME, plan.getAssignments().subList(1, 3));
    }

    @Test
    void clauseBelowNoneOrInACircleAddressesNobody() {
        ImprovementPlan plan = Plans.plan()
                .addAssignments(below("lost", "nowhere"), below("a", "b"), below("b", "a"))
                .build();

        assertThat(plan.getAssignments())
                .allSatisfy(clause ->
                        assertThat(plan.responsibilities().partiesOf(clause)).isEmpty());
        assertThat(plan.responsibilities().byMonitor()).isEmpty();
    }

    @Test
    void reportersAreThoseNamedElseThoseOfTheClauseThatStatesIt() {
        ImmutableReportingObligation.Builder report = ReportingObligation.builder()
                .id("r")
                .addFrequency(ReportFrequency.ANNUAL)
                .asPrinted(Text.of("báo cáo năm"));
        Responsibilities responsibilities = Plans.plan()
                .addAssignments(
                        Plans.assignment("a", AssignmentRole.DIRECT, HOME).build(), below("b", "a"))
                .build()
                .responsibilities();

        assertThat(responsibilities.reportersOf(report.build())).isEmpty();
        assertThat(responsibilities.reportersOf(report.statedIn("nowhere").build()))
                .isEmpty();
        assertThat(responsibilities.reportersOf(report.statedIn("b").build())).containsExactly(HOME);
        assertThat(responsibilities.reportersOf(
                        report.addReporters(Plans.PROVINCE).build()))
                .containsExactly(Plans.PROVINCE);
    }

    @Test
    void tasksThatNobodyLeads() {
        Task own = Plans.task("own").addLead(HOME).build();
        Task none = Plans.task("none").build();
        ImmutableImprovementPlan.Builder plan = Plans.planOf(own, none);

        assertThat(plan.build().responsibilities().withoutLead()).containsExactly(none);
        plan.addAssignment(Plans.assignment("a", AssignmentRole.IMPLEMENT, HOME).build());
        assertThat(plan.build().responsibilities().withoutLead()).isEmpty();
    }
}
