package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.value.Fraction;

/** Whatever two numbers of two ranges give lies in what the two ranges give, and its ends are reached. */
class RangePropertiesTest {

    @Provide
    Arbitrary<Fraction> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-12, 12),
                        Arbitraries.integers().between(1, 4))
                .as((above, below) -> Fraction.of(above, below));
    }

    /** A range and a number in it. */
    record Held(Range range, Fraction number) {}

    @Provide
    Arbitrary<Held> held() {
        Arbitrary<Optional<Cut>> ends = Combinators.combine(numbers(), Arbitraries.of(-1, 1))
                .as(Cut::new)
                .optional(0.8);
        return Combinators.combine(numbers(), ends, ends, Arbitraries.of(true, false))
                .as((number, one, other, whole) -> new Held(
                        new Range(
                                Cut.min(one.orElse(Cut.LOWEST), Cut.before(number)),
                                Cut.max(other.orElse(Cut.HIGHEST), Cut.after(number)),
                                whole && number.equals(number.floor())),
                        number));
    }

    private static boolean contains(Range range, Fraction number) {
        return range.lower().compareTo(Cut.before(number)) <= 0
                && Cut.after(number).compareTo(range.upper()) <= 0
                && (!range.whole() || number.equals(number.floor()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatTwoNumbersGiveLiesInWhatTheirRangesGive(@ForAll("held") Held first, @ForAll("held") Held second) {
        Range one = first.range();
        Range other = second.range();
        Fraction left = first.number();
        Fraction right = second.number();

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
            assertThat(contains(one.by(other), left.dividedBy(right))).isTrue();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void comparisonsSayOnlyWhatIsSure(
            @ForAll("held") Held first, @ForAll("held") Held second, @ForAll Comparison comparison) {
        Range one = first.range();
        Range other = second.range();
        Fraction left = first.number();
        Fraction right = second.number();

        Truth truth = Truth.of(one, comparison, other);
        boolean holds = comparison.holds(left.compareTo(right));
        assertThat(truth).isNotEqualTo(holds ? Truth.NEVER : Truth.ALWAYS);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void numbersKnownExactlyAreComparedExactly(
            @ForAll("numbers") Fraction left, @ForAll("numbers") Fraction right, @ForAll Comparison comparison) {
        Range one = new Range(Cut.before(left), Cut.after(left), false);
        Range other = new Range(Cut.before(right), Cut.after(right), false);

        assertThat(one.point()).isEqualTo(Optional.of(left));
        assertThat(Truth.of(one, comparison, other)).isEqualTo(Truth.of(comparison.holds(left.compareTo(right))));
        assertThat(one.plus(other).point()).contains(left.plus(right));
        assertThat(one.times(other).point()).contains(left.times(right));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void wholeNumbersBelowAndAbove(@ForAll("numbers") Fraction number) {
        assertThat(number.floor()).isLessThanOrEqualTo(number);
        assertThat(number.floor().plus(Fraction.ONE)).isGreaterThan(number);
        assertThat(number.ceiling()).isGreaterThanOrEqualTo(number);
        assertThat(number.ceiling().minus(Fraction.ONE)).isLessThan(number);
    }
}
