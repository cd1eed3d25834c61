package vn.cchc.examples.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cchc.organization.Party;
import vn.cchc.plan.Appendix;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.AssignmentMode;
import vn.cchc.plan.AssignmentRole;
import vn.cchc.plan.Closing;
import vn.cchc.plan.CriterionLink;
import vn.cchc.plan.Delta;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.IssueEscalation;
import vn.cchc.plan.PlanLevel;
import vn.cchc.plan.PlanLifecycle;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Provenance;
import vn.cchc.plan.Purpose;
import vn.cchc.plan.ReportFrequency;
import vn.cchc.plan.ReportingObligation;
import vn.cchc.plan.Requirement;
import vn.cchc.plan.Section;
import vn.cchc.plan.Solution;
import vn.cchc.value.Extensions;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/** A plan of any number of tasks, always the same, with the texts and the proportions of real plans. */
final class GeneratedPlan {

    private GeneratedPlan() {}

    static ImprovementPlan withTasks(int tasks) {
        return ImprovementPlan.builder()
                .id("plan.generated")
                .document(GeneratedDocument.document())
                .level(PlanLevel.PROVINCE)
                .period(PlanPeriod.ofYear(2026))
                .addIndices(IndexCode.SIPAS, IndexCode.PAR_INDEX)
                .subject(Text.of("Ủy ban nhân dân tỉnh Quảng Ninh"))
                .lifecycle(PlanLifecycle.ISSUED)
                .preamble(TaskTexts.text(3))
                .enactingClause(Text.of("Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"))
                .addBaseline(GeneratedFigures.baseline(2024))
                .addBaseline(GeneratedFigures.baseline(2025))
                .addDelta(GeneratedFigures.delta(0, earlierYear()))
                .addDelta(GeneratedFigures.delta(1, groupMean()))
                .addRank(GeneratedFigures.rank())
                .addTarget(GeneratedFigures.target())
                .purposes(IntStream.range(0, 3).mapToObj(GeneratedPlan::purpose).toList())
                .requirements(IntStream.range(0, 5)
                        .mapToObj(GeneratedPlan::requirement)
                        .toList())
                .sections(
                        IntStream.range(0, 10).mapToObj(GeneratedPlan::section).toList())
                .tasks(GeneratedTasks.tasks(tasks))
                .solutions(
                        IntStream.range(0, 10).mapToObj(GeneratedPlan::solution).toList())
                .assignments(IntStream.range(0, 12)
                        .mapToObj(GeneratedPlan::assignment)
                        .toList())
                .addReporting(reporting())
                .escalation(escalation())
                .addAppendices(appendix())
                .closing(Closing.builder()
                        .text(Text.of("Trên đây là Kế hoạch, đề nghị các cơ quan, đơn vị triển khai thực hiện./."))
                        .addAddressee(Party.organizationClass("các cơ quan, đơn vị"))
                        .mode(AssignmentMode.REQUEST)
                        .build())
                .provenance(Provenance.builder()
                        .source(Text.of("generated"))
                        .sha256("0123456789abcdef".repeat(4))
                        .build())
                .extensions(Extensions.of(
                        Map.of("vn.example.quanly", Map.of("hoSo", List.of("KH-2026-017", "KH-2026-018")))))
                .build();
    }

    private static Delta.Comparison earlierYear() {
        return Delta.Comparison.EarlierYear.builder().year(2024).build();
    }

    private static Delta.Comparison groupMean() {
        return Delta.Comparison.GroupMean.builder().group(Text.of("cả nước")).build();
    }

    private static Purpose purpose(int number) {
        return Purpose.builder()
                .id("purpose." + number)
                .text(TaskTexts.text(number))
                .build();
    }

    private static Requirement requirement(int number) {
        return Requirement.builder()
                .id("requirement." + number)
                .label(Text.of("-"))
                .text(TaskTexts.text(number + 10))
                .build();
    }

    private static Solution solution(int number) {
        return Solution.builder()
                .id("solution." + number)
                .text(TaskTexts.text(number + 20))
                .section("section." + number)
                .build();
    }

    private static Section section(int number) {
        String id = "section." + number;
        return Section.builder()
                .id(id)
                .label(Text.of(number + 1 + "."))
                .heading(TaskTexts.opening(number))
                .index(IndexCode.SIPAS)
                .addResponsible(GeneratedParties.lead(number))
                .sections(IntStream.range(0, 4)
                        .mapToObj(part -> Section.builder()
                                .id(id + "." + part)
                                .heading(TaskTexts.opening(number * 4 + part))
                                .criterion(CriterionLink.stated("SIPAS.SERVICE"))
                                .build())
                        .toList())
                .build();
    }

    private static Assignment assignment(int number) {
        return Assignment.builder()
                .id("assignment." + number)
                .text(TaskTexts.text(number + 30))
                .mode(number % 3 == 0 ? AssignmentMode.REQUEST : AssignmentMode.ASSIGN)
                .addRoles(AssignmentRole.LEAD, AssignmentRole.MONITOR, AssignmentRole.REPORT)
                .addParty(GeneratedParties.lead(number))
                .addObject(Party.organizationClass("UBND cấp xã"))
                .build();
    }

    private static ReportingObligation reporting() {
        return ReportingObligation.builder()
                .id("reporting.0")
                .addReporter(Party.organizationClass("Các sở, ban, ngành"))
                .recipient(Party.organization("Ủy ban nhân dân tỉnh"))
                .via(Party.organization("Sở Nội vụ"))
                .addFrequencies(ReportFrequency.QUARTERLY, ReportFrequency.ON_REQUEST)
                .asPrinted(Text.of("định kỳ hằng quý và khi có yêu cầu báo cáo Ủy ban nhân dân tỉnh qua Sở Nội vụ"))
                .build();
    }

    private static IssueEscalation escalation() {
        return IssueEscalation.builder()
                .text(Text.of("Nếu có vướng mắc, kịp thời phản ánh về Sở Nội vụ để tổng hợp, báo cáo"))
                .to(Party.organization("Ủy ban nhân dân tỉnh"))
                .build();
    }

    private static Appendix appendix() {
        return Appendix.builder()
                .id("appendix.0")
                .label(Text.of("Phụ lục I"))
                .status(Appendix.Status.NAMED_NOT_ATTACHED)
                .addColumns(Text.of("STT"), Text.of("Nội dung nhiệm vụ"), Text.of("Cơ quan chủ trì"))
                .addTask("task.0")
                .build();
    }
}
