package vn.cchc.examples.quickstart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A ruled table whose cells wrap. Fixed columns take what their longest cell needs, up to a most; the others share the
 * rest.
 */
public final class TextTable {

    /**
     * A paragraph of a cell.
     *
     * @param mark the mark before it
     * @param text its text
     */
    public record Paragraph(String mark, String text) {}

    /**
     * A column.
     *
     * @param header its heading
     * @param most the most columns of a fixed one, otherwise 0
     * @param share the part of the rest that another one takes, otherwise 0
     */
    public record Column(String header, int most, int share) {
        /**
         * {@return a column as wide as its longest cell}
         *
         * @param header its heading
         * @param most its most columns
         */
        public static Column fixed(String header, int most) {
            return new Column(header, most, 0);
        }

        /**
         * {@return a column that shares the rest of the page}
         *
         * @param header its heading
         * @param share its part
         */
        public static Column sharing(String header, int share) {
            return new Column(header, 0, share);
        }
    }

    private final List<Column> columns;
    private final List<List<List<Paragraph>>> rows = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param columns its columns
     */
    public TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /**
     * {@return a cell of one paragraph}
     *
     * @param text its text
     */
    public static List<Paragraph> cell(String text) {
        return List.of(new Paragraph("", text));
    }

    /**
     * Adds a row.
     *
     * @param cells its cells
     */
    public void row(List<List<Paragraph>> cells) {
        rows.add(cells);
    }

    /**
     * Prints the table.
     *
     * @param page where
     */
    public void print(Page page) {
        int[] widths = widths(page.width() - 3 * columns.size() - 1);
        page.line(ruled(widths, "┌─", "─┬─", "─┐", "─"));
        printRow(
                page,
                widths,
                columns.stream().map(column -> cell(column.header())).toList());
        String before = ruled(widths, "╞═", "═╪═", "═╡", "═");
        for (List<List<Paragraph>> row : rows) {
            page.line(before);
            printRow(page, widths, row);
            before = ruled(widths, "├─", "─┼─", "─┤", "─");
        }
        page.line(ruled(widths, "└─", "─┴─", "─┘", "─"));
    }

    private static String ruled(int[] widths, String left, String between, String right, String rule) {
        return Arrays.stream(widths).mapToObj(rule::repeat).collect(Collectors.joining(between, left, right));
    }

    private static void printRow(Page page, int[] widths, List<List<Paragraph>> cells) {
        List<List<String>> lines = IntStream.range(0, widths.length)
                .mapToObj(column -> lines(cells.get(column), widths[column]))
                .toList();
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder("│");
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = lines.get(column);
                line.append(' ')
                        .append(Columns.pad(i < cell.size() ? cell.get(i) : "", widths[column]))
                        .append(" │");
            }
            page.line(line.toString());
        }
    }

    private static List<String> lines(List<Paragraph> cell, int width) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : cell) {
            int indent = Columns.width(paragraph.mark());
            String mark = paragraph.mark();
            for (String line : Columns.wrap(paragraph.text(), width - indent)) {
                lines.add(mark + line);
                mark = " ".repeat(indent);
            }
        }
        return lines;
    }

    private int[] widths(int available) {
        int[] widths = new int[columns.size()];
        int rest = available;
        int shares = 0;
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            widths[i] = column.most() == 0 ? 0 : Math.min(column.most(), natural(i));
            rest -= widths[i];
            shares += column.share();
        }
        for (int i = 0; i < widths.length; i++) {
            int share = columns.get(i).share();
            if (share > 0) {
                widths[i] = rest * share / shares;
                rest -= widths[i];
                shares -= share;
            }
        }
        return widths;
    }

    private int natural(int column) {
        return IntStream.concat(
                        IntStream.of(Columns.width(columns.get(column).header())),
                        rows.stream()
                                .flatMap(row -> row.get(column).stream())
                                .mapToInt(paragraph -> Columns.width(paragraph.mark() + paragraph.text())))
                .max()
                .orElse(0);
    }
}
