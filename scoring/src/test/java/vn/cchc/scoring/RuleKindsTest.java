package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.all;
import static vn.cchc.testing.Formulas.any;
import static vn.cchc.testing.Formulas.band;
import static vn.cchc.testing.Formulas.bands;
import static vn.cchc.testing.Formulas.choose;
import static vn.cchc.testing.Formulas.clamp;
import static vn.cchc.testing.Formulas.compare;
import static vn.cchc.testing.Formulas.difference;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.growth;
import static vn.cchc.testing.Formulas.is;
import static vn.cchc.testing.Formulas.largest;
import static vn.cchc.testing.Formulas.level;
import static vn.cchc.testing.Formulas.levels;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.met;
import static vn.cchc.testing.Formulas.not;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.proportional;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;
import static vn.cchc.testing.Formulas.smallest;
import static vn.cchc.testing.Formulas.sum;
import static vn.cchc.testing.Formulas.when;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Expression;
import vn.cchc.value.Fraction;

/** Each kind of expression and condition, on both sides of each of its boundaries; points are out of 10. */
class RuleKindsTest {

    private static final Expression STEPS =
            bands(fact("a"), band("3", "-", "10"), band("2", "3", "5"), band("-", "2", "1"));
    private static final Expression LEVELS = levels("level", List.of("none"), level("good", "10"), level("fair", "5"));
    private static final Expression CASES = choose(when(is("yes"), fact("a")), when(is("level", "good"), fact("b")));

    static Stream<Arguments> points() {
        return Stream.of(
                row(number("7.5"), "15/2"),
                row(maximum(), "10"),
                row(fact("a"), "3", "a", 3),
                row(fact("x"), "1/4", "x", "0.25"),
                row(sum(fact("a"), fact("x"), number("1")), "17/4", "a", 3, "x", "0.25"),
                row(difference(fact("a"), fact("x")), "11/4", "a", 3, "x", "0.25"),
                row(product(fact("a"), fact("x"), number("2")), "3/2", "a", 3, "x", "0.25"),
                row(share("a", "b"), "1/3", "a", 1, "b", 3),
                row(share("a", "b"), "1", "a", 3, "b", 3),
                row(share("a", "b"), "0", "a", 0, "b", 3),
                row(share("x", "y"), "1/5", "x", "0.5", "y", "2.5"),
                row(share("x", "y"), "1", "x", "2.5", "y", "2.5"),
                row(ratio("a", "b"), "4/3", "a", 4, "b", 3),
                row(ratio("x", "y"), "2", "x", "-3", "y", "-1.5"),
                row(growth("a", "b"), "1/5", "a", 6, "b", 5),
                row(growth("a", "b"), "0", "a", 5, "b", 5),
                row(smallest(fact("a"), fact("b"), fact("x")), "2", "a", 3, "b", 2, "x", "2.5"),
                row(largest(fact("a"), fact("b"), fact("x")), "3", "a", 2, "b", 3, "x", "2.5"),
                row(clamp(fact("x"), number("1"), number("3")), "1", "x", "0.99"),
                row(clamp(fact("x"), number("1"), number("3")), "1", "x", "1"),
                row(clamp(fact("x"), number("1"), number("3")), "2", "x", "2"),
                row(clamp(fact("x"), number("1"), number("3")), "3", "x", "3"),
                row(clamp(fact("x"), number("1"), number("3")), "3", "x", "3.01"),
                row(proportional(share("a", "b")), "10/3", "a", 1, "b", 3),
                row(proportional(ratio("a", "b")), "10", "a", 4, "b", 3),
                row(proportional(share("a", "b"), number("0.9")), "5", "a", 45, "b", 100),
                row(proportional(share("a", "b"), number("0.9")), "890/90", "a", 89, "b", 100),
                row(proportional(share("a", "b"), number("0.9")), "10", "a", 90, "b", 100),
                row(proportional(share("a", "b"), number("1"), number("0.8")), "0", "a", 79, "b", 100),
                row(proportional(share("a", "b"), number("1"), number("0.8")), "8", "a", 80, "b", 100),
                row(proportional(growth("a", "b")), "0", "a", 4, "b", 5),
                row(STEPS, "1", "a", 1),
                row(STEPS, "5", "a", 2),
                row(STEPS, "10", "a", 3),
                row(LEVELS, "10", "level", "good"),
                row(LEVELS, "5", "level", "fair"),
                row(met(is("yes")), "10", "yes", true),
                row(met(is("yes")), "0", "yes", false),
                row(met(is("level", "fair")), "10", "level", "fair"),
                row(met(is("level", "fair")), "0", "level", "good"),
                row(met(not(is("yes"))), "10", "yes", false),
                row(met(not(is("yes"))), "0", "yes", true),
                row(met(all(is("yes"), is("level", "good"))), "10", "yes", true, "level", "good"),
                row(met(all(is("yes"), is("level", "good"))), "0", "yes", true, "level", "fair"),
                row(met(all(is("yes"), is("level", "good"))), "0", "yes", false),
                row(met(any(is("yes"), is("level", "good"))), "10", "yes", true),
                row(met(any(is("yes"), is("level", "good"))), "10", "yes", false, "level", "good"),
                row(met(any(is("yes"), is("level", "good"))), "0", "yes", false, "level", "poor"),
                row(CASES, "4", "yes", true, "a", 4),
                row(CASES, "6", "yes", false, "level", "good", "b", 6),
                row(choose(number("2"), when(is("yes"), number("9"))), "2", "yes", false),
                row(choose(number("2"), when(any(is("yes"), is("level", "good")), number("9"))), "9", "yes", true),
                row(choose(number("2"), when(all(is("yes"), is("level", "good")), number("9"))), "2", "yes", false));
    }

    private static Arguments row(Expression rule, String points, Object... facts) {
        return Arguments.of(rule, points, facts);
    }

    @ParameterizedTest
    @MethodSource("points")
    void ruleGivesPoints(Expression rule, String points, Object[] facts) {
        Object[] some = facts.length == 0 ? new Object[] {"a", 0} : facts;
        ScoreReport report = Judged.report(leaf("1", "10", rule), given("1", some));
        assertThat(report.getFindings()).isEmpty();
        assertThat(Judged.exact(report.find("1").orElseThrow())).isEqualTo(Fraction.parse(points));
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                Arguments.of(Comparison.LESS_THAN, true, false, false),
                Arguments.of(Comparison.AT_MOST, true, true, false),
                Arguments.of(Comparison.EQUAL, false, true, false),
                Arguments.of(Comparison.AT_LEAST, false, true, true),
                Arguments.of(Comparison.MORE_THAN, false, false, true));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void comparisonHolds(Comparison comparison, boolean below, boolean equal, boolean above) {
        Expression rule = met(compare(fact("x"), comparison, number("0.9")));
        assertThat(Judged.score(leaf("1", "10", rule), given("1", "x", "0.89"))).isEqualTo(below ? "10.00" : "0.00");
        assertThat(Judged.score(leaf("1", "10", rule), given("1", "x", "0.9"))).isEqualTo(equal ? "10.00" : "0.00");
        assertThat(Judged.score(leaf("1", "10", rule), given("1", "x", "0.91"))).isEqualTo(above ? "10.00" : "0.00");
    }

    @Test
    void onlyTheBranchTakenIsEvaluated() {
        Expression rule = choose(ratio("a", "b"), when(is("yes"), number("1")));
        assertThat(Judged.score(leaf("1", "10", rule), given("1", "yes", true, "a", 1, "b", 0)))
                .isEqualTo("1.00");
    }

    @Test
    void numbersThatDoNotFitTwoLongsStayExact() {
        String large = "123456789012345678901234567890";
        Expression rule = proportional(ratio("x", "y"));
        ScoreReport report = Judged.report(leaf("1", "10", rule), given("1", "x", large, "y", large));
        assertThat(report.find("1").orElseThrow().getScore().orElseThrow()).isEqualTo("10.00");
        report = Judged.report(leaf("1", "10", rule), given("1", "x", "123456789012345678901234567889", "y", large));
        assertThat(Judged.exact(report.find("1").orElseThrow()))
                .isEqualTo(Fraction.parse("1234567890123456789012345678890/" + large));
    }
}
