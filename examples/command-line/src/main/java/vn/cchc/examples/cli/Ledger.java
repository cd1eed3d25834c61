package vn.cchc.examples.cli;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.examples.quickstart.Columns;
import vn.cchc.examples.quickstart.Page;

/** Lines of text with figures to the right of them, each column of figures lined up at its right end. */
final class Ledger {

    private static final int GAP = 2;
    private static final Row RULE = new Row("─", "", List.of());

    private final Page page;
    private final List<String> heads;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String mark, String text, List<String> figures) {}

    Ledger(Page page, List<String> heads) {
        this.page = page;
        this.heads = List.copyOf(heads);
    }

    /** A line; a long text goes on below itself, behind the mark. */
    void row(String mark, String text, List<String> figures) {
        rows.add(new Row(mark, text, figures));
    }

    /** A line without figures, over the whole width. */
    void note(String mark, String text) {
        rows.add(new Row(mark, text, List.of()));
    }

    /** The line at the foot, under a rule. */
    void total(String text, List<String> figures) {
        rows.add(RULE);
        rows.add(new Row("", text, figures));
    }

    void print(String title) {
        print("", title);
    }

    /** Prints with a title that has a mark as the lines have. */
    void print(String mark, String title) {
        int[] widths = widths();
        print(new Row(mark, title, heads), widths);
        print(RULE, widths);
        rows.forEach(row -> print(row, widths));
    }

    /** {@return the columns that are left for the text} */
    int textWidth() {
        int width = page.width();
        for (int figures : widths()) {
            width -= figures + GAP;
        }
        return width;
    }

    private int[] widths() {
        int[] widths = new int[heads.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.width(heads.get(i));
            for (Row row : rows) {
                if (!row.figures().isEmpty()) {
                    widths[i] = Math.max(widths[i], Columns.width(row.figures().get(i)));
                }
            }
        }
        return widths;
    }

    private void print(Row row, int[] widths) {
        if (row.equals(RULE)) {
            page.line("─".repeat(page.width()));
            return;
        }
        if (row.figures().isEmpty()) {
            page.hanging(row.mark(), row.text());
            return;
        }
        int mark = Columns.width(row.mark());
        int text = textWidth() - mark;
        List<String> lines = Columns.wrap(row.text(), text);
        StringBuilder first = new StringBuilder(row.mark()).append(Columns.pad(lines.get(0), text));
        for (int i = 0; i < widths.length; i++) {
            String figure = row.figures().get(i);
            first.append(" ".repeat(GAP + widths[i] - Columns.width(figure))).append(figure);
        }
        page.line(first.toString());
        lines.stream().skip(1).forEach(line -> page.line(" ".repeat(mark) + line));
    }
}
