package vn.cchc.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanLevel;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

class ViolationsPartTest {

    @TempDir
    private Path folder;

    @Test
    void everyViolationHasALine() throws IOException {
        Run run = run("vi");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(lastLines(run))
                .containsExactly(
                        "── Cần sửa " + "─".repeat(89),
                        "",
                        "■ indices: Chưa xác định chỉ số",
                        "■ period: Năm kế hoạch không hợp lệ",
                        "■ tasks[1].text: Nội dung nhiệm vụ trống",
                        "■ tasks[10].targets[0].value: Tỷ lệ phải từ 0 đến 100%",
                        "");
        assertThat(run.lastLine()).startsWith("Ghi lại: giống hệt từng byte");
    }

    @Test
    void inEnglishToo() throws IOException {
        Run run = run("en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(lastLines(run))
                .containsExactly(
                        "── To be mended " + "─".repeat(84),
                        "",
                        "■ indices: The plan names no index",
                        "■ period: The period of the plan is not valid",
                        "■ tasks[1].text: The text of the task is blank",
                        "■ tasks[10].targets[0].value: A percentage must lie between 0 and 100",
                        "");
        assertThat(run.lastLine()).startsWith("Written back: identical to the byte");
    }

    @Test
    void pathsNameNoContainers() {
        assertThat(ViolationsPart.path("tasks[1].<list element>")).isEqualTo("tasks[1]");
        assertThat(ViolationsPart.path("tasks[1].<list element>.text")).isEqualTo("tasks[1].text");
    }

    /** The seven lines before the last. */
    private static List<String> lastLines(Run run) {
        List<String> lines = run.out().lines().toList();
        return lines.subList(lines.size() - 8, lines.size() - 1);
    }

    private Run run(String lang) throws IOException {
        var plan = ImprovementPlan.builder()
                .id("p")
                .document(OfficialDocument.builder()
                        .type(Text.of("Kế hoạch"))
                        .number(DocumentNumber.of(7, "KH-UBND"))
                        .date(PartialDate.of(2026, 1, 5))
                        .title(Text.of("Nâng cao chỉ số"))
                        .build())
                .level(PlanLevel.COMMUNE)
                .period(PlanPeriod.of(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 1, 1)));
        for (int i = 0; i < 10; i++) {
            plan.addTasks(Task.builder()
                    .id("t" + i)
                    .text(Text.of(i == 1 ? " " : "Việc"))
                    .build());
        }
        plan.addTasks(Task.builder()
                .id("t10")
                .text(Text.of("Việc có chỉ tiêu"))
                .addTargets(Target.Quantitative.builder()
                        .id("t10.target")
                        .metric(Text.of("SIPAS"))
                        .comparator(Target.Comparator.AT_LEAST)
                        .value(Quantity.percent("182.5"))
                        .build())
                .build());
        Path file = folder.resolve("to-be-mended.plan.json");
        PlanJson.write(plan.build(), file);
        return Run.of(file.toString(), "--lang", lang);
    }
}
