package vn.cchc.examples.national;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.CriterionTally;

/**
 * A {@link RowCounter} on its way to another machine: the numbers of its tally as plain arrays.
 *
 * @param instrument the id of the instrument; empty if there is no tally
 * @param respondents how many were counted
 * @param codes the codes of the criteria
 * @param counts the counts of each criterion
 * @param weights the sums of weights of each criterion, if there are any
 * @param refused how many rows were refused, by reason
 */
@SuppressWarnings("ArrayRecordComponent")
record CountedRows(
        String instrument,
        long respondents,
        String[] codes,
        long[][] counts,
        BigDecimal[][] weights,
        EnumMap<Refusal, Long> refused)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    static CountedRows of(@Nullable AnswerTally tally, EnumMap<Refusal, Long> refused) {
        if (tally == null) {
            return new CountedRows("", 0, new String[0], new long[0][], new BigDecimal[0][], refused);
        }
        List<CriterionTally> criteria = tally.getCriteria();
        return new CountedRows(
                tally.getInstrument(),
                tally.getRespondents(),
                criteria.stream().map(CriterionTally::getCode).toArray(String[]::new),
                criteria.stream()
                        .map(criterion -> criterion.getCounts().stream()
                                .mapToLong(Long::longValue)
                                .toArray())
                        .toArray(long[][]::new),
                criteria.stream()
                        .map(criterion -> criterion.getWeights().toArray(BigDecimal[]::new))
                        .toArray(BigDecimal[][]::new),
                refused);
    }

    private Object readResolve() {
        return new RowCounter(instrument.isEmpty() ? null : tally(), refused);
    }

    private AnswerTally tally() {
        var tally = AnswerTally.builder().instrument(instrument).respondents(respondents);
        for (int i = 0; i < codes.length; i++) {
            var criterion = CriterionTally.builder().code(codes[i]).addWeights(weights[i]);
            for (long count : counts[i]) {
                criterion.addCounts(count);
            }
            tally.addCriteria(criterion.build());
        }
        return tally.build();
    }
}
