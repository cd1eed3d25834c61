package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.cchc.testing.Formulas.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules as formulas of one line: what a reader of a comparison sees, and what tells two rules apart. */
class RuleNotationTest {

    private static final Expression A = fact("a");
    private static final Expression B = fact("b");

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("0.9", number("0.90")),
                arguments("a", A),
                arguments("$goal", parameter("goal")),
                arguments("max", maximum()),
                arguments("(a + b + 1)", sum(A, B, number("1"))),
                arguments("(a × b × 2)", product(A, B, number("2"))),
                arguments("(a − b)", difference(A, B)),
                arguments("share(a; b)", share(A, B)),
                arguments("ratio(a; b)", ratio(A, B)),
                arguments("growth(a; b)", growth(A, B)),
                arguments("smallest(a; b)", smallest(A, B)),
                arguments("largest(a; b)", largest(A, B)),
                arguments("clamp(a; ≥ 1; ≤ 2)", within(A, "1", "2")),
                arguments("clamp(a; ≤ 2)", atMost(A, "2")),
                arguments("peers(mean; a)", peers(A, Statistic.MEAN)),
                arguments("peers(largest; share(a; b))", peers(share(A, B), Statistic.LARGEST)));
    }

    static Stream<Arguments> points() {
        return Stream.of(
                arguments("proportional(share(a; b))", proportional(share(A, B))),
                arguments("proportional(a; target 0.9; floor 0.5)", proportional(A, "0.9", "0.5")),
                arguments(
                        "bands(a; [0.7 … 0.9): 1; (0.9 … 1]: 2; (1 … ): 3; ( … 0.7): 0)",
                        Checking.bands(A, "[0.7,0.9) 1", "(0.9,1] 2", "(1,] 3", "(,0.7) 0")),
                arguments(
                        "bands(a; ( … ): 0.5 max)",
                        bands(A, Band.builder().share(new BigDecimal("0.50")).build())),
                arguments("levels(plan; good: 1; bad: 0)", Checking.levels("plan", List.of(), "good 1", "bad 0")),
                arguments(
                        "levels(plan; good: 1; n/a none, unasked)",
                        Checking.levels("plan", List.of("none", "unasked"), "good 1")),
                arguments(
                        "choose(done: 1; late: 2; otherwise 0)",
                        choose(number("0"), when(is("done"), number("1")), when(is("late"), number("2")))),
                arguments(
                        "choose(done: 1)",
                        Expression.Choose.builder()
                                .addBranch(when(is("done"), number("1")))
                                .build()));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments("met(done)", met(is("done"))),
                arguments("met(plan is good)", met(is("plan", "good"))),
                arguments("met(not done)", met(not(is("done")))),
                arguments("met(a ≥ 0.9)", met(compare(A, Comparison.AT_LEAST, number("0.9")))),
                arguments("met(a < b)", met(compare(A, Comparison.LESS_THAN, B))),
                arguments("met((x and y and z))", met(all(is("x"), is("y"), is("z")))),
                arguments("met((x or (y and not z)))", met(any(is("x"), all(is("y"), not(is("z")))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"numbers", "points", "conditions"})
    void formulaOfOneLine(String formula, Expression rule) {
        assertThat(RuleNotation.formula(rule)).isEqualTo(formula);
    }

    @Test
    void parametersAreFoundWhereverTheyStand() {
        Expression rule = choose(
                product(maximum(), parameter("factor")),
                when(compare(share(A, B), Comparison.AT_LEAST, parameter("goal")), maximum()),
                when(
                        not(any(is("done"), compare(A, Comparison.LESS_THAN, parameter("few")))),
                        Expression.Proportional.builder()
                                .measure(A)
                                .target(parameter("target"))
                                .floor(parameter("goal"))
                                .build()));

        assertThat(RuleNotation.parameters(rule)).containsExactlyInAnyOrder("factor", "goal", "few", "target");
        assertThat(RuleNotation.parameters(A)).isEmpty();
    }
}
