package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts are easy enough for a shortcut; here none may be above 100. What is not easy has no denominator. */
class MeasureTest {

    private static final long LIMIT = 100;
    private static final byte BY_RULE = Cause.RULE.kept();

    /** {@return the measure of the second of three units, as a pair; the facts of the others are not easy} */
    private static String measured(Measure measure, Cause cause, long... facts) {
        long[] all = new long[3 * facts.length];
        System.arraycopy(facts, 0, all, facts.length, facts.length);
        Columns columns = new Columns(3);
        measure.fill(columns, all, new byte[] {BY_RULE, cause.kept(), BY_RULE}, LIMIT);
        assertThat(columns.denominators[0]).isZero();
        assertThat(columns.denominators[2]).isZero();
        return columns.numerators[1] + "/" + columns.denominators[1];
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0/1",
        "7, 2, 7/2",
        "100, 1, 100/1",
        "101, 1, 101/0",
        "-1, 1, -1/0",
        "7, 100, 7/100",
        "7, 101, 7/0",
        // Missing, and kept as a fraction.
        "7, 0, 7/0",
        "7, -1, 7/0"
    })
    void factIsEasyFromZeroToTheLimit(long n, long d, String measured) {
        assertThat(measured(Measure.fact(1, 3), Cause.RULE, 3, 1, n, d, 5, 1)).isEqualTo(measured);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 7, 1, 0/7",
        "3, 1, 7, 1, 3/7",
        "7, 1, 7, 1, 7/7",
        "8, 1, 7, 1, 8/0",
        "-1, 1, 7, 1, -1/0",
        "0, 1, 0, 1, 0/0",
        "0, 1, -1, 1, 0/0",
        "-2, 1, -1, 1, -2/0",
        "100, 1, 100, 1, 100/100",
        "3, 1, 101, 1, 3/0",
        "3, 10, 7, 10, 3/7",
        "3, 10, 7, 1, 3/0",
        "3, 1, 7, 10, 3/0",
        "3, 0, 7, 0, 3/0",
        "3, -1, 7, -1, 3/0"
    })
    void shareIsEasyUpToTheWhole(long n1, long d1, long n2, long d2, String measured) {
        assertThat(measured(Measure.share(0, 2, 3), Cause.RULE, n1, d1, 5, 1, n2, d2))
                .isEqualTo(measured);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 7, 1, 0/7",
        "8, 1, 7, 1, 8/7",
        "100, 1, 7, 1, 100/7",
        "101, 1, 7, 1, 101/0",
        "-1, 1, 7, 1, -1/0",
        "5, 1, 0, 1, 5/0",
        "5, 1, -7, 1, 5/0",
        "5, 1, 100, 1, 5/100",
        "5, 1, 101, 1, 5/0",
        "5, 1, 7, 10, 5/0"
    })
    void ratioIsEasyUpToTheLimit(long n1, long d1, long n2, long d2, String measured) {
        assertThat(measured(Measure.ratio(2, 0, 3), Cause.RULE, n2, d2, 5, 1, n1, d1))
                .isEqualTo(measured);
    }

    @Test
    void onlyUnitsReckonedByTheirRuleAreMeasured() {
        assertThat(measured(Measure.fact(0, 2), Cause.FACT_REFUSED, 3, 1, 7, 1)).isEqualTo("3/0");
        assertThat(measured(Measure.share(0, 1, 2), Cause.FACT_REFUSED, 3, 1, 7, 1))
                .isEqualTo("3/0");
    }

    @Test
    void onlyAShareIsBoundByTheWhole() {
        assertThat(Measure.share(0, 1, 2).isShare()).isTrue();
        assertThat(Measure.ratio(0, 1, 2).isShare()).isFalse();
        assertThat(Measure.fact(0, 2).isShare()).isFalse();
    }
}
