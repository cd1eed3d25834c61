package vn.cchc.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.json.PlanJson;

/** Writes a plan in the one form that the library writes. */
@Command(name = "format")
final class FormatCommand extends ConsoleCommand {

    @Option(
            names = {"-w", "--write"},
            descriptionKey = "write")
    private boolean write;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private String file;

    FormatCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        PlanFile plan = PlanFile.read(file, console);
        if (!write || file.equals("-")) {
            console.out().print(PlanJson.write(plan.plan()));
        } else if (Arrays.equals(plan.bytes(), PlanJson.write(plan.plan()).getBytes(StandardCharsets.UTF_8))) {
            console.say(console.text("format.same", Map.of("file", file)));
        } else {
            PlanJson.write(plan.plan(), Path.of(file));
            console.say(console.text("format.written", Map.of("file", file)));
        }
        return Main.FINE;
    }
}
