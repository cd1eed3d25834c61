package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Solution;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.Text;

class RepetitionRulesTest {

    private static Task task(String id, String text) {
        return Plans.task(id).label(Text.of(id)).text(Text.of(text)).build();
    }

    private static Solution solution(String text) {
        return Solution.builder()
                .id("g")
                .label(Text.of("-"))
                .text(Text.of(text))
                .build();
    }

    private static List<String> places(String one, String other) {
        return Checked.rule(
                        "TSK-17", Plans.planOf(task("1", one), task("2", other)).build())
                .places();
    }

    @Test
    void fourOfFiveWordsAreARepetition() {
        assertThat(places("một hai ba bốn năm", "một hai ba bốn")).hasSize(2);
        assertThat(places("một hai ba bốn năm", "một hai ba sáu")).isEmpty();
        // 8 of 10, 7 of 9.
        assertThat(places("a b c d e f g h i", "a b c d e f g h k")).hasSize(2);
        assertThat(places("a b c d e f g h", "a b c d e f g k")).isEmpty();
    }

    /** Half of forty words each: any two have about ten in common. */
    private static Task[] tasksOfFewWords(int count) {
        Random random = new Random(1);
        return IntStream.range(0, count)
                .mapToObj(i -> task(
                        "t" + i,
                        IntStream.range(0, 40)
                                .filter(word -> random.nextBoolean())
                                .mapToObj(word -> "từ" + word)
                                .collect(Collectors.joining(" "))))
                .toArray(Task[]::new);
    }

    @Test
    void moreThanCanBeComparedIsNotChecked() {
        ValidationReport few = PlanValidator.standard()
                .report(Plans.planOf(tasksOfFewWords(1000)).build(), ValidationProfile.ISSUED, ReferenceData.none());
        assertThat(few.notChecked()).extracting(NotChecked::code).doesNotContain("TSK-17");
        ValidationReport many = PlanValidator.standard()
                .report(Plans.planOf(tasksOfFewWords(12_000)).build(), ValidationProfile.ISSUED, ReferenceData.none());
        NotChecked partly = many.notChecked().stream()
                .filter(rule -> rule.code().equals("TSK-17"))
                .findFirst()
                .orElseThrow();
        assertThat(partly.missing()).isEmpty();
        assertThat(partly.message(Locale.forLanguageTag("vi")))
                .isEqualTo("Quy tắc TSK-17 chưa được kiểm tra đủ vì có quá nhiều nội dung phải so sánh với nhau");
        assertThat(partly.message(Locale.ENGLISH))
                .isEqualTo("Rule TSK-17 was not checked fully: there is too much to compare");
    }

    @Test
    void wordsCountWithoutCaseOrderNumberAndMarksBetween() {
        assertThat(places("Công khai, minh bạch", "MINH BẠCH; công khai công khai"))
                .hasSize(2);
        assertThat(places("Ô\u0309n định", "Ổn định")).hasSize(2);
        assertThat(places("-", ";")).isEmpty();
    }

    @Test
    void bothPlacesAreNamed() {
        ImprovementPlan plan = Plans.planOf(
                        task("1.1", "Rà soát thủ tục"),
                        task("1.2", "Công khai kết quả"),
                        task("1.3", "Công khai kết quả"))
                .addSolution(solution("Tuyên truyền"))
                .addSolution(solution("Rà soát thủ tục!"))
                .build();
        Checked repeated = Checked.rule("TSK-17", plan);
        assertThat(repeated.places())
                .containsExactly("tasks[0].text", "solutions[1].text", "tasks[1].text", "tasks[2].text");
        assertThat(repeated.vietnamese())
                .isEqualTo(
                        "Nội dung trùng lặp: nhiệm vụ «1.1», giải pháp «Rà soát thủ tục!», nhiệm vụ «1.2»," + " «1.3»");
    }

    @Test
    void contentsUnderATaskAreNoItems() {
        ImprovementPlan plan = Plans.planOf(Plans.task("t1")
                        .text(Text.of("Công khai kết quả"))
                        .addItem(TaskItem.builder()
                                .id("i1")
                                .text(Text.of("Công khai kết quả"))
                                .build())
                        .build())
                .build();
        assertThat(Checked.rule("TSK-17", plan).places()).isEmpty();
    }
}
