package vn.cchc.examples.benchmarks.records;

import java.util.List;
import java.util.Optional;

/** A purpose, a requirement or a solution. */
public record StatementRecord(
        String id,
        Optional<String> label,
        String text,
        Optional<String> section,
        List<CorrectionRecord> suggestedCorrections) {

    /** Absent lists become empty. */
    public StatementRecord {
        suggestedCorrections = Lists.orEmpty(suggestedCorrections);
    }
}
