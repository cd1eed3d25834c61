package vn.cchc.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.cchc.value.Text;

/** Every second task of the five real plans, as printed: a mean of 264 characters, the shortest 37, the longest 1,033. */
final class TaskTexts {

    private static final List<String> LINES = lines();

    private TaskTexts() {}

    static Text text(int number) {
        return Text.of(LINES.get(number % LINES.size()));
    }

    /** The text up to its first comma or semicolon: about the length of an item or a heading. */
    static Text opening(int number) {
        return Text.of(LINES.get(number % LINES.size()).split("[,;]", 2)[0]);
    }

    private static List<String> lines() {
        try (InputStream stream = TaskTexts.class.getResourceAsStream("task-texts.txt")) {
            String all = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
