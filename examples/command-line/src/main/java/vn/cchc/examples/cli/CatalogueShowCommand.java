package vn.cchc.examples.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.json.CatalogueJson;

/** Shows a catalogue; without a name the list of those that come with the program. */
@Command(name = "show")
final class CatalogueShowCommand extends ConsoleCommand {

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "FILE|ID", arity = "0..1", descriptionKey = "catalogue-of")
    private @Nullable String name;

    CatalogueShowCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            new CatalogueList(console).print(format);
            return Main.FINE;
        }
        IndexCatalogue catalogue = NamedSource.catalogue(name, console);
        switch (format) {
            case TEXT -> new CatalogueText(console, catalogue).print();
            case JSON -> console.out().print(CatalogueJson.write(catalogue));
            case CSV -> new CatalogueRows(console, catalogue).csv().print(console);
        }
        return Main.FINE;
    }
}
