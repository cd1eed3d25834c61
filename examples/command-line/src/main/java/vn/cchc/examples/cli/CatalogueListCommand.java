package vn.cchc.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the catalogues that come with the program. */
@Command(name = "list")
final class CatalogueListCommand extends ConsoleCommand {

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    CatalogueListCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        new CatalogueList(console).print(format);
        return Main.FINE;
    }
}
