package vn.cchc.examples.cli;

import org.jspecify.annotations.Nullable;

/** The width of pages. */
final class Widths {

    private Widths() {}

    /** 100 columns, or what the terminal says between 72 and 200. */
    static int of(@Nullable String columns) {
        if (columns == null || !columns.matches("[0-9]{1,6}")) {
            return 100;
        }
        return Math.max(72, Math.min(200, Integer.parseInt(columns)));
    }
}
