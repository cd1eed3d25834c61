package vn.cchc.examples.quickstart;

import java.io.PrintStream;
import java.util.List;

/**
 * The page that the report is printed on: lines of one width, headings, and fields with their names on the left.
 */
public final class Page {

    private static final int FIELD = 20;

    private final PrintStream out;
    private final int width;
    private boolean afterBlank;

    /**
     * Starts a page.
     *
     * @param out where it is printed
     * @param width its columns
     */
    public Page(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    /** {@return the columns} */
    public int width() {
        return width;
    }

    /**
     * Prints a line.
     *
     * @param text the line
     */
    public void line(String text) {
        out.print(text.stripTrailing());
        out.print('\n');
        afterBlank = text.isBlank();
    }

    /** Prints one blank line, however often it is asked for. */
    public void blank() {
        if (!afterBlank) {
            line("");
        }
    }

    /** A text in the middle of the page, each of its lines. */
    void centred(CharSequence text) {
        for (String line : Columns.wrap(text, width - 8)) {
            line(" ".repeat((width - Columns.width(line)) / 2) + line);
        }
    }

    void rule() {
        line("═".repeat(width));
    }

    /**
     * Prints the heading of a part.
     *
     * @param text the heading
     */
    public void heading(String text) {
        blank();
        line("── " + text + " " + "─".repeat(Math.max(0, width - 4 - Columns.width(text))));
        blank();
    }

    /**
     * Prints a text with a mark before its first line; further lines stand under the first.
     *
     * @param mark the mark
     * @param text the text
     */
    public void hanging(String mark, CharSequence text) {
        hanging(mark, Columns.wrap(text, width - Columns.width(mark)));
    }

    /**
     * Prints lines with a mark before the first; the others stand under it.
     *
     * @param mark the mark
     * @param lines the lines, short enough
     */
    public void hanging(String mark, List<String> lines) {
        String indent = " ".repeat(Columns.width(mark));
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? mark : indent) + lines.get(i));
        }
    }

    /** A named field. */
    void field(String name, CharSequence text) {
        hanging(Columns.pad(name + ":", FIELD), text);
    }
}
