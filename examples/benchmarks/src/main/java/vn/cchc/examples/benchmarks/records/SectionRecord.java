package vn.cchc.examples.benchmarks.records;

import java.util.List;
import java.util.Optional;

/** A section with its subsections. */
public record SectionRecord(
        String id,
        Optional<String> label,
        String heading,
        Optional<String> index,
        Optional<CriterionRecord> criterion,
        List<PartyRecord> responsible,
        Optional<DeadlineRecord> deadline,
        List<SectionRecord> sections,
        List<CorrectionRecord> suggestedCorrections) {

    /** Absent lists become empty. */
    public SectionRecord {
        responsible = Lists.orEmpty(responsible);
        sections = Lists.orEmpty(sections);
        suggestedCorrections = Lists.orEmpty(suggestedCorrections);
    }
}
