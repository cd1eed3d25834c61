package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.value.Fraction;

/** The pairs of longs of a reckoning and the fractions are the same numbers, whether they fit or not. */
class FractionPropertiesTest {

    private final Reckoning reckoning = new Reckoning(new ArrayList<>());

    @Property
    void arithmeticIsThatOfFractions(
            @ForAll long n1,
            @ForAll @LongRange(min = 1) long d1,
            @ForAll long n2,
            @ForAll @LongRange(min = 1) long d2) {
        Fraction one = Fraction.of(n1, d1);
        Fraction other = Fraction.of(n2, d2);
        assertThat(value(reckoning.plus(n1, d1, n2, d2))).isEqualTo(one.plus(other));
        assertThat(value(reckoning.minus(n1, d1, n2, d2))).isEqualTo(one.minus(other));
        assertThat(value(reckoning.times(n1, d1, n2, d2))).isEqualTo(one.times(other));
        assertThat(reckoning.compare(n1, d1, n2, d2)).isEqualTo(one.compareTo(other));
        if (n2 != 0) {
            assertThat(value(reckoning.over(n1, d1, n2, d2))).isEqualTo(one.dividedBy(other));
            assertThat(one.dividedBy(other).times(other)).isEqualTo(one);
        }
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.minus(other).plus(other)).isEqualTo(one);
        BigInteger cross = BigInteger.valueOf(n1).multiply(BigInteger.valueOf(d2));
        assertThat(one.compareTo(other))
                .isEqualTo(cross.compareTo(BigInteger.valueOf(n2).multiply(BigInteger.valueOf(d1))));
    }

    @Property
    void roundingIsThatOfDecimals(
            @ForAll long n,
            @ForAll @LongRange(min = 1, max = 1_000_000) long d,
            @ForAll @IntRange(max = 10) int decimals,
            @ForAll RoundingRule rule) {
        Rounding rounding = Rounding.of(decimals, rule);
        BigDecimal expected = new BigDecimal(n).divide(new BigDecimal(d), decimals, rule.mode());
        assertThat(rounding.round(Fraction.of(n, d))).isEqualTo(expected);
        long unit = Numbers.tenTo(decimals);
        assertThat(value(reckoning.round(n, d, rounding, unit))).isEqualTo(Fraction.of(expected));
        // Ties: odd halves of the last digit.
        assertThat(value(reckoning.round(n / 1000 * 2 + 1, 2 * unit, rounding, unit)))
                .isEqualTo(Fraction.of(rounding.round(Fraction.of(n / 1000 * 2 + 1, 2 * unit))));
    }

    @Property
    void decimalsComeBack(@ForAll @BigRange(min = "-1e20", max = "1e20") @Scale(9) BigDecimal decimal) {
        Fraction fraction = Fraction.of(decimal);
        assertThat(fraction.decimal().orElseThrow()).isEqualByComparingTo(decimal);
        assertThat(fraction.signum()).isEqualTo(decimal.signum());
        assertThat(fraction.times(Fraction.of(1, 3)).decimal().isPresent())
                .isEqualTo(decimal.unscaledValue().mod(BigInteger.valueOf(3)).signum() == 0);
        assertThat(fraction.negated()).isEqualTo(Fraction.of(decimal.negate()));
    }

    @Property
    void partsAreTheSmallest(
            @ForAll @IntRange(min = 1) int n, @ForAll @IntRange(min = 1) int d, @ForAll @IntRange(min = 1) int k) {
        Fraction fraction = Fraction.of((long) n * k, (long) d * k);
        assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(fraction).isEqualTo(Fraction.of(n, d)).hasSameHashCodeAs(Fraction.of(n, d));
        assertThat(new BigDecimal(fraction.numerator())
                        .divide(new BigDecimal(fraction.denominator()), MathContext.DECIMAL64))
                .isEqualByComparingTo(new BigDecimal(n).divide(new BigDecimal(d), MathContext.DECIMAL64));
    }

    private Fraction value(long n) {
        return Reckoning.fraction(reckoning.large, n, reckoning.denominator);
    }
}
