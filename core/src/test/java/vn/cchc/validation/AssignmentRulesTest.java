package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.AssignmentRole;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.value.Text;

class AssignmentRulesTest {

    private static ImprovementPlan plan(Assignment... assignments) {
        return Plans.plan().addAssignments(assignments).build();
    }

    private static Assignment under(String id, String parent) {
        return Plans.assignment(id, AssignmentRole.REPORT)
                .label(Text.of(id + ")"))
                .parentClause(parent)
                .build();
    }

    @Test
    void partyAndRoleAreNamed() {
        Assignment nobody = Plans.assignment("a1", AssignmentRole.LEAD).build();
        Assignment nothing = Plans.assignment("a2", AssignmentRole.LEAD, Plans.DEPARTMENT)
                .label(Text.of("2."))
                .roles(List.of())
                .build();
        Assignment complete =
                Plans.assignment("a3", AssignmentRole.LEAD, Plans.DEPARTMENT).build();
        assertThat(Checked.rule("ASG-01", plan(nobody, nothing, complete)).places())
                .containsExactly("assignments[0]", "assignments[1].roles");
        assertThat(Checked.rule("ASG-01", plan(nothing)).vietnamese())
                .isEqualTo("Phân công chưa nêu cơ quan hoặc vai trò: phân công «2»");
    }

    @Test
    void partiesAreInheritedFromTheClauseAbove() {
        Assignment top =
                Plans.assignment("a", AssignmentRole.LEAD, Plans.DEPARTMENT).build();
        assertThat(Checked.rule("ASG-01", plan(top, under("b", "a"), under("c", "b")))
                        .places())
                .isEmpty();
    }

    @Test
    void clauseUnderOneThatNamesNobody() {
        Assignment top = Plans.assignment("a", AssignmentRole.LEAD).build();
        assertThat(Checked.rule("ASG-01", plan(top, under("b", "a"))).places())
                .containsExactly("assignments[0]", "assignments[1]");
        assertThat(Checked.rule("ASG-01", plan(under("b", "gone"))).places()).containsExactly("assignments[0]");
    }

    @Test
    void clausesUnderEachOtherEnd() {
        assertThat(Checked.rule("ASG-01", plan(under("a", "b"), under("b", "a")))
                        .places())
                .containsExactly("assignments[0]", "assignments[1]");
    }

    @ParameterizedTest
    @EnumSource
    void somebodyMonitorsAndSomebodyPays(AssignmentRole role) {
        ImprovementPlan plan =
                plan(Plans.assignment("a1", role, Plans.DEPARTMENT).build());
        assertThat(Checked.rule("ASG-02", plan).places())
                .isEqualTo(role == AssignmentRole.MONITOR ? List.of() : List.of("assignments"));
        assertThat(Checked.rule("ASG-05", plan).places())
                .isEqualTo(role == AssignmentRole.FUND ? List.of() : List.of("assignments"));
    }

    @Test
    void nobodyIsAssigned() {
        assertThat(Checked.rule("ASG-02", plan()).vietnamese()).isEqualTo("Chưa giao cơ quan theo dõi, đôn đốc");
        assertThat(Checked.rule("ASG-05", plan()).vietnamese()).isEqualTo("Chưa phân công bố trí kinh phí");
    }
}
