package vn.cchc.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.examples.quickstart.Deadlines;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.TaskTable;
import vn.cchc.examples.quickstart.TextTable;
import vn.cchc.examples.quickstart.TextTable.Column;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.json.PlanJson;
import vn.cchc.organization.Party;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Task;
import vn.cchc.value.Text;

/**
 * The tasks that a table was read into, as they were understood.
 */
record ImportedTasks(List<Task> tasks) {

    void print(Console console) {
        Words words = new Words(console.language());
        Deadlines deadlines = new Deadlines(words);
        TextTable table = new TextTable(
                Column.fixed(words.get("table.number"), 6),
                Column.sharing(words.get("table.task"), 5),
                Column.sharing(words.get("table.leads"), 2),
                Column.sharing(words.get("table.coordinators"), 2),
                Column.fixed(words.get("table.deadline"), 14));
        tasks.forEach(task -> table.row(List.of(
                TextTable.cell(task.getLabel().map(Text::toString).orElse("–")),
                TaskTable.contents(task),
                TextTable.cell(names(task.getLeads())),
                TextTable.cell(names(task.getCoordinators())),
                TextTable.cell(task.getDeadline().map(deadlines::of).orElse("–")))));
        table.print(new Page(console.out(), console.width()));
    }

    CsvOut csv() {
        CsvOut csv = new CsvOut("task", "label", "text", "leads", "coordinators", "deadline", "note");
        tasks.forEach(task -> csv.row(
                task.getId(),
                task.getLabel(),
                task.getText(),
                names(task.getLeads()),
                names(task.getCoordinators()),
                task.getDeadline().flatMap(Deadline::getAsPrinted),
                task.getNote()));
        return csv;
    }

    /** The tasks in the form that they have in a plan. */
    JsonNode json() {
        ObjectNode root = JsonOut.object();
        ArrayNode list = root.putArray("tasks");
        tasks.forEach(task -> list.add(new JsonMapper().readTree(PlanJson.write(task))));
        return root;
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(party -> party.getName().toString()).collect(Collectors.joining("; "));
    }
}
