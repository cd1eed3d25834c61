package vn.cchc.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A link to a criterion. */
public record CriterionRecord(String criterion, Basis basis) {

    /** Who says so. */
    public enum Basis {
        @JsonProperty("stated")
        STATED,
        @JsonProperty("proposed")
        PROPOSED
    }
}
