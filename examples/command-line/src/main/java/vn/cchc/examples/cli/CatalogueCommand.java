package vn.cchc.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with catalogues; without a command of its own it asks for one. */
@Command(
        name = "catalogue",
        subcommands = {
            CatalogueListCommand.class,
            CatalogueCheckCommand.class,
            CatalogueShowCommand.class,
            CatalogueDiffCommand.class,
            CatalogueResolveCommand.class
        })
final class CatalogueCommand extends ConsoleCommand {

    @Spec
    private CommandSpec spec;

    CatalogueCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "");
    }
}
