package vn.cchc.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: without a command it shows how it is used. */
@Command(
        name = "cchc",
        subcommands = {
            ShowCommand.class,
            FormatCommand.class,
            ValidateCommand.class,
            DutiesCommand.class,
            ImportTableCommand.class,
            CatalogueCommand.class,
            ScoreCommand.class,
            RankCommand.class,
            SurveyCommand.class,
            SurveyChangeCommand.class,
            SampleSizeCommand.class
        })
final class Cchc extends ConsoleCommand {

    @Spec
    private CommandSpec spec;

    Cchc(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "");
    }
}
