package vn.cchc.examples.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.examples.quickstart.Dates;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.TextTable;
import vn.cchc.examples.quickstart.TextTable.Column;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.plan.Duty;
import vn.cchc.plan.PartyMatch;

/** Duties as a person reads them: a table, what is due first on top; what is only possible in a table of its own. */
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

    private boolean everybody;

    void print(Optional<String> party, Optional<LocalDate> asOf, boolean directory) {
        everybody = party.isEmpty();
        page.line(console.text(
                asOf.isPresent() ? "duties.owed" : "duties.all",
                Map.of(
                        "party", party.orElse(console.text("duties.everybody")),
                        "date", asOf.map(dates::of).orElse(""))));
        page.line(console.text("duties.done-unknown"));
        page.blank();
        if (rows.list().owed().isEmpty()) {
            page.line(console.text("duties.none"));
        } else {
            table(rows.list().owed());
        }
        if (!rows.list().possible().isEmpty()) {
            page.heading(console.text("duties.possible"));
            page.hanging("", console.text(directory ? "duties.possible.with" : "duties.possible.without"));
            page.blank();
            table(rows.list().possible());
        }
    }

    private void table(List<Duty> duties) {
        TextTable table = new TextTable(
                Column.fixed(console.text("duties.last-day"), 12),
                Column.fixed(console.text("duties.state"), 14),
                Column.sharing(console.text("duties.role"), 1),
                Column.sharing(console.text("duties.text"), 4));
        duties.stream()
                .sorted(Comparator.comparing(DutyText::soonest))
                .forEach(duty -> table.row(List.of(
                        TextTable.cell(days(duty)),
                        TextTable.cell(console.text(
                                "state." + duty.term().stateOn(rows.date()).name())),
                        TextTable.cell(roles(duty)),
                        TextTable.cell(text(duty)))));
        table.print(page);
    }

    private static LocalDate soonest(Duty duty) {
        return duty.term().lastDays().stream().min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    private String days(Duty duty) {
        List<LocalDate> days = duty.term().lastDays();
        return days.isEmpty() ? "–" : days.stream().map(dates::of).collect(Collectors.joining(" / "));
    }

    private String roles(Duty duty) {
        String roles = duty.roles().stream().map(role -> words.of(role)).collect(Collectors.joining(", "));
        String parties = DutyRows.parties(duty);
        return roles.substring(0, 1).toUpperCase(Locale.ROOT)
                + roles.substring(1)
                + (duty.match() == PartyMatch.NAMED && !everybody ? "" : " (" + parties + ")");
    }

    private String text(Duty duty) {
        return DutyRows.label(duty).map(label -> label + " ").orElse("") + duty.text();
    }
}
