package vn.cchc.examples.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.json.FactTable;
import vn.cchc.scoring.AssessmentStage;

/** The table of facts of many units, and what such a table does not say itself. */
final class FactsOptions {

    /** Where nobody said when the period is; no period begins so early. */
    static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    @Option(names = "--facts", paramLabel = "FACTS.csv", descriptionKey = "facts")
    private @Nullable String file;

    @Option(names = "--from", paramLabel = "DATE", converter = PrintedDate.class, descriptionKey = "facts-from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = PrintedDate.class, descriptionKey = "facts-to")
    private @Nullable LocalDate to;

    @Option(names = "--stage", paramLabel = "self|appraisal", descriptionKey = "facts-stage")
    private @Nullable AssessmentStage stage;

    String file() {
        return file == null ? "" : file;
    }

    FactTable read(byte[] utf8, IndexCatalogue catalogue) {
        return FactTable.read(
                utf8,
                catalogue,
                stage == null ? AssessmentStage.APPRAISAL : stage,
                from == null ? NO_DAY : from,
                to == null ? NO_DAY : to);
    }

    /** {@return what cannot be meant, if anything} */
    Optional<String> misuse(@Nullable String assessment, @Nullable String catalogue, Console console) {
        if (assessment == null && file == null) {
            return Optional.of(console.text("score.nothing"));
        }
        if (assessment != null && file != null) {
            return Optional.of(console.text("score.both"));
        }
        if (file == null) {
            return from == null && to == null && stage == null
                    ? Optional.empty()
                    : Optional.of(console.text("score.facts-only"));
        }
        if (catalogue == null) {
            return Optional.of(console.text("score.facts-catalogue"));
        }
        if ((from == null) != (to == null)) {
            return Optional.of(console.text("score.both-days"));
        }
        return from != null && to != null && to.isBefore(from)
                ? Optional.of(console.text("score.days-order", Map.of("from", from, "to", to)))
                : Optional.empty();
    }
}
