package vn.cchc.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Optional;

/** When a task has to be done. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(DeadlineRecord.Ongoing.class),
    @JsonSubTypes.Type(DeadlineRecord.Year.class),
    @JsonSubTypes.Type(DeadlineRecord.HalfYear.class),
    @JsonSubTypes.Type(DeadlineRecord.Quarter.class),
    @JsonSubTypes.Type(DeadlineRecord.Month.class),
    @JsonSubTypes.Type(DeadlineRecord.OnDate.class),
    @JsonSubTypes.Type(DeadlineRecord.Range.class),
    @JsonSubTypes.Type(DeadlineRecord.Recurring.class),
    @JsonSubTypes.Type(DeadlineRecord.AfterEvent.class),
    @JsonSubTypes.Type(DeadlineRecord.Conditional.class),
    @JsonSubTypes.Type(DeadlineRecord.Unspecified.class)
})
public sealed interface DeadlineRecord {

    /** All through the period. */
    @JsonTypeName("ongoing")
    record Ongoing(Optional<String> asPrinted) implements DeadlineRecord {}

    /** Within a year. */
    @JsonTypeName("year")
    record Year(Optional<String> asPrinted, Optional<Integer> year) implements DeadlineRecord {}

    /** Within a half-year. */
    @JsonTypeName("half-year")
    record HalfYear(Optional<String> asPrinted, Optional<Integer> year, int half) implements DeadlineRecord {}

    /** Within a quarter. */
    @JsonTypeName("quarter")
    record Quarter(Optional<String> asPrinted, Optional<Integer> year, int quarter) implements DeadlineRecord {}

    /** Within a month. */
    @JsonTypeName("month")
    record Month(Optional<String> asPrinted, Optional<Integer> year, int month) implements DeadlineRecord {}

    /** By a day. */
    @JsonTypeName("on-date")
    record OnDate(Optional<String> asPrinted, LocalDate date) implements DeadlineRecord {}

    /** From one stretch to another. */
    @JsonTypeName("range")
    record Range(Optional<String> asPrinted, DeadlineRecord from, DeadlineRecord to) implements DeadlineRecord {}

    /** Again and again. */
    @JsonTypeName("recurring")
    record Recurring(Optional<String> asPrinted, Recurrence every, Optional<Integer> day) implements DeadlineRecord {}

    /** A number of days after an event. */
    @JsonTypeName("after-event")
    record AfterEvent(Optional<String> asPrinted, int days, DayKind dayKind, Optional<String> event)
            implements DeadlineRecord {}

    /** When a condition is met. */
    @JsonTypeName("conditional")
    record Conditional(Optional<String> asPrinted, String condition) implements DeadlineRecord {}

    /** Something that names no time. */
    @JsonTypeName("unspecified")
    record Unspecified(Optional<String> asPrinted) implements DeadlineRecord {}

    /** How often. */
    enum Recurrence {
        @JsonProperty("monthly")
        MONTHLY,
        @JsonProperty("quarterly")
        QUARTERLY,
        @JsonProperty("semiannual")
        SEMIANNUAL,
        @JsonProperty("annual")
        ANNUAL
    }

    /** How days are counted. */
    enum DayKind {
        @JsonProperty("calendar")
        CALENDAR,
        @JsonProperty("working")
        WORKING,
        @JsonProperty("unspecified")
        UNSPECIFIED
    }
}
