package vn.cchc.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import vn.cchc.examples.quickstart.Language;

/** What all commands have: the console, and the options on language and help. */
abstract class ConsoleCommand implements Callable<Integer> {

    /** What the command speaks through. */
    final Console console;

    /** Read by {@link Main} before all others; here, so that it is known and checked. */
    @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
    Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    ConsoleCommand(Console console) {
        this.console = console;
    }
}
