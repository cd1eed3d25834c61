package vn.cchc.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program run in this process: its exit status and what it printed. */
record Run(int status, String out, String err) {

    static final Path PLANS = Path.of("..", "plans");
    static final Path SON_LA = PLANS.resolve("son-la-2023.plan.json");

    static Run of(String... args) {
        return atWidth(null, args);
    }

    static Run atWidth(@Nullable String columns, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(stream(out), stream(err), columns, args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    static List<Path> plans() {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.filter(file -> file.toString().endsWith(".plan.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was printed with every run of spaces and line ends as one space: wrapped texts are whole again. */
    String flowing() {
        return out.replaceAll("\\s+", " ");
    }

    String lastLine() {
        return out.lines().reduce("", (before, line) -> line);
    }
}
