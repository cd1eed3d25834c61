package vn.cchc.json.internal.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.cchc.finding.Place;
import vn.cchc.value.Text;

/**
 * The columns of a table whose head is its first row.
 *
 * @param <C> the columns that have a meaning
 */
final class Columns<C extends Enum<C>> {

    private final Row head;
    private final Map<C, Integer> positions;
    private final Map<Integer, String> others = new LinkedHashMap<>();

    Columns(Row head, Class<C> type, Function<String, Optional<C>> named, TableFindings findings) {
        this.head = head;
        positions = new EnumMap<>(type);
        for (int i = 0; i < head.cells().size(); i++) {
            Optional<C> column = named.apply(head.cell(i));
            boolean twice =
                    column.isPresent() ? positions.putIfAbsent(column.get(), i) != null : others.containsValue(name(i));
            if (twice) {
                findings.add(TableFault.COLUMN_TWICE, TableFindings.place(head.line(), ""), name(i));
            } else if (column.isEmpty() && !Row.isBlank(head.cell(i))) {
                others.put(i, name(i));
            }
        }
    }

    boolean has(C column) {
        return positions.containsKey(column);
    }

    Optional<Integer> position(C column) {
        return Optional.ofNullable(positions.get(column));
    }

    /** The names of all columns, as they stand there. */
    List<String> names() {
        return IntStream.range(0, width())
                .mapToObj(this::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The columns that have no meaning of their own, by position. */
    Map<Integer, String> others() {
        return others;
    }

    int width() {
        return head.cells().size();
    }

    long line() {
        return head.line();
    }

    /** The name that a column bears in the file. */
    String name(int position) {
        return Header.shown(head.cell(position));
    }

    Place place(Row row, C column) {
        return place(row, positions.getOrDefault(column, -1));
    }

    Place place(Row row, int position) {
        return TableFindings.place(row.line(), name(position));
    }

    /** What stands in the cell, without blanks around it; nothing if it is blank. */
    Optional<String> cell(Row row, C column) {
        return cell(row, positions.getOrDefault(column, -1));
    }

    Optional<String> cell(Row row, int position) {
        String cell = row.cell(position);
        return Row.isBlank(cell)
                ? Optional.empty()
                : Optional.of(Text.of(stripped(cell)).toString());
    }

    /** Also without what cannot be seen, such as a no-break space. */
    static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && Row.isBlank(cell.substring(from, from + 1))) {
            from++;
        }
        while (to > from && Row.isBlank(cell.substring(to - 1, to))) {
            to--;
        }
        return cell.substring(from, to);
    }

    /** Whether a row has cells that no column holds. */
    boolean isTooWide(Row row) {
        return row.cells().stream().skip(width()).anyMatch(cell -> !Row.isBlank(cell));
    }
}
