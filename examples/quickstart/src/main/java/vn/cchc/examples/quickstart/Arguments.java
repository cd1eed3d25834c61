package vn.cchc.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command line: one plan file and the language. What is wrong with it, if anything, is a label with a value.
 */
record Arguments(List<String> files, Language language, boolean help, Optional<Fault> fault) {

    /** What is wrong with the command line. */
    record Fault(String label, String value) {}

    static Arguments parse(String... args) {
        List<String> files = new ArrayList<>();
        Language language = Language.VI;
        boolean help = args.length == 0;
        Optional<Fault> fault = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--lang") || arg.startsWith("--lang=")) {
                String tag = arg.length() > 6 ? arg.substring(7) : i + 1 < args.length ? args[++i] : "";
                Optional<Language> chosen = Language.of(tag);
                language = chosen.orElse(language);
                fault = chosen.isPresent() ? fault : Optional.of(new Fault("error.language", tag));
            } else if (arg.equals("--help") || arg.equals("-h")) {
                help = true;
            } else if (arg.startsWith("-") && arg.length() > 1) {
                fault = fault.or(() -> Optional.of(new Fault("error.option", arg)));
            } else {
                files.add(arg);
            }
        }
        if (fault.isEmpty() && files.size() != 1) {
            fault = Optional.of(new Fault("error.one-file", ""));
        }
        return new Arguments(files, language, help, fault);
    }
}
