package vn.cchc.json.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.organization.Party;
import vn.cchc.plan.Task;

/** Reads a table of tasks. */
public final class TableReader {

    /** As large as a plan may be. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private final TableFindings findings = new TableFindings();
    private final List<Task> tasks = new ArrayList<>();
    private boolean readable;

    private TableReader() {}

    /**
     * Reads a table.
     *
     * @param bytes the file
     * @param known parties known by name
     * @return what was read
     */
    public static TableReader read(byte[] bytes, Collection<? extends Party> known) {
        TableReader reader = new TableReader();
        reader.readBytes(bytes, known);
        return reader;
    }

    /**
     * {@return whether the file is a table of tasks at all}
     */
    public boolean isReadable() {
        return readable;
    }

    /**
     * {@return the tasks, row by row}
     */
    public List<Task> tasks() {
        return tasks;
    }

    /**
     * {@return what was found, in the order of the file}
     */
    public List<Finding> findings() {
        return findings.all();
    }

    private void readBytes(byte[] bytes, Collection<? extends Party> known) {
        TableText.of(bytes, MOST_BYTES / 1024 / 1024, TableFault.EMPTY, findings)
                .map(text -> CsvRows.read(text, Header.TITLE_ROWS + 2, Header::columnsNamed))
                .ifPresent(csv -> readRows(csv, known));
    }

    private void readRows(CsvRows csv, Collection<? extends Party> known) {
        List<Row> rows = csv.rows();
        int begin = 0;
        while (begin < rows.size() && Header.at(rows, begin).isEmpty()) {
            begin++;
        }
        if (begin == rows.size()) {
            long line = rows.isEmpty() ? 1 : rows.get(0).line();
            findings.add(TableFault.NO_HEADER, TableFindings.place(line, ""), "");
            csv.addBreak(findings);
            return;
        }
        readable = true;
        rows.subList(0, begin)
                .forEach(row -> findings.add(TableFault.ABOVE_HEADER, TableFindings.place(row.line(), ""), ""));
        Header header = Header.at(rows, begin).orElseThrow();
        header.check(findings);
        readTasks(rows, begin + header.rows(), header, new TaskRows(known, findings));
        csv.addBreak(findings);
        if (tasks.isEmpty()) {
            findings.add(TableFault.NO_ROWS, TableFindings.place(header.line(), ""), "");
        }
    }

    private void readTasks(List<Row> rows, int begin, Header first, TaskRows reader) {
        Header header = first;
        int order = 0;
        for (int at = begin; at < rows.size(); at++) {
            Row row = rows.get(at);
            Optional<Header> again = Header.at(rows, at);
            if (again.isPresent()) {
                header = again.get();
                at += header.rows() - 1;
                findings.add(TableFault.HEADER_REPEATED, TableFindings.place(row.line(), ""), "");
            } else if (!row.numbersColumns()) {
                order++;
                reader.read(row, header, order).ifPresent(tasks::add);
            }
        }
    }
}
