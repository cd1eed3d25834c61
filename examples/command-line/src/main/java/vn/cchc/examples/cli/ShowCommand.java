package vn.cchc.examples.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.examples.quickstart.PlanReport;
import vn.cchc.examples.quickstart.Words;

/** Shows what is in a plan and who leads what by when. */
@Command(name = "show")
final class ShowCommand extends ConsoleCommand {

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "PLAN", descriptionKey = "plan")
    private String file;

    ShowCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        PlanFile plan = PlanFile.read(file, console);
        switch (format) {
            case TEXT ->
                new PlanReport(console.out(), new Words(console.language()), console.width()).print(plan.plan());
            case JSON -> JsonOut.print(new TaskList(plan.plan()).json(), console);
            case CSV -> new TaskList(plan.plan()).csv().print(console);
        }
        return Main.FINE;
    }
}
