package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.value.Decimals;

/** Counts answers, respondent by respondent. The answers must be on their scales. */
final class AnswerCounter {

    private final SurveyInstrument instrument;
    private final int[] levels;
    private final int[] starts;
    private final long[] counts;
    private final @Nullable ExactSums weights;
    private long respondents;

    AnswerCounter(SurveyInstrument instrument, boolean weighted) {
        this.instrument = instrument;
        List<SurveyCriterion> criteria = instrument.criteria();
        this.levels = criteria.stream()
                .mapToInt(criterion -> instrument.scale(criterion).highest() + 1)
                .toArray();
        this.starts = new int[levels.length];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + levels[i - 1];
        }
        this.counts = new long[IntStream.of(levels).sum()];
        this.weights = weighted ? new ExactSums(counts.length) : null;
    }

    /** Counts a respondent; the weight, in units of {@link RespondentCheck#MOST_DECIMALS} decimals, matters only to a weighted one. */
    void add(int[] scores, long weight) {
        if (weights == null) {
            for (int i = 0; i < starts.length; i++) {
                counts[starts[i] + scores[i]]++;
            }
        } else {
            long[] sums = weights.roomFor(weight);
            for (int i = 0; i < starts.length; i++) {
                int at = starts[i] + scores[i];
                counts[at]++;
                sums[at] += weight;
            }
        }
        respondents++;
    }

    /** Counts those that another counter of the same instrument has counted. */
    void add(AnswerCounter other) {
        for (int at = 0; at < counts.length; at++) {
            counts[at] = Math.addExact(counts[at], other.counts[at]);
        }
        if (weights != null && other.weights != null) {
            weights.add(other.weights);
        }
        respondents += other.respondents;
    }

    /** Begins anew. */
    void clear() {
        Arrays.fill(counts, 0);
        if (weights != null) {
            weights.clear();
        }
        respondents = 0;
    }

    AnswerTally tally() {
        List<SurveyCriterion> criteria = instrument.criteria();
        List<CriterionTally> tallies = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            ImmutableCriterionTally.Builder tally =
                    CriterionTally.builder().code(criteria.get(i).getCode());
            for (int at = starts[i]; at < starts[i] + levels[i]; at++) {
                tally.addCounts(counts[at]);
                if (weights != null) {
                    tally.addWeights(Decimals.normalize(
                            "weights", new BigDecimal(weights.at(at), RespondentCheck.MOST_DECIMALS)));
                }
            }
            tallies.add(tally.build());
        }
        return AnswerTally.builder()
                .instrument(instrument.getId())
                .respondents(respondents)
                .criteria(tallies)
                .build();
    }
}
