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
            console.show(command.getUsageMessage());
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
            List<String> similar = unmatched.getSuggestions().stream()
                    .filter(name -> isNear(name, found))
                    .toList();
            boolean command = !fault.getCommandLine().getSubcommands().isEmpty() && !found.startsWith("-");
            return console.text("misuse.unknown", Map.of("value", found))
                    + (similar.isEmpty()
                            ? command ? " " + console.text("misuse.commands", Map.of("value", commands(fault))) : ""
                            : " " + console.text("misuse.similar", Map.of("value", String.join(", ", similar))));
        }
        if (fault instanceof MissingParameterException missing) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument instanceof OptionSpec
                    ? console.text("misuse.no-value", Map.of("value", name(argument), "expected", expected(argument)))
                    : console.text("misuse.missing", Map.of("value", name(argument)));
        }
        ArgSpec argument = fault.getArgSpec();
        if (argument == null) {
            return console.text("misuse.no-command");
        }
        String value = fault.getValue() == null ? "" : fault.getValue();
        return console.text(
                "misuse.value", Map.of("value", value, "option", name(argument), "expected", expected(argument)));
    }

    /** A suggestion that shares no beginning with what was typed helps nobody. */
    private static boolean isNear(String suggestion, String found) {
        int letters = Math.min(3, Math.min(suggestion.length(), found.length()));
        return suggestion.regionMatches(true, 0, found, 0, letters);
    }

    private static String commands(ParameterException fault) {
        return String.join(", ", fault.getCommandLine().getSubcommands().keySet());
    }

    private String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : console.text("parameter." + argument.paramLabel());
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
