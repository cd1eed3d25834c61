package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;

/** How fine the points of a catalogue are counted, and what is known of a score that lies between two grains. */
class GrainTest {

    private static final Grain GRAIN = grain("10", "0", Samples.policy());
    private static final Grain NONE = grain("10000000000000000000", "0", Samples.policy());

    private static Grain grain(String maximum, String minimum, ScoringPolicy policy) {
        var criterion = leaf("1", maximum, fact("x"), it -> it.minimumPoints(new BigDecimal(minimum)));
        return new CompiledCatalogue(Samples.catalogue(policy, criterion), policy).grain;
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 0, 10000000",
        "10, 0, 2, 1000000000",
        "10, 0, 10, 100000000000000000",
        "1.125, 0, 2, 1000000000",
        "1.1234567891, 0, 2, 10000000000",
        "10, -0.1234567891, 2, 10000000000",
        // Both bounds and the unit points that rounding up may bring have to fit into 61 bits.
        "2305843005, 0, 2, 1000000000",
        "2305843006, 0, 2, 100000000",
        "2305843000, -5, 2, 1000000000",
        "2305843000, -6, 2, 100000000",
        "2305843009213693948, 0, 2, 1",
        "2305843009213693949, 0, 2, 0",
        "2305843009213689.125, 0, 2, 1000",
        "2305843009213693.125, 0, 2, 0"
    })
    void asManyDecimalsAsFitBeyondThosePublished(String maximum, String minimum, int published, long perPoint) {
        ScoringPolicy policy = Samples.policyBuilder()
                .published(Rounding.of(published, RoundingRule.HALF_UP))
                .build();
        assertThat(grain(maximum, minimum, policy).perPoint).isEqualTo(perPoint);
        assertThat(grain(maximum, minimum, policy).none()).isEqualTo(perPoint == 0);
    }

    @ParameterizedTest
    @CsvSource({"10, 0, 1", "10, 1, 10", "1.125, 1, 1000", "1.125, 4, 10000"})
    void scoresRoundedBeforeAddingNeedNoMoreThanTheirDecimals(String maximum, int before, long perPoint) {
        ScoringPolicy policy = Samples.policyBuilder()
                .beforeAdding(Rounding.of(before, RoundingRule.HALF_UP))
                .build();
        assertThat(grain(maximum, "0", policy).perPoint).isEqualTo(perPoint);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, true",
        "100, true",
        "0.000000001, true",
        "0.0000000001, false",
        "9223372036.854775807, true",
        "9223372036.854775808, false",
        "-9223372036.854775808, true",
        "-9223372036.854775809, false"
    })
    void wholeNumbersOfGrainsFitIntoALong(String points, boolean whole) {
        assertThat(GRAIN.isWhole(new BigDecimal(points))).isEqualTo(whole);
    }

    @Test
    void boundIsCountedInGrains() {
        assertThat(GRAIN.of(new BigDecimal("-1.5"))).isEqualTo(-1_500_000_000);
        assertThat(NONE.of(BigDecimal.TEN)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1004999999, 0, 1.00",
        "1005000000, 0, 1.01",
        "1004999998, 1, 1.00",
        "1004999999, 1, ",
        "1005000000, 1, 1.01",
        "1004999990, 9, 1.00",
        "1004999990, 10, "
    })
    void scoreIsPublishedIfBothEndsRoundAlike(long grains, int slack, String score) {
        assertThat(GRAIN.round(grains, slack, Samples.TWO))
                .isEqualTo(Optional.ofNullable(score).map(BigDecimal::new));
    }

    @ParameterizedTest
    @CsvSource({
        "333333333, 0, 1000000000, 33.33",
        "333349999, 0, 1000000000, 33.33",
        "333350000, 0, 1000000000, 33.34",
        "333349998, 1, 1000000000, 33.33",
        "333349999, 1, 1000000000, ",
        "333350000, 1, 1000000000, 33.34",
        "-1, 0, 3, -33.33",
        "1, 0, 1, 100.00",
        "0, 0, 0, ",
        "1, 0, -1, "
    })
    void indexIsPublishedIfBothEndsRoundAlike(long grains, int slack, long attainable, String index) {
        assertThat(GRAIN.index(grains, slack, attainable, Samples.TWO))
                .isEqualTo(Optional.ofNullable(index).map(BigDecimal::new));
    }

    @Test
    void withoutGrainsNothingIsKnown() {
        assertThat(NONE.round(0, 0, Samples.TWO)).isEmpty();
        assertThat(NONE.index(1, 0, 1, Samples.TWO)).isEmpty();
    }
}
