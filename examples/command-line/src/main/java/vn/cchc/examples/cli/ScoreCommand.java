package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.json.ReportJson;
import vn.cchc.json.UnreadableDocumentException;
import vn.cchc.scoring.ScoreReport;

/** Scores the assessment of a unit, or the facts of many, and explains each point. */
@Command(name = "score")
final class ScoreCommand extends ConsoleCommand {

    @Option(names = "--catalogue", paramLabel = "ID|FILE", descriptionKey = "score-catalogue")
    private @Nullable String catalogue;

    @Mixin
    private FactsOptions facts = new FactsOptions();

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "ASSESSMENT", arity = "0..1", descriptionKey = "assessment")
    private @Nullable String assessment;

    ScoreCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> misuse = facts.misuse(assessment, catalogue, console);
        if (misuse.isPresent()) {
            console.say(misuse.get());
            return Main.UNREADABLE;
        }
        try {
            return assessment != null ? one(assessment) : many();
        } catch (UnfitCatalogueException e) {
            return refuse(e.errors());
        }
    }

    private int one(String name) throws IOException {
        ScoringRun.Scored scored = new ScoringRun(console).assessment(name, catalogue);
        ScoreReport report = scored.report();
        switch (format) {
            case TEXT -> new ScoreText(console, scored.catalogue(), report).print();
            case JSON -> console.out().print(ReportJson.write(report));
            case CSV -> {
                ScoreRows rows = new ScoreRows(console);
                rows.add(report);
                rows.end();
            }
        }
        return status(report.getFindings());
    }

    private int many() throws IOException {
        ReportSink sink = ReportSink.of(format, console);
        List<Integer> states = new ArrayList<>();
        List<Finding> table = new ScoringRun(console).facts(facts, catalogue, report -> {
            sink.add(report);
            states.add(status(report.getFindings()));
        });
        sink.end();
        if (!table.isEmpty()) {
            console.say(console.text("import.findings", Map.of("file", facts.file(), "count", table.size())));
            console.say(new UnreadableDocumentException(table, table.size()).report(console.locale()));
        }
        states.add(status(table));
        return states.contains(Main.TO_BE_MENDED) ? Main.TO_BE_MENDED : Main.FINE;
    }

    /** A catalogue with errors is to be mended; one of mere structure was the wrong one to take. */
    private int refuse(List<Finding> errors) {
        if (errors.isEmpty()) {
            console.say(console.text("score.structure"));
            return Main.UNREADABLE;
        }
        console.say(console.text("score.unfit", Map.of("count", errors.size())));
        new FindingText(console, new Page(console.err(), console.width())).print(errors);
        return Main.TO_BE_MENDED;
    }

    private static int status(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR)
                ? Main.TO_BE_MENDED
                : Main.FINE;
    }
}
