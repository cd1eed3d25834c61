package vn.cchc.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;

/** What the plan wants to reach. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(TargetRecord.Quantitative.class),
    @JsonSubTypes.Type(TargetRecord.Relative.class),
    @JsonSubTypes.Type(TargetRecord.Rank.class),
    @JsonSubTypes.Type(TargetRecord.Qualitative.class)
})
public sealed interface TargetRecord {

    /** A value. */
    @JsonTypeName("quantitative")
    record Quantitative(
            String id,
            String metric,
            Optional<String> index,
            Optional<String> about,
            Optional<Integer> year,
            Optional<String> asPrinted,
            Optional<String> statedIn,
            Comparator comparator,
            FigureRecords.Quantity value)
            implements TargetRecord {}

    /** Better than the year before. */
    @JsonTypeName("relative")
    record Relative(
            String id,
            String metric,
            Optional<String> index,
            Optional<String> about,
            Optional<Integer> year,
            Optional<String> asPrinted,
            Optional<String> statedIn,
            List<Aim> aims,
            Optional<Integer> ranks)
            implements TargetRecord {}

    /** A rank. */
    @JsonTypeName("rank")
    record Rank(
            String id,
            String metric,
            Optional<String> index,
            Optional<String> about,
            Optional<Integer> year,
            Optional<String> asPrinted,
            Optional<String> statedIn,
            Optional<Integer> from,
            int to,
            Optional<Integer> outOf,
            Optional<String> group)
            implements TargetRecord {}

    /** Words. */
    @JsonTypeName("qualitative")
    record Qualitative(
            String id,
            String metric,
            Optional<String> index,
            Optional<String> about,
            Optional<Integer> year,
            Optional<String> asPrinted,
            Optional<String> statedIn)
            implements TargetRecord {}

    /** How the value is meant. */
    enum Comparator {
        @JsonProperty("equal")
        EQUAL,
        @JsonProperty("at-least")
        AT_LEAST,
        @JsonProperty("more-than")
        MORE_THAN,
        @JsonProperty("at-most")
        AT_MOST,
        @JsonProperty("less-than")
        LESS_THAN
    }

    /** What is to become better. */
    enum Aim {
        @JsonProperty("improve")
        IMPROVE,
        @JsonProperty("rank-up")
        RANK_UP
    }
}
