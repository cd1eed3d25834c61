package vn.cchc.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.examples.quickstart.Columns;
import vn.cchc.examples.quickstart.Dates;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.TaskTable;
import vn.cchc.examples.quickstart.TextTable;
import vn.cchc.examples.quickstart.TextTable.Column;
import vn.cchc.examples.quickstart.TextTable.Paragraph;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.plan.Duty;
import vn.cchc.plan.PartyMatch;
import vn.cchc.plan.Task;

/**
 * Duties as a person reads them: a table of what is owed, what is due first on top; below it what is only possible, a line
 * each, by the class that the plan names.
 */
final class DutyText {

    private final Console console;
    private final Page page;
    private final Words words;
    private final Dates dates;
    private final DutyRows rows;

    DutyText(Console console, DutyRows rows) {
        this.console = console;
        this.page = new Page(console.out(), console.width());
        this.words = new Words(console.language());
        this.dates = new Dates(words);
        this.rows = rows;
    }

    void print(Optional<String> party, Optional<LocalDate> asOf, boolean directory, int done) {
        page.line(console.text(
                asOf.isPresent() ? "duties.owed" : "duties.all",
                Map.of(
                        "party", party.orElse(console.text("duties.everybody")),
                        "date", asOf.map(dates::of).orElse(""))));
        page.hanging(
                "",
                done == 0
                        ? console.text("duties.done-unknown")
                        : console.text("duties.done-said", Map.of("count", done)));
        page.blank();
        if (rows.list().owed().isEmpty()) {
            page.line(console.text("duties.none"));
        } else {
            table(sorted(rows.list().owed()), party.isEmpty());
        }
        if (!rows.list().possible().isEmpty()) {
            page.heading(console.text("duties.possible"));
            page.hanging("", console.text(directory ? "duties.possible.with" : "duties.possible.without"));
            page.blank();
            lines(sorted(rows.list().possible()));
        }
    }

    private static List<Duty> sorted(List<Duty> duties) {
        return duties.stream()
                .sorted(Comparator.comparing(duty -> duty.term().lastDays().stream()
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX)))
                .toList();
    }

    private void table(List<Duty> duties, boolean everybody) {
        TextTable table = new TextTable(
                Column.fixed(console.text("duties.last-day"), 12),
                Column.fixed(console.text("duties.state"), 14),
                Column.fixed(console.text("duties.role"), 18),
                Column.sharing(console.text("duties.text"), 1));
        duties.forEach(duty -> {
            boolean named = !everybody && duty.match() == PartyMatch.NAMED;
            table.row(List.of(
                    TextTable.cell(days(duty)),
                    TextTable.cell(state(duty)),
                    TextTable.cell(named ? roles(duty) : roles(duty) + " (" + of(duty, everybody) + ")"),
                    contents(duty)));
        });
        table.print(page);
    }

    /** A line or two each, by the parties that the plan names. */
    private void lines(List<Duty> duties) {
        Map<String, List<Duty>> byParties = duties.stream()
                .collect(Collectors.groupingBy(DutyRows::parties, LinkedHashMap::new, Collectors.toList()));
        byParties.forEach((parties, group) -> {
            page.hanging("■ ", parties);
            for (Duty duty : group) {
                String mark = "  " + Columns.pad(days(duty), 12);
                String words = state(duty) + "; " + roles(duty) + ": " + text(duty);
                page.hanging(mark, Columns.shorten(words, page.width() - Columns.width(mark), 2));
            }
        });
    }

    private String days(Duty duty) {
        List<LocalDate> days = duty.term().lastDays();
        return days.isEmpty() ? "–" : days.stream().map(dates::of).collect(Collectors.joining(" / "));
    }

    private String state(Duty duty) {
        return console.text("state." + duty.term().stateOn(rows.date()).name());
    }

    private String roles(Duty duty) {
        return duty.roles().stream().map(role -> words.of(role)).collect(Collectors.joining(", "));
    }

    /** By what name the plan means the party: its own, or that of a class to which the directory counts it. */
    private String of(Duty duty, boolean everybody) {
        String parties = DutyRows.parties(duty);
        return everybody ? parties : console.text("duties.by-class", Map.of("value", parties));
    }

    /** The items of a task as bullets, as the plan's table shows them. */
    private static List<Paragraph> contents(Duty duty) {
        if (!(duty.source() instanceof Task task) || task.getItems().isEmpty()) {
            return TextTable.cell(text(duty));
        }
        List<Paragraph> paragraphs = new ArrayList<>(TaskTable.contents(task));
        Paragraph first = paragraphs.get(0);
        paragraphs.set(0, new Paragraph(label(duty) + first.mark(), first.text()));
        return paragraphs;
    }

    private static String text(Duty duty) {
        return label(duty) + duty.text();
    }

    /** The label as the plan prints it; a bare number gets the full stop that the eye wants before a text. */
    private static String label(Duty duty) {
        String label = DutyRows.label(duty).map(Object::toString).orElse("");
        boolean bare = !label.isEmpty() && Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return bare ? label + ". " : label.isEmpty() ? "" : label + " ";
    }
}
