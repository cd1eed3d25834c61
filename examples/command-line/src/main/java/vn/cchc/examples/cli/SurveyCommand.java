package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.json.SurveyDesignJson;
import vn.cchc.json.SurveyReportJson;
import vn.cchc.json.SurveyTable;
import vn.cchc.json.UnreadableDocumentException;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SatisfactionSurvey;
import vn.cchc.scoring.survey.SurveyMethod;
import vn.cchc.scoring.survey.SurveyReport;
import vn.cchc.survey.SurveyInstrument;

/** Makes indices of the answers to a survey, each with its uncertainty. */
@Command(name = "survey")
final class SurveyCommand extends ConsoleCommand {

    /** Below this nobody waits. */
    private static final int LARGE = 8 * 1024 * 1024;

    @Option(names = "--instrument", paramLabel = "ID|FILE", required = true, descriptionKey = "survey-instrument")
    private String instrument = "";

    @Option(names = "--design", paramLabel = "DESIGN.json", required = true, descriptionKey = "survey-design")
    private String design = "";

    @Option(names = "--method", paramLabel = "NAME|FILE", required = true, descriptionKey = "survey-method")
    private String method = "";

    @Option(names = "--by", paramLabel = "COLUMN", descriptionKey = "survey-by")
    private String[] by = {};

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "RESPONSES.csv", descriptionKey = "survey-responses")
    private String file = "";

    SurveyCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (Stream.of(file, instrument, design, method).filter("-"::equals).count() > 1) {
            console.say(console.text("score.two-stdin"));
            return Main.UNREADABLE;
        }
        SurveyInstrument asked = NamedSource.instrument(instrument, console);
        SamplingDesign drawn = InputFiles.read(design, FileKind.DESIGN, console, SurveyDesignJson::read);
        SurveyMethod counted = NamedSource.method(method, console);
        SatisfactionSurvey survey = SatisfactionSurvey.of(asked, drawn, counted);
        List<Finding> unfit = survey.check();
        if (hasErrors(unfit)) {
            say("survey.unfit", Map.of("count", unfit.size()), unfit);
            return Main.TO_BE_MENDED;
        }
        SurveyTable table = InputFiles.read(file, FileKind.RESPONSES, console, bytes -> read(bytes, asked, drawn));
        SurveyReport estimated = survey.estimate(table.getResponses(), by);
        SurveyReport report = SurveyReport.builder()
                .copyFrom(estimated)
                .findings(Stream.concat(table.getFindings().stream(), estimated.getFindings().stream())
                        .toList())
                .build();
        print(asked, table, report);
        if (table.getUntold() > 0) {
            console.say(console.text("survey.untold", Map.of("count", table.getUntold())));
        }
        return report.hasErrors() ? Main.TO_BE_MENDED : Main.FINE;
    }

    private void print(SurveyInstrument asked, SurveyTable table, SurveyReport report) {
        switch (format) {
            case TEXT -> new SurveyText(console, asked, report, table.getRefused()).print();
            case JSON -> console.out().print(SurveyReportJson.write(report));
            case CSV -> {
                new SurveyRows(report).print(console);
                if (!report.getFindings().isEmpty()) {
                    Map<String, ?> arguments =
                            Map.of("file", file, "count", report.getFindings().size());
                    say("import.findings", arguments, report.getFindings());
                }
            }
        }
    }

    private void say(String key, Map<String, ?> arguments, List<Finding> findings) {
        console.say(console.text(key, arguments));
        console.say(new UnreadableDocumentException(findings, findings.size()).report(console.locale()));
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /** Draws a bar for a person at a terminal; from Java 22 on, which always has a console, for a pipe too. */
    @SuppressWarnings("SystemConsoleNull")
    private SurveyTable read(byte[] bytes, SurveyInstrument asked, SamplingDesign drawn) {
        if (bytes.length < LARGE || System.console() == null) {
            return SurveyTable.read(bytes, asked, drawn, List.of(by));
        }
        long lines =
                IntStream.range(0, bytes.length).filter(i -> bytes[i] == '\n').count();
        console.say(console.text("survey.reading", Map.of("file", file, "size", bytes.length / 1024 / 1024)));
        try (ProgressBar bar = new ProgressBar(console.err(), lines)) {
            return SurveyTable.read(bytes, asked, drawn, List.of(by), bar);
        }
    }
}
