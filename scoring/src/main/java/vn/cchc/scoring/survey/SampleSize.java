package vn.cchc.scoring.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.value.Fraction;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** How many respondents a survey needs (cỡ mẫu), and how many in each stratum. Whole numbers, computed exactly. */
public final class SampleSize {

    private SampleSize() {}

    /**
     * {@return the sample size n = N / (1 + N·e²), rounded up} The guidance on measuring satisfaction of 2013 plans with it, with e =
     * 5 %. It takes a simple random sample, a share of one half and a confidence of about 95 %; for other designs see
     * {@link PlannedSample}.
     *
     * @param population N, how many may be drawn, more than 0
     * @param margin e, the margin of error wanted, for instance 0.05; above 0 and below 1
     * @throws InvalidValueException with {@link ValueRule#RANGE} otherwise
     */
    public static long forMargin(long population, BigDecimal margin) {
        checkPositive("population", population);
        if (margin.signum() <= 0 || margin.compareTo(BigDecimal.ONE) >= 0) {
            throw InvalidValueException.at(ValueRule.RANGE, "margin", margin, "0..1");
        }
        Fraction size = Fraction.of(population, 1);
        Fraction error = Fraction.of(margin);
        return whole(
                size.dividedBy(Fraction.ONE.plus(size.times(error).times(error))).ceiling());
    }

    /**
     * {@return a sample allocated to strata in proportion to their populations (phân bổ tỷ lệ)}
     *
     * @param size the whole sample, more than 0
     * @param strata the strata
     * @throws InvalidValueException with {@link ValueRule#RANGE} if the size is not more than 0, or {@link ValueRule#MISSING} if there
     *     are no strata
     */
    public static SampleAllocation proportional(long size, List<PlannedStratum> strata) {
        return Allocating.of(size, strata, stratum -> Fraction.of(stratum.getPopulation(), 1));
    }

    /**
     * {@return a sample allocated to strata as evenly as whole numbers allow (phân bổ đều)}
     *
     * @param size the whole sample, more than 0
     * @param strata the strata
     * @throws InvalidValueException as {@link #proportional}
     */
    public static SampleAllocation equal(long size, List<PlannedStratum> strata) {
        return Allocating.of(size, strata, stratum -> Fraction.ONE);
    }

    /**
     * {@return a sample allocated to strata by given numbers, of which only the proportions count (phân bổ theo hệ số cho trước)}
     *
     * @param size the whole sample, more than 0
     * @param strata the strata
     * @param shares the number of each stratum by its name, none negative
     * @throws InvalidValueException as {@link #proportional}, or with {@link ValueRule#RANGE} if a number is negative
     */
    public static SampleAllocation given(long size, List<PlannedStratum> strata, Map<String, BigDecimal> shares) {
        shares.forEach((name, share) -> {
            if (share.signum() < 0) {
                throw InvalidValueException.at(ValueRule.RANGE, "shares", name + ": " + share, ">= 0");
            }
        });
        List<String> names = strata.stream().map(PlannedStratum::getName).toList();
        List<String> odd = Stream.concat(
                        names.stream().filter(name -> !shares.containsKey(name)),
                        shares.keySet().stream().filter(name -> !names.contains(name)))
                .toList();
        if (!odd.isEmpty()
                || shares.values().stream().allMatch(share -> share.signum() == 0)) {
            String said = odd.isEmpty() ? "0" : odd.stream().sorted().collect(Collectors.joining(", "));
            return SampleAllocation.builder()
                    .addFindings(SurveyRule.SHARES_UNFIT.at("shares", Map.of("strata", said)))
                    .build();
        }
        return Allocating.of(size, strata, stratum -> Fraction.of(shares.getOrDefault(stratum.getName(), BigDecimal.ZERO)));
    }

    static void checkPositive(String name, long number) {
        if (number < 1) {
            throw InvalidValueException.at(ValueRule.RANGE, name, number, ">= 1");
        }
    }

    static long whole(Fraction number) {
        return number.numerator().longValueExact();
    }
}
