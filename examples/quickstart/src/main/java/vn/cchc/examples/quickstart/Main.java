package vn.cchc.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.JsonLimits;
import vn.cchc.json.UnreadableDocumentException;

/**
 * Reads a plan, says what is in it and who leads what by when, validates it, and writes it back: {@code quickstart.jar
 * PLAN.plan.json [--lang vi|en]}.
 */
public final class Main {

    private static final int DONE = 0;
    private static final int TO_BE_MENDED = 1;
    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the plan file, and the language if it is not Vietnamese
     */
    public static void main(String[] args) {
        // The encoding of the terminal is not asked: under LC_ALL=C Java would print a question mark for every letter.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(out, err, System.getenv("COLUMNS"), args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The program without the process around it; returns the exit status. */
    static int run(PrintStream out, PrintStream err, @Nullable String columns, String... args) {
        Arguments arguments = Arguments.parse(args);
        Words words = new Words(arguments.language());
        if (arguments.help()) {
            (args.length == 0 ? err : out).println(words.get("usage"));
            return args.length == 0 ? REFUSED : DONE;
        }
        if (arguments.fault().isPresent()) {
            Arguments.Fault fault = arguments.fault().get();
            err.println(words.get(fault.label(), fault.value()) + "\n\n" + words.get("usage"));
            return REFUSED;
        }
        return report(out, err, words, width(columns), arguments.files().get(0));
    }

    private static int report(PrintStream out, PrintStream err, Words words, int width, String file) {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            // One byte more than the library takes, so that it refuses a larger file without our reading all of it.
            byte[] bytes = stream.readNBytes(JsonLimits.standard().maxBytes() + 1);
            return new PlanReport(out, words, width).print(bytes) ? DONE : TO_BE_MENDED;
        } catch (NoSuchFileException e) {
            err.println(words.get("error.missing", file));
        } catch (IOException | InvalidPathException e) {
            err.println(words.get("error.unreadable", file));
        } catch (UnreadableDocumentException e) {
            err.println(words.get("error.plan", file) + "\n"
                    + e.report(words.language().locale()));
        } catch (RuntimeException | LinkageError e) {
            err.println(words.get("error.unexpected", file, e));
            return FAILED;
        }
        return REFUSED;
    }

    /** 100 columns, or what the terminal says between 72 and 200. */
    private static int width(@Nullable String columns) {
        if (columns == null || !columns.matches("[0-9]{1,6}")) {
            return 100;
        }
        return Math.max(72, Math.min(200, Integer.parseInt(columns)));
    }
}
