package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.catalogue.CatalogueDiff;
import vn.cchc.catalogue.Crosswalk;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.json.CrosswalkJson;

/** Says what differs between two versions of a catalogue. */
@Command(name = "diff")
final class CatalogueDiffCommand extends ConsoleCommand {

    @Option(names = "--crosswalk", paramLabel = "FILE", descriptionKey = "crosswalk")
    private @Nullable String crosswalk;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "catalogue-old")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "catalogue-new")
    private String newer = "";

    CatalogueDiffCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (older.equals("-") && newer.equals("-")) {
            console.say(console.text("score.two-stdin"));
            return Main.UNREADABLE;
        }
        IndexCatalogue from = NamedSource.catalogue(older, console);
        IndexCatalogue to = NamedSource.catalogue(newer, console);
        CatalogueDiff diff = diff(from, to);
        DiffData data = new DiffData(diff);
        switch (format) {
            case TEXT -> new DiffText(console, from, to, diff).print();
            case JSON -> JsonOut.print(data.json(from, to), console);
            case CSV -> data.csv().print(console);
        }
        return status(diff.getFindings());
    }

    private CatalogueDiff diff(IndexCatalogue from, IndexCatalogue to) throws IOException {
        if (crosswalk == null) {
            return CatalogueDiff.between(from, to);
        }
        Crosswalk links = InputFiles.read(crosswalk, FileKind.CROSSWALK, console, CrosswalkJson::read);
        return CatalogueDiff.between(from, to, links);
    }

    private static int status(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR)
                ? Main.TO_BE_MENDED
                : Main.FINE;
    }
}
