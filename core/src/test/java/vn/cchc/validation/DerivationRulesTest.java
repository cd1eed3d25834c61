package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.validation.ParentPlanSamples.holding;
import static vn.cchc.validation.ParentPlanSamples.numbered;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.document.OfficialDocument;
import vn.cchc.organization.Party;
import vn.cchc.plan.AssignmentRole;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.ImmutableTask;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskReference;
import vn.cchc.value.Text;

class DerivationRulesTest {

    private static final Party JUSTICE = Party.organization("Sở Tư pháp");
    private static final Party DEPARTMENTS = Party.organizationClass("Các sở, ban, ngành");

    /** The plan 1 of Sở Tư pháp, which carries out the plan 2. */
    private static ImprovementPlan child(Task... tasks) {
        ImprovementPlan plan = numbered(1, 2).build();
        return ImprovementPlan.builder()
                .copyFrom(plan)
                .document(OfficialDocument.builder()
                        .copyFrom(plan.getDocument())
                        .issuer(Party.Organization.builder()
                                .name(Text.of("Sở Tư pháp"))
                                .build())
                        .build())
                .tasks(List.of(tasks))
                .build();
    }

    private static ReferenceData parent(ImmutableTask.Builder task) {
        return holding(numbered(2).tasks(List.of(task.build())).build());
    }

    private static ImmutableTask.Builder superior() {
        return Plans.task("s1").label(Text.of("4."));
    }

    private static ImmutableTask.Builder from(String plan, String task) {
        return Plans.task("t1")
                .label(Text.of("a)"))
                .derivedFrom(TaskReference.builder().plan(plan).task(task).build());
    }

    @Test
    void taskOfTheIssuerIsNotTakenUp() {
        ReferenceData leads = parent(superior().addLead(JUSTICE));
        ReferenceData coordinates = parent(superior().addLead(Plans.DEPARTMENT).addCoordinator(JUSTICE));
        ImprovementPlan plan = child(Plans.task("t1").build());
        assertThat(Checked.rule("XPL-01", plan, leads).places()).containsExactly("tasks");
        assertThat(Checked.rule("XPL-01", plan, leads).vietnamese())
                .isEqualTo(
                        "Nhiệm vụ của kế hoạch cấp trên chưa được cụ thể hóa:" + " «4. Công khai thủ tục hành chính»");
        assertThat(Checked.rule("XPL-01", plan, coordinates).places()).containsExactly("tasks");
    }

    @Test
    void derivedTaskTakesItUp() {
        ReferenceData host = parent(superior().addLead(JUSTICE));
        assertThat(Checked.rule("XPL-01", child(from("p2", "s1").build()), host).places())
                .isEmpty();
        Task withoutPlan = Plans.task("t1")
                .derivedFrom(TaskReference.builder().task("s1").build())
                .build();
        assertThat(Checked.rule("XPL-01", child(withoutPlan), host).places()).isEmpty();
        assertThat(Checked.rule("XPL-01", child(from("p3", "s1").build()), host).places())
                .containsExactly("tasks");
        assertThat(Checked.rule("XPL-01", child(from("p2", "s2").build()), host).places())
                .containsExactly("tasks");
    }

    @Test
    void tasksOfOthersNeedNotBeTakenUp() {
        ReferenceData host = parent(superior().addLead(Plans.DEPARTMENT));
        assertThat(Checked.rule("XPL-01", child(Plans.task("t1").build()), host).places())
                .isEmpty();
        assertThat(Checked.rule("XPL-01", child(Plans.task("t1").build()), host).missing())
                .isEmpty();
    }

    @Test
    void leadOfTheSuperiorPlanAsAWholeDoesNotCount() {
        ReferenceData host = holding(numbered(2)
                .tasks(List.of(superior().build()))
                .addAssignment(
                        Plans.assignment("a1", AssignmentRole.LEAD, JUSTICE).build())
                .build());
        assertThat(Checked.rule("XPL-01", child(Plans.task("t1").build()), host).places())
                .isEmpty();
    }

    @Test
    void onlyADirectoryKnowsWhetherAClassContainsTheIssuer() {
        ReferenceData host = parent(superior().addLead(DEPARTMENTS));
        ImprovementPlan plan = child(Plans.task("t1").build());
        assertThat(Checked.rule("XPL-01", plan, host).places()).isEmpty();
        assertThat(Checked.rule("XPL-01", plan, host).missing()).containsExactly(ReferenceSource.DIRECTORY);
        ReferenceData member = ReferenceData.builder()
                .copyFrom(host)
                .directory(Directories.of("Các sở, ban, ngành", "Sở Tư pháp").getDirectory())
                .build();
        assertThat(Checked.rule("XPL-01", plan, member).places()).containsExactly("tasks");
        ReferenceData other = ReferenceData.builder()
                .copyFrom(host)
                .directory(Directories.of("Các sở, ban, ngành", "Sở Nội vụ").getDirectory())
                .build();
        assertThat(Checked.rule("XPL-01", plan, other).places()).isEmpty();
        assertThat(Checked.rule("XPL-01", plan, other).missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-09-29,false", "2024-09-30,false", "2024-10-01,true"})
    void deadlineIsNoLaterThanAbove(LocalDate date, boolean violated) {
        ReferenceData host = parent(superior().deadline(Deadline.quarter(2024, 3)));
        ImprovementPlan plan =
                child(from("p2", "s1").deadline(Deadline.onDate(date)).build());
        assertThat(Checked.rule("XPL-02", plan, host).places())
                .isEqualTo(violated ? List.of("tasks[0].deadline") : List.of());
    }

    @Test
    void bothDeadlinesAreTold() {
        ReferenceData host = parent(superior().deadline(Deadline.quarter(2024, 3)));
        ImprovementPlan plan =
                child(from("p2", "s1").deadline(Deadline.year(2024)).build());
        assertThat(Checked.rule("XPL-02", plan, host).vietnamese())
                .isEqualTo("Thời hạn muộn hơn kế hoạch cấp trên: nhiệm vụ «a» («31/12/2024 > 30/9/2024»)");
    }

    /** The end of the period is what a task is left with, not what anybody printed; so is that of work all through it. */
    @Test
    void deadlineThatNobodyPrintedIsNotCompared() {
        ReferenceData early = parent(superior().deadline(Deadline.quarter(2024, 3)));
        ImprovementPlan open = child(from("p2", "s1").build());
        ImprovementPlan ongoing =
                child(from("p2", "s1").deadline(Deadline.ongoing()).build());
        assertThat(Checked.rule("XPL-02", open, early).places()).isEmpty();
        assertThat(Checked.rule("XPL-02", ongoing, early).places()).isEmpty();
        ImprovementPlan late =
                child(from("p2", "s1").deadline(Deadline.quarter(2025, 1)).build());
        assertThat(Checked.rule("XPL-02", late, parent(superior())).places()).isEmpty();
        assertThat(Checked.rule("XPL-02", late, parent(superior().deadline(Deadline.ongoing())))
                        .places())
                .isEmpty();
    }

    @Test
    void sectionsDateTheirTasksOnBothSides() {
        ReferenceData host = holding(numbered(2)
                .tasks(List.of(superior().section("m1").build()))
                .addSection(
                        Plans.section("m1").deadline(Deadline.quarter(2024, 3)).build())
                .build());
        ImprovementPlan plan = ImprovementPlan.builder()
                .copyFrom(child(from("p2", "s1").section("m2").build()))
                .addSection(
                        Plans.section("m2").deadline(Deadline.quarter(2024, 4)).build())
                .build();
        assertThat(Checked.rule("XPL-02", plan, host).places()).containsExactly("tasks[0].deadline");
    }

    @Test
    void deadlineWithoutDayIsNotCompared() {
        Deadline guided = Deadline.Conditional.builder()
                .condition(Text.of("khi có hướng dẫn"))
                .build();
        ReferenceData host = parent(superior().deadline(guided));
        assertThat(Checked.rule("XPL-02", child(from("p2", "s1").build()), host).places())
                .isEmpty();
        ReferenceData dated = parent(superior().deadline(Deadline.quarter(2024, 1)));
        assertThat(Checked.rule(
                                "XPL-02",
                                child(from("p2", "s1").deadline(guided).build()),
                                dated)
                        .places())
                .isEmpty();
    }

    @Test
    void originThatTheHostDoesNotHoldIsNotChecked() {
        ReferenceData host = parent(superior());
        assertThat(Checked.rule("XPL-02", child(from("p7", "s1").build()), host).missing())
                .containsExactly(ReferenceSource.PARENT_PLAN);
        assertThat(Checked.rule("XPL-02", child(from("p2", "gone").build()), host)
                        .missing())
                .isEmpty();
        assertThat(Checked.rule("XPL-02", child(Plans.task("t1").build())).missing())
                .isEmpty();
    }

    private static Checked targets(Target own, Target superior) {
        return Checked.rule(
                "XPL-03",
                numbered(1, 2).addTarget(own).build(),
                holding(numbered(2).addTarget(superior).build()));
    }

    @ParameterizedTest
    @CsvSource({"89.99,true", "90,false", "95,false"})
    void targetIsNoLowerThanAbove(String value, boolean violated) {
        Target superior = FigureSamples.target("90").build();
        assertThat(targets(FigureSamples.target(value).build(), superior).places())
                .isEqualTo(violated ? List.of("targets[0].value") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"16,true", "15,false", "10,false"})
    void rankIsNoLowerThanAbove(int rank, boolean violated) {
        Target superior = FigureSamples.rankTarget(15).build();
        assertThat(targets(FigureSamples.rankTarget(rank).build(), superior).places())
                .isEqualTo(violated ? List.of("targets[0].to") : List.of());
    }

    @Test
    void bothTargetsAreTold() {
        Target superior = FigureSamples.target("90").build();
        assertThat(targets(FigureSamples.target("85").build(), superior).vietnamese())
                .isEqualTo("Chỉ tiêu thấp hơn cấp trên: chỉ tiêu «SIPAS tỉnh Sơn La» («85% < 90%»)");
    }

    @Test
    void otherTargetsAreNotCompared() {
        Target superior = FigureSamples.target("90").year(2024).build();
        assertThat(targets(FigureSamples.target("85").year(2023).build(), superior)
                        .places())
                .isEmpty();
        assertThat(targets(FigureSamples.target("85").about(Text.of("Sở")).build(), superior)
                        .places())
                .isEmpty();
        assertThat(targets(
                                FigureSamples.target("85")
                                        .comparator(Target.Comparator.AT_MOST)
                                        .build(),
                                superior)
                        .places())
                .isEmpty();
        assertThat(targets(FigureSamples.rankTarget(20).build(), superior).places())
                .isEmpty();
    }
}
