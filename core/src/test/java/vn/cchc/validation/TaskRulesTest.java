package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.Text;

class TaskRulesTest {

    private static ImprovementPlan saying(String... texts) {
        Task[] tasks = new Task[texts.length];
        for (int i = 0; i < texts.length; i++) {
            tasks[i] = Plans.task("t" + i).text(Text.of(texts[i])).build();
        }
        return Plans.planOf(tasks).build();
    }

    private static ImprovementPlan withItems(String... texts) {
        var task = Plans.task("t1").label(Text.of("4."));
        for (int i = 0; i < texts.length; i++) {
            task.addItem(
                    TaskItem.builder().id("t1." + i).text(Text.of(texts[i])).build());
        }
        return Plans.planOf(task.build()).build();
    }

    @Test
    void textIsNotBlank() {
        Checked blank = Checked.rule("TSK-01", saying("Công khai", " \u00a0\u200b"));
        assertThat(blank.places()).containsExactly("tasks[1].text");
        assertThat(blank.vietnamese()).isEqualTo("Nội dung nhiệm vụ trống: nhiệm vụ «(2)»");
        assertThat(Checked.rule("TSK-01", saying("x")).places()).isEmpty();
    }

    @Test
    void blankTaskIsCalledByItsLabel() {
        ImprovementPlan plan = Plans.planOf(
                        Plans.task("t1").label(Text.of("b)")).text(Text.of("")).build())
                .build();
        assertThat(Checked.rule("TSK-01", plan).vietnamese()).isEqualTo("Nội dung nhiệm vụ trống: nhiệm vụ «b»");
        assertThat(Checked.rule("TSK-01", plan).english()).isEqualTo("The text of a task is empty: task «b»");
    }

    @Test
    void textHasAtMost4000Characters() {
        Checked tooLong = Checked.rule("TSK-02", saying("a ".repeat(2000) + "b"));
        assertThat(tooLong.places()).containsExactly("tasks[0].text");
        assertThat(tooLong.vietnamese()).isEqualTo("Nội dung quá dài: nhiệm vụ «a a a a a a a…» («4001/4000»)");
        assertThat(Checked.rule("TSK-02", saying("a".repeat(4000))).places()).isEmpty();
    }

    @Test
    void charactersAreCountedAsTheyAreRead() {
        assertThat(Checked.rule("TSK-02", saying("O\u0302\u0309".repeat(4000))).places())
                .isEmpty();
        assertThat(Checked.rule("TSK-02", saying("😀".repeat(4000))).places()).isEmpty();
        assertThat(Checked.rule("TSK-02", saying("😀".repeat(4001))).places()).containsExactly("tasks[0].text");
    }

    @Test
    void oneItemIsNone() {
        Checked one = Checked.rule("TSK-16", withItems("Một"));
        assertThat(one.places()).containsExactly("tasks[0].items");
        assertThat(one.vietnamese())
                .isEqualTo(
                        "Nhiệm vụ «4» chỉ có một nội dung chi tiết hoặc có nội dung trống: chỉ có một nội dung chi tiết");
        assertThat(Checked.rule("TSK-16", withItems()).places()).isEmpty();
        assertThat(Checked.rule("TSK-16", withItems("Một", "Hai")).places()).isEmpty();
    }

    @Test
    void itemsAreNotBlank() {
        assertThat(Checked.rule("TSK-16", withItems("Một", "\t")).places()).containsExactly("tasks[0].items[1].text");
        assertThat(Checked.rule("TSK-16", withItems("Một", "\t")).vietnamese())
                .endsWith("có nội dung trống: nội dung chi tiết thứ 2 để trống");
        assertThat(Checked.rule("TSK-16", withItems("")).places())
                .containsExactly("tasks[0].items", "tasks[0].items[0].text");
    }
}
