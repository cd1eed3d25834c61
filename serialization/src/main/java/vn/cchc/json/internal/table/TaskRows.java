package vn.cchc.json.internal.table;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.finding.Place;
import vn.cchc.organization.Party;
import vn.cchc.plan.Task;
import vn.cchc.printed.PrintedForms;
import vn.cchc.printed.Reading;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;

/** Makes tasks of rows. */
final class TaskRows {

    private final Collection<? extends Party> known;
    private final TableFindings findings;
    private final RowNumbers numbers = new RowNumbers();

    TaskRows(Collection<? extends Party> known, TableFindings findings) {
        this.known = known;
        this.findings = findings;
    }

    /** The task, or nothing where the row cannot be read, which a finding then says. */
    Optional<Task> read(Row row, Header header, int order) {
        Cells cells = new Cells(row, header);
        if (!isPrintable(cells)) {
            return Optional.empty();
        }
        Optional<Text> number = cells.text(Column.NUMBER);
        if (header.has(Column.NUMBER)) {
            numbers.check(number.map(Text::toString).orElse(""), cells.place(Column.NUMBER), findings);
        }
        Optional<Text> text = cells.text(Column.TEXT);
        if (row.cells().stream().skip(header.width()).anyMatch(cell -> !Row.isBlank(cell))) {
            String size = String.valueOf(row.cells().size());
            findings.add(
                    TableFault.TOO_MANY_CELLS,
                    TableFindings.place(row.line(), ""),
                    size,
                    String.valueOf(header.width()));
            return Optional.empty();
        }
        if (text.isEmpty()) {
            findings.add(TableFault.NO_TEXT, cells.place(Column.TEXT), "");
        }
        return text.map(it -> task(cells, number, it, order));
    }

    /** Whether no cell holds a character that no text can hold. */
    private boolean isPrintable(Cells cells) {
        boolean printable = true;
        for (Column column : Column.values()) {
            try {
                cells.text(column);
            } catch (InvalidValueException refusal) {
                findings.add(refusal, cells.place(column));
                printable = false;
            }
        }
        return printable;
    }

    private Task task(Cells cells, Optional<Text> number, Text text, int order) {
        String id = String.format(Locale.ROOT, "r%02d", order);
        CellText contents = new CellText(cells.printed(Column.TEXT));
        contents.unsure().forEach(line -> findings.add(TableFault.DASH_UNSURE, cells.place(Column.TEXT), line));
        Optional<Text> leads = cells.text(Column.LEADS);
        Optional<Text> coordinators = cells.text(Column.COORDINATORS);
        Optional<Text> deadline = cells.text(Column.DEADLINE);
        if (leads.isEmpty()
                && coordinators.isEmpty()
                && deadline.isEmpty()
                && cells.header().size() > 2) {
            findings.add(TableFault.ONLY_TEXT, cells.place(Column.TEXT), text.toString());
        }
        return Task.builder()
                .id(id)
                .label(number)
                .text(text)
                .items(contents.items(id))
                .leads(parties(cells, Column.LEADS))
                .leadsAsPrinted(leads)
                .coordinators(parties(cells, Column.COORDINATORS))
                .coordinatorsAsPrinted(coordinators)
                .deadline(deadline.flatMap(it ->
                        value(PrintedForms.deadline(cells.printed(Column.DEADLINE)), cells.place(Column.DEADLINE))))
                .outputs(cells.text(Column.OUTPUTS).stream().toList())
                .budgetNote(cells.text(Column.BUDGET))
                .note(cells.text(Column.NOTE))
                .build();
    }

    private List<Party> parties(Cells cells, Column column) {
        String printed = cells.printed(column);
        return cells.text(column).isEmpty()
                ? List.of()
                : value(PrintedForms.parties(printed, known), cells.place(column))
                        .orElse(List.of());
    }

    private <T> Optional<T> value(Reading<T> reading, Place place) {
        reading.findingsAt(place).forEach(findings::add);
        return reading.getValue();
    }

    /** The cells of a row by their columns. */
    private record Cells(Row row, Header header) {

        String printed(Column column) {
            return row.cell(header.position(column));
        }

        Place place(Column column) {
            return TableFindings.place(row.line(), header.name(column));
        }

        /** The cell on one line; nothing if it is blank. */
        Optional<Text> text(Column column) {
            String printed = printed(column);
            return Row.isBlank(printed) ? Optional.empty() : Optional.of(PrintedForms.joined(printed));
        }
    }
}
