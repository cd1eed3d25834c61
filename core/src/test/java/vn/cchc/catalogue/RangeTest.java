package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.Ranges.range;
import static vn.cchc.catalogue.Ranges.written;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.value.Fraction;

/** What comes of two ranges, with both sides of each end, and where it is whole. */
class RangeTest {

    private static final Map<String, BinaryOperator<Range>> OPERATORS = Map.of(
            "and", Range::and,
            "hull", Range::hull,
            "smallest", Range::smallest,
            "largest", Range::largest,
            "plus", Range::plus,
            "minus", Range::minus,
            "times", Range::times,
            "by", Range::by);

    @ParameterizedTest(name = "{1} {0} {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "and      | [1,3]   | (2,4]    | (2,3]",
                "and      | [1,3]   | [2,)     | [2,3]",
                "hull     | [1,2)   | [5,6]    | [1,6]",
                "hull     | [5,6]   | [1,2)    | [1,6]",
                "hull     | [1,2]   | (,0]     | (,2]",
                "smallest | [1,4]   | [2,3)    | [1,3)",
                "smallest | [2,)    | [1,5]    | [1,5]",
                "largest  | [1,4]   | (2,3]    | (2,4]",
                "largest  | (,4]    | [1,5]    | [1,5]",
                "plus     | [1,2]   | [3,4)    | [4,6)",
                "plus     | (1,2]   | [3,4]    | (4,6]",
                "plus     | [1,)    | [3,4]    | [4,)",
                "plus     | [3,4]   | (,1]     | (,5]",
                "minus    | [1,2]   | [1,5)    | (-4,1]",
                "minus    | [0,)    | [0,)     | (,)",
                "times    | [1,2]   | [3,4)    | [3,8)",
                "times    | [-1,2]  | [3,4]    | [-4,8]",
                "times    | [-2,-1] | [-4,-3]  | [3,8]",
                "times    | [-2,-1] | (,0]     | [0,)",
                "times    | (,-1]   | [2,)     | (,-2]",
                "times    | [0,)    | [0,)     | [0,)",
                "times    | (0,1)   | [2,3]    | (0,3)",
                "times    | (0,1]   | [0,2]    | [0,2]",
                "times    | [0,1]   | (0,2]    | [0,2]",
                "times    | (0,1]   | (0,2]    | (0,2]",
                "times    | [0,0]   | [1,)     | [0,0]",
                "times    | [1,)    | [0,0]    | [0,0]",
                "times    | (0,1]   | [1,)     | (0,)",
                "times    | (,)     | [-1,1]   | (,)",
                "by       | [1,2]   | [2,4)    | (0.25,1]",
                "by       | [1,2]   | (2,4]    | [0.25,1)",
                "by       | [1,2]   | (0,4]    | [0.25,)",
                "by       | [1,2]   | [-1,4]   | [0.25,)",
                "by       | [1,2]   | [2,)     | (0,1]",
                "by       | [-2,1]  | [2,4]    | [-1,0.5]",
                "by       | [0,0]   | (0,)     | [0,0]",
                "by       | [1,1]   | [3,3]    | [1/3,1/3]",
                "by       | [2,2]w  | [2,2]w   | [1,1]"
            })
    void twoRanges(String operator, String one, String other, String both) {
        assertThat(written(OPERATORS.get(operator).apply(range(one), range(other))))
                .isEqualTo(both);
    }

    @ParameterizedTest(name = "{1} {0} {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "and      | [1,3]w | [1.5,4] | [2,3]w",
                "and      | [1,2.5] | [1,4]w | [1,2]w",
                "hull     | [1,2]w | [4,5]w | [1,5]w",
                "hull     | [1,2]w | [4,5]  | [1,5]",
                "hull     | [1,2]  | [4,5]w | [1,5]",
                "smallest | [1,2]w | [1,5]w | [1,2]w",
                "smallest | [1,2]w | [1,5]  | [1,2]",
                "smallest | [1,2]  | [1,5]w | [1,2]",
                "largest  | [1,2]w | [1,5]w | [1,5]w",
                "largest  | [1,2]w | [1,5]  | [1,5]",
                "largest  | [1,2]  | [1,5]w | [1,5]",
                "plus     | [1,2]w | [4,5]w | [5,7]w",
                "plus     | [1,2]w | [4,5]  | [5,7]",
                "plus     | [1,2]  | [4,5]w | [5,7]",
                "minus    | [1,2]w | [1,2]w | [-1,1]w",
                "times    | [1,2]w | [4,5]w | [4,10]w",
                "times    | [1,2]w | [4,5]  | [4,10]",
                "times    | [1,2]  | [4,5]w | [4,10]"
            })
    void wholeNumbersGiveWholeNumbers(String operator, String one, String other, String both) {
        twoRanges(operator, one, other, both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1.5,3.5]w | [2,3]w",
                "(1,3)w     | [2,2]w",
                "[1,3]w     | [1,3]w",
                "(-1.5,-0.5)w | [-1,-1]w",
                "(,2.5]w    | (,2]w",
                "[2.5,)w    | [3,)w"
            })
    void endsOfWholeNumbersAreWhole(String given, String whole) {
        assertThat(written(range(given))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[2,2] | 2", "(1,3)w | 2", "[2,3] |", "[2,) |", "(,2] |", "(,) |"})
    void oneNumberOnly(String range, BigDecimal point) {
        assertThat(range(range).point()).isEqualTo(Optional.ofNullable(point).map(Fraction::of));
        assertThat(range(range).isEmpty()).isFalse();
    }

    @Test
    void nothingLiesBetweenACutAndItself() {
        for (Cut cut : new Cut[] {Cut.before(Fraction.ONE), Cut.after(Fraction.ONE)}) {
            Range nothing = new Range(cut, cut, false);
            assertThat(nothing.isEmpty()).isTrue();
            assertThat(nothing.point()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | [2,2]w", "2.0 | [2,2]w", "2.5 | [2.5,2.5]", "-0.5 | [-0.5,-0.5]"})
    void oneNumber(BigDecimal number, String range) {
        assertThat(written(Range.of(number))).isEqualTo(range);
    }

    /** As long as the bound is exact; one digit more is as good as infinite, and never narrower than the truth. */
    @Test
    void numbersThatAreTooLong() {
        Fraction longest = Fraction.of(BigInteger.TWO.pow(4000).subtract(BigInteger.ONE), BigInteger.ONE);
        Fraction tooLong = Fraction.of(BigInteger.TWO.pow(4000).add(BigInteger.ONE), BigInteger.ONE);

        assertThat(just(longest).point()).contains(longest);
        assertThat(written(just(tooLong))).isEqualTo("[0,)");
        assertThat(just(longest.negated()).point()).contains(longest.negated());
        assertThat(written(just(tooLong.negated()))).isEqualTo("(,0]");
        assertThat(just(Fraction.ONE.dividedBy(longest)).point()).isPresent();
        assertThat(written(just(Fraction.ONE.dividedBy(tooLong)))).isEqualTo("[0,)");
    }

    private static Range just(Fraction number) {
        return new Range(Cut.before(number), Cut.after(number), false);
    }
}
