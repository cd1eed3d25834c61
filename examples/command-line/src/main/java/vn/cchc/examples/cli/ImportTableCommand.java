package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.json.DirectoryJson;
import vn.cchc.json.PlanJson;
import vn.cchc.json.TaskTable;
import vn.cchc.json.UnreadableDocumentException;
import vn.cchc.organization.OrganizationRegister;
import vn.cchc.organization.Party;
import vn.cchc.plan.ImprovementPlan;

/** Reads a table of tasks, as a spreadsheet saves it, into the tasks of a plan. */
@Command(name = "import-table")
final class ImportTableCommand extends ConsoleCommand {

    @Option(names = "--into", paramLabel = "PLAN", descriptionKey = "into")
    private @Nullable String into;

    @Option(names = "--directory", paramLabel = "FILE", descriptionKey = "known")
    private @Nullable String directory;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private @Nullable Format format;

    @Parameters(paramLabel = "TABLE.csv", descriptionKey = "table")
    private String file = "";

    ImportTableCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (into != null && format != null && format != Format.JSON) {
            console.say(console.text("import.into-is-json"));
            return Main.UNREADABLE;
        }
        TaskTable table = read();
        if (into != null && hasErrors(table.getFindings())) {
            // Half a table in a plan would be taken for the whole.
            console.say(console.text("import.not-written", Map.of("file", into)));
        } else if (into != null) {
            ImprovementPlan plan = PlanFile.read(into, console).plan();
            console.out()
                    .print(PlanJson.write(ImprovementPlan.builder()
                            .copyFrom(plan)
                            .addAllTasks(table.getTasks())
                            .build()));
        } else {
            ImportedTasks tasks = new ImportedTasks(table.getTasks());
            switch (format == null ? Format.TEXT : format) {
                case TEXT -> tasks.print(console);
                case JSON -> JsonOut.print(tasks.json(), console);
                case CSV -> tasks.csv().print(console);
            }
        }
        return say(table.getFindings());
    }

    private TaskTable read() throws IOException {
        List<Party> known = known();
        return InputFiles.read(file, FileKind.TASKS, console, bytes -> TaskTable.read(bytes, known));
    }

    /** The bodies and classes of the directory, so that names that no rule knows are understood. */
    private List<Party> known() throws IOException {
        if (directory == null) {
            return List.of();
        }
        OrganizationRegister register = InputFiles.read(directory, FileKind.DIRECTORY, console, DirectoryJson::read);
        List<Party> known = new ArrayList<>();
        register.getOrganizations()
                .forEach(body -> body.names().forEach(name -> known.add(Party.organization(name.toString()))));
        register.getClasses()
                .forEach(group -> group.names().forEach(name -> known.add(Party.organizationClass(name.toString()))));
        return known;
    }

    private int say(List<Finding> findings) {
        if (!findings.isEmpty()) {
            console.say(console.text("import.findings", Map.of("file", file, "count", findings.size())));
            console.say(new UnreadableDocumentException(findings, findings.size()).report(console.locale()));
        }
        return hasErrors(findings) ? Main.TO_BE_MENDED : Main.FINE;
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }
}
