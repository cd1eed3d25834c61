package vn.cchc.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.examples.quickstart.TextTable.Column;
import vn.cchc.examples.quickstart.TextTable.Paragraph;
import vn.cchc.organization.Party;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.Text;

/**
 * The tasks of an appendix as its table: number, task with its items, lead, coordination, deadline.
 */
public final class TaskTable {

    private final Page page;
    private final Words words;
    private final Deadlines deadlines;
    private final Responsibilities responsibilities;

    TaskTable(Page page, Words words, Responsibilities responsibilities) {
        this.page = page;
        this.words = words;
        this.deadlines = new Deadlines(words);
        this.responsibilities = responsibilities;
    }

    void print(List<Task> tasks) {
        TextTable table = new TextTable(
                Column.fixed(words.get("table.number"), 6),
                Column.sharing(words.get("table.task"), 5),
                Column.sharing(words.get("table.leads"), 2),
                Column.sharing(words.get("table.coordinators"), 2),
                Column.fixed(words.get("table.deadline"), 12));
        tasks.forEach(task -> table.row(List.of(
                TextTable.cell(TaskTexts.label(task.getLabel(), "–")),
                contents(task),
                TextTable.cell(leads(task)),
                TextTable.cell(task.getCoordinatorsAsPrinted()
                        .map(Text::toString)
                        .orElseGet(() -> names(task.getCoordinators()))),
                TextTable.cell(deadline(task)))));
        table.print(page);
    }

    /**
     * {@return the cell of a task: its items stand in its text as well; they are shown once, as bullets}
     *
     * @param task the task
     */
    public static List<Paragraph> contents(Task task) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String introduction = TaskTexts.introduction(task);
        if (!introduction.isEmpty()) {
            paragraphs.add(new Paragraph("", introduction));
        }
        for (TaskItem item : task.getItems()) {
            paragraphs.add(new Paragraph(
                    TaskTexts.label(item.getLabel(), "•") + " ", item.getText().toString()));
        }
        return paragraphs;
    }

    private String leads(Task task) {
        return task.getLeadsAsPrinted().map(Text::toString).orElseGet(() -> {
            Responsibilities.Leads leads = responsibilities.leadsOf(task);
            return leads.parties().isEmpty() ? "" : names(leads.parties()) + deadlines.origin(leads.origin());
        });
    }

    /** A table shows what the table prints, in either language. */
    private String deadline(Task task) {
        Function<Deadline, String> asPrinted =
                deadline -> deadline.getAsPrinted().map(Text::toString).orElseGet(() -> deadlines.of(deadline));
        return task.getDeadline().map(asPrinted).orElseGet(() -> deadlines.of(responsibilities.dueOf(task)));
    }

    static String names(List<? extends Party> parties) {
        return parties.stream().map(party -> party.getName().toString()).collect(Collectors.joining("; "));
    }
}
