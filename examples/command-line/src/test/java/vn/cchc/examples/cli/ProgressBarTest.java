package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private ProgressBar bar(long total) {
        return new ProgressBar(new PrintStream(bytes, true, StandardCharsets.UTF_8), total);
    }

    private String drawn() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void drawsOnlyWhatChangesAndNeverBeyondTheWhole() {
        ProgressBar bar = bar(1000);
        for (long line = 1; line <= 1200; line++) {
            bar.accept(line);
        }

        assertThat(drawn().split("\r", -1)).hasSize(102);
        assertThat(drawn())
                .contains("\r" + "█".repeat(20) + "░".repeat(20) + " 50 %")
                .endsWith("█".repeat(40) + " 100 %");
    }

    @Test
    void isWipedOutAtTheEndAndLeavesNothingWhereNothingWasRead() {
        bar(0).close();
        assertThat(drawn()).isEmpty();

        ProgressBar bar = bar(0);
        bar.accept(1);
        bar.close();
        assertThat(drawn()).endsWith("\r" + " ".repeat(46) + "\r");
    }
}
