package vn.cchc.examples.cli;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/** A bar for a person at a terminal, which is drawn over itself as reading goes on and is wiped out at the end. */
final class ProgressBar implements LongConsumer, AutoCloseable {

    private static final int CELLS = 40;

    private final PrintStream terminal;
    private final long total;
    private long percent = -1;

    /** A bar on a terminal, with how many lines there are to read. */
    ProgressBar(PrintStream terminal, long total) {
        this.terminal = terminal;
        this.total = Math.max(1, total);
    }

    @Override
    public void accept(long line) {
        long now = Math.min(100, 100 * line / total);
        if (now > percent) {
            percent = now;
            int full = (int) (CELLS * now / 100);
            terminal.print("\r" + "█".repeat(full) + "░".repeat(CELLS - full) + " " + now + " %");
            terminal.flush();
        }
    }

    @Override
    public void close() {
        if (percent >= 0) {
            terminal.print("\r" + " ".repeat(CELLS + 6) + "\r");
            terminal.flush();
        }
    }
}
