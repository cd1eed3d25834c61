package vn.cchc.examples.national;

import java.io.Serializable;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.TallyJson;
import vn.cchc.scoring.survey.AnswerTally;

/**
 * A {@link RowCounter} on its way to another machine.
 *
 * @param tally its tally as JSON; empty if there is none
 * @param refused how many rows were refused, by reason
 */
record CountedRows(String tally, EnumMap<Refusal, Long> refused) implements Serializable {

    private static final long serialVersionUID = 1L;

    static CountedRows of(@Nullable AnswerTally tally, EnumMap<Refusal, Long> refused) {
        return new CountedRows(tally == null ? "" : TallyJson.write(tally), refused);
    }

    private Object readResolve() {
        return new RowCounter(tally.isEmpty() ? null : TallyJson.read(tally), refused);
    }
}
