package vn.cchc.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.json.PlanJson;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.ReferenceData;
import vn.cchc.validation.ValidationProfile;
import vn.cchc.validation.ValidationReport;

/** Checks plans against the rules. */
@Command(name = "validate")
final class ValidateCommand extends ConsoleCommand {

    @Option(names = "--profile", paramLabel = "draft|issued", descriptionKey = "profile")
    private ValidationProfile profile = ValidationProfile.ISSUED;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Mixin
    private ReferenceFiles references = new ReferenceFiles();

    @Parameters(paramLabel = "PLAN", arity = "1..*", descriptionKey = "plans")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        PlanValidator validator = references.validator(console);
        ReferenceData data = references.data(console);
        List<CheckedFile> checked = new ArrayList<>();
        for (String file : files) {
            try {
                checked.add(check(PlanFile.read(file, console), validator, data));
            } catch (UnusableFileException e) {
                console.say(e.getMessage());
                if (!e.faults().isEmpty()) {
                    console.say(console.text("validate.again"));
                }
                checked.add(CheckedFile.unreadable(file, e.faults()));
            } catch (IOException | InvalidPathException e) {
                console.say(Failure.message(e, console));
                checked.add(CheckedFile.unreadable(file, List.of()));
            }
        }
        switch (format) {
            case TEXT -> {
                String level = console.text("profile." + profile.name());
                CheckedFileText text = new CheckedFileText(
                        console,
                        counts -> console.text("validate.summary", Map.of("profile", level, "counts", counts)));
                checked.forEach(text::print);
            }
            case JSON -> JsonOut.print(CheckedFileData.json(checked, profile), console);
            case CSV -> CheckedFileData.csv(checked, console.locale()).print(console);
        }
        return checked.stream().mapToInt(CheckedFile::status).max().orElse(Main.FINE);
    }

    private CheckedFile check(PlanFile file, PlanValidator validator, ReferenceData data) {
        ValidationReport report = validator.report(file.plan(), profile, data);
        return CheckedFile.read(file.name(), PlanJson.locate(report.findings(), file.bytes()), report.notChecked());
    }
}
