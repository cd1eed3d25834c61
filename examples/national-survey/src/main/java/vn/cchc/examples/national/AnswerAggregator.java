package vn.cchc.examples.national;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.InstrumentJson;
import vn.cchc.scoring.survey.SurveyTallies;
import vn.cchc.survey.SurveyInstrument;

/**
 * Counts answers wherever Spark has the rows, and adds up what was counted. The rows are those that {@link ResponseRows} makes.
 *
 * <p>To other machines it goes with the instrument as JSON, which each reads once for its part of the data.
 */
final class AnswerAggregator extends Aggregator<Row, RowCounter, RowCounter> {

    private static final long serialVersionUID = 1L;

    private static final String WEIGHT = "weight";

    private final String instrument;
    private final boolean weighted;
    private transient @Nullable SurveyTallies empty;
    private transient int @Nullable [] highest;

    AnswerAggregator(SurveyInstrument instrument, boolean weighted) {
        this.instrument = InstrumentJson.write(instrument);
        this.weighted = weighted;
    }

    @Override
    public RowCounter zero() {
        return new RowCounter();
    }

    @Override
    public RowCounter reduce(RowCounter counter, Row row) {
        if (!row.isNullAt(ResponseRows.BROKEN)) {
            counter.refuse(Refusal.CELLS, 1);
            return counter;
        }
        int[] scores = scores(row);
        if (scores.length == 0) {
            counter.refuse(Refusal.ANSWER, 1);
        } else {
            counter.count(weight(row), scores, () -> empty().another());
        }
        return counter;
    }

    private List<String> weight(Row row) {
        return weighted
                ? List.of(
                        Optional.ofNullable(row.getString(ResponseRows.WEIGHT)).orElse(""))
                : List.of();
    }

    /** {@return the answers of a row; none at all if one of them is not on its scale} */
    private int[] scores(Row row) {
        int[] most = highest();
        int first = ResponseRows.firstAnswer(weighted);
        int[] scores = new int[most.length];
        for (int i = 0; i < most.length; i++) {
            scores[i] = score(row.getString(first + i), most[i]);
            if (scores[i] < 0) {
                return new int[0];
            }
        }
        return scores;
    }

    /** {@return the score that a cell gives, 0 if it is empty, -1 if it is none of the scale} */
    private static int score(@Nullable String cell, int highest) {
        String text = cell == null ? "" : cell.strip();
        if (text.isEmpty()) {
            return 0;
        }
        boolean whole = text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int score = whole ? Integer.parseInt(text) : -1;
        return score >= 1 && score <= highest ? score : -1;
    }

    private SurveyTallies empty() {
        if (empty == null) {
            SurveyInstrument asked = InstrumentJson.read(instrument);
            empty = weighted ? SurveyTallies.weighted(asked, WEIGHT, List.of()) : SurveyTallies.of(asked, List.of());
        }
        return empty;
    }

    private int[] highest() {
        if (highest == null) {
            SurveyInstrument asked = InstrumentJson.read(instrument);
            highest = asked.criteria().stream()
                    .mapToInt(criterion -> asked.scale(criterion).highest())
                    .toArray();
        }
        return highest;
    }

    @Override
    public RowCounter merge(RowCounter one, RowCounter other) {
        return one.merge(other);
    }

    @Override
    public RowCounter finish(RowCounter counter) {
        return counter;
    }

    @Override
    public Encoder<RowCounter> bufferEncoder() {
        return Encoders.javaSerialization(RowCounter.class);
    }

    @Override
    public Encoder<RowCounter> outputEncoder() {
        return Encoders.javaSerialization(RowCounter.class);
    }
}
