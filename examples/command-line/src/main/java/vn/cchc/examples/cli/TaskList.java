package vn.cchc.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.organization.Party;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Task;
import vn.cchc.value.Text;

/** The tasks of a plan with what they inherit, for programs and spreadsheets. */
final class TaskList {

    private final ImprovementPlan plan;
    private final Responsibilities responsibilities;

    TaskList(ImprovementPlan plan) {
        this.plan = plan;
        this.responsibilities = plan.responsibilities();
    }

    CsvOut csv() {
        CsvOut csv = new CsvOut(
                "task", "label", "text", "leads", "leadsFrom", "coordinators", "deadline", "lastDay", "deadlineFrom");
        for (Task task : plan.getTasks()) {
            Responsibilities.Leads leads = responsibilities.leadsOf(task);
            Responsibilities.Due due = responsibilities.dueOf(task);
            csv.row(
                    task.getId(),
                    task.getLabel(),
                    task.getText(),
                    names(leads.parties()),
                    WireName.of(leads.origin()),
                    names(task.getCoordinators()),
                    task.getDeadline().flatMap(Deadline::getAsPrinted),
                    due.lastDay(),
                    WireName.of(due.origin()));
        }
        return csv;
    }

    ObjectNode json() {
        ObjectNode root = JsonOut.object();
        root.put("plan", plan.getId());
        root.put("title", plan.getDocument().getTitle().toString());
        root.put("from", plan.getPeriod().getFrom().toString());
        root.put("to", plan.getPeriod().getTo().toString());
        ArrayNode tasks = root.putArray("tasks");
        for (Task task : plan.getTasks()) {
            Responsibilities.Leads leads = responsibilities.leadsOf(task);
            Responsibilities.Due due = responsibilities.dueOf(task);
            ObjectNode row = tasks.addObject();
            row.put("task", task.getId());
            task.getLabel().ifPresent(label -> row.put("label", label.toString()));
            row.put("text", task.getText().toString());
            put(row.putArray("leads"), leads.parties());
            row.put("leadsFrom", WireName.of(leads.origin()));
            put(row.putArray("coordinators"), task.getCoordinators());
            task.getDeadline()
                    .flatMap(Deadline::getAsPrinted)
                    .map(Text::toString)
                    .ifPresent(text -> row.put("deadline", text));
            due.lastDay().ifPresent(day -> row.put("lastDay", day.toString()));
            row.put("deadlineFrom", WireName.of(due.origin()));
        }
        return root;
    }

    private static void put(ArrayNode array, List<Party> parties) {
        parties.forEach(party -> array.add(party.getName().toString()));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(party -> party.getName().toString()).collect(Collectors.joining("; "));
    }
}
