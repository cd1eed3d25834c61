package vn.cchc.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.catalogue.Classification;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.json.PointTable;
import vn.cchc.json.UnreadableDocumentException;
import vn.cchc.scoring.RankedUnit;
import vn.cchc.scoring.Ranking;
import vn.cchc.scoring.Ties;

/** Adds up the points of units, ranks them, and sorts them into classes. */
@Command(name = "rank")
final class RankCommand extends ConsoleCommand {

    /** A table out of another scale has as many as it has units. */
    private static final int MOST_TOLD = 10;

    @Option(names = "--ties", paramLabel = "standard|dense|ordinal", descriptionKey = "ties")
    private Ties ties = Ties.STANDARD;

    @Option(names = "--scheme", paramLabel = "ID|FILE", descriptionKey = "scheme")
    private @Nullable String scheme;

    @Option(names = "--within", paramLabel = "COLUMN", descriptionKey = "within")
    private @Nullable String within;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "TABLE.csv", descriptionKey = "rank-table")
    private String file = "";

    RankCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (file.equals("-") && file.equals(scheme)) {
            console.say(console.text("score.two-stdin"));
            return Main.UNREADABLE;
        }
        Optional<Classification> classes =
                scheme == null ? Optional.empty() : Optional.of(NamedSource.classification(scheme, console));
        PointTable table = InputFiles.read(
                file, FileKind.POINTS, console, bytes -> PointTable.read(bytes, Optional.ofNullable(within)));
        Ranking ranking =
                Ranking.of(table.getRows().stream().map(RankCommand::unit).toList(), ties);
        Ranked ranked = Ranked.of(ranking, classes, within != null);
        switch (format) {
            case TEXT -> new RankText(console, ranked).print(columns(table));
            case JSON -> JsonOut.print(RankData.json(ranked), console);
            case CSV -> RankData.csv(ranked).print(console);
        }
        List<Finding> above =
                classes.map(Classification::getOutOf).map(ranking::aboveScale).orElse(List.of());
        if (!above.isEmpty()) {
            console.say(new UnreadableDocumentException(
                            above.stream().limit(MOST_TOLD).toList(), above.size())
                    .report(console.locale()));
        }
        return say(table.getFindings());
    }

    private static RankedUnit unit(PointTable.Row row) {
        return RankedUnit.builder()
                .unit(row.unit())
                .total(row.total())
                .group(row.group())
                .build();
    }

    private static List<String> columns(PointTable table) {
        return table.getRows().stream()
                .findFirst()
                .map(row -> List.copyOf(row.points().keySet()))
                .orElse(List.of());
    }

    private int say(List<Finding> findings) {
        if (!findings.isEmpty()) {
            console.say(console.text("import.findings", Map.of("file", file, "count", findings.size())));
            console.say(new UnreadableDocumentException(findings, findings.size()).report(console.locale()));
        }
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR)
                ? Main.TO_BE_MENDED
                : Main.FINE;
    }
}
