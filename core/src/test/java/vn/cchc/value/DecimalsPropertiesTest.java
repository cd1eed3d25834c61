package vn.cchc.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Normalising keeps the number, needs doing once, and makes equal numbers equal objects. */
class DecimalsPropertiesTest {

    /** At most 20 digits, scaled so that bounds and zeros at the end are met often. */
    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                Arbitraries.of("0", "1", "100", "-2500").map(BigInteger::new));
        return Combinators.combine(digits, Arbitraries.integers().between(-9, 30))
                .as(BigDecimal::new);
    }

    @Property
    void numberIsKept(@ForAll("decimals") BigDecimal value) {
        assertThat(Decimals.normalize("value", value)).isEqualByComparingTo(value);
    }

    @Property
    void onceIsEnough(@ForAll("decimals") BigDecimal value) {
        BigDecimal once = Decimals.normalize("value", value);

        assertThat(Decimals.normalize("value", once)).isEqualTo(once);
        assertThat(once.scale()).isNotNegative();
        assertThat(once.toString()).isEqualTo(new BigDecimal(once.toPlainString()).toString());
    }

    @Property
    void zerosAtTheEndMakeNoDifference(@ForAll("decimals") BigDecimal value) {
        BigDecimal short30 = value.stripTrailingZeros();

        assertThat(Decimals.normalize("value", value)).isEqualTo(Decimals.normalize("value", short30));
    }
}
