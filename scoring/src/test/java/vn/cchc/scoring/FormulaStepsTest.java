package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.RuleStepsTest.facts;
import static vn.cchc.scoring.RuleStepsTest.row;
import static vn.cchc.testing.Formulas.above;
import static vn.cchc.testing.Formulas.atMost;
import static vn.cchc.testing.Formulas.bands;
import static vn.cchc.testing.Formulas.choose;
import static vn.cchc.testing.Formulas.difference;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.growth;
import static vn.cchc.testing.Formulas.is;
import static vn.cchc.testing.Formulas.largest;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.parameter;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.proportional;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;
import static vn.cchc.testing.Formulas.smallest;
import static vn.cchc.testing.Formulas.sum;
import static vn.cchc.testing.Formulas.when;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.Expression;

/** Formulas with figures in place of facts: percentages, brackets and endless decimals. */
class FormulaStepsTest {

    static Stream<Arguments> formulas() {
        return Stream.of(
                // Sums, differences and growth of shares are read in percent.
                row(
                        proportional(sum(share("a", "b"), number("0.1"))),
                        facts("a", 1, "b", 2),
                        "Share số a / số b = 1 / 2 = 50 %",
                        "Số a / số b + 10 % = 50 % + 10 % = 60 %",
                        "Points = 10 × (50 % + 10 %) = 6"),
                row(
                        proportional(sum(share("a", "b"), number("0.1"))),
                        facts("a", 1, "b", 3),
                        "Share số a / số b = 1 / 3 ≈ 33.33 %",
                        "Số a / số b + 10 % = 1 / 3 + 10 % ≈ 43.33 %",
                        "Points = 10 × (1 / 3 + 10 %) = 4.3333…"),
                row(
                        bands(difference(share("a", "b"), share("x", "y")), above("0", "5")),
                        facts("a", 1, "b", 2, "x", "0.2", "y", "0.5"),
                        "Share số a / số b = 1 / 2 = 50 %",
                        "Share số x / số y = 0.2 / 0.5 = 40 %",
                        "Số a / số b − số x / số y = 50 % − 40 % = 10 %",
                        "10 % is more than 0 %: 5 points"),
                row(
                        bands(growth(share("a", "b"), share("x", "y")), above("0", "5")),
                        facts("a", 1, "b", 2, "x", "0.2", "y", "0.5"),
                        "Share số x / số y = 0.2 / 0.5 = 40 %",
                        "Share số a / số b = 1 / 2 = 50 %",
                        "The growth of (số a / số b) over (số x / số y) = (50 % − 40 %) / 40 % = 25 %",
                        "25 % is more than 0 %: 5 points"),
                row(
                        ratio(growth(share("a", "b"), share("x", "y")), number("2")),
                        facts("a", 1, "b", 3, "x", "0.2", "y", "0.5"),
                        "Share số x / số y = 0.2 / 0.5 = 40 %",
                        "Share số a / số b = 1 / 3 ≈ 33.33 %",
                        "The growth of (số a / số b) over (số x / số y) = ((1 / 3) − 40 %) / 40 % ≈ −16.67 %",
                        "Points = (the growth of (số a / số b) over (số x / số y)) / 200 % = (((1 / 3) − 40 %) / 40 %) / 200 % = −0.0833…"),
                row(
                        proportional(share("a", "b"), sum(number("0.1"), parameter("goal"))),
                        facts("a", 3, "b", 4),
                        "Share số a / số b = 3 / 4 = 75 %",
                        "0.1 + mục tiêu = 10 % + 90 % = 100 %",
                        "Points = 10 × 75 % / 100 % = 7.5"),
                row(
                        proportional(share("a", "b"), difference(number("1"), parameter("goal"))),
                        facts("a", 1, "b", 20),
                        "Share số a / số b = 1 / 20 = 5 %",
                        "1 − mục tiêu = 100 % − 90 % = 10 %",
                        "Points = 10 × 5 % / 10 % = 5"),
                // A ratio that is divided or divides is a number.
                row(
                        ratio(ratio("a", "b"), number("2")),
                        facts("a", 3, "b", 2),
                        "Points = (số a / số b) / 2 = (3 / 2) / 2 = 0.75"),
                row(
                        ratio(number("3"), ratio("a", "b")),
                        facts("a", 3, "b", 2),
                        "Points = 3 / (số a / số b) = 3 / (3 / 2) = 2"),
                row(
                        proportional(ratio(ratio("a", "b"), ratio("x", "y"))),
                        facts("a", 3, "b", 2, "x", 3, "y", 1),
                        "Share (số a / số b) / (số x / số y) = (3 / 2) / (3 / 1) = 50 %",
                        "Points = 10 × 50 % = 5"),
                row(
                        ratio(sum(share("a", "b"), number("0.5")), number("2")),
                        facts("a", 1, "b", 2),
                        "Share số a / số b = 1 / 2 = 50 %",
                        "Points = (số a / số b + 50 %) / 200 % = (50 % + 50 %) / 200 % = 0.5"),
                row(
                        ratio(difference(number("0.5"), share("a", "b")), number("2")),
                        facts("a", 1, "b", 4),
                        "Share số a / số b = 1 / 4 = 25 %",
                        "Points = (50 % − số a / số b) / 200 % = (50 % − 25 %) / 200 % = 0.125"),
                row(
                        ratio(sum(ratio("a", "b"), number("1")), number("2")),
                        facts("a", 3, "b", 2),
                        "Share số a / số b = 3 / 2 = 150 %",
                        "Points = (số a / số b + 100 %) / 2 = (150 % + 1) / 2 = 1.25"),
                row(
                        ratio(difference(number("2"), ratio("a", "b")), number("2")),
                        facts("a", 3, "b", 2),
                        "Share số a / số b = 3 / 2 = 150 %",
                        "Points = (200 % − số a / số b) / 2 = (2 − 150 %) / 2 = 0.25"),
                // Brackets stand where the order of reckoning needs them, and around negative numbers.
                row(
                        ratio(product(fact("a"), fact("b")), sum(fact("a"), fact("b"))),
                        facts("a", 3, "b", 2),
                        "Points = (số a × số b) / (số a + số b) = (3 × 2) / (3 + 2) = 1.2"),
                row(
                        product(sum(fact("a"), fact("b")), number("2")),
                        facts("a", 1, "b", 2),
                        "Points = (số a + số b) × 2 = (1 + 2) × 2 = 6"),
                row(
                        product(number("2"), sum(fact("a"), fact("b"))),
                        facts("a", 1, "b", 2),
                        "Points = 2 × (số a + số b) = 2 × (1 + 2) = 6"),
                row(
                        product(product(fact("a"), fact("b")), fact("x")),
                        facts("a", 1, "b", 2, "x", 3),
                        "Points = số a × số b × số x = 1 × 2 × 3 = 6"),
                row(
                        difference(fact("a"), difference(fact("b"), fact("x"))),
                        facts("a", 1, "b", 2, "x", 3),
                        "Points = số a − (số b − số x) = 1 − (2 − 3) = 2"),
                row(
                        difference(difference(fact("b"), fact("x")), fact("a")),
                        facts("a", 1, "b", 2, "x", 3),
                        "Points = số b − số x − số a = 2 − 3 − 1 = −2"),
                row(
                        difference(fact("x"), sum(fact("a"), fact("b"))),
                        facts("a", 1, "b", 2, "x", 4),
                        "Points = số x − (số a + số b) = 4 − (1 + 2) = 1"),
                row(
                        difference(fact("x"), product(fact("a"), fact("b"))),
                        facts("a", 1, "b", 2, "x", 3),
                        "Points = số x − số a × số b = 3 − 1 × 2 = 1"),
                row(
                        sum(difference(fact("b"), fact("x")), fact("a")),
                        facts("a", 1, "b", 2, "x", 3),
                        "Points = số b − số x + số a = 2 − 3 + 1 = 0"),
                row(
                        sum(sum(fact("a"), fact("b")), sum(fact("a"), fact("x"))),
                        facts("a", 1, "b", 2, "x", 3),
                        "Points = số a + số b + (số a + số x) = 1 + 2 + (1 + 3) = 7"),
                row(
                        sum(fact("a"), product(fact("b"), fact("x"))),
                        facts("a", 1, "b", 2, "x", 3),
                        "Points = số a + số b × số x = 1 + 2 × 3 = 7"),
                row(
                        sum(number("-1"), fact("a"), number("-2")),
                        facts("a", 5),
                        "Points = (−1) + số a + (−2) = (−1) + 5 + (−2) = 2"),
                row(product(number("6"), sum(number("-1"))), facts("a", 5), "Points = 6 × (−1) = −6"),
                row(product(number("0"), fact("a")), facts("a", 5), "Points = 0 × số a = 0 × 5 = 0"),
                row(difference(maximum(), fact("a")), facts("a", 5), "Points = 10 points − số a = 10 − 5 = 5"),
                row(atMost(sum(number("5")), "2"), facts("a", 5), "5 is above the upper bound: 2 counts"),
                row(sum(fact("a")), facts("a", 5), "Points = số a = 5"),
                // What never ends is shown as the quotient that it is, or cut.
                row(
                        product(fact("a"), ratio("x", "y")),
                        facts("a", 2, "x", 1, "y", 3),
                        "Share số x / số y = 1 / 3 ≈ 33.33 %",
                        "Points = số a × (số x / số y) = 2 × (1 / 3) = 0.6666…"),
                row(
                        product(number("6"), growth("a", "b")),
                        facts("a", 4, "b", 3),
                        "The growth of số a over số b = (4 − 3) / 3 ≈ 33.33 %",
                        "Points = 6 × (the growth of số a over số b) = 6 × ((4 − 3) / 3) = 2"),
                row(
                        sum(growth("a", "b"), number("6")),
                        facts("a", 4, "b", 3),
                        "The growth of số a over số b = (4 − 3) / 3 ≈ 33.33 %",
                        "Points = (the growth of số a over số b) + 600 % = (4 − 3) / 3 + 600 % = 6.3333…"),
                row(
                        product(number("6"), difference(number("1"), share("a", "b"))),
                        facts("a", 1, "b", 3),
                        "Share số a / số b = 1 / 3 ≈ 33.33 %",
                        "Points = 6 × (100 % − số a / số b) = 6 × (100 % − 1 / 3) = 4"),
                row(
                        smallest(share("a", "b"), share("x", "y")),
                        facts("a", 1, "b", 3, "x", 2, "y", 5),
                        "Share số a / số b = 1 / 3 ≈ 33.33 %",
                        "Share số x / số y = 2 / 5 = 40 %",
                        "Points = the smallest of (số a / số b; số x / số y) = the smallest of (1 / 3; 40 %) = 0.3333…"),
                row(
                        proportional(largest(share("a", "b"), share("x", "y"))),
                        facts("a", 1, "b", 3, "x", 2, "y", 5),
                        "Share số a / số b = 1 / 3 ≈ 33.33 %",
                        "Share số x / số y = 2 / 5 = 40 %",
                        "The largest of (số a / số b; số x / số y) = the largest of (1 / 3; 40 %) = 40 %",
                        "Points = 10 × 40 % = 4"),
                row(
                        proportional(smallest(share("a", "b"), share("x", "y"))),
                        facts("a", 1, "b", 3, "x", 2, "y", 5),
                        "Share số a / số b = 1 / 3 ≈ 33.33 %",
                        "Share số x / số y = 2 / 5 = 40 %",
                        "The smallest of (số a / số b; số x / số y) = the smallest of (1 / 3; 40 %) ≈ 33.33 %",
                        "Points = 10 × 0.3333… = 3.3333…"),
                // What a case gives within a formula has a line of its own.
                row(
                        sum(number("1"), choose(number("2"), when(is("yes"), product(number("2"), fact("a"))))),
                        facts("yes", true, "a", 2),
                        "Số yes: yes – true",
                        "The case applies: số yes: yes",
                        "Value = 2 × số a = 2 × 2 = 4",
                        "Points = 1 + 4 = 5"),
                row(
                        sum(number("1"), choose(share("a", "b"), when(is("yes"), number("2")))),
                        facts("yes", false, "a", 1, "b", 2),
                        "Số yes: yes – false (given: no)",
                        "Otherwise:",
                        "Value = số a / số b = 1 / 2 = 50 %",
                        "Points = 100 % + 50 % = 1.5"),
                row(
                        sum(number("1"), choose(proportional(share("a", "b")), when(is("yes"), number("2")))),
                        facts("yes", false, "a", 1, "b", 2),
                        "Số yes: yes – false (given: no)",
                        "Otherwise:",
                        "Share số a / số b = 1 / 2 = 50 %",
                        "Points of this part = 10 × 50 % = 5",
                        "Points = 1 + 5 = 6"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void figuresStandAsTheyAreReckonedOnPaper(Expression rule, Object[] facts, String[] lines) {
        assertThat(RuleStepsTest.lines(rule, facts)).containsExactly(lines);
    }
}
