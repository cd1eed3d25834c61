package vn.cchc.json;

import static vn.cchc.json.Row.corrections;
import static vn.cchc.json.Row.parties;
import static vn.cchc.json.Row.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.plan.CriterionLink;
import vn.cchc.plan.DatedDeadline;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Delta;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;

/** The tasks of a plan, what stands under them, and all figures, as rows in the order of the plan. */
final class PlanTaskRows {

    private final ImprovementPlan plan;
    private final Responsibilities responsibilities;

    PlanTaskRows(ImprovementPlan plan) {
        this.plan = plan;
        this.responsibilities = plan.responsibilities();
    }

    List<Row> tasks() {
        return plan.getTasks().stream().map(this::task).toList();
    }

    private Row task(Task task) {
        Optional<Deadline> deadline = task.getDeadline();
        return Row.of(task.getId())
                .with("text", task.getText())
                .with("label", task.getLabel())
                .with("section", task.getSection())
                .with("index", responsibilities.indexOf(task))
                .with(
                        "stated",
                        responsibilities.sectionsOf(task).stream()
                                .flatMap(section -> section.getCriterion().stream())
                                .filter(link -> link.getBasis() == CriterionLink.Basis.STATED)
                                .findFirst()
                                .map(CriterionLink::getCriterion))
                .with("proposed", proposed(task.getCriteria()))
                .with("leads", parties(task.getLeads()))
                .with("leadsAsPrinted", task.getLeadsAsPrinted())
                .with("coordinators", parties(task.getCoordinators()))
                .with("coordinatorsAsPrinted", task.getCoordinatorsAsPrinted())
                .with("deadline", deadline.map(Row::kind))
                .with("deadlineAsPrinted", deadline.flatMap(Deadline::getAsPrinted))
                .with("lastDay", deadline.flatMap(it -> it.lastDay(plan.getPeriod())))
                .with(
                        "year",
                        deadline.flatMap(it ->
                                it instanceof DatedDeadline.OfMonths months ? months.getYear() : Optional.empty()))
                .with(
                        "quarter",
                        deadline.map(it -> it instanceof DatedDeadline.Quarter quarter ? quarter.getQuarter() : null))
                .with("note", task.getNote())
                .with("references", task.getReferences())
                .with("introduces", task.getIntroduces())
                .with("corrections", corrections(task.getSuggestedCorrections()));
    }

    List<Row> items() {
        return plan.getTasks().stream()
                .flatMap(task -> task.getItems().stream()
                        .map(it -> Row.of(it.getId())
                                .with("text", it.getText())
                                .with("task", task.getId())
                                .with("proposed", proposed(it.getCriteria()))))
                .toList();
    }

    List<Row> figures() {
        List<Row> rows = new ArrayList<>();
        plan.getBaselines()
                .forEach(it -> rows.add(Row.of(it.getId())
                        .with("kind", "baseline")
                        .with("metric", it.getMetric())
                        .with("year", it.getYear())
                        .with("value", it.getValue().map(value -> value.getValue()))
                        .with("unit", it.getValue().map(value -> wire(value.getUnit())))
                        .with("source", it.getSource())
                        .with("asPrinted", it.getAsPrinted())));
        plan.getDeltas()
                .forEach(it -> rows.add(Row.of(it.getId())
                        .with("kind", "delta")
                        .with("metric", it.getMetric())
                        .with("year", it.getYear())
                        .with("comparedWith", comparedWith(it.getComparedWith()))
                        .with("value", it.getValue().getValue())
                        .with("unit", wire(it.getValue().getUnit()))
                        .with("asPrinted", it.getAsPrinted())));
        plan.getRanks()
                .forEach(it -> rows.add(Row.of(it.getId())
                        .with("kind", "rank")
                        .with("group", it.getGroup())
                        .with("rank", it.getRank())
                        .with("outOf", it.getOutOf())
                        .with("asPrinted", it.getAsPrinted())));
        plan.getTargets().forEach(it -> rows.add(target(it).with("in", it.getStatedIn())));
        plan.getTasks().forEach(task -> {
            task.getTargets().forEach(it -> rows.add(target(it).with("in", task.getId())));
            task.getRelativePeriods()
                    .forEach(it -> rows.add(Row.of(it.getId())
                            .with("kind", "relative-deadline")
                            .with("metric", it.getMetric())
                            .with("asPrinted", it.getAsPrinted())
                            .with("days", it.getWithin().getDays())
                            .with("dayKind", wire(it.getWithin().getDayKind()))
                            .with("event", it.getWithin().getEvent())
                            .with("in", task.getId())));
            task.getItems()
                    .forEach(item ->
                            item.getTargets().forEach(it -> rows.add(target(it).with("in", item.getId()))));
        });
        return rows;
    }

    private static String comparedWith(Delta.Comparison comparison) {
        return comparison instanceof Delta.Comparison.EarlierYear earlier
                ? String.valueOf(earlier.getYear())
                : ((Delta.Comparison.GroupMean) comparison).getGroup().toString();
    }

    private static Row target(Target target) {
        Row row = Row.of(target.getId())
                .with("kind", "target")
                .with("metric", target.getMetric())
                .with("year", target.getYear())
                .with("asPrinted", target.getAsPrinted());
        if (target instanceof Target.Quantitative quantitative) {
            return row.with("comparator", wire(quantitative.getComparator()))
                    .with("value", quantitative.getValue().getValue())
                    .with("unit", wire(quantitative.getValue().getUnit()));
        }
        return row.with(
                "comparator",
                ((Target.Relative) target).getAims().stream().map(Row::wire).toList());
    }

    private static List<String> proposed(List<CriterionLink> links) {
        return links.stream()
                .map(it -> wire(it.getBasis()) + " " + it.getCriterion())
                .toList();
    }
}
