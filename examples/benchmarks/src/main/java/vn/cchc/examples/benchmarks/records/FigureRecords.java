package vn.cchc.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.Optional;

/** The figures of a plan. */
public final class FigureRecords {

    private FigureRecords() {}

    /** A figure with its unit. */
    public record Quantity(BigDecimal value, Unit unit) {}

    /** The unit. */
    public enum Unit {
        @JsonProperty("percent")
        PERCENT,
        @JsonProperty("percentage-point")
        PERCENTAGE_POINT,
        @JsonProperty("point")
        POINT,
        @JsonProperty("count")
        COUNT
    }

    /** A result already reached. */
    public record Baseline(
            String id,
            String metric,
            Optional<String> index,
            String about,
            int year,
            Optional<Quantity> value,
            Optional<String> source,
            Optional<String> publishedOn,
            String asPrinted) {}

    /** A difference. */
    public record Delta(
            String id,
            String metric,
            String about,
            int year,
            Comparison comparedWith,
            Quantity value,
            String asPrinted) {}

    /** What the figure is compared with. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(EarlierYear.class), @JsonSubTypes.Type(GroupMean.class)})
    public sealed interface Comparison {}

    /** An earlier year. */
    @JsonTypeName("earlier-year")
    public record EarlierYear(int year) implements Comparison {}

    /** The mean of a group. */
    @JsonTypeName("group-mean")
    public record GroupMean(String group) implements Comparison {}

    /** A rank already held. */
    public record Rank(
            String id,
            Optional<String> index,
            String about,
            int year,
            String group,
            int rank,
            int outOf,
            String asPrinted) {}
}
