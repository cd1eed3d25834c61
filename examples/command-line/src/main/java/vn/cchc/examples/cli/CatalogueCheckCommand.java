package vn.cchc.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.catalogue.IndexCatalogue;

/** Checks catalogues, and what goes with them, before anybody scores by them. */
@Command(name = "check")
final class CatalogueCheckCommand extends ConsoleCommand {

    @Option(names = "--catalogue", paramLabel = "ID|FILE", descriptionKey = "check-catalogue")
    private @Nullable String catalogue;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "catalogue-files")
    private List<String> files = new ArrayList<>();

    CatalogueCheckCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        Optional<IndexCatalogue> base =
                catalogue == null ? Optional.empty() : Optional.of(NamedSource.catalogue(catalogue, console));
        List<CheckedFile> checked =
                files.stream().map(file -> check(file, base)).toList();
        switch (format) {
            case TEXT -> {
                CheckedFileText text =
                        new CheckedFileText(console, counts -> console.text("check.summary", Map.of("counts", counts)));
                checked.forEach(text::print);
            }
            case JSON -> JsonOut.print(CheckedFileData.json(checked), console);
            case CSV -> CheckedFileData.csv(checked, console.locale()).print(console);
        }
        return checked.stream().mapToInt(CheckedFile::status).max().orElse(Main.FINE);
    }

    /** A file that cannot be read does not stop the others. */
    private CheckedFile check(String file, Optional<IndexCatalogue> base) {
        try {
            return RuleFile.check(file, base, console);
        } catch (UnusableFileException e) {
            console.say(e.getMessage());
            return CheckedFile.unreadable(file, e.faults());
        } catch (IOException | InvalidPathException e) {
            console.say(Failure.message(e, console));
            return CheckedFile.unreadable(file, List.of());
        }
    }
}
