package vn.cchc.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.finding.Finding;
import vn.cchc.value.InvalidValueException;

class SampleSizeTest {

    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");

    private static PlannedStratum stratum(String name, long population) {
        return PlannedStratum.builder().name(name).population(population).build();
    }

    private static void refused(String code, Runnable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call::run)
                .satisfies(refused -> assertThat(refused.getRule().getCode()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.05", "-1, 0.05", "100, 0", "100, -0.05", "100, 1", "100, 5"})
    void meaninglessInput(long population, BigDecimal margin) {
        refused("VAL-04", () -> SampleSize.forMargin(population, margin));
    }

    /** 10000 / (1 + 25) = 384.6; 400 / 2 = 200 exactly; 399 / 1.9975 = 199.7; 1 / 1.0025 = 0.998. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.05, 1",
        "399, 0.05, 200",
        "400, 0.05, 200",
        "401, 0.05, 201",
        "10000, 0.05, 385",
        "100000, 0.05, 399",
        "9223372036854775807, 0.05, 400",
        "9223372036854775807, 0.000000000001, 9223286967047676053",
        "10000, 0.9, 2"
    })
    void forMargin(long population, BigDecimal margin, long size) {
        assertThat(SampleSize.forMargin(population, margin)).isEqualTo(size);
    }

    @Property
    void neverMoreThanThereAreAndEnough(@ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long population) {
        long size = SampleSize.forMargin(population, FIVE_PERCENT);
        assertThat(size).isBetween(1L, Math.min(population, 400));
        // n · (400 + N) ≥ 400 · N > (n − 1) · (400 + N)
        assertThat(size * (400 + population)).isGreaterThanOrEqualTo(400 * population);
        assertThat((size - 1) * (400 + population)).isLessThan(400 * population);
    }

    @Test
    void noStrata() {
        refused("VAL-06", () -> SampleSize.equal(10, List.of()));
        refused("VAL-04", () -> SampleSize.equal(0, List.of(stratum("a", 10))));
        refused("VAL-04", () -> stratum("a", 0));
        refused("VAL-02", () -> stratum(" ", 1));
        refused("VAL-04", () -> SampleSize.given(5, List.of(stratum("a", 10)), Map.of("a", new BigDecimal("-1"))));
    }

    private static void finding(SampleAllocation allocation, String code, String path, String... words) {
        assertThat(allocation.getFindings()).extracting(Finding::getCode).containsExactly(code);
        Finding finding = allocation.getFindings().get(0);
        assertThat(finding.getPlaces().get(0).getPath()).hasToString(path);
        assertThat(finding.getVietnamese()).contains(words);
    }

    @Test
    void stratumTwice() {
        SampleAllocation allocation = SampleSize.equal(4, List.of(stratum("a", 9), stratum("a", 9)));
        finding(allocation, "SVY-40", "strata[1]", "«a»", "hai lần");
        assertThat(allocation.getSizes()).isEmpty();
    }

    @Test
    void moreThanTheStratumHas() {
        SampleAllocation allocation = SampleSize.equal(10, List.of(stratum("a", 4), stratum("b", 9)));
        finding(allocation, "SVY-41", "strata[0]", "«a» chỉ có 4", "5 phiếu");
        assertThat(allocation.getSizes()).isEmpty();
    }

    @Test
    void stratumLeftOut() {
        SampleAllocation allocation = SampleSize.proportional(4, List.of(stratum("a", 900), stratum("b", 1)));
        finding(allocation, "SVY-42", "strata[1]", "«b»", "không có ai đại diện");
        assertThat(allocation.getSizes()).containsExactly(Map.entry("a", 4L), Map.entry("b", 0L));
    }

    @Test
    void stratumOfOne() {
        SampleAllocation allocation = SampleSize.proportional(4, List.of(stratum("a", 300), stratum("b", 100)));
        finding(allocation, "SVY-43", "strata[1]", "«b»", "một phiếu");
        assertThat(allocation.getSizes()).containsExactly(Map.entry("a", 3L), Map.entry("b", 1L));
    }

    @Test
    void sharesThatDoNotFit() {
        List<PlannedStratum> strata = List.of(stratum("a", 300), stratum("b", 100));
        finding(SampleSize.given(5, strata, Map.of("a", BigDecimal.ONE)), "SVY-44", "shares", "(b)");
        finding(
                SampleSize.given(5, strata, Map.of("a", BigDecimal.ONE, "b", BigDecimal.ONE, "c", BigDecimal.ONE)),
                "SVY-44",
                "shares",
                "(c)");
        finding(
                SampleSize.given(5, strata, Map.of("a", BigDecimal.ZERO, "b", BigDecimal.ZERO)),
                "SVY-44",
                "shares",
                "lớn hơn 0");
    }

    /** 486 in shares of 1, 2 and 4: 69.43, 138.86 and 277.71; the two that are left go to the largest rests, .86 and .71. */
    @Test
    void largestRests() {
        List<PlannedStratum> strata = List.of(stratum("a", 1000), stratum("b", 2000), stratum("c", 4000));
        assertThat(SampleSize.proportional(486, strata).getSizes())
                .containsExactly(Map.entry("a", 69L), Map.entry("b", 139L), Map.entry("c", 278L));
        assertThat(SampleSize.equal(487, strata).getSizes())
                .containsExactly(Map.entry("a", 163L), Map.entry("b", 162L), Map.entry("c", 162L));
        assertThat(SampleSize.given(
                                10,
                                strata,
                                Map.of(
                                        "a",
                                        new BigDecimal("0.5"),
                                        "b",
                                        new BigDecimal("0.25"),
                                        "c",
                                        new BigDecimal("0.25")))
                        .getSizes())
                .containsExactly(Map.entry("a", 5L), Map.entry("b", 3L), Map.entry("c", 2L));
    }

    @Property
    void allocationsAddUpAndAreNearTheirShare(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100_000) Integer> populations,
            @ForAll @IntRange(min = 1, max = 1000) int percent) {
        List<PlannedStratum> strata = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < populations.size(); i++) {
            strata.add(stratum("s" + i, populations.get(i)));
            all += populations.get(i);
        }
        long size = Math.max(1, all * percent / 1000);
        Map<String, Long> sizes = SampleSize.proportional(size, strata).getSizes();
        assertThat(sizes.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(size);
        for (PlannedStratum stratum : strata) {
            long given = sizes.getOrDefault(stratum.getName(), -1L);
            // Within one of the exact share: |given · N − n · N_h| < N.
            assertThat(Math.abs(given * all - size * stratum.getPopulation())).isLessThan(all);
            assertThat(given).isLessThanOrEqualTo(stratum.getPopulation());
        }
        Map<String, BigDecimal> shares = new TreeMap<>();
        strata.forEach(each -> shares.put(each.getName(), BigDecimal.valueOf(each.getPopulation(), 3)));
        assertThat(SampleSize.given(size, strata, shares).getSizes()).isEqualTo(sizes);
    }

    private static ImmutablePlannedSample.Builder planned() {
        return PlannedSample.builder()
                .population(100_000L)
                .size(486L)
                .perCluster(BigDecimal.valueOf(27))
                .correlation(FIVE_PERCENT)
                .share(new BigDecimal("0.5"))
                .confidence(new BigDecimal("0.95"));
    }

    private static void near(BigDecimal found, String wanted) {
        assertThat(found).isCloseTo(new BigDecimal(wanted), within(new BigDecimal("0.000001")));
    }

    @Test
    void plannedBeyondItsRange() {
        List<ImmutablePlannedSample.Builder> wrong = Arrays.asList(
                planned().population(0L),
                planned().size(0L),
                planned().size(100_001L),
                planned().perCluster(new BigDecimal("0.9")),
                planned().perCluster(BigDecimal.valueOf(487)),
                planned().correlation(new BigDecimal("-0.01")),
                planned().correlation(new BigDecimal("1.01")),
                planned().share(new BigDecimal("-0.01")),
                planned().share(new BigDecimal("50")),
                planned().confidence(BigDecimal.ONE),
                planned().confidence(BigDecimal.ZERO),
                planned().degreesOfFreedom(0));
        wrong.forEach(builder -> refused("VAL-04", builder::build));
    }

    /**
     * deff = 1 + 26 · 0.05 = 2.3. Variance 2.3 · 0.25 / 486 · (1 − 486/100000) = 0.001177378, error 0.03431294; z(0.975) = 1.959964
     * reaches 0.06725213, t(0.975; 15) = 2.131450 reaches 0.07313630.
     */
    @Test
    void margin() {
        assertThat(planned().build().designEffect()).isEqualByComparingTo("2.3");
        near(planned().build().margin(), "0.0672521");
        near(planned().degreesOfFreedom(15).build().margin(), "0.0731363");
    }

    @Test
    void marginOfACensusIsNone() {
        assertThat(planned().population(486L).build().margin()).isZero();
    }

    /** One by one, of endless many, the 400 of the guidance have a margin of 1.96 · 0.5 / 20 = 0.049, just below 5 %. */
    @Test
    void theGuidanceTakesASimpleSample() {
        near(
                planned()
                        .population(1_000_000_000L)
                        .size(SampleSize.forMargin(1_000_000_000L, FIVE_PERCENT))
                        .perCluster(BigDecimal.ONE)
                        .build()
                        .margin(),
                "0.0489991");
    }
}
