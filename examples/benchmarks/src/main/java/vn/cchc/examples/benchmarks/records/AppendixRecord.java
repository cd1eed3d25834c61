package vn.cchc.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/** An appendix. */
public record AppendixRecord(
        String id,
        String label,
        Optional<String> title,
        Status status,
        Optional<String> backReference,
        Optional<String> section,
        List<String> columns,
        List<String> tasks) {

    /** Absent lists become empty. */
    public AppendixRecord {
        columns = Lists.orEmpty(columns);
        tasks = Lists.orEmpty(tasks);
    }

    /** Whether it is there. */
    public enum Status {
        @JsonProperty("attached")
        ATTACHED,
        @JsonProperty("named-not-attached")
        NAMED_NOT_ATTACHED
    }
}
