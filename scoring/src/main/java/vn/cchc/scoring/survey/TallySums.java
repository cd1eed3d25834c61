package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.value.Decimals;

/** Adds tallies up. */
final class TallySums {

    private TallySums() {}

    static AnswerTally sum(AnswerTally one, AnswerTally other) {
        List<CriterionTally> criteria = one.getCriteria();
        List<CriterionTally> others = other.getCriteria();
        if (!one.getInstrument().equals(other.getInstrument()) || !areAlike(criteria, others)) {
            throw new IllegalArgumentException(
                    "tallies of two instruments: " + one.getInstrument() + " and " + other.getInstrument());
        }
        return AnswerTally.builder()
                .instrument(one.getInstrument())
                .respondents(Math.addExact(one.getRespondents(), other.getRespondents()))
                .criteria(IntStream.range(0, criteria.size())
                        .mapToObj(i -> sum(criteria.get(i), others.get(i)))
                        .toList())
                .build();
    }

    private static boolean areAlike(List<CriterionTally> criteria, List<CriterionTally> others) {
        return criteria.size() == others.size()
                && IntStream.range(0, criteria.size())
                        .allMatch(i ->
                                criteria.get(i).getCode().equals(others.get(i).getCode())
                                        && criteria.get(i).getCounts().size()
                                                == others.get(i).getCounts().size());
    }

    private static CriterionTally sum(CriterionTally one, CriterionTally other) {
        boolean weighted = !one.getWeights().isEmpty() || !other.getWeights().isEmpty();
        ImmutableCriterionTally.Builder sum = CriterionTally.builder().code(one.getCode());
        for (int i = 0; i < one.getCounts().size(); i++) {
            sum.addCounts(
                    Math.addExact(one.getCounts().get(i), other.getCounts().get(i)));
            if (weighted) {
                sum.addWeights(Decimals.normalize(
                        "weights", weights(one).get(i).add(weights(other).get(i))));
            }
        }
        return sum.build();
    }

    /** {@return the weights of the answers, also where everyone counts once} */
    static List<BigDecimal> weights(CriterionTally criterion) {
        return criterion.getWeights().isEmpty()
                ? criterion.getCounts().stream().map(BigDecimal::valueOf).toList()
                : criterion.getWeights();
    }

    /** {@return how many respondents the counts of a criterion say there are} */
    static BigInteger respondents(CriterionTally criterion) {
        return criterion.getCounts().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** {@return what the weights of all respondents add up to} */
    static BigDecimal weight(CriterionTally criterion) {
        return weights(criterion).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
