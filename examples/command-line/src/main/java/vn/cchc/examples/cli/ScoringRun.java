package vn.cchc.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Finding;
import vn.cchc.json.CatalogueJson;
import vn.cchc.json.FactTable;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.Scorer;
import vn.cchc.scoring.Scores;
import vn.cchc.scoring.UnusableCatalogueException;

/** Scores what the command line names. */
record ScoringRun(Console console) {

    /** A report and the catalogue by which it was made. */
    record Scored(IndexCatalogue catalogue, ScoreReport report) {}

    /** Scores the assessment of one unit; findings have the lines of its file. */
    Scored assessment(String name, @Nullable String catalogueName) throws IOException {
        notBothFromStandardInput(name, catalogueName);
        AssessmentFile read = AssessmentFile.read(name, console);
        LocatableCatalogue catalogue = catalogueName == null
                ? LocatableCatalogue.bundled(NamedSource.mentioned(
                        "catalogue.named-in", read.assessment().getCatalogue(), console))
                : NamedSource.locatable(catalogueName, console);
        ScoreReport report = scorer(catalogue).score(read.assessment());
        List<Finding> located = read.locate(report.getFindings());
        return new Scored(
                catalogue.catalogue(),
                ScoreReport.builder().copyFrom(report).findings(located).build());
    }

    /**
     * Scores the facts of many units and hands on the reports one by one, so that never all of them are held. Units are
     * compared with those of the same period.
     *
     * @return what is wrong with the table itself
     */
    List<Finding> facts(FactsOptions facts, @Nullable String catalogueName, Consumer<ScoreReport> reports)
            throws IOException {
        String file = facts.file();
        notBothFromStandardInput(file, catalogueName);
        LocatableCatalogue catalogue = NamedSource.locatable(Objects.requireNonNull(catalogueName), console);
        Scorer scorer = scorer(catalogue);
        FactTable table =
                InputFiles.read(file, FileKind.FACTS, console, bytes -> facts.read(bytes, catalogue.catalogue()));
        Map<LocalDate, List<Assessment>> periods = table.getAssessments().stream()
                .collect(Collectors.groupingBy(Assessment::getTo, LinkedHashMap::new, Collectors.toList()));
        if (periods.containsKey(FactsOptions.NO_DAY)) {
            throw new UnusableFileException(console.text("score.no-period", Map.of("file", file)));
        }
        for (List<Assessment> period : periods.values()) {
            Scores scores = scorer.scoreAll(period);
            for (int unit = 0; unit < scores.size(); unit++) {
                reports.accept(scores.report(unit));
            }
        }
        return table.getFindings();
    }

    private static Scorer scorer(LocatableCatalogue read) {
        try {
            return Scorer.of(read.catalogue()).named(CatalogueJson.digest(read.catalogue()));
        } catch (UnusableCatalogueException e) {
            throw new UnfitCatalogueException(read.locate(e.getFindings()), e);
        }
    }

    private void notBothFromStandardInput(String one, @Nullable String other) {
        if (one.equals("-") && one.equals(other)) {
            throw new UnusableFileException(console.text("score.two-stdin"));
        }
    }
}
