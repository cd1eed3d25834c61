package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.testing.Formulas;
import vn.cchc.value.Fraction;

/**
 * What is quick on two longs stays there, unreduced; what does not fit is exact all the same. A number is written as its pair; a
 * tilde says that it is kept as a fraction, because two longs are too small for it.
 */
class ReckoningTest {

    private static final String FOUR = "4611686018427387904";
    private static final String EIGHT = "9223372036854775808";
    private static final String MAX = "9223372036854775807";
    private static final String MIN = "-9223372036854775808";

    private final Reckoning reckoning = new Reckoning();

    private record Pair(long n, long d) {}

    ReckoningTest() {
        // So that the places of the large numbers are not 0, which looks like a number without a sign.
        reckoning.large.add(Fraction.of(-7, 1));
    }

    /** {@return a number of a test: n/d, or ~n/d for one that is kept as a fraction; 2^62, its double, and the ends of a long have names} */
    private Pair pair(String text) {
        String number = named(text);
        if (number.startsWith("~")) {
            reckoning.large.add(Fraction.parse(number.substring(1)));
            return new Pair(reckoning.large.size() - 1L, Reckoning.LARGE);
        }
        String[] parts = number.split("/", -1);
        return new Pair(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static String named(String text) {
        return text.replace("FOUR", FOUR)
                .replace("EIGHT", EIGHT)
                .replace("MAX", MAX)
                .replace("MIN", MIN);
    }

    private String shown(long n) {
        return reckoning.denominator == Reckoning.LARGE
                ? "~" + reckoning.large.get((int) n)
                : n + "/" + reckoning.denominator;
    }

    @ParameterizedTest
    @CsvSource({
        // One denominator.
        "1/2, 1/2, 2/2",
        "0/2, 2/2, 2/2",
        "2/2, 0/2, 2/2",
        "-2/4, -2/4, -4/4",
        "-1/2, 3/2, 2/2",
        "9223372036854775806/2, 1/2, MAX/2",
        "MAX/2, 1/2, FOUR/1",
        "MAX/1, 1/1, ~EIGHT",
        "MIN/2, 0/2, MIN/2",
        "MIN/1, -1/1, ~-9223372036854775809",
        // Two denominators.
        "1/2, 1/4, 6/8",
        "-1/2, 1/4, -2/8",
        "-1/2, -1/4, -6/8",
        "0/2, 2/4, 4/8",
        "FOUR/3, 0/2, FOUR/3",
        "0/2, FOUR/3, FOUR/3",
        "1/FOUR, 1/2147483648, 2147483649/FOUR",
        "2305843009213693952/1, FOUR/2, FOUR/1",
        "-4611686018427387905/1, -2/2, -4611686018427387906/1",
        // Kept as fractions.
        "~EIGHT, 1/1, ~9223372036854775809",
        "1/1, ~EIGHT, ~9223372036854775809",
        "~EIGHT, ~-EIGHT, 0/1",
        "~EIGHT, -1/1, MAX/1"
    })
    void sums(String one, String other, String sum) {
        Pair a = pair(one);
        Pair b = pair(other);
        assertThat(shown(reckoning.plus(a.n(), a.d(), b.n(), b.d()))).isEqualTo(named(sum));
    }

    @ParameterizedTest
    @CsvSource({
        "3/4, 1/4, 2/4",
        "1/4, 3/4, -2/4",
        "3/4, -1/4, 4/4",
        "1/2, 1/4, 2/8",
        "0/1, MAX/1, -9223372036854775807/1",
        "0/1, MIN/1, ~EIGHT",
        "-1/1, MIN/1, MAX/1",
        "~EIGHT, 1/1, MAX/1",
        "1/1, ~EIGHT, -9223372036854775807/1"
    })
    void differences(String one, String other, String difference) {
        Pair a = pair(one);
        Pair b = pair(other);
        assertThat(shown(reckoning.minus(a.n(), a.d(), b.n(), b.d()))).isEqualTo(named(difference));
    }

    @ParameterizedTest
    @CsvSource({
        "1/2, 2/3, 2/6",
        "-1/2, 2/3, -2/6",
        "-2/3, -3/4, 6/12",
        "0/2, 1/2, 0/4",
        "FOUR/1, 2/1, ~EIGHT",
        "FOUR/2, 2/1, FOUR/1",
        "-FOUR/1, 2/1, MIN/1",
        "1/FOUR, 1/2, ~1/EIGHT",
        "2/FOUR, 1/2, 1/FOUR",
        "1/4611686018427387903, 2/2, 2/9223372036854775806",
        "~EIGHT, 1/2, FOUR/1",
        "1/2, ~EIGHT, FOUR/1"
    })
    void products(String one, String other, String product) {
        Pair a = pair(one);
        Pair b = pair(other);
        assertThat(shown(reckoning.times(a.n(), a.d(), b.n(), b.d()))).isEqualTo(named(product));
    }

    @ParameterizedTest
    @CsvSource({
        "1/2, 2/3, 3/4",
        "1/2, 1/2, 2/2",
        "-1/2, 1/2, -2/2",
        "1/2, -1/2, -1/1",
        "FOUR/1, 1/2, ~EIGHT",
        "~EIGHT, 2/1, FOUR/1",
        "FOUR/1, ~EIGHT, 1/2",
        "2/1, MIN/1, -1/FOUR"
    })
    void quotients(String one, String other, String quotient) {
        Pair a = pair(one);
        Pair b = pair(other);
        assertThat(shown(reckoning.over(a.n(), a.d(), b.n(), b.d()))).isEqualTo(named(quotient));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> reckoning.over(1, 2, 0, 1)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1/2, 1/2, 0",
        "1/2, 3/2, -1",
        "3/2, 1/2, 1",
        "1/2, 2/4, 0",
        "1/2, 1/3, 1",
        "1/3, 1/2, -1",
        "-1/2, 1/3, -1",
        "MAX/1, MIN/1, 1",
        "MAX/2, FOUR/1, -1",
        "MAX/FOUR, MAX/4611686018427387903, -1",
        "9223372036854775806/FOUR, MAX/FOUR, -1",
        "MIN/FOUR, MAX/4611686018427387903, -1",
        "FOUR/1, 1/2, 1",
        "1/2, FOUR/1, -1",
        "-4611686018427387905/1, -1/2, -1",
        "-1/2, -4611686018427387905/1, 1",
        "~EIGHT, MAX/1, 1",
        "MAX/1, ~EIGHT, -1",
        "~EIGHT, ~EIGHT, 0",
        "~9223372036854775809, ~EIGHT, 1"
    })
    void comparisons(String one, String other, int order) {
        Pair a = pair(one);
        Pair b = pair(other);
        assertThat(reckoning.compare(a.n(), a.d(), b.n(), b.d())).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"0/3, 0", "1/3, 1", "-1/3, -1", "~EIGHT, 1", "~-EIGHT, -1"})
    void signs(String number, int sign) {
        Pair a = pair(number);
        assertThat(reckoning.signum(a.n(), a.d())).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        // On two longs the points are hundredths, and so on; as fractions they are reduced.
        "1/2, 2, DOWN, 50/100",
        "1/2, 0, DOWN, 0/1",
        "99/100, 1, DOWN, 9/10",
        "-99/100, 1, DOWN, -9/10",
        "1/2, 0, HALF_UP, 1/1",
        "-1/2, 0, HALF_UP, -1/1",
        "49/100, 0, HALF_UP, 0/1",
        "-49/100, 0, HALF_UP, 0/1",
        "51/100, 0, HALF_UP, 1/1",
        "-51/100, 0, HALF_UP, -1/1",
        "1/8, 2, HALF_UP, 13/100",
        "5/3, 2, HALF_UP, 167/100",
        "1/2, 0, HALF_EVEN, 0/1",
        "3/2, 0, HALF_EVEN, 2/1",
        "5/2, 0, HALF_EVEN, 2/1",
        "-1/2, 0, HALF_EVEN, 0/1",
        "-3/2, 0, HALF_EVEN, -2/1",
        "51/100, 0, HALF_EVEN, 1/1",
        "-51/100, 0, HALF_EVEN, -1/1",
        "149/100, 0, HALF_EVEN, 1/1",
        "7/5, 0, HALF_EVEN, 1/1",
        "12/10, 1, HALF_EVEN, 12/10",
        // The double of the rest has to fit, too.
        "4/4611686018427387903, 1, HALF_UP, 0/10",
        "4/FOUR, 1, HALF_UP, 0/1",
        "4611686018427387902/4611686018427387903, 0, HALF_UP, 1/1",
        "9223372036854775806/MAX, 0, HALF_UP, 1/1",
        "5/MAX, 1, HALF_UP, 0/1",
        // And the number of units.
        "922337203685477580/2, 1, HALF_UP, 4611686018427387900/10",
        "922337203685477581/2, 1, HALF_UP, 922337203685477581/2",
        "~EIGHT/3, 1, HALF_UP, ~30744573456182586027/10",
        "~EIGHT, 0, HALF_UP, ~EIGHT"
    })
    void roundings(String number, int decimals, RoundingRule rule, String rounded) {
        Pair a = pair(number);
        long n = reckoning.round(a.n(), a.d(), Rounding.of(decimals, rule), Numbers.tenTo(decimals));
        assertThat(shown(n)).isEqualTo(named(rounded));
    }

    @ParameterizedTest
    @CsvSource({
        "1/2, 10, 5, true",
        "1/3, 10, 3, false",
        "-1/3, 10, -4, false",
        "-1/2, 10, -5, true",
        "0/3, 10, 0, true",
        "MAX/3, 1, 3074457345618258602, false",
        "FOUR/100, 10, 461168601842738790, false",
        "FOUR/128, 10, 360287970189639680, true",
        "-FOUR/100, 10, -461168601842738791, false",
        "~EIGHT/3, 2, 6148914691236517205, false",
        "~EIGHT/4, 2, FOUR, true",
        "~-EIGHT/3, 2, -6148914691236517206, false"
    })
    void wholeUnitsFromBelow(String number, long unit, String floor, boolean whole) {
        Pair a = pair(number);
        assertThat(reckoning.floor(a.n(), a.d(), unit)).isEqualTo(Long.parseLong(named(floor)));
        assertThat(reckoning.whole).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "6/4, 3/2",
        "MAX, MAX/1",
        "MIN, MIN/1",
        "EIGHT, ~EIGHT",
        "-9223372036854775809, ~-9223372036854775809",
        "1/MAX, 1/MAX",
        "1/EIGHT, ~1/EIGHT",
        "EIGHT/2, FOUR/1"
    })
    void fractionsThatFitBecomePairs(String fraction, String pair) {
        assertThat(shown(reckoning.number(Fraction.parse(named(fraction))))).isEqualTo(named(pair));
    }

    @ParameterizedTest
    @CsvSource({"127, 1/1", "128, ~1"})
    void onlyShortFractionsAreReduced(int shift, String pair) {
        BigInteger number = BigInteger.ONE.shiftLeft(shift);
        assertThat(shown(reckoning.number(Fraction.of(number, number)))).isEqualTo(pair);
    }

    @Test
    void numbersUpToTheLongestAreKept() {
        Fraction longest = Fraction.of(BigInteger.ONE.shiftLeft((1 << 17) - 1), BigInteger.ONE);
        long n = reckoning.number(longest);
        assertThat(reckoning.denominator).isEqualTo(Reckoning.LARGE);
        assertThat(reckoning.large.get((int) n)).isEqualTo(longest);
        assertThat(reckoning.cause).isEqualTo(Cause.RULE);
    }

    @Test
    void longerNumbersStopReckoning() {
        Fraction longer = Fraction.of(BigInteger.ONE.shiftLeft(1 << 17), BigInteger.ONE);
        assertThat(reckoning.number(longer)).isZero();
        assertThat(reckoning.denominator).isEqualTo(Reckoning.NONE);
        assertThat(reckoning.cause).isEqualTo(Cause.TOO_LARGE);
    }

    @Test
    void stepThatHasANumberWritesItDown() {
        reckoning.trace = new long[4];
        Step step = new ArithmeticSteps.Difference(Formulas.maximum(), 5, 2, constant(), constant());
        reckoning.denominator = 3;
        assertThat(reckoning.record(step, 7)).isEqualTo(7);
        assertThat(reckoning.trace).containsExactly(0, 0, 7, 3);
        assertThat(reckoning.stoppedAt).isEqualTo(-1);
    }

    @Test
    void stepThatHasNoNumberWritesNothingDownAndIsWhereReckoningStopped() {
        reckoning.trace = new long[4];
        Step step = new ArithmeticSteps.Difference(Formulas.maximum(), 5, 2, constant(), constant());
        Step above = new ArithmeticSteps.Difference(Formulas.maximum(), 6, 0, step, constant());
        reckoning.number(1, Reckoning.NONE);
        assertThat(reckoning.record(step, 7)).isZero();
        assertThat(reckoning.record(above, 7)).isZero();
        assertThat(reckoning.trace).containsExactly(0, 0, 0, 0);
        assertThat(reckoning.stoppedAt).isEqualTo(5);
    }

    private static Step constant() {
        return new ValueSteps.Constant(Formulas.maximum(), 0, BigDecimal.ONE);
    }

    @Test
    void nextUnitKnowsNothingOfWhereTheLastOneStopped() {
        assertThat(reckoning.stop(Cause.NO_BAND, 4)).isZero();
        assertThat(reckoning.denominator).isEqualTo(Reckoning.NONE);
        assertThat(reckoning.cause).isEqualTo(Cause.NO_BAND);
        assertThat(reckoning.stoppedAt).isEqualTo(4);
        long[] parameters = {1, 2};
        reckoning.at(3, 5, parameters);
        assertThat(reckoning.unit).isEqualTo(3);
        assertThat(reckoning.factsAt).isEqualTo(30);
        assertThat(reckoning.parameters).isSameAs(parameters);
        assertThat(reckoning.cause).isEqualTo(Cause.RULE);
        assertThat(reckoning.stoppedAt).isEqualTo(-1);
    }

    @Test
    void largeNumbersOfTheFactsOutliveThoseOfAUnit() {
        Fraction ofFacts = Fraction.of(1, 3);
        Reckoning units = new Reckoning(new ArrayList<>(List.of(ofFacts)));
        units.number(Fraction.parse(EIGHT));
        units.number(Fraction.parse(EIGHT));
        assertThat(units.large).hasSize(3);
        units.forget(1);
        assertThat(units.large).containsExactly(ofFacts);
        units.forget(1);
        assertThat(units.large).containsExactly(ofFacts);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void alternativeTakenIsWrittenDownFromOneOn(int index) {
        reckoning.trace = new long[2];
        reckoning.taken(1, index);
        assertThat(reckoning.trace).containsExactly(0, index + 1L);
    }
}
