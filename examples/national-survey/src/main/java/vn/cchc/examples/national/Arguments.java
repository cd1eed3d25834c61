package vn.cchc.examples.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.examples.quickstart.Language;

/**
 * The command line.
 *
 * @param files the files and folders of responses
 * @param options what the options say, by their names
 */
record Arguments(List<String> files, Map<String, String> options) {

    static final String INSTRUMENT = "--instrument";
    static final String METHOD = "--method";
    static final String WEIGHT = "--weight";
    static final String BY = "--by";
    static final String FORMAT = "--format";
    static final String SEPARATOR = "--separator";
    static final String MASTER = "--master";
    static final String TALLY = "--tally";
    static final String LANG = "--lang";

    static final Set<String> FORMATS = Set.of("csv", "parquet");

    private static final Set<String> NAMES =
            Set.of(INSTRUMENT, METHOD, WEIGHT, BY, FORMAT, SEPARATOR, MASTER, TALLY, LANG);

    /** {@return the language that is asked for, as far as one can tell before the rest is understood} */
    static Language language(String... args) {
        Language language = Language.VI;
        for (int i = 0; i < args.length; i++) {
            String tag = args[i].startsWith(LANG + "=")
                    ? args[i].substring(LANG.length() + 1)
                    : args[i].equals(LANG) && i + 1 < args.length ? args[i + 1] : "";
            language = Language.of(tag).orElse(language);
        }
        return language;
    }

    static Arguments parse(String... args) {
        List<String> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (!arg.startsWith("--")) {
                files.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (!NAMES.contains(name)) {
                throw new Misuse("option.unknown", Map.of("value", name));
            }
            String value = equals >= 0 ? arg.substring(equals + 1) : i + 1 < args.length ? args[++i] : "";
            if (value.isEmpty()) {
                throw new Misuse("option.empty", Map.of("value", name));
            }
            if (options.put(name, value) != null) {
                throw new Misuse("option.twice", Map.of("value", name));
            }
        }
        Arguments arguments = new Arguments(List.copyOf(files), Map.copyOf(options));
        arguments.check();
        return arguments;
    }

    private void check() {
        if (files.isEmpty()) {
            throw new Misuse("file.none", Map.of());
        }
        for (String required : List.of(INSTRUMENT, METHOD)) {
            if (!options.containsKey(required)) {
                throw new Misuse("option.missing", Map.of("value", required));
            }
        }
        find(LANG).filter(tag -> Language.of(tag).isEmpty()).ifPresent(tag -> {
            throw new Misuse("language.unknown", Map.of("value", tag));
        });
        find(FORMAT).filter(format -> !FORMATS.contains(format)).ifPresent(format -> {
            throw new Misuse("format.unknown", Map.of("value", format));
        });
        find(SEPARATOR).filter(separator -> separator.length() != 1).ifPresent(separator -> {
            throw new Misuse("separator.long", Map.of("value", separator));
        });
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    String get(String option) {
        return find(option).orElseThrow();
    }

    /** {@return whether the files are Parquet; if nothing is said, their names tell} */
    boolean isParquet() {
        return find(FORMAT)
                .map("parquet"::equals)
                .orElseGet(() -> files.stream().allMatch(file -> file.matches(".*\\.parquet[/\\\\]?")));
    }
}
