package vn.cchc.plan;

import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.ImmutableOfficialDocument;
import vn.cchc.document.PartialDate;
import vn.cchc.document.Recipient;
import vn.cchc.document.Signatory;
import vn.cchc.value.Issued;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

/**
 * Plans with one violation each, for every Jakarta constraint and every way down to it. The table knows no provider, so
 * that it can be run under any.
 */
public final class PlantedViolations {

    private static final Text BLANK = Text.of(" \t");

    private PlantedViolations() {}

    /**
     * One planted violation.
     *
     * @param name what is wrong
     * @param plan the plan, otherwise without fault
     * @param group the group in which it is found
     * @param path where it is found, without the nodes of container elements
     * @param code the code in the message key <code>{vn.cchc.CODE}</code>
     */
    public record Planted(String name, ImprovementPlan plan, Class<?> group, String path, String code) {
        @Override
        public String toString() {
            return code + " " + name;
        }
    }

    public static List<Planted> all() {
        return Stream.concat(always().stream(), whenIssued().stream()).toList();
    }

    private static List<Planted> always() {
        Target tooMuch = percent("100.01");
        TaskItem item = TaskItem.builder()
                .id("t1.1")
                .text(Text.of("Nội dung"))
                .addTarget(tooMuch)
                .build();
        return List.of(
                always("no index", plan -> plan.indices(List.of()), "indices", "PLN-01"),
                always("period backwards", plan -> plan.period(backwards()), "period", "PLN-02"),
                always("no task", plan -> plan.tasks(List.of()), "tasks", "PLN-07"),
                always("blank task", plan -> plan.tasks(task(Plans.task("t1").text(BLANK))), "tasks[0].text", "TSK-01"),
                always(
                        "second task blank",
                        plan -> plan.addTask(Plans.task("t2").text(BLANK).build()),
                        "tasks[1].text",
                        "TSK-01"),
                always("assignment without party", plan -> plan.addAssignment(noParty()), "assignments[0]", "ASG-01"),
                always(
                        "assignment without role",
                        plan -> plan.addAssignment(noRole()),
                        "assignments[0].roles",
                        "ASG-01"),
                always("report never due", plan -> plan.addReporting(neverDue()), "reporting[0].frequencies", "REP-02"),
                always("baseline of 100.01 %", plan -> plan.addBaseline(baseline()), "baselines[0].value", "FIG-01"),
                always("target of 100.01 %", plan -> plan.addTarget(tooMuch), "targets[0].value", "FIG-01"),
                always(
                        "task's target below 0 %",
                        plan -> plan.tasks(task(Plans.task("t1").addTarget(percent("-0.01")))),
                        "tasks[0].targets[0].value",
                        "FIG-01"),
                always(
                        "item's target of 100.01 %",
                        plan -> plan.tasks(task(Plans.task("t1").addItem(item))),
                        "tasks[0].items[0].targets[0].value",
                        "FIG-01"));
    }

    private static List<Planted> whenIssued() {
        Optional<Signatory> nobody = Optional.empty();
        return List.of(
                issued("no number line", paper -> paper.number(DocumentNumber.absent()), "number.ordinal", "DOC-03"),
                issued("number left open", paper -> paper.number(open()), "number.ordinal", "DOC-03"),
                issued("no date", paper -> paper.date(Optional.empty()), "date", "DOC-06"),
                issued("day left open", paper -> paper.date(PartialDate.of(2024, 6)), "date", "DOC-06"),
                issued("no issuer", paper -> paper.issuer(Optional.empty()), "issuer", "DOC-10a"),
                issued("nobody signs", paper -> paper.signatory(nobody), "signatory", "DOC-14"),
                issued("no name", paper -> paper.signatory(signatory(null, "KT.")), "signatory.name", "DOC-14"),
                issued("blank name", paper -> paper.signatory(signatory(" ", "KT.")), "signatory.name", "DOC-14"),
                issued("no position", paper -> paper.signatory(signatory("A", null)), "signatory.position", "DOC-14"),
                issued("blank position", paper -> paper.signatory(signatory("A", "")), "signatory.position", "DOC-14"),
                issued("no recipients", paper -> paper.recipients(List.of()), "recipients", "DOC-17"),
                issued("blank recipient", paper -> paper.addRecipient(blank()), "recipients[1].asPrinted", "DOC-17"));
    }

    private static Planted always(
            String name, UnaryOperator<ImmutableImprovementPlan.Builder> fault, String path, String code) {
        return new Planted(name, fault.apply(Plans.plan()).build(), Default.class, path, code);
    }

    private static Planted issued(
            String name, UnaryOperator<ImmutableOfficialDocument.Builder> fault, String path, String code) {
        ImprovementPlan plan =
                Plans.plan().document(fault.apply(Plans.document()).build()).build();
        return new Planted(name, plan, Issued.class, "document." + path, code);
    }

    private static PlanPeriod backwards() {
        return PlanPeriod.of(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 1, 1));
    }

    private static List<Task> task(ImmutableTask.Builder task) {
        return List.of(task.build());
    }

    private static Assignment noParty() {
        return Plans.assignment("a1", AssignmentRole.LEAD).build();
    }

    private static Assignment noRole() {
        return Plans.assignment("a1", AssignmentRole.LEAD, Plans.DEPARTMENT)
                .roles(List.of())
                .build();
    }

    private static ReportingObligation neverDue() {
        return ReportingObligation.builder()
                .id("b1")
                .asPrinted(Text.of("báo cáo"))
                .build();
    }

    private static Baseline baseline() {
        return Baseline.builder()
                .id("k1")
                .metric(Text.of("SIPAS"))
                .about(Text.of("tỉnh Sơn La"))
                .year(2023)
                .value(Quantity.percent("100.01"))
                .asPrinted(Text.of("đạt 100,01%"))
                .build();
    }

    private static Target percent(String value) {
        return Target.Quantitative.builder()
                .id("g1")
                .metric(Text.of("SIPAS"))
                .comparator(Target.Comparator.AT_LEAST)
                .value(Quantity.percent(value))
                .build();
    }

    private static DocumentNumber open() {
        return DocumentNumber.builder()
                .status(DocumentNumber.Status.BLANK)
                .symbol(Text.of("KH-UBND"))
                .build();
    }

    private static Signatory signatory(String name, String position) {
        return Signatory.builder()
                .name(Optional.ofNullable(name).map(Text::of))
                .position(Optional.ofNullable(position).map(Text::of))
                .build();
    }

    private static Recipient blank() {
        return Recipient.builder().id("n2").asPrinted(BLANK).build();
    }
}
