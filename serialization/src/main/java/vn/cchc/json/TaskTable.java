package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.table.TableReader;
import vn.cchc.organization.Party;
import vn.cchc.plan.Task;

/**
 * The tasks of a plan, read from a table (bảng nhiệm vụ) that a spreadsheet wrote as CSV: UTF-8 with or without byte order
 * mark; comma, semicolon or tab between the cells; quoted line breaks.
 *
 * <p>Columns are known by what stands at their head, in any order: STT, nhiệm vụ, cơ quan chủ trì, cơ quan phối hợp, thời
 * gian hoàn thành, sản phẩm, kinh phí, ghi chú. Only the tasks must have a column, with one more beside it. The head may have
 * two rows, stand below a title, and be printed again on each page. A row that cannot be read is reported and the others are
 * still read. Lines of a task that begin with "-" or "+" become its items.
 *
 * <p>Cells are read by {@link vn.cchc.printed.PrintedForms} and kept as printed beside what was read. The place of a
 * finding is the line of the row and, as its path, what stands at the head of the column.
 *
 * <p>Needs FastCSV, which a host that reads tables brings.
 */
public final class TaskTable {

    private final List<Task> tasks;
    private final List<Finding> findings;

    private TaskTable(List<Task> tasks, List<Finding> findings) {
        this.tasks = List.copyOf(tasks);
        this.findings = List.copyOf(findings);
    }

    /**
     * Reads a table from a file.
     *
     * @param file the file
     * @return the tasks, and what was found
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it is no table of tasks
     */
    public static TaskTable read(Path file) throws IOException {
        return read(file, List.of());
    }

    /**
     * Reads a table from a file.
     *
     * @param file the file
     * @param known parties that are known by name, for instance those of the plan
     * @return the tasks, and what was found
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it is no table of tasks
     */
    public static TaskTable read(Path file, Collection<? extends Party> known) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(TableReader.MOST_BYTES + 1), known);
        }
    }

    /**
     * Reads a table from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param known parties that are known by name, for instance those of the plan
     * @return the tasks, and what was found
     * @throws UnreadableDocumentException if they are no table of tasks
     */
    public static TaskTable read(byte[] utf8, Collection<? extends Party> known) {
        TableReader reader = TableReader.read(utf8, known);
        List<Finding> findings = reader.findings();
        if (!reader.isReadable()) {
            throw new UnreadableDocumentException(findings, findings.size());
        }
        return new TaskTable(reader.tasks(), findings);
    }

    /**
     * {@return the tasks, row by row; their ids are r01, r02, … by the order of the rows, those that could not be read
     * counted}
     */
    public List<Task> getTasks() {
        return tasks;
    }

    /**
     * {@return what was found, each thing once with all its places}
     */
    public List<Finding> getFindings() {
        return findings;
    }
}
