package vn.cchc.json.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.finding.Finding;

/** Reads a table of points, a unit a row. */
public final class PointTableReader {

    /** A table of all communes fits. */
    public static final int MOST_MEGABYTES = 16;

    private final TableFindings findings = new TableFindings();
    private final Optional<String> groupColumn;
    private final List<Points> rows = new ArrayList<>();
    private boolean readable;

    /**
     * The points of a unit.
     *
     * @param unit the unit
     * @param points its points by column
     * @param group its group, if it has one
     */
    public record Points(String unit, Map<String, BigDecimal> points, Optional<String> group) {}

    /**
     * Makes a reader.
     *
     * @param groupColumn the column that holds the group of a unit, if one does
     */
    public PointTableReader(Optional<String> groupColumn) {
        this.groupColumn = groupColumn;
    }

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @return the units that have all their points, in the order of the file
     */
    public List<Points> read(byte[] bytes) {
        TableText.of(bytes, MOST_MEGABYTES, TableFault.POINTS_EMPTY, findings)
                .map(text -> CsvRows.read(text, 1, PointTableReader::columnsNamed))
                .ifPresent(this::readRows);
        return rows;
    }

    /**
     * {@return whether the file is a table of points at all}
     */
    public boolean isReadable() {
        return readable;
    }

    /**
     * {@return what was found, in the order of the file}
     */
    public List<Finding> findings() {
        return findings.all();
    }

    /** With the right separator there are most columns, and the units have one. */
    private static int columnsNamed(List<Row> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        List<String> cells = rows.get(0).cells();
        boolean unit = cells.stream()
                .anyMatch(cell -> PointColumn.named(cell).stream().anyMatch(column -> column == PointColumn.UNIT));
        return unit ? cells.size() : 0;
    }

    private void readRows(CsvRows csv) {
        if (!csv.rows().isEmpty()) {
            Row head = csv.rows().get(0);
            var columns = new Columns<>(head, PointColumn.class, PointColumn::named, findings);
            Map<Integer, String> points = new LinkedHashMap<>(columns.others());
            Optional<Integer> group = groupColumn.flatMap(name -> group(name, columns));
            group.ifPresent(points::remove);
            if (points.isEmpty()) {
                // Who has only the totals ranks by them.
                columns.position(PointColumn.TOTAL).ifPresent(position -> points.put(position, columns.name(position)));
            }
            readable = isHead(columns, points) && group.isPresent() == groupColumn.isPresent();
            if (readable) {
                tellNotAdded(columns, points);
                var reader = new PointRows(columns, points, group, csv.separator(), findings);
                csv.rows().stream().skip(1).forEach(row -> reader.read(row).ifPresent(rows::add));
                if (rows.isEmpty()) {
                    findings.add(TableFault.POINTS_NO_ROWS, TableFindings.place(columns.line(), ""), "");
                }
            }
        }
        csv.addBreak(findings);
    }

    private boolean isHead(Columns<PointColumn> columns, Map<Integer, String> points) {
        boolean head = columns.has(PointColumn.UNIT) && !points.isEmpty();
        if (!head) {
            findings.add(
                    TableFault.POINTS_HEAD,
                    TableFindings.place(columns.line(), ""),
                    String.join(", ", columns.names()));
        }
        return head;
    }

    private Optional<Integer> group(String name, Columns<PointColumn> columns) {
        Optional<Integer> position = columns.others().entrySet().stream()
                .filter(other -> HeadName.plain(other.getValue()).equals(HeadName.plain(name)))
                .map(Map.Entry::getKey)
                .findFirst();
        if (position.isEmpty()) {
            findings.add(
                    TableFault.GROUP_COLUMN_MISSING,
                    TableFindings.place(columns.line(), ""),
                    name,
                    String.join(", ", columns.names()));
        }
        return position;
    }

    private void tellNotAdded(Columns<PointColumn> columns, Map<Integer, String> points) {
        Stream.of(PointColumn.TOTAL, PointColumn.RANK)
                .map(columns::position)
                .flatMap(Optional::stream)
                .filter(position -> !points.containsKey(position))
                .forEach(position -> findings.add(
                        TableFault.COLUMN_NOT_ADDED, TableFindings.place(columns.line(), ""), columns.name(position)));
    }
}
