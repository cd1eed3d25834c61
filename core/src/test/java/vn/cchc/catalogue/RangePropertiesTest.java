package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever two numbers of two ranges give lies in what the two ranges give, and its ends are reached. */
class RangePropertiesTest {

    @Provide
    Arbitrary<Fraction> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-12, 12),
                        Arbitraries.integers().between(1, 4))
                .as((above, below) -> Fraction.of(BigDecimal.valueOf(above))
                        .times(Fraction.of(BigDecimal.valueOf(below)).reciprocal()));
    }

    @Provide
    Arbitrary<Range> ranges() {
        Arbitrary<Integer> side = Arbitraries.of(-1, 1);
        Arbitrary<Cut> cuts = Combinators.combine(numbers(), side).as(Cut::new);
        return Combinators.combine(cuts.optional(0.8), cuts.optional(0.8), Arbitraries.of(true, false))
                .as((one, other, whole) -> {
                    Cut lower = one.orElse(Cut.LOWEST);
                    Cut upper = other.orElse(Cut.HIGHEST);
                    return new Range(
                            one.isPresent() && other.isPresent() ? Cut.min(lower, upper) : lower,
                            one.isPresent() && other.isPresent() ? Cut.max(lower, upper) : upper,
                            whole);
                })
                .filter(range -> !range.isEmpty());
    }

    private static boolean contains(Range range, Fraction number) {
        return range.lower().compareTo(Cut.before(number)) <= 0
                && Cut.after(number).compareTo(range.upper()) <= 0
                && (!range.whole() || number.equals(number.floor()));
    }

    @Property
    void whatTwoNumbersGiveLiesInWhatTheirRangesGive(
            @ForAll("ranges") Range one,
            @ForAll("ranges") Range other,
            @ForAll("numbers") Fraction left,
            @ForAll("numbers") Fraction right) {
        Assume.that(contains(one, left) && contains(other, right));

        assertThat(contains(one.plus(other), left.plus(right))).isTrue();
        assertThat(contains(one.minus(other), left.minus(right))).isTrue();
        assertThat(contains(one.times(other), left.times(right))).isTrue();
        Fraction least = left.compareTo(right) <= 0 ? left : right;
        Fraction most = left.compareTo(right) <= 0 ? right : left;
        assertThat(contains(one.smallest(other), least)).isTrue();
        assertThat(contains(one.largest(other), most)).isTrue();
        assertThat(contains(one.hull(other), left)).isTrue();
        assertThat(contains(one.and(other), left)).isEqualTo(contains(other, left));
        if (right.signum() > 0) {
            assertThat(contains(one.by(other), left.times(right.reciprocal()))).isTrue();
        }
    }

    @Property
    void comparisonsSayOnlyWhatIsSure(
            @ForAll("ranges") Range one,
            @ForAll("ranges") Range other,
            @ForAll("numbers") Fraction left,
            @ForAll("numbers") Fraction right,
            @ForAll Comparison comparison) {
        Assume.that(contains(one, left) && contains(other, right));

        Truth truth = Truth.of(one, comparison, other);
        boolean holds = comparison.holds(left.compareTo(right));
        assertThat(truth).isNotEqualTo(holds ? Truth.NEVER : Truth.ALWAYS);
    }

    @Property
    void numbersKnownExactlyAreComparedExactly(
            @ForAll("numbers") Fraction left, @ForAll("numbers") Fraction right, @ForAll Comparison comparison) {
        Range one = new Range(Cut.before(left), Cut.after(left), false);
        Range other = new Range(Cut.before(right), Cut.after(right), false);

        assertThat(one.point()).isEqualTo(Optional.of(left));
        assertThat(Truth.of(one, comparison, other)).isEqualTo(Truth.of(comparison.holds(left.compareTo(right))));
        assertThat(one.plus(other).point()).contains(left.plus(right));
        assertThat(one.times(other).point()).contains(left.times(right));
    }

    @Property
    void wholeNumbersBelowAndAbove(@ForAll("numbers") Fraction number) {
        assertThat(number.floor()).isLessThanOrEqualTo(number);
        assertThat(number.floor().plus(Fraction.ONE)).isGreaterThan(number);
        assertThat(number.ceiling()).isGreaterThanOrEqualTo(number);
        assertThat(number.ceiling().minus(Fraction.ONE)).isLessThan(number);
    }
}
