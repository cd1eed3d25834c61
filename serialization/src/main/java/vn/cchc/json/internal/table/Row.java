package vn.cchc.json.internal.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a table.
 *
 * @param line the line in the file where it begins, from 1
 * @param cells its cells
 */
record Row(long line, List<String> cells) {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?[0-9]{1,2}\\)?");

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(Row::isBlank);
    }

    static boolean isBlank(String cell) {
        return cell.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** Whether it numbers the columns, as many tables do below their head: (1), (2), (3). */
    boolean numbersColumns() {
        return cells.stream().filter(cell -> !isBlank(cell)).count() >= 3
                && cells.stream()
                        .allMatch(cell -> isBlank(cell)
                                || COLUMN_NUMBER.matcher(cell.strip()).matches());
    }
}
