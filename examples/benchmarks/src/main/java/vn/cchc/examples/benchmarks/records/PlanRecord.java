package vn.cchc.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plan as somebody would write it who wants nothing but its data. */
public record PlanRecord(
        String schemaVersion,
        String id,
        DocumentRecord document,
        Level level,
        Period period,
        List<String> indices,
        Optional<String> subject,
        Optional<Lifecycle> lifecycle,
        Optional<String> preamble,
        Optional<String> enactingClause,
        List<FigureRecords.Baseline> baselines,
        List<FigureRecords.Delta> deltas,
        List<FigureRecords.Rank> ranks,
        List<TargetRecord> targets,
        List<StatementRecord> purposes,
        List<StatementRecord> requirements,
        List<SectionRecord> sections,
        List<TaskRecord> tasks,
        List<StatementRecord> solutions,
        List<DutyRecords.Assignment> assignments,
        List<DutyRecords.Reporting> reporting,
        Optional<DutyRecords.Escalation> escalation,
        List<AppendixRecord> appendices,
        Optional<DutyRecords.Closing> closing,
        Optional<Provenance> provenance,
        Map<String, Object> extensions) {

    /** Absent lists become empty. */
    public PlanRecord {
        indices = Lists.orEmpty(indices);
        baselines = Lists.orEmpty(baselines);
        deltas = Lists.orEmpty(deltas);
        ranks = Lists.orEmpty(ranks);
        targets = Lists.orEmpty(targets);
        purposes = Lists.orEmpty(purposes);
        requirements = Lists.orEmpty(requirements);
        sections = Lists.orEmpty(sections);
        tasks = Lists.orEmpty(tasks);
        solutions = Lists.orEmpty(solutions);
        assignments = Lists.orEmpty(assignments);
        reporting = Lists.orEmpty(reporting);
        appendices = Lists.orEmpty(appendices);
        extensions = extensions == null ? Map.of() : extensions;
    }

    /** The level of government. */
    public enum Level {
        @JsonProperty("province")
        PROVINCE,
        @JsonProperty("department")
        DEPARTMENT,
        @JsonProperty("district")
        DISTRICT,
        @JsonProperty("commune")
        COMMUNE
    }

    /** Where the plan stands in its life. */
    public enum Lifecycle {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("issued")
        ISSUED,
        @JsonProperty("amended")
        AMENDED,
        @JsonProperty("replaced")
        REPLACED,
        @JsonProperty("closed")
        CLOSED
    }

    /** First and last day. */
    public record Period(LocalDate from, LocalDate to) {}

    /** Where the data comes from. */
    public record Provenance(String source, Optional<String> sha256, Optional<String> note) {}
}
