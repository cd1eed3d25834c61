package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.organization.Party;
import vn.cchc.plan.Responsibilities.Leads;
import vn.cchc.plan.Responsibilities.Origin;

/** Who leads: the task's own, else the nearest section's, else whom the plan assigns to lead, else to carry out. */
class ResponsibilitiesTest {

    private static final Party JUSTICE = Party.organization("Sở Tư pháp");
    private static final Party FINANCE = Party.organization("Sở Tài chính");
    private static final Task TASK = Plans.task("t1").section("s.1").build();

    private static ImmutableImprovementPlan.Builder plan(Task... tasks) {
        return Plans.planOf(tasks)
                .addSection(Plans.section("s", Plans.section("s.1").build())
                        .addResponsible(JUSTICE)
                        .build());
    }

    private static Leads leads(ImmutableImprovementPlan.Builder plan, Task task) {
        return plan.build().responsibilities().leadsOf(task);
    }

    @Test
    void nobodyLeadsWhereNobodyIsNamed() {
        var plan = Plans.planOf(TASK)
                .addAssignment(Plans.assignment("a1", AssignmentRole.COORDINATE, FINANCE)
                        .build());

        assertThat(leads(plan, TASK)).isEqualTo(new Leads(List.of(), Origin.PLAN));
    }

    @Test
    void leadOfTheTaskComesFirst() {
        Task own = Plans.task("t1").section("s.1").addLeads(FINANCE, JUSTICE).build();

        assertThat(leads(plan(own), own)).isEqualTo(new Leads(List.of(FINANCE, JUSTICE), Origin.TASK));
    }

    @Test
    void leadOfTheSectionAboveIsInherited() {
        assertThat(leads(plan(TASK), TASK)).isEqualTo(new Leads(List.of(JUSTICE), Origin.SECTION));
    }

    @Test
    void nearestSectionWithALeadCounts() {
        Section deep = Plans.section("s.1", Plans.section("s.1.1").build())
                .addResponsible(FINANCE)
                .build();
        Task task = Plans.task("t1").section("s.1.1").build();
        var plan = Plans.planOf(task)
                .addSection(Plans.section("s", deep).addResponsible(JUSTICE).build());

        assertThat(leads(plan, task)).isEqualTo(new Leads(List.of(FINANCE), Origin.SECTION));
        assertThat(plan.build().responsibilities().sectionsOf(task))
                .extracting(Section::getId)
                .containsExactly("s.1.1", "s.1", "s");
    }

    @Test
    void planAssignsToLeadBeforeItAssignsToCarryOut() {
        var plan = Plans.planOf(TASK)
                .addAssignment(Plans.assignment("a1", AssignmentRole.IMPLEMENT, JUSTICE)
                        .build());

        assertThat(leads(plan, TASK)).isEqualTo(new Leads(List.of(JUSTICE), Origin.PLAN));

        plan.addAssignment(Plans.assignment("a2", AssignmentRole.ADVISE, FINANCE, FINANCE)
                .addRole(AssignmentRole.LEAD)
                .build());

        assertThat(leads(plan, TASK)).isEqualTo(new Leads(List.of(FINANCE), Origin.PLAN));
    }

    @Test
    void unknownSectionIsNoSection() {
        Task lost = Plans.task("t1").section("s.9").build();
        Task without = Plans.task("t2").build();

        assertThat(leads(plan(lost), lost).origin()).isEqualTo(Origin.PLAN);
        assertThat(plan(lost).build().responsibilities().sectionsOf(lost)).isEmpty();
        assertThat(leads(plan(without), without).origin()).isEqualTo(Origin.PLAN);
    }

    @Test
    void sameIdTwiceInTheTreeDoesNotLoop() {
        Section twin = Plans.section("s").build();
        Task task = Plans.task("t1").section("s").build();
        var oneBelowTheOther =
                Plans.planOf(task).addSection(Plans.section("s", twin).build());
        var apart = Plans.planOf(task)
                .addSection(Plans.section("s", Plans.section("m", twin).build()).build());

        assertThat(oneBelowTheOther.build().responsibilities().sectionsOf(task)).hasSize(1);
        assertThat(apart.build().responsibilities().sectionsOf(task)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void tasksStandUnderEachOfTheirLeadsInTheOrderOfTheText() {
        Task both = Plans.task("t1").addLeads(FINANCE, JUSTICE).build();
        Task inherited = Plans.task("t2").section("s.1").build();
        Task nobody = Plans.task("t3").build();
        Map<Party, List<Task>> byLead =
                plan(both, inherited, nobody).build().responsibilities().byLead();

        assertThat(byLead.keySet()).containsExactly(FINANCE, JUSTICE);
        assertThat(byLead.get(FINANCE)).containsExactly(both);
        assertThat(byLead.get(JUSTICE)).containsExactly(both, inherited);
    }
}
