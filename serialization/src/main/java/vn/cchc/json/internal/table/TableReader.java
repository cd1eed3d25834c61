package vn.cchc.json.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.json.internal.Utf8;
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
        if (bytes.length > MOST_BYTES) {
            findings.add(TableFault.TOO_LARGE, Place.of(""), String.valueOf(MOST_BYTES / 1024 / 1024));
            return;
        }
        Utf8 file = Utf8.decode(bytes);
        boolean utf16 = bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0);
        if (file.faultLine() > 0 || utf16) {
            findings.add(TableFault.NOT_UTF8, TableFindings.place(Math.max(file.faultLine(), 1), ""), "");
            return;
        }
        if (Row.isBlank(file.text())) {
            findings.add(TableFault.EMPTY, Place.of(""), "");
            return;
        }
        readRows(CsvRows.read(file.text()), known);
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
            addBreak(csv);
            return;
        }
        readable = true;
        rows.subList(0, begin)
                .forEach(row -> findings.add(TableFault.ABOVE_HEADER, TableFindings.place(row.line(), ""), ""));
        Header header = Header.at(rows, begin).orElseThrow();
        header.check(findings);
        readTasks(rows, begin + header.rows(), header, new TaskRows(known, findings));
        addBreak(csv);
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

    private void addBreak(CsvRows csv) {
        if (csv.brokenLine() > 0) {
            findings.add(TableFault.QUOTE, TableFindings.place(csv.brokenLine(), ""), "");
        }
    }
}
