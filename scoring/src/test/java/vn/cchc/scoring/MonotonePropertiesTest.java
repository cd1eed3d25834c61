package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.clamp;
import static vn.cchc.testing.Formulas.difference;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.growth;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.ImmutableBand;
import vn.cchc.testing.Formulas;
import vn.cchc.value.Fraction;

/** Who does more of what counts is never given less. */
class MonotonePropertiesTest {

    @Property(tries = 300)
    void moreDoneNeverGivesLess(
            @ForAll("rising") Expression rule,
            @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int other,
            @ForAll @IntRange(min = 1, max = 100) int rest) {
        int whole = Math.max(one, other) + rest - 1;
        int more = Math.max(one, other);
        assertThat(points(rule, Math.min(one, other), Math.max(whole, 1)))
                .isLessThanOrEqualTo(points(rule, more, Math.max(whole, 1)));
    }

    @Property(tries = 300)
    void moreLateNeverGivesMore(
            @ForAll @IntRange(max = 40) int one,
            @ForAll @IntRange(max = 40) int other,
            @ForAll("quarters") BigDecimal perCase) {
        Expression rule = clamp(
                difference(maximum(), product(number(perCase.toPlainString()), fact("a"))), number("0"), maximum());
        assertThat(points(rule, Math.max(one, other), 1)).isLessThanOrEqualTo(points(rule, Math.min(one, other), 1));
    }

    private static Fraction points(Expression rule, int part, int whole) {
        ScoreReport report = Judged.report(leaf("1", "7.5", rule), given("1", "a", part, "b", whole));
        return Judged.exact(report.getCriteria().get(0));
    }

    @Provide
    Arbitrary<BigDecimal> quarters() {
        return Arbitraries.integers().between(1, 12).map(quarters -> BigDecimal.valueOf(25L * quarters, 2));
    }

    @Provide
    Arbitrary<Expression> rising() {
        Arbitrary<Expression> measure = Arbitraries.of(share("a", "b"), ratio("a", "b"), growth("a", "b"), fact("a"));
        Arbitrary<Expression> target = Arbitraries.of("0.5", "0.9", "1", "20").map(Formulas::number);
        Arbitrary<Expression> floor = Arbitraries.of("-0.5", "0", "0.3", "0.5").map(Formulas::number);
        return Arbitraries.oneOf(
                measure.map(Formulas::proportional),
                Combinators.combine(measure, target).as(Formulas::proportional),
                Combinators.combine(measure, target, floor).as(Formulas::proportional),
                measure.map(of -> clamp(product(maximum(), of), number("0"), maximum())),
                Combinators.combine(
                                measure,
                                quarters().list().uniqueElements().ofSize(3),
                                quarters().list().ofSize(4))
                        .as((of, ends, points) -> bands(
                                of,
                                ends.stream().sorted().toList(),
                                points.stream().sorted().toList())));
    }

    private static Expression bands(Expression measure, List<BigDecimal> ends, List<BigDecimal> points) {
        return Formulas.bands(
                measure,
                IntStream.rangeClosed(0, ends.size())
                        .mapToObj(i -> {
                            ImmutableBand.Builder band = Band.builder().points(points.get(i));
                            band = i > 0 ? band.atLeast(ends.get(i - 1)) : band;
                            return (i < ends.size() ? band.below(ends.get(i)) : band).build();
                        })
                        .toArray(Band[]::new));
    }
}
