package vn.cchc.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ProfileResolution;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.json.CatalogueJson;

/** Makes the catalogue that a profile tailors, and says what that changed. */
@Command(name = "resolve")
final class CatalogueResolveCommand extends ConsoleCommand {

    @Option(names = "--catalogue", paramLabel = "ID|FILE", descriptionKey = "resolve-catalogue")
    private @Nullable String catalogue;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "resolve-out")
    private @Nullable String out;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "PROFILE", descriptionKey = "tailoring-profile")
    private String file = "";

    CatalogueResolveCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (file.equals("-") && file.equals(catalogue)) {
            console.say(console.text("score.two-stdin"));
            return Main.UNREADABLE;
        }
        ProfileFile profile = ProfileFile.read(file, console);
        IndexCatalogue base = catalogue == null
                ? NamedSource.mentioned(
                        "catalogue.profile-names", profile.profile().getCatalogue(), console)
                : NamedSource.catalogue(catalogue, console);
        ProfileResolution resolution = ProfileResolution.of(profile.profile(), base);
        Resolved resolved = new Resolved(
                resolution, profile.locate(resolution.getFindings()), CatalogueCheck.of(resolution.getCatalogue()));
        switch (format) {
            case TEXT -> new ResolvedText(console, profile.profile(), resolved).print();
            case JSON -> JsonOut.print(ResolvedData.json(profile.profile(), resolved), console);
            case CSV -> ResolvedData.csv(resolution).print(console);
        }
        if (out != null) {
            write(out, resolved);
        }
        return hasErrors(resolved.profileFindings()) || hasErrors(resolved.catalogueFindings())
                ? Main.TO_BE_MENDED
                : Main.FINE;
    }

    /** What a profile could not do would be missing in the file, and nobody would see it there. */
    private void write(String name, Resolved resolved) throws IOException {
        if (hasErrors(resolved.profileFindings())) {
            console.say(console.text("resolve.not-written", Map.of("file", name)));
        } else {
            CatalogueJson.write(resolved.resolution().getCatalogue(), Path.of(name));
            console.say(console.text("resolve.written", Map.of("file", name)));
        }
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }
}
