package vn.cchc.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.table.PointTableReader;

/**
 * The points of many units (bảng điểm), read from a table that a spreadsheet wrote as CSV, a unit a row: UTF-8 with or without
 * byte order mark; comma, semicolon or tab between the cells.
 *
 * <p>The first row names the columns: {@code unit} (đơn vị) and the columns of points, under any names. Not added are columns
 * called {@code unitName} (tên đơn vị), {@code stt}, {@code total} (tổng điểm) and {@code rank} (xếp hạng), nor the column of
 * the groups; where a total is all there is, it is the points.
 *
 * <p>A unit that lacks points, or has a text in their place, would have a wrong total: it is told and left out, as is a unit
 * that stands there again. The place of a finding is the line of the row and, as its path, the name of the column.
 *
 * <p>Needs FastCSV, which a host that reads tables brings.
 */
public final class PointTable {

    private final List<Row> rows;
    private final List<Finding> findings;

    private PointTable(List<Row> rows, List<Finding> findings) {
        this.rows = List.copyOf(rows);
        this.findings = List.copyOf(findings);
    }

    /**
     * The points of one unit.
     *
     * @param unit the unit, as it stands there
     * @param points its points by column, in the order of the columns
     * @param total their sum
     * @param group its group, where the groups have a column and the unit has one
     */
    public record Row(String unit, Map<String, BigDecimal> points, BigDecimal total, Optional<String> group) {

        /**
         * Makes a row.
         *
         * @param unit the unit
         * @param points its points by column
         * @param total their sum
         * @param group its group, if it has one
         */
        public Row {
            points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        }

        private static Row of(PointTableReader.Points read) {
            BigDecimal total = read.points().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Row(read.unit(), read.points(), total, read.group());
        }
    }

    /**
     * Reads a table from a file.
     *
     * @param file the file
     * @param groupColumn the column of the groups within which units are ranked, if there is one
     * @return the points, and what was found
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it is no table of points
     */
    public static PointTable read(Path file, Optional<String> groupColumn) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(PointTableReader.MOST_MEGABYTES * 1024 * 1024 + 1), groupColumn);
        }
    }

    /**
     * Reads a table from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param groupColumn the column of the groups within which units are ranked, if there is one
     * @return the points, and what was found
     * @throws UnreadableDocumentException if they are no table of points
     */
    public static PointTable read(byte[] utf8, Optional<String> groupColumn) {
        PointTableReader reader = new PointTableReader(groupColumn);
        List<PointTableReader.Points> read = reader.read(utf8);
        List<Finding> findings = reader.findings();
        if (!reader.isReadable()) {
            throw new UnreadableDocumentException(findings, findings.size());
        }
        return new PointTable(read.stream().map(Row::of).toList(), findings);
    }

    /**
     * {@return the units that have all their points, in the order of the file}
     */
    public List<Row> getRows() {
        return rows;
    }

    /**
     * {@return what was found, each thing once with all its places}
     */
    public List<Finding> getFindings() {
        return findings;
    }
}
