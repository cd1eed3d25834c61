package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.finding.Numerals;
import vn.cchc.scoring.survey.PlannedSample;
import vn.cchc.scoring.survey.PlannedStratum;
import vn.cchc.scoring.survey.SampleSize;

/** Plans how many people a survey has to ask. */
@Command(name = "sample-size")
final class SampleSizeCommand extends ConsoleCommand {

    @Option(names = "--population", paramLabel = "COUNT", required = true, descriptionKey = "sample-population")
    private long population;

    @Option(
            names = "--error",
            paramLabel = "FRACTION",
            converter = TypedDecimal.class,
            required = true,
            descriptionKey = "sample-error")
    private BigDecimal error = BigDecimal.ZERO;

    @Option(names = "--stratum", paramLabel = "NAME=COUNT", descriptionKey = "sample-stratum")
    private Map<String, Long> strata = new LinkedHashMap<>();

    @Option(
            names = "--per-cluster",
            paramLabel = "NUMBER",
            converter = TypedDecimal.class,
            descriptionKey = "sample-per-cluster")
    private @Nullable BigDecimal perCluster;

    @Option(
            names = "--correlation",
            paramLabel = "FRACTION",
            converter = TypedDecimal.class,
            descriptionKey = "sample-correlation")
    private @Nullable BigDecimal correlation;

    @Option(
            names = "--confidence",
            paramLabel = "FRACTION",
            converter = TypedDecimal.class,
            descriptionKey = "sample-confidence")
    private @Nullable BigDecimal confidence;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    SampleSizeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (population < 1) {
            return refuse("--population", population, ">= 1");
        }
        if (error.signum() <= 0 || error.compareTo(BigDecimal.ONE) >= 0) {
            return refuse("--error", error, "0 < e < 1");
        }
        long sum = strata.values().stream().mapToLong(Long::longValue).sum();
        if (!strata.isEmpty() && sum != population) {
            console.say(
                    console.text("sample.sum-differs", Map.of("sum", number(sum), "population", number(population))));
            return Main.UNREADABLE;
        }
        long size = SampleSize.forMargin(population, error);
        Map<String, Long> shares = strata.isEmpty()
                ? Map.of()
                : SampleSize.proportional(size, planned()).getSizes();
        Optional<PlannedSample> sample = sample(size);
        if (sample.isEmpty() && (perCluster != null || correlation != null || confidence != null)) {
            console.say(console.text("sample.all-three"));
            return Main.UNREADABLE;
        }
        switch (format) {
            case TEXT -> print(size, shares, sample);
            case JSON -> JsonOut.print(json(size, shares, sample), console);
            case CSV -> {
                CsvOut rows = new CsvOut("stratum", "population", "size");
                shares.forEach((stratum, share) -> rows.row(stratum, strata.get(stratum), share));
                rows.row("TOTAL", population, size);
                rows.print(console);
            }
        }
        return Main.FINE;
    }

    private int refuse(String option, Object value, String expected) {
        console.say(console.text("misuse.value", Map.of("option", option, "value", value, "expected", expected)));
        return Main.UNREADABLE;
    }

    private List<PlannedStratum> planned() {
        return strata.entrySet().stream()
                .map(stratum -> PlannedStratum.builder()
                        .name(stratum.getKey())
                        .population(stratum.getValue())
                        .build())
                .toList();
    }

    /** {@return the sample with what its margin rests on, if all of it is given} The share of one half has the largest margin. */
    private Optional<PlannedSample> sample(long size) {
        if (perCluster == null || correlation == null || confidence == null) {
            return Optional.empty();
        }
        return Optional.of(PlannedSample.builder()
                .population(population)
                .size(size)
                .perCluster(perCluster)
                .correlation(correlation)
                .share(new BigDecimal("0.5"))
                .confidence(confidence)
                .build());
    }

    private void print(long size, Map<String, Long> shares, Optional<PlannedSample> sample) {
        Locale locale = console.locale();
        Map<String, String> words = Map.of(
                "size", number(size),
                "population", number(population),
                "error", Numerals.percentage(error, locale));
        console.out().println(console.text("sample.size", words));
        shares.forEach((stratum, share) -> console.out()
                .println("  "
                        + console.text(
                                "sample.of",
                                Map.of(
                                        "stratum", stratum,
                                        "size", number(share),
                                        "population", number(strata.get(stratum))))));
        sample.ifPresent(planned -> console.out()
                .println(console.text(
                        "sample.margin",
                        Map.of(
                                "margin",
                                        Numerals.percentage(planned.margin().setScale(4, RoundingMode.HALF_UP), locale),
                                "effect", Numerals.number(planned.designEffect(), locale),
                                "confidence", Numerals.percentage(planned.getConfidence(), locale)))));
    }

    private String number(long number) {
        return Numerals.number(BigDecimal.valueOf(number), console.locale());
    }

    private ObjectNode json(long size, Map<String, Long> shares, Optional<PlannedSample> sample) {
        ObjectNode json = JsonOut.object();
        json.put("population", population).put("error", error).put("size", size);
        if (!shares.isEmpty()) {
            ObjectNode strataSizes = json.putObject("strata");
            shares.forEach(strataSizes::put);
        }
        sample.ifPresent(
                planned -> json.put("designEffect", planned.designEffect()).put("margin", planned.margin()));
        return json;
    }
}
