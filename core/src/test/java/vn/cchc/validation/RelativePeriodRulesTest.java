package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.plan.DayKind;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.ImmutableDeadline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RelativePeriod;
import vn.cchc.value.Text;

class RelativePeriodRulesTest {

    private static ImmutableDeadline.AfterEvent.Builder days(DayKind kind) {
        return Deadline.AfterEvent.builder().days(5).dayKind(kind);
    }

    private static ImprovementPlan within(ImmutableDeadline.AfterEvent.Builder within) {
        return Plans.planOf(Plans.task("t1")
                        .label(Text.of("8"))
                        .addRelativePeriod(RelativePeriod.builder()
                                .id("p1")
                                .metric(Text.of("cập nhật"))
                                .asPrinted(Text.of("05 ngày kể từ ngày ký ban hành"))
                                .within(within.build())
                                .build())
                        .build())
                .build();
    }

    private static ImmutableDeadline.AfterEvent.Builder fromSigning(DayKind kind) {
        return days(kind).event(Text.of("ngày ký ban hành"));
    }

    @Test
    void kindOfDaysIsStated() {
        Checked unclear = Checked.rule("TSK-13", within(fromSigning(DayKind.UNSPECIFIED)));
        assertThat(unclear.places()).containsExactly("tasks[0].relativePeriods[0].within.dayKind");
        assertThat(unclear.vietnamese())
                .isEqualTo("«05 ngày kể từ ngày ký ban hành»: chưa rõ tính từ mốc nào, là ngày hay ngày làm việc:"
                        + " nhiệm vụ «8»");
        assertThat(Checked.rule("TSK-13", within(fromSigning(DayKind.WORKING))).places())
                .isEmpty();
        assertThat(Checked.rule("TSK-13", within(fromSigning(DayKind.CALENDAR))).places())
                .isEmpty();
    }

    @Test
    void eventIsStated() {
        assertThat(Checked.rule("TSK-13", within(days(DayKind.WORKING))).places())
                .containsExactly("tasks[0].relativePeriods[0].within.event");
        assertThat(Checked.rule("TSK-13", within(days(DayKind.WORKING).event(Text.of(" "))))
                        .places())
                .containsExactly("tasks[0].relativePeriods[0].within.event");
        assertThat(Checked.rule("TSK-13", within(days(DayKind.UNSPECIFIED))).places())
                .containsExactly(
                        "tasks[0].relativePeriods[0].within.event", "tasks[0].relativePeriods[0].within.dayKind");
    }

    @Test
    void deadlinesThatRunFromAnEventAreLookedAtToo() {
        ImprovementPlan plan = Plans.planOf(
                        Plans.task("t1").deadline(days(DayKind.WORKING).build()).build())
                .addSection(Plans.section("s1")
                        .deadline(fromSigning(DayKind.UNSPECIFIED)
                                .asPrinted(Text.of("sau 05 ngày"))
                                .build())
                        .build())
                .build();
        Checked unclear = Checked.rule("TSK-13", plan);
        assertThat(unclear.places()).containsExactly("tasks[0].deadline.event", "sections[0].deadline.dayKind");
        assertThat(unclear.vietnamese()).startsWith("«5 ngày», «sau 05 ngày»: chưa rõ tính từ mốc nào");
    }
}
