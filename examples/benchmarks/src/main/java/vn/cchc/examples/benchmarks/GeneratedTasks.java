package vn.cchc.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.organization.Party;
import vn.cchc.plan.CriterionLink;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.DayKind;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.ImmutableTask;
import vn.cchc.plan.Recurrence;
import vn.cchc.plan.RelativePeriod;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.plan.TaskReference;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Quantity;
import vn.cchc.value.SuggestedCorrection;
import vn.cchc.value.Text;

/**
 * Tasks as real plans have them: most are paragraphs of a section, every fourth is a row of a table with leads,
 * coordinators and a deadline (14 of 101 in the five plans, 14 of 23 in the one that has a table).
 */
final class GeneratedTasks {

    private static final List<String> CRITERIA =
            List.of("SIPAS.SERVICE.ACCESS", "SIPAS.SERVICE.PROCEDURE", "SIPAS.SERVICE.OFFICER", "SIPAS.POLICY.QUALITY");

    private GeneratedTasks() {}

    static List<Task> tasks(int count) {
        return IntStream.range(0, count).mapToObj(GeneratedTasks::task).toList();
    }

    private static Task task(int number) {
        ImmutableTask.Builder task = Task.builder()
                .id("task." + number)
                .section("section." + number % 10 + "." + number % 4)
                .text(TaskTexts.text(number));
        if (number % 3 != 0) {
            task.label(Text.of(number % 26 + 1 + ")"));
        }
        if (number % 5 != 0) {
            task.addCriterion(CriterionLink.proposed(CRITERIA.get(number % CRITERIA.size())));
        }
        if (number % 4 == 0) {
            row(task, number / 4);
        }
        if (number % 10 == 0) {
            task.addTarget(target(number / 10));
        }
        if (number % 12 == 0) {
            task.addItem(item(number, 1)).addItem(item(number, 2));
        }
        rarities(task, number);
        return task.build();
    }

    private static void row(ImmutableTask.Builder task, int row) {
        task.addLead(GeneratedParties.lead(row))
                .leadsAsPrinted(GeneratedParties.lead(row).getName())
                .addCoordinator(Party.organizationClass("Các sở, ban, ngành"))
                .addCoordinator(Party.organizationClass("UBND cấp huyện"))
                .coordinatorsAsPrinted(Text.of("Các sở, ban, ngành; UBND cấp huyện"))
                .deadline(deadline(row));
        if (row % 3 == 0) {
            task.addLead(Party.open("các cơ quan, đơn vị có liên quan"));
        }
        if (row % 5 == 0) {
            task.addOutput(Text.of("Báo cáo kết quả thực hiện")).budgetNote(Text.of("Kinh phí thường xuyên"));
        }
    }

    private static Deadline deadline(int row) {
        return switch (row % 10) {
            case 0, 1, 2 ->
                DatedDeadline.Quarter.builder()
                        .asPrinted(Text.of("Quý " + (row % 4 + 1) + "/2026"))
                        .year(2026)
                        .quarter(row % 4 + 1)
                        .build();
            case 3, 4 ->
                DatedDeadline.Year.builder()
                        .asPrinted(Text.of("Năm 2026"))
                        .year(2026)
                        .build();
            case 5 ->
                DatedDeadline.OnDate.builder().date(LocalDate.of(2026, 9, 30)).build();
            case 6 ->
                DatedDeadline.Range.builder()
                        .asPrinted(Text.of("Quý II - IV"))
                        .from(DatedDeadline.Quarter.builder().quarter(2).build())
                        .to(DatedDeadline.Quarter.builder().quarter(4).build())
                        .build();
            case 7 ->
                Deadline.Recurring.builder()
                        .asPrinted(Text.of("Hằng quý"))
                        .every(Recurrence.QUARTERLY)
                        .day(15)
                        .build();
            default ->
                Deadline.Ongoing.builder().asPrinted(Text.of("Thường xuyên")).build();
        };
    }

    private static Target target(int number) {
        String id = "target." + number;
        Text metric = TaskTexts.opening(number);
        return switch (number % 4) {
            case 0, 1 ->
                Target.Quantitative.builder()
                        .id(id)
                        .metric(metric)
                        .index(IndexCode.SIPAS)
                        .year(2026)
                        .asPrinted(Text.of("đạt từ 90,5% trở lên"))
                        .comparator(Target.Comparator.AT_LEAST)
                        .value(Quantity.percent("90.5"))
                        .build();
            case 2 ->
                Target.Rank.builder()
                        .id(id)
                        .metric(metric)
                        .from(10)
                        .to(15)
                        .outOf(34)
                        .build();
            default ->
                Target.Relative.builder()
                        .id(id)
                        .metric(metric)
                        .addAim(Target.Aim.IMPROVE)
                        .addAim(Target.Aim.RANK_UP)
                        .build();
        };
    }

    private static TaskItem item(int number, int part) {
        return TaskItem.builder()
                .id("task." + number + ".item." + part)
                .text(TaskTexts.opening(number + part))
                .addCriterion(CriterionLink.proposed(CRITERIA.get(part)))
                .build();
    }

    private static void rarities(ImmutableTask.Builder task, int number) {
        if (number % 25 == 7) {
            task.addReference("ref.0").note(Text.of("Theo kế hoạch của tỉnh"));
        }
        if (number % 50 == 8) {
            task.addSuggestedCorrection(SuggestedCorrection.of("đảm 100%", "đảm bảo 100%"));
        }
        if (number % 100 == 9) {
            task.addIntroduces("task." + (number + 1))
                    .index(IndexCode.PAR_INDEX)
                    .derivedFrom(TaskReference.builder()
                            .plan("plan.province")
                            .task("task.1")
                            .build())
                    .addRelativePeriod(RelativePeriod.builder()
                            .id("period." + number)
                            .metric(Text.of("cập nhật vào Cơ sở dữ liệu quốc gia về TTHC"))
                            .asPrinted(Text.of("trong thời gian 05 ngày kể từ ngày ký ban hành"))
                            .within(Deadline.AfterEvent.builder()
                                    .days(5)
                                    .dayKind(DayKind.UNSPECIFIED)
                                    .event(Text.of("ngày ký ban hành"))
                                    .build())
                            .build());
        }
    }
}
