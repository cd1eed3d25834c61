package vn.cchc.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments as they were typed. Under {@code LC_ALL=C} Java takes Vietnamese letters for rubbish before the program
 * begins; where the system tells the bytes of the command line, they are read again, as UTF-8.
 */
final class TypedArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char RUBBISH = '\uFFFD';

    private TypedArguments() {}

    static String[] of(String... args) {
        if (Arrays.stream(args).noneMatch(arg -> arg.indexOf(RUBBISH) >= 0)) {
            return args;
        }
        try {
            return last(args.length, Files.readString(COMMAND_LINE, StandardCharsets.UTF_8), args);
        } catch (IOException e) {
            return args;
        }
    }

    /** The last words of a command line, each ended by a null, if they are as many as there have to be. */
    static String[] last(int count, String commandLine, String... otherwise) {
        List<String> words = Arrays.asList(commandLine.split("\0", -1));
        // Behind the last null nothing stands.
        int end = words.size() - 1;
        return end < count ? otherwise : words.subList(end - count, end).toArray(String[]::new);
    }
}
