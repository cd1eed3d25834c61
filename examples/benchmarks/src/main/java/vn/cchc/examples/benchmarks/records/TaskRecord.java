package vn.cchc.examples.benchmarks.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A task. */
public record TaskRecord(
        String id,
        Optional<String> label,
        Optional<String> section,
        String text,
        List<Item> items,
        Optional<String> index,
        List<CriterionRecord> criteria,
        List<PartyRecord> leads,
        Optional<String> leadsAsPrinted,
        List<PartyRecord> coordinators,
        Optional<String> coordinatorsAsPrinted,
        Optional<DeadlineRecord> deadline,
        List<RelativePeriod> relativePeriods,
        List<TargetRecord> targets,
        List<String> outputs,
        Optional<String> budgetNote,
        Optional<String> note,
        List<String> references,
        List<String> introduces,
        Optional<Reference> derivedFrom,
        List<CorrectionRecord> suggestedCorrections,
        Map<String, Object> extensions) {

    /** Absent lists become empty. */
    public TaskRecord {
        items = Lists.orEmpty(items);
        criteria = Lists.orEmpty(criteria);
        leads = Lists.orEmpty(leads);
        coordinators = Lists.orEmpty(coordinators);
        relativePeriods = Lists.orEmpty(relativePeriods);
        targets = Lists.orEmpty(targets);
        outputs = Lists.orEmpty(outputs);
        references = Lists.orEmpty(references);
        introduces = Lists.orEmpty(introduces);
        suggestedCorrections = Lists.orEmpty(suggestedCorrections);
        extensions = extensions == null ? Map.of() : extensions;
    }

    /** A content under the task. */
    public record Item(
            String id,
            Optional<String> label,
            String text,
            List<CriterionRecord> criteria,
            List<TargetRecord> targets) {

        /** Absent lists become empty. */
        public Item {
            criteria = Lists.orEmpty(criteria);
            targets = Lists.orEmpty(targets);
        }
    }

    /** A period that runs from an event. */
    public record RelativePeriod(String id, String metric, String asPrinted, DeadlineRecord within) {}

    /** A task of another plan. */
    public record Reference(Optional<String> plan, String task) {}
}
