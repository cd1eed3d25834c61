package vn.cchc.examples.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.finding.Finding;
import vn.cchc.json.Instruments;
import vn.cchc.json.SurveyReportJson;
import vn.cchc.scoring.survey.EstimateComparison;
import vn.cchc.scoring.survey.PublishedIndex;
import vn.cchc.scoring.survey.Reduction;
import vn.cchc.scoring.survey.SurveyDomain;
import vn.cchc.scoring.survey.SurveyEstimate;
import vn.cchc.scoring.survey.SurveyReport;
import vn.cchc.scoring.survey.SurveyWave;
import vn.cchc.survey.SurveyInstrument;

/** Says whether an index of a survey differs from an earlier or a published one by more than the draw of the samples explains. */
@Command(name = "survey-change")
final class SurveyChangeCommand extends ConsoleCommand {

    /** A figure as people write it, a percentage or not: 80,08 %, 0.8008. */
    private static final Pattern FIGURE = Pattern.compile("\\s*\\d{1,9}([.,]\\d{1,15})?\\s*%?\\s*");

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "change-year")
    private int year;

    @Option(
            names = "--against",
            paramLabel = "OLDER.survey.json|FIGURE",
            required = true,
            descriptionKey = "change-against")
    private String against = "";

    @Option(names = "--against-year", paramLabel = "YEAR", required = true, descriptionKey = "change-against-year")
    private int againstYear;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "change-code")
    private String[] codes = {SurveyEstimate.ALL};

    @Option(names = "--domain", paramLabel = "COLUMN=VALUE", descriptionKey = "change-domain")
    private Map<String, String> domains = new LinkedHashMap<>();

    @Option(names = "--instrument", paramLabel = "FILE", descriptionKey = "change-instrument")
    private String[] instruments = {};

    @Option(names = "--force", descriptionKey = "change-force")
    private boolean force;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "NEWER.survey.json", descriptionKey = "change-newer")
    private String file = "";

    private final Map<String, SurveyInstrument> given = new LinkedHashMap<>();

    SurveyChangeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> misuse = misuse();
        if (misuse.isPresent()) {
            console.say(misuse.get());
            return Main.UNREADABLE;
        }
        for (String instrument : instruments) {
            SurveyInstrument read = NamedSource.instrument(instrument, console);
            given.put(read.getId(), read);
        }
        SurveyWave newer = wave(file, year);
        Map<String, EstimateComparison> comparisons = new LinkedHashMap<>();
        if (FIGURE.matcher(against).matches()) {
            PublishedIndex published = PublishedIndex.builder()
                    .year(againstYear)
                    .value(figure(newer.getReport()))
                    .build();
            for (String code : codes) {
                comparisons.put(code, EstimateComparison.against(published, newer, code));
            }
        } else {
            SurveyWave older = wave(against, againstYear);
            for (String code : codes) {
                comparisons.put(code, EstimateComparison.between(older, newer, code));
            }
        }
        if (force) {
            comparisons.replaceAll((code, comparison) -> comparison.forced());
        }
        print(comparisons, newer);
        return comparisons.values().stream()
                        .allMatch(comparison -> comparison.getChange().isPresent())
                ? Main.FINE
                : Main.TO_BE_MENDED;
    }

    private Optional<String> misuse() {
        if (file.equals("-") && against.equals("-")) {
            return Optional.of(console.text("score.two-stdin"));
        }
        if (year < 1000 || year > 9999) {
            return Optional.of(refusal("--year", year, "2026"));
        }
        boolean figure = FIGURE.matcher(against).matches();
        int last = figure ? 9999 : year - 1;
        if (againstYear < 1000 || againstYear > last) {
            return Optional.of(refusal("--against-year", againstYear, figure ? "2025" : "< " + year));
        }
        return domains.size() > 1
                ? Optional.of(console.text("change.one-domain", Map.of("count", domains.size())))
                : Optional.empty();
    }

    private String refusal(String option, Object value, String expected) {
        return console.text("misuse.value", Map.of("option", option, "value", value, "expected", expected));
    }

    /** {@return the published figure in the unit of the report} */
    private BigDecimal figure(SurveyReport report) {
        String text = against.strip();
        BigDecimal number = new BigDecimal(text.replace("%", "").strip().replace(',', '.'));
        boolean share = report.getMethod().getReduction() == Reduction.SHARE_SATISFIED;
        return text.endsWith("%") && share ? number.movePointLeft(2) : number;
    }

    private SurveyWave wave(String name, int ofYear) throws IOException {
        SurveyReport report = InputFiles.read(name, FileKind.SURVEY, console, SurveyReportJson::read);
        return SurveyWave.builder()
                .year(ofYear)
                .instrument(instrument(name, report.getInstrument()))
                .report(report)
                .domain(domains.entrySet().stream()
                        .findFirst()
                        .map(domain -> SurveyDomain.builder()
                                .column(domain.getKey())
                                .value(domain.getValue())
                                .build()))
                .build();
    }

    private SurveyInstrument instrument(String name, String id) {
        SurveyInstrument known = given.get(id);
        if (known == null && !Instruments.ids().contains(id)) {
            throw new UnusableFileException(
                    console.text("change.instrument-unknown", Map.of("file", name, "value", id)));
        }
        return known == null ? Instruments.bundled(id) : known;
    }

    private void print(Map<String, EstimateComparison> comparisons, SurveyWave newer) {
        switch (format) {
            case TEXT ->
                comparisons
                        .values()
                        .forEach(comparison -> new Page(console.out(), console.width())
                                .hanging("", comparison.explain(console.locale())));
            case JSON -> JsonOut.print(new SurveyChangeJson(year, againstYear, newer).of(comparisons), console);
            case CSV -> {
                rows(comparisons, newer).print(console);
                List<Finding> findings = new ArrayList<>();
                comparisons.values().forEach(comparison -> findings.addAll(comparison.getFindings()));
                findings.stream()
                        .distinct()
                        .forEach(finding -> console.say(finding.getCode() + " " + finding.message(console.locale())));
            }
        }
    }

    private static CsvOut rows(Map<String, EstimateComparison> comparisons, SurveyWave newer) {
        BigDecimal confidence = newer.getReport().getMethod().getConfidence();
        CsvOut rows = new CsvOut(
                "code", "newer", "older", "difference", "se", "degf", "ci_low", "ci_high", "p", "significant");
        comparisons.forEach((code, comparison) -> {
            var change = comparison.getChange();
            Optional<BigDecimal> now = newer.find(code).map(SurveyEstimate::getValue);
            var interval = change.map(it -> it.interval(confidence));
            rows.row(
                    code,
                    now.map(BigDecimal::toPlainString),
                    change.flatMap(it -> now.map(value -> value.subtract(it.getDifference())))
                            .map(older -> older.round(new MathContext(12)).toPlainString()),
                    change.map(it -> it.getDifference().toPlainString()),
                    change.map(it -> it.getStandardError().toPlainString()),
                    change.map(it -> it.getDegreesOfFreedom().toPlainString()),
                    interval.map(it -> it.getLow().toPlainString()),
                    interval.map(it -> it.getHigh().toPlainString()),
                    change.map(it -> it.likelihood().toPlainString()),
                    change.map(it -> it.isSignificant(confidence)));
        });
        return rows;
    }
}
