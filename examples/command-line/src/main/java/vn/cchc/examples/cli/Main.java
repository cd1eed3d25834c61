package vn.cchc.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import vn.cchc.examples.quickstart.Language;

/**
 * The program: {@code cchc COMMAND …}. Data goes to standard output, everything said to the person to standard error.
 * Exit status 0 fine, 1 something has to be mended, 2 something could not be read or was not understood.
 */
public final class Main {

    static final int FINE = 0;
    static final int TO_BE_MENDED = 1;
    static final int UNREADABLE = 2;

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        // The encoding of the terminal is not asked: under LC_ALL=C Java would print a question mark for every letter.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(System.in, out, err, System.getenv("COLUMNS"), TypedArguments.of(args));
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The program without the process around it; returns the exit status. */
    static int run(InputStream in, PrintStream out, PrintStream err, @Nullable String columns, String... args) {
        Console console = new Console(in, out, err, Widths.of(columns), language(args));
        CommandLine commands = new CommandLine(Cchc.class, new Commands(console));
        commands.setResourceBundle(console.texts().bundle());
        commands.setOut(console.writer(out));
        commands.setErr(console.writer(err));
        label(commands, console.text("command"));
        commands.setUsageHelpWidth(Math.min(console.width(), 100));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler(new Misuse(console));
        commands.setExecutionExceptionHandler(new Failure(console));
        try {
            return commands.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            console.say(console.text("too-much"));
            return UNREADABLE;
        }
    }

    /** Names the place of a command in how commands are used, at every level. */
    private static void label(CommandLine commands, String label) {
        commands.getCommandSpec().usageMessage().synopsisSubcommandLabel(label);
        commands.getSubcommands().values().forEach(command -> label(command, label));
    }

    /** The language has to be known before the command line is understood, because even its faults are told in it. */
    private static Language language(String... args) {
        List<String> words = List.of(args);
        int at = words.lastIndexOf("--lang");
        String tag = at >= 0 && at + 1 < words.size()
                ? words.get(at + 1)
                : words.stream()
                        .filter(word -> word.startsWith("--lang="))
                        .map(word -> word.substring("--lang=".length()))
                        .findFirst()
                        .orElse("vi");
        return Language.of(tag).orElse(Language.VI);
    }
}
