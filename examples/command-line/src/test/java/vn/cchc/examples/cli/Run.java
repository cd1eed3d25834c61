package vn.cchc.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program run in this process: its exit status and what it wrote to standard output and standard error. */
record Run(int status, String out, String err) {

    static final Path PLANS = Path.of("..", "plans");
    static final String SON_LA = PLANS.resolve("son-la-2023.plan.json").toString();
    static final String LANG_SON =
            PLANS.resolve("lang-son-giao-thong-van-tai-2024.plan.json").toString();

    static Run of(String... args) {
        return reading("", args);
    }

    /** Runs the program with something on standard input. */
    static Run reading(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stream(out), stream(err), null, args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** Everything written, to be searched for what must never be shown. */
    String everything() {
        return Stream.of(out, err).reduce("", String::concat);
    }
}
