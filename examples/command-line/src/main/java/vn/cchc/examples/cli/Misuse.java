package vn.cchc.examples.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the person's language what was not understood on the command line, and how to go on. */
final class Misuse implements IParameterExceptionHandler {

    private final Console console;

    Misuse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        if (args.length == 0) {
            console.say(command.getUsageMessage());
            return Main.UNREADABLE;
        }
        console.say(message(fault));
        console.say(console.text(
                "misuse.help", Map.of("command", command.getCommandSpec().qualifiedName())));
        return Main.UNREADABLE;
    }

    private String message(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String found = unmatched.getUnmatched().get(0);
            List<String> similar = unmatched.getSuggestions();
            return console.text("misuse.unknown", Map.of("value", found))
                    + (similar.isEmpty()
                            ? ""
                            : " " + console.text("misuse.similar", Map.of("value", String.join(", ", similar))));
        }
        if (fault instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", "));
            return console.text("misuse.missing", Map.of("value", names));
        }
        ArgSpec argument = fault.getArgSpec();
        if (argument == null) {
            return console.text("misuse.no-command");
        }
        String value = fault.getValue() == null ? "" : fault.getValue();
        return console.text(
                "misuse.value", Map.of("value", value, "option", name(argument), "expected", expected(argument)));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String expected(ArgSpec argument) {
        if (argument.type() == LocalDate.class) {
            return "30/9/2023, 2023-09-30";
        }
        Object[] constants = argument.type().getEnumConstants();
        return constants == null
                ? argument.paramLabel()
                : Arrays.stream(constants)
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
