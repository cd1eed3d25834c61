package vn.cchc.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.json.PlanJson;
import vn.cchc.organization.Party;
import vn.cchc.plan.Appendix;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.ImmutableTask;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanLevel;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Section;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/** A plan that is none of the five: few things in it, and those unusual. */
class OtherPlanTest {

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void report() throws IOException {
        Task row = task("row", "Rà soát:\n- Việc một;\n- Việc hai.")
                .addItems(item("i1", "Việc một;"), item("i2", "Việc hai."))
                .coordinators(List.of(Party.open("các cơ quan liên quan")))
                .build();
        Task loose = task("loose", "Việc không thuộc mục nào").build();
        Task late = task("late", "Việc sau")
                .label(Text.of("b)"))
                .section("s1")
                .deadline(Deadline.quarter(2026, 4))
                .build();
        Task soon = task("soon", "Việc trước")
                .label(Text.of("c)"))
                .section("s1")
                .deadline(Deadline.quarter(2026, 2))
                .build();
        ImprovementPlan plan = ImprovementPlan.builder()
                .id("p")
                .document(OfficialDocument.builder()
                        .type(Text.of("Kế hoạch"))
                        .number(DocumentNumber.of(7, "KH-UBND"))
                        .date(PartialDate.of(2026, 1, 5))
                        .title(Text.of("Nâng cao Chỉ số PAPI năm 2026"))
                        .build())
                .level(PlanLevel.COMMUNE)
                .period(PlanPeriod.ofYear(2026))
                .indices(List.of(IndexCode.of("papi")))
                .addSections(Section.builder()
                        .id("s1")
                        .label(Text.of("I."))
                        .heading(Text.of("NHIỆM VỤ"))
                        .responsible(List.of(Party.unit("Văn phòng")))
                        .build())
                .addTasks(late, soon, loose, row)
                .addAppendices(Appendix.builder()
                        .id("a1")
                        .label(Text.of("Phụ lục I"))
                        .status(Appendix.Status.ATTACHED)
                        .tasks(List.of("row", "unknown"))
                        .build())
                .build();
        Path file = folder.resolve("other.plan.json");
        PlanJson.write(plan, file);
        run = Run.atWidth("80", file.toString());
    }

    @Test
    void theHeadSaysWhatIsThereAndWhatIsNot() {
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Số:                 07/KH-UBND\n")
                .contains("ngày 05 tháng 01 năm 2026\n")
                .contains("Người ký:           không ghi\n")
                .contains("Chỉ số:             PAPI\n");
        assertThat(run.flowing())
                .contains("không có mục đích,", "4 nhiệm vụ (2 nội dung chi tiết)", "1 phụ lục kèm theo");
    }

    @Test
    void tasksOfOneSectionWithDifferentDeadlinesSayTheirOwn() {
        assertThat(run.out())
                .contains("   b) Việc sau\n      → Chủ trì: Văn phòng (theo mục); Thời hạn: quý IV/2026\n")
                .contains("Không thuộc mục nào\n   Chủ trì: chưa nêu\n   Thời hạn: đến 31/12/2026 (theo kế hoạch)\n");
    }

    @Test
    void theTableShowsItemsOnceAsBulletsAndAMissingNumberAsADash() {
        assertThat(run.out().replaceAll(" +", " "))
                .contains("│ – │ Rà soát: │ │ các cơ quan │ đến │\n")
                .contains("│ │ • Việc một; │")
                .contains("│ │ • Việc hai. │");
        assertThat(run.out().split("Việc một;", -1)).hasSize(2 + 1);
    }

    @Test
    void soonestFirstAndWhatNobodyLeadsIsSaid() {
        assertThat(run.out())
                .contains("■ Văn phòng (theo mục): 2 nhiệm vụ\n  30/06/2026   quý II/2026    c)  Việc trước\n"
                        + "  31/12/2026   quý IV/2026    b)  Việc sau\n")
                .contains("■ Chưa nêu cơ quan chủ trì: 2 nhiệm vụ\n");
    }

    private static ImmutableTask.Builder task(String id, String text) {
        return Task.builder().id(id).text(Text.of(text));
    }

    private static TaskItem item(String id, String text) {
        return TaskItem.builder().id(id).label(Text.of("-")).text(Text.of(text)).build();
    }
}
