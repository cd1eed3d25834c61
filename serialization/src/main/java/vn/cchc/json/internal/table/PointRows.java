package vn.cchc.json.internal.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.value.Decimals;
import vn.cchc.value.InvalidValueException;

/** Reads the rows of a table of points; a unit without all its points is told and left out, because its total would be wrong. */
final class PointRows {

    private final Columns<PointColumn> columns;
    private final Map<Integer, String> pointColumns;
    private final Optional<Integer> group;
    private final char separator;
    private final TableFindings findings;
    private final Map<String, Long> lines = new HashMap<>();

    PointRows(
            Columns<PointColumn> columns,
            Map<Integer, String> pointColumns,
            Optional<Integer> group,
            char separator,
            TableFindings findings) {
        this.columns = columns;
        this.pointColumns = pointColumns;
        this.group = group;
        this.separator = separator;
        this.findings = findings;
    }

    Optional<PointTableReader.Points> read(Row row) {
        if (columns.isTooWide(row)) {
            findings.add(
                    TableFault.TOO_MANY_CELLS,
                    TableFindings.place(row.line(), ""),
                    String.valueOf(row.cells().size()),
                    String.valueOf(columns.width()));
            return Optional.empty();
        }
        try {
            Optional<String> unit = columns.cell(row, PointColumn.UNIT);
            if (unit.isEmpty()) {
                findings.add(TableFault.CELL_MISSING, columns.place(row, PointColumn.UNIT), "unit");
            }
            Optional<String> of = group.flatMap(position -> columns.cell(row, position));
            return unit.flatMap(it -> points(row, it, of));
        } catch (InvalidValueException e) {
            findings.add(e, columns.place(row, PointColumn.UNIT));
            return Optional.empty();
        }
    }

    private Optional<PointTableReader.Points> points(Row row, String unit, Optional<String> of) {
        Long before = lines.putIfAbsent(unit, row.line());
        if (before != null) {
            findings.add(TableFault.UNIT_TWICE, columns.place(row, PointColumn.UNIT), unit, before.toString());
            return Optional.empty();
        }
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        pointColumns.forEach(
                (position, name) -> point(row, position, unit).ifPresent(value -> points.put(name, value)));
        return points.size() == pointColumns.size()
                ? Optional.of(new PointTableReader.Points(unit, points, of))
                : Optional.empty();
    }

    private Optional<BigDecimal> point(Row row, int position, String unit) {
        try {
            Optional<String> cell = columns.cell(row, position);
            if (cell.isEmpty()) {
                findings.add(TableFault.POINT_MISSING, columns.place(row, position), unit);
                return Optional.empty();
            }
            Optional<Figure> figure = Figure.read(cell.get(), separator);
            Optional<BigDecimal> value = figure.flatMap(Figure::value);
            if (value.isEmpty()) {
                TableFault fault = figure.isPresent() ? TableFault.NUMBER_UNSURE : TableFault.POINT_IS_TEXT;
                findings.add(fault, columns.place(row, position), cell.get());
            }
            return value.map(it -> Decimals.normalize("points", it));
        } catch (InvalidValueException e) {
            findings.add(e, columns.place(row, position));
            return Optional.empty();
        }
    }
}
