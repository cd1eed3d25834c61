package vn.cchc.examples.national;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cchc.finding.Place;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.SurveyTallies;

/**
 * What was counted in one part of the data: the buffer that Spark fills with rows, sends from machine to machine and merges. Every row
 * is either in the tally or in the refusals.
 *
 * <p>Public only because the code that Spark writes at run time names it.
 *
 * <p>It travels as {@link CountedRows}: the tally in its JSON form, no inner state of the library.
 */
public final class RowCounter implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where a row stands in a file is not known to those who count it. */
    private static final Place NOWHERE = Place.of("");

    private final EnumMap<Refusal, Long> refused;
    /** What other counters have counted. */
    private transient @Nullable AnswerTally merged;
    /** What this one counts itself, if it has met a row. */
    private transient @Nullable SurveyTallies counting;

    RowCounter() {
        this(null, Map.of());
    }

    RowCounter(@Nullable AnswerTally merged, Map<Refusal, Long> refused) {
        this.merged = merged;
        this.refused = new EnumMap<>(Refusal.class);
        this.refused.putAll(refused);
    }

    void count(List<String> weight, int[] scores, Supplier<SurveyTallies> another) {
        SurveyTallies tallies = counting;
        if (tallies == null) {
            tallies = another.get();
            counting = tallies;
        }
        // The answers were read by their scales: if something is wrong, it is the weight.
        if (tallies.add(NOWHERE, weight, scores).isPresent()) {
            refuse(Refusal.WEIGHT, 1);
        }
    }

    void refuse(Refusal why, long rows) {
        refused.merge(why, rows, Math::addExact);
    }

    /** Adds what another one counted. */
    RowCounter merge(RowCounter other) {
        AnswerTally tally = sum(tally(), other.tally());
        RowCounter both = new RowCounter(tally, refused);
        other.refused.forEach(both::refuse);
        return both;
    }

    private static @Nullable AnswerTally sum(@Nullable AnswerTally one, @Nullable AnswerTally other) {
        return one == null ? other : other == null ? one : one.plus(other);
    }

    /** {@return the tally; none if there was no row to count} */
    @Nullable
    AnswerTally tally() {
        return sum(merged, counting == null ? null : counting.tally());
    }

    /** {@return how many rows were refused, by reason; none where there were none} */
    Map<Refusal, Long> reasons() {
        return Collections.unmodifiableMap(refused);
    }

    long refused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    long counted() {
        AnswerTally tally = tally();
        return tally == null ? 0 : tally.getRespondents();
    }

    long rows() {
        return counted() + refused();
    }

    private Object writeReplace() {
        return CountedRows.of(tally(), refused);
    }
}
