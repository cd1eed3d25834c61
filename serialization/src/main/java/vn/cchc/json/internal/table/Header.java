package vn.cchc.json.internal.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.printed.PrintedForms;

/**
 * The head of a table: which column stands where. It may have two rows, the second under a cell that spans several columns
 * ("Phân công trách nhiệm").
 */
final class Header {

    /** How far down the head of a table may stand. */
    static final int TITLE_ROWS = 30;

    private final Row first;
    private final Optional<Row> second;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);

    private Header(Row first, Optional<Row> second) {
        this.first = first;
        this.second = second;
        take(first);
        second.ifPresent(this::take);
    }

    private void take(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            int position = i;
            Column.named(row.cell(i)).ifPresent(column -> positions.putIfAbsent(column, position));
        }
    }

    /** The head that begins with a row, if one does: the tasks and something about them must stand in it. */
    static Optional<Header> at(List<Row> rows, int index) {
        Row row = rows.get(index);
        if (columns(row).noneMatch(column -> column == Column.TEXT)) {
            return Optional.empty();
        }
        Optional<Row> below = Optional.of(index + 1)
                .filter(next -> next < rows.size())
                .map(rows::get)
                .filter(Header::namesColumnsOnly);
        return Optional.of(new Header(row, below)).filter(header -> header.positions.size() >= 2);
    }

    private static Stream<Column> columns(Row row) {
        return row.cells().stream().map(Column::named).flatMap(Optional::stream);
    }

    private static boolean namesColumnsOnly(Row row) {
        return !row.isBlank()
                && columns(row).noneMatch(column -> column == Column.TEXT)
                && row.cells().stream()
                        .allMatch(
                                cell -> Row.isBlank(cell) || Column.named(cell).isPresent());
    }

    int rows() {
        return second.isPresent() ? 2 : 1;
    }

    int size() {
        return positions.size();
    }

    int width() {
        return Math.max(
                first.cells().size(), second.map(row -> row.cells().size()).orElse(0));
    }

    long line() {
        return first.line();
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    int position(Column column) {
        return positions.getOrDefault(column, -1);
    }

    /** What stands at the head of a column, as printed; the usual name where the column is not there. */
    String name(Column column) {
        return has(column) ? nameAt(position(column)) : column.usualName();
    }

    private String nameAt(int position) {
        String below = second.map(row -> row.cell(position)).orElse("");
        return shown(Row.isBlank(below) ? first.cell(position) : below);
    }

    /** On one line and without what cannot be seen: only people read it. */
    static String shown(String cell) {
        StringBuilder seen = new StringBuilder();
        cell.codePoints()
                .map(c -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.SURROGATE)
                .forEach(seen::appendCodePoint);
        return PrintedForms.joined(seen.toString()).toString();
    }

    /** The most columns that a head among the first rows names. */
    static int columnsNamed(List<Row> rows) {
        return IntStream.range(0, Math.min(rows.size(), TITLE_ROWS))
                .mapToObj(index -> at(rows, index))
                .flatMap(Optional::stream)
                .mapToInt(Header::size)
                .max()
                .orElse(0);
    }

    void check(TableFindings findings) {
        IntStream.range(0, width()).filter(it -> !Row.isBlank(nameAt(it))).forEach(position -> {
            Optional<Column> column = Column.named(nameAt(position));
            if (column.isEmpty()) {
                findings.add(TableFault.COLUMN_UNKNOWN, TableFindings.place(line(), ""), nameAt(position));
            } else if (position(column.get()) != position) {
                findings.add(TableFault.COLUMN_TWICE, TableFindings.place(line(), ""), nameAt(position));
            }
        });
        Stream.of(Column.NUMBER, Column.LEADS, Column.COORDINATORS, Column.DEADLINE)
                .filter(column -> !has(column))
                .forEach(column ->
                        findings.add(TableFault.COLUMN_MISSING, TableFindings.place(line(), ""), column.usualName()));
    }
}
