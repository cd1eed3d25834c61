package vn.cchc.examples.cli;

import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.cchc.finding.Place;
import vn.cchc.finding.ValueFindings;
import vn.cchc.value.InvalidValueException;

/** Says what went wrong, in words: no stack trace reaches a person. */
final class Failure implements IExecutionExceptionHandler {

    private final Console console;

    Failure(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        console.say(message(fault, console));
        return Main.UNREADABLE;
    }

    static String message(Exception fault, Console console) {
        if (fault instanceof UnusableFileException unusable) {
            return String.valueOf(unusable.getMessage());
        }
        if (fault instanceof InvalidValueException refusal) {
            // Something typed holds what no name can: a control character, for instance.
            return ValueFindings.of(refusal, Place.of("")).message(console.locale());
        }
        if (fault instanceof NoSuchFileException missing) {
            return console.text("file.missing", Map.of("file", missing.getFile()));
        }
        if (fault instanceof FileSystemException denied) {
            return console.text("file.unreadable", Map.of("file", denied.getFile()));
        }
        if (fault instanceof InvalidPathException path) {
            // Under LC_ALL=C no file with a Vietnamese name can be asked for.
            boolean letters = path.getInput().chars().anyMatch(c -> c > 0x7F);
            return console.text(letters ? "file.locale" : "file.missing", Map.of("file", path.getInput()));
        }
        return console.text("unexpected", Map.of("value", fault.toString()));
    }
}
