package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Responsibilities.Due;
import vn.cchc.plan.Responsibilities.Origin;
import vn.cchc.value.IndexCode;

/** What a task inherits besides its leads: the deadline and the index. */
class InheritanceTest {

    private static final IndexCode PAPI = IndexCode.of("papi");
    private static final Task TASK = Plans.task("t1").section("s.1").build();
    private static final Section SILENT =
            Plans.section("s", Plans.section("s.1").build()).build();

    private static Due due(Section section, Task task) {
        return Plans.planOf(task).addSection(section).build().responsibilities().dueOf(task);
    }

    @Test
    void planEndsWhatSaysNothing() {
        Due due = due(SILENT, TASK);

        assertThat(due.origin()).isEqualTo(Origin.PLAN);
        assertThat(due.lastDay()).contains(LocalDate.of(2024, 12, 31));
        assertThat(due.deadline()).isEqualTo(Deadline.onDate(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void sectionAboveEndsItsTasks() {
        Section section = Plans.section("s", Plans.section("s.1").build())
                .deadline(Deadline.quarter(2024, 3))
                .build();

        assertThat(due(section, TASK).origin()).isEqualTo(Origin.SECTION);
        assertThat(due(section, TASK).lastDay()).contains(LocalDate.of(2024, 9, 30));
    }

    @Test
    void nearestSectionWithADeadlineCounts() {
        Section section = Plans.section(
                        "s",
                        Plans.section("s.1").deadline(Deadline.quarter(2024, 1)).build())
                .deadline(Deadline.quarter(2024, 3))
                .build();

        assertThat(due(section, TASK).deadline()).isEqualTo(Deadline.quarter(2024, 1));
    }

    @Test
    void deadlineOfTheTaskComesFirstEvenWithoutADay() {
        Task task = Plans.task("t1")
                .section("s.1")
                .deadline(Deadline.Unspecified.builder().build())
                .build();
        Section section = Plans.section("s.1").deadline(Deadline.year(2024)).build();

        assertThat(due(section, task).origin()).isEqualTo(Origin.TASK);
        assertThat(due(section, task).lastDay()).isEmpty();
    }

    private static ImprovementPlan plan(Task task, Section section, IndexCode... indices) {
        return Plans.planOf(task).addSection(section).indices(List.of(indices)).build();
    }

    @Test
    void taskOfAPlanForTwoIndicesMaySayNeither() {
        assertThat(plan(TASK, SILENT, IndexCode.SIPAS, PAPI).responsibilities().indexOf(TASK))
                .isEmpty();
        assertThat(plan(TASK, SILENT).responsibilities().indexOf(TASK)).isEmpty();
    }

    @Test
    void onlyIndexOfThePlanIsThatOfItsTasks() {
        assertThat(plan(TASK, SILENT, PAPI).responsibilities().indexOf(TASK)).contains(PAPI);
    }

    @Test
    void nearestWordOnTheIndexCounts() {
        Section section = Plans.section(
                        "s", Plans.section("s.1").index(IndexCode.PAR_INDEX).build())
                .index(IndexCode.SIPAS)
                .build();
        Task own = Plans.task("t1").section("s.1").index(PAPI).build();
        Task above = Plans.task("t1").section("s").build();

        assertThat(plan(own, section, IndexCode.SIPAS).responsibilities().indexOf(own))
                .contains(PAPI);
        assertThat(plan(TASK, section, IndexCode.SIPAS).responsibilities().indexOf(TASK))
                .contains(IndexCode.PAR_INDEX);
        assertThat(plan(above, section, PAPI).responsibilities().indexOf(above)).contains(IndexCode.SIPAS);
    }
}
