package vn.cchc.examples.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.cchc.scoring.AssessmentStage;

/** The table of facts of many units, and what such a table does not say itself. */
final class FactsOptions {

    @Option(names = "--facts", paramLabel = "FACTS.csv", descriptionKey = "facts")
    @Nullable
    String file;

    @Option(names = "--from", paramLabel = "DATE", converter = PrintedDate.class, descriptionKey = "facts-from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = PrintedDate.class, descriptionKey = "facts-to")
    @Nullable
    LocalDate to;

    @Option(names = "--stage", paramLabel = "self|appraisal", descriptionKey = "facts-stage")
    @Nullable
    AssessmentStage stage;

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
