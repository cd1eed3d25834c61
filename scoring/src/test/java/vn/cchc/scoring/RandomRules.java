package vn.cchc.scoring;

import static vn.cchc.testing.Formulas.all;
import static vn.cchc.testing.Formulas.any;
import static vn.cchc.testing.Formulas.choose;
import static vn.cchc.testing.Formulas.clamp;
import static vn.cchc.testing.Formulas.compare;
import static vn.cchc.testing.Formulas.difference;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.growth;
import static vn.cchc.testing.Formulas.is;
import static vn.cchc.testing.Formulas.largest;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.met;
import static vn.cchc.testing.Formulas.not;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.parameter;
import static vn.cchc.testing.Formulas.peers;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.proportional;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;
import static vn.cchc.testing.Formulas.smallest;
import static vn.cchc.testing.Formulas.sum;
import static vn.cchc.testing.Formulas.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.ImmutableBand;
import vn.cchc.catalogue.Level;
import vn.cchc.catalogue.Statistic;
import vn.cchc.testing.Formulas;

/** Rules of every kind on the facts of {@link Samples#leaf}, whose points stay between 0 and the maximum. */
final class RandomRules {

    private RandomRules() {}

    /** {@return rules; cases of cases down to a depth} */
    static Arbitrary<Expression> rules(int depth) {
        Arbitrary<Expression> measure = measures();
        Arbitrary<Expression> simple = Arbitraries.oneOf(
                measure.map(Formulas::proportional),
                Combinators.combine(measure, targets()).as(Formulas::proportional),
                Combinators.combine(measure, targets(), constants("-1", "0", "0.25", "0.5"))
                        .as(Formulas::proportional),
                Combinators.combine(measure, bands()).as((of, bands) -> Formulas.bands(of, bands.toArray(Band[]::new))),
                shares().list().ofSize(3).map(RandomRules::levels),
                conditions(depth).map(Formulas::met),
                numbers(depth).map(RandomRules::held),
                measure.map(of -> held(product(maximum(), of))),
                Arbitraries.of(share("a", "b"), share("x", "y")).map(of -> product(of, maximum())),
                Arbitraries.of("0.25", "0.4").map(per -> smallest(product(number(per), fact("a")), maximum())),
                Arbitraries.of(Statistic.values()).map(statistic -> compared(statistic)));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Expression> below = Arbitraries.lazy(() -> rules(depth - 1));
        return Arbitraries.oneOf(
                simple,
                simple,
                Combinators.combine(conditions(depth), below, below)
                        .as((when, then, otherwise) -> choose(otherwise, when(when, then))),
                Combinators.combine(conditions(depth), conditions(depth), below, below)
                        .as((one, two, first, second) -> choose(when(one, first), when(two, second))),
                below.list().ofMinSize(1).ofMaxSize(3).map(of -> largest(of.toArray(Expression[]::new))),
                below.list().ofMinSize(2).ofMaxSize(3).map(of -> smallest(of.toArray(Expression[]::new))),
                Combinators.combine(below, below)
                        .as((one, two) -> sum(product(number("0.5"), one), product(two, number("0.5")))));
    }

    private static Expression held(Expression value) {
        return clamp(value, number("0"), maximum());
    }

    private static Expression compared(Statistic statistic) {
        return statistic == Statistic.SMALLEST
                ? held(difference(fact("x"), peers(fact("x"), statistic)))
                : proportional(ratio("a", "b"), peers(ratio("a", "b"), statistic));
    }

    private static Arbitrary<Expression> constants(String... numbers) {
        return Arbitraries.of(numbers).map(Formulas::number);
    }

    private static Arbitrary<Expression> targets() {
        return Arbitraries.oneOf(
                constants("0.5", "0.9", "1", "3"), Arbitraries.of(parameter("goal"), parameter("late"), fact("y")));
    }

    private static Arbitrary<Expression> measures() {
        return Arbitraries.of(
                share("a", "b"),
                share("x", "y"),
                ratio("a", "b"),
                ratio("x", "y"),
                growth("a", "b"),
                growth("x", "y"),
                fact("a"),
                fact("x"),
                difference(fact("x"), fact("y")),
                sum(fact("a"), fact("b")),
                smallest(fact("a"), fact("x")),
                largest(fact("b"), fact("y"), number("1")));
    }

    /** {@return any numbers, made of all kinds of expressions} */
    private static Arbitrary<Expression> numbers(int depth) {
        Arbitrary<Expression> atoms = Arbitraries.oneOf(
                measures(), constants("-1", "0", "0.3", "2"), Arbitraries.of(parameter("goal"), maximum()));
        if (depth == 0) {
            return atoms;
        }
        Arbitrary<Expression> below = Arbitraries.lazy(() -> numbers(depth - 1));
        Arbitrary<List<Expression>> several = below.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                several.map(of -> sum(of.toArray(Expression[]::new))),
                several.map(of -> product(of.toArray(Expression[]::new))),
                several.map(of -> smallest(of.toArray(Expression[]::new))),
                several.map(of -> largest(of.toArray(Expression[]::new))),
                Combinators.combine(below, below).as(Formulas::difference),
                Combinators.combine(below, below)
                        .as((n, d) -> Expression.Ratio.builder()
                                .numerator(n)
                                .denominator(d)
                                .build()),
                Combinators.combine(below, below)
                        .as((n, d) -> Expression.Growth.builder()
                                .current(n)
                                .previous(d)
                                .build()),
                Combinators.combine(below, below)
                        .as((value, most) -> Expression.Clamp.builder()
                                .value(value)
                                .atMost(most)
                                .build()),
                Combinators.combine(below, below, below).as(Formulas::clamp),
                Combinators.combine(conditions(depth - 1), below)
                        .as((when, then) -> choose(met(when), when(when, then))));
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> one = Arbitraries.oneOf(
                Arbitraries.of(is("yes"), is("level", "good"), is("level", "fair")),
                Combinators.combine(measures(), Arbitraries.of(Comparison.class), constants("0", "0.5", "1", "2"))
                        .as(Formulas::compare),
                Arbitraries.of(Comparison.class).map(comparison -> compare(fact("a"), comparison, fact("b"))));
        if (depth == 0) {
            return one;
        }
        Arbitrary<Condition> below = Arbitraries.lazy(() -> conditions(depth - 1));
        return Arbitraries.oneOf(
                one,
                below.map(of -> not(of)),
                Combinators.combine(below, below).as((first, second) -> all(first, second)),
                Combinators.combine(below, below).as((first, second) -> any(first, second)));
    }

    private static Arbitrary<BigDecimal> shares() {
        return Arbitraries.of("0", "0.2", "0.5", "0.75", "1").map(BigDecimal::new);
    }

    /** {@return bands over all numbers, with ends that belong to the upper or to the lower of two} */
    private static Arbitrary<List<Band>> bands() {
        Arbitrary<List<BigDecimal>> ends = Arbitraries.of("-0.5", "0", "0.25", "0.5", "1", "2")
                .map(BigDecimal::new)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(set -> set.stream().sorted().toList());
        return Combinators.combine(ends, shares().list().ofSize(4), Arbitraries.of(true, false))
                .as(RandomRules::bands);
    }

    private static List<Band> bands(List<BigDecimal> ends, List<BigDecimal> shares, boolean fromBelow) {
        return IntStream.rangeClosed(0, ends.size())
                .mapToObj(i -> {
                    ImmutableBand.Builder band = Band.builder().share(shares.get(i));
                    if (i > 0) {
                        BigDecimal lower = ends.get(i - 1);
                        band = fromBelow ? band.atLeast(lower) : band.above(lower);
                    }
                    if (i < ends.size()) {
                        BigDecimal upper = ends.get(i);
                        band = fromBelow ? band.below(upper) : band.atMost(upper);
                    }
                    return band.build();
                })
                .toList();
    }

    private static Expression levels(List<BigDecimal> shares) {
        return Formulas.levels(
                "level",
                List.of("none"),
                level("good", shares.get(0)),
                level("fair", shares.get(1)),
                level("poor", shares.get(2)));
    }

    private static Level level(String option, BigDecimal share) {
        return Level.builder().option(option).share(share).build();
    }
}
