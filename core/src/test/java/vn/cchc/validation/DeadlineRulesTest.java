package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.document.PartialDate;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReportFrequency;
import vn.cchc.plan.ReportingObligation;
import vn.cchc.plan.Task;
import vn.cchc.value.Text;

class DeadlineRulesTest {

    private static Task due(Deadline deadline) {
        return Plans.task("t1").label(Text.of("2.")).deadline(deadline).build();
    }

    private static ImprovementPlan plan(Deadline deadline) {
        return Plans.planOf(due(deadline)).build();
    }

    /** A task without deadline of its own, two sections below one that has it. */
    private static ImprovementPlan below(Deadline deadline) {
        var middle = Plans.section("s2", Plans.section("s3").build()).build();
        return Plans.planOf(Plans.task("t1").section("s3").build())
                .addSection(Plans.section("s0").build())
                .addSection(Plans.section("s1", middle)
                        .label(Text.of("II."))
                        .deadline(deadline)
                        .build())
                .build();
    }

    @Test
    void deadlineIsThere() {
        Checked none = Checked.rule(
                "TSK-08",
                Plans.planOf(Plans.task("t1").label(Text.of("a)")).build()).build());
        assertThat(none.places()).containsExactly("tasks[0].deadline");
        assertThat(none.vietnamese()).isEqualTo("Nhiệm vụ «a» chưa ghi thời gian hoàn thành");
        assertThat(Checked.rule("TSK-08", plan(Deadline.ongoing())).places()).isEmpty();
        assertThat(Checked.rule("TSK-08", below(Deadline.year(2024))).places()).isEmpty();
    }

    @Test
    void wordsThatNameNoTimeAreNoDeadline() {
        Deadline later =
                Deadline.Unspecified.builder().asPrinted(Text.of("Sau")).build();
        assertThat(Checked.rule("TSK-08", plan(later)).vietnamese())
                .isEqualTo("Nhiệm vụ «2» chưa ghi thời gian hoàn thành: «Sau»");
        assertThat(Checked.rule("TSK-08", below(later)).places()).containsExactly("tasks[0].deadline");
    }

    @Test
    void deadlineIsNotBeforePromulgation() {
        Deadline dayBefore = Deadline.onDate(LocalDate.of(2024, 6, 3));
        Checked early = Checked.rule("TSK-09", plan(dayBefore));
        assertThat(early.places()).containsExactly("tasks[0].deadline");
        assertThat(early.vietnamese())
                .isEqualTo("Thời hạn trước ngày ban hành: nhiệm vụ «2» («03/6/2024 < 04/6/2024»)");
        assertThat(Checked.rule("TSK-09", plan(Deadline.onDate(LocalDate.of(2024, 6, 4))))
                        .places())
                .isEmpty();
        assertThat(Checked.rule("TSK-09", plan(Deadline.quarter(2024, 1))).places())
                .containsExactly("tasks[0].deadline");
        assertThat(Checked.rule("TSK-09", plan(Deadline.quarter(2024, 2))).places())
                .isEmpty();
        assertThat(Checked.rule("TSK-09", plan(Deadline.ongoing())).places()).isEmpty();
    }

    @Test
    void deadlineOfASectionIsBlamedOnceAndThere() {
        Checked early = Checked.rule("TSK-09", below(Deadline.quarter(2024, 1)));
        assertThat(early.places()).containsExactly("sections[1].deadline");
        assertThat(early.vietnamese()).isEqualTo("Thời hạn trước ngày ban hành: mục «II» («31/3/2024 < 04/6/2024»)");
    }

    @Test
    void pathGoesDownTheTree() {
        var inner = Plans.section("s2").deadline(Deadline.year(2023)).build();
        ImprovementPlan plan = Plans.plan()
                .addSection(
                        Plans.section("s1", Plans.section("s3").build(), inner).build())
                .build();
        assertThat(Checked.rule("TSK-10", plan).places()).containsExactly("sections[0].sections[1].deadline");
    }

    /** The date as printed, the deadline, and whether it is wrong, right or not decided. */
    @ParameterizedTest
    @CsvSource({
        "2024-06, 2024-05-31, wrong",
        "2024-06, 2024-06-01, open",
        "2024-06, 2024-06-29, open",
        "2024-06, 2024-06-30, right",
        "2024, 2023-12-31, wrong",
        "2024, 2024-01-01, open",
        "2024, 2024-12-31, right",
        ", 2024-12-31, open"
    })
    void partialDateDecidesWhatItCan(String date, LocalDate deadline, String verdict) {
        ImprovementPlan plan = Plans.planOf(due(Deadline.onDate(deadline)))
                .document(Plans.document()
                        .date(Optional.ofNullable(date).map(PartialDate::parse))
                        .build())
                .build();
        assertThat(Checked.rule("TSK-09", plan).places()).hasSize(verdict.equals("wrong") ? 1 : 0);
        assertThat(Checked.rule("TSK-09", plan).missing())
                .isEqualTo(verdict.equals("open") ? List.of(ReferenceSource.PROMULGATION_DATE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 2023-12-31, false",
        "2024-01-01, 2024-12-31, 2024-01-01, true",
        "2024-01-01, 2024-12-31, 2024-12-31, true",
        // Work on the result of the year is done in January.
        "2024-01-01, 2024-12-31, 2025-01-31, true",
        "2024-01-01, 2024-12-31, 2025-02-01, false",
        // A period that ends in the midst of a year.
        "2024-01-01, 2024-06-30, 2024-06-30, true",
        "2024-01-01, 2024-06-30, 2024-07-01, false",
        // A period backwards is another rule's.
        "2024-12-31, 2024-01-01, 2024-06-30, true"
    })
    void deadlineIsInThePeriod(LocalDate from, LocalDate to, LocalDate deadline, boolean right) {
        ImprovementPlan plan = Plans.planOf(due(Deadline.onDate(deadline)))
                .period(PlanPeriod.of(from, to))
                .build();
        assertThat(Checked.rule("TSK-10", plan).places()).isEqualTo(right ? List.of() : List.of("tasks[0].deadline"));
    }

    @Test
    void deadlineIsCalledAsItIsPrinted() {
        Deadline next = DatedDeadline.Quarter.builder()
                .asPrinted(Text.of("Quý I/2025"))
                .year(2025)
                .quarter(1)
                .build();
        assertThat(Checked.rule("TSK-10", plan(next)).vietnamese())
                .isEqualTo("Thời hạn ngoài thời kỳ thực hiện kế hoạch: nhiệm vụ «2» («Quý I/2025»)");
    }

    private static ImprovementPlan reported(Task task, ReportFrequency... frequencies) {
        return Plans.planOf(task)
                .addReporting(ReportingObligation.builder()
                        .id("r1")
                        .addFrequencies(frequencies)
                        .asPrinted(Text.of("định kỳ"))
                        .build())
                .build();
    }

    @Test
    void ongoingTaskIsReported() {
        Checked unreported = Checked.rule("TSK-11", plan(Deadline.ongoing()));
        assertThat(unreported.places()).containsExactly("tasks[0].deadline");
        assertThat(unreported.vietnamese()).isEqualTo("Nhiệm vụ thường xuyên không có chế độ báo cáo: nhiệm vụ «2»");
        assertThat(Checked.rule("TSK-11", below(Deadline.ongoing())).places()).containsExactly("tasks[0].deadline");
        assertThat(Checked.rule("TSK-11", plan(Deadline.year(2024))).places()).isEmpty();
    }

    @Test
    void onlyRegularReportsCover() {
        Task ongoing = due(Deadline.ongoing());
        assertThat(Checked.rule("TSK-11", reported(ongoing)).places()).hasSize(1);
        for (ReportFrequency frequency : ReportFrequency.values()) {
            assertThat(Checked.rule("TSK-11", reported(ongoing, frequency)).places())
                    .as(frequency.name())
                    .hasSize(frequency == ReportFrequency.ON_REQUEST ? 1 : 0);
        }
        assertThat(Checked.rule("TSK-11", reported(ongoing, ReportFrequency.ON_REQUEST, ReportFrequency.ANNUAL))
                        .places())
                .isEmpty();
    }
}
