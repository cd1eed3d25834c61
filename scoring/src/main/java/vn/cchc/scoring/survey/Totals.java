package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import vn.cchc.value.Fraction;

/**
 * How many respondents of a domain gave each answer to each criterion, and what their weights add up to. All indices of the domain
 * follow from it.
 */
final class Totals {

    private final long[][] counts;
    private final Fraction[][] weights;

    private Totals(long[][] counts, Fraction[][] weights) {
        this.counts = counts;
        this.weights = weights;
    }

    /** {@return the totals by the weights of the design, exact} */
    static Totals exact(Sample sample, int[] rows, int levels) {
        int criteria = sample.answers.criteria();
        BigInteger units = BigInteger.TEN.pow(sample.weightDecimals);
        long[][] counts = new long[criteria][levels];
        Fraction[][] weights = new Fraction[criteria][levels];
        for (int criterion = 0; criterion < criteria; criterion++) {
            byte[] answers = sample.answers.of(criterion);
            ExactSums sums = new ExactSums(levels);
            for (int row : rows) {
                counts[criterion][answers[row]]++;
                sums.add(answers[row], sample.exactWeights[row]);
            }
            for (int level = 0; level < levels; level++) {
                weights[criterion][level] = Fraction.of(sums.at(level), units);
            }
        }
        return new Totals(counts, weights);
    }

    /** {@return the totals of a tally, exact} */
    static Totals of(AnswerTally tally) {
        List<CriterionTally> criteria = tally.getCriteria();
        return new Totals(
                criteria.stream()
                        .map(criterion -> criterion.getCounts().stream()
                                .mapToLong(Long::longValue)
                                .toArray())
                        .toArray(long[][]::new),
                criteria.stream()
                        .map(criterion -> TallySums.weights(criterion).stream()
                                .map(Fraction::of)
                                .toArray(Fraction[]::new))
                        .toArray(Fraction[][]::new));
    }

    /** {@return the totals by other weights, each sum as near as floating point comes} */
    static Totals approximate(Sample sample, int[] rows, int levels, double[] by) {
        int criteria = sample.answers.criteria();
        long[][] counts = new long[criteria][levels];
        double[][] sums = new double[criteria][levels];
        for (int criterion = 0; criterion < criteria; criterion++) {
            byte[] answers = sample.answers.of(criterion);
            for (int row : rows) {
                counts[criterion][answers[row]]++;
                sums[criterion][answers[row]] += by[row];
            }
        }
        return new Totals(counts, alike(sums));
    }

    /** {@return the numbers over one denominator, because sums of fractions of several grow long} */
    private static Fraction[][] alike(double[][] numbers) {
        int decimals = Arrays.stream(numbers)
                .flatMapToDouble(Arrays::stream)
                .mapToInt(number -> new BigDecimal(number).scale())
                .max()
                .orElse(0);
        BigInteger units = BigInteger.TEN.pow(Math.max(0, decimals));
        return Arrays.stream(numbers)
                .map(row -> Arrays.stream(row)
                        .mapToObj(number -> new BigDecimal(number)
                                .multiply(new BigDecimal(units))
                                .toBigIntegerExact())
                        .map(number -> Fraction.of(number, units))
                        .toArray(Fraction[]::new))
                .toArray(Fraction[][]::new);
    }

    long answers(List<Integer> criteria) {
        long answers = 0;
        for (int criterion : criteria) {
            for (int level = 1; level < counts[criterion].length; level++) {
                answers += counts[criterion][level];
            }
        }
        return answers;
    }

    long count(int criterion, int level) {
        return counts[criterion][level];
    }

    /** {@return the weights of an answer to a criterion together; 0 is no answer} */
    Fraction weight(int criterion, int level) {
        return weights[criterion][level];
    }

    /** {@return what the answers to some criteria are worth together} */
    Fraction worth(List<Integer> criteria, List<List<Fraction>> worth) {
        Fraction sum = Fraction.ZERO;
        for (int criterion : criteria) {
            for (int level = 1; level < worth.get(criterion).size(); level++) {
                sum = sum.plus(
                        weights[criterion][level].times(worth.get(criterion).get(level)));
            }
        }
        return sum;
    }

    /** {@return by how many they are divided} */
    Fraction over(List<Integer> criteria, MissingAnswers missing) {
        Fraction sum = Fraction.ZERO;
        for (int criterion : criteria) {
            int first = missing == MissingAnswers.IN_DENOMINATOR ? 0 : 1;
            for (int level = first; level < weights[criterion].length; level++) {
                sum = sum.plus(weights[criterion][level]);
            }
        }
        return sum;
    }
}
