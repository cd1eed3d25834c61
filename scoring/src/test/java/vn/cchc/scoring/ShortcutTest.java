package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.above;
import static vn.cchc.testing.Formulas.all;
import static vn.cchc.testing.Formulas.any;
import static vn.cchc.testing.Formulas.atMost;
import static vn.cchc.testing.Formulas.band;
import static vn.cchc.testing.Formulas.bands;
import static vn.cchc.testing.Formulas.below;
import static vn.cchc.testing.Formulas.choose;
import static vn.cchc.testing.Formulas.clamp;
import static vn.cchc.testing.Formulas.compare;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.fromTo;
import static vn.cchc.testing.Formulas.growth;
import static vn.cchc.testing.Formulas.is;
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
import static vn.cchc.testing.Formulas.sum;
import static vn.cchc.testing.Formulas.when;
import static vn.cchc.testing.Formulas.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;

/** Which rules have a shortcut, which units it settles and which it leaves to the steps; points are out of 10. */
class ShortcutTest {

    private static final Expression SHARE = share("a", "b");
    private static final String LEFT = "left";

    /** Ends of every kind, from below, so that an end taken as closed would be found before the right band. */
    private static final Expression BANDS =
            bands(fact("x"), below("1", "1"), band("1", "2.5", "2"), fromTo("2.5", "4", "3"), above("4", "5"));

    static Stream<Expression> quickRules() {
        return Stream.of(
                proportional(SHARE),
                proportional(ratio("a", "b"), "2", "0"),
                proportional(fact("a"), "999999999999999", "0.000000000000001"),
                proportional(fact("a"), maximum()),
                product(SHARE, maximum()),
                product(number("0.5"), fact("a"), number("3")),
                atMost(fact("a"), "0.1"),
                within(fact("a"), "0", "5"),
                within(fact("a"), "-1", "5"),
                bands(fact("a"), above("999999999.000001", "1"), below("0", "0")),
                levels("level", List.of("none"), level("good", "1")),
                met(compare(fact("a"), Comparison.AT_LEAST, number("999999999999999"))),
                met(any(is("yes"), not(is("level", "good")))));
    }

    @ParameterizedTest
    @MethodSource("quickRules")
    void commonShapesHaveAShortcut(Expression rule) {
        assertThat(hasShortcut(leaf("1", "10", rule))).isTrue();
    }

    static Stream<Expression> otherRules() {
        return Stream.of(
                number("1"),
                maximum(),
                sum(fact("a")),
                choose(number("1"), when(is("yes"), number("2"))),
                proportional(growth("a", "b")),
                proportional(share(fact("a"), number("2"))),
                proportional(share(number("2"), fact("a"))),
                proportional(ratio(fact("a"), number("2"))),
                proportional(ratio(number("2"), fact("a"))),
                proportional(SHARE, fact("x")),
                proportional(SHARE, number("1"), fact("x")),
                proportional(SHARE, "0", "0"),
                proportional(SHARE, "-1", "0"),
                proportional(SHARE, "1", "-0.1"),
                proportional(fact("a"), "1000000000000001", "0"),
                proportional(fact("a"), "1E+16", "0"),
                proportional(fact("a"), "1", "1E-16"),
                product(number("2"), maximum()),
                product(fact("a"), fact("b")),
                product(number("2"), growth("a", "b")),
                product(number("0"), fact("a")),
                product(number("-1"), fact("a")),
                product(number("1000000000000001"), fact("a")),
                atMost(fact("a"), "0"),
                atMost(sum(fact("a")), "1"),
                atMost(product(number("-1"), fact("a")), "1"),
                clamp(fact("a"), number("0"), fact("b")),
                clamp(fact("a"), fact("b"), number("5")),
                within(fact("a"), "0.1", "5"),
                Expression.Clamp.builder().value(fact("a")).atLeast(number("0")).build(),
                bands(growth("a", "b"), above("0", "1")),
                bands(fact("a"), above("1000000000", "1")),
                bands(fact("a"), below("1000000000", "1")),
                bands(fact("a"), above("0.0000001", "1")),
                bands(fact("a"), below("0.0000001", "1")),
                met(compare(fact("a"), Comparison.LESS_THAN, fact("b"))),
                met(compare(growth("a", "b"), Comparison.LESS_THAN, number("1"))),
                met(compare(fact("a"), Comparison.LESS_THAN, number("1E+16"))),
                met(all(is("yes"), any(is("yes"), is("level", "good")))),
                met(not(compare(fact("a"), Comparison.LESS_THAN, fact("b")))));
    }

    @ParameterizedTest
    @MethodSource("otherRules")
    void otherShapesHaveNone(Expression rule) {
        assertThat(hasShortcut(leaf("1", "10", rule))).isFalse();
    }

    @Test
    void nothingBelowAMinimumAboveZeroIsReckonedQuickly() {
        assertThat(hasShortcut(leaf("1", "10", proportional(SHARE), it -> it.minimumPoints(BigDecimal.ZERO))))
                .isTrue();
        assertThat(hasShortcut(leaf("1", "10", proportional(SHARE), it -> it.minimumPoints(new BigDecimal("0.01")))))
                .isFalse();
    }

    @Test
    void criterionWithoutPointsOrGrainsHasNoShortcut() {
        assertThat(hasShortcut(leaf("1", "0", proportional(SHARE)))).isFalse();
        assertThat(hasShortcut(leaf("1", "0", product(number("2"), SHARE)))).isFalse();
        assertThat(hasShortcut(leaf("1", "10000000000000000000", met(is("yes")))))
                .isFalse();
        assertThat(hasShortcut(Criterion.builder()
                        .copyFrom(leaf("1", "10", proportional(SHARE)))
                        .rule(Optional.empty())
                        .build()))
                .isFalse();
    }

    @Test
    void numbersThatWouldNotMultiplySafelyHaveNoShortcut() {
        ScoringPolicy whole = rounded(0, RoundingRule.DOWN);
        assertThat(hasShortcut(leaf("1", "36028797018963968", proportional(SHARE)), whole))
                .isTrue();
        assertThat(hasShortcut(leaf("1", "36028797018963969", proportional(SHARE)), whole))
                .isFalse();
        assertThat(hasShortcut(leaf("1", "1", atMost(halved(55), "0.5")), whole))
                .isTrue();
        assertThat(hasShortcut(leaf("1", "1", atMost(halved(56), "0.5")), whole))
                .isFalse();
    }

    /** {@return a fact halved so many times} */
    private static Expression halved(int times) {
        List<Expression> factors = new ArrayList<>(Collections.nCopies(times, number("0.5")));
        factors.add(fact("a"));
        return product(factors.toArray(Expression[]::new));
    }

    static Stream<Arguments> units() {
        return Stream.of(
                // In proportion: from the floor on, up to the target.
                row(proportional(SHARE), "2.5", "a", 1, "b", 4),
                row(proportional(SHARE), "3.333333333+", "a", 1, "b", 3),
                row(proportional(SHARE), "0", "a", 0, "b", 3),
                row(proportional(SHARE), "10", "a", 3, "b", 3),
                row(proportional(SHARE), LEFT, "a", 4, "b", 3),
                row(proportional(SHARE), LEFT, "a", 0, "b", 0),
                row(proportional(SHARE), LEFT, "a", 1),
                row(proportional(SHARE), "10", "a", 230584300, "b", 230584300),
                row(proportional(SHARE), LEFT, "a", 230584301, "b", 230584301),
                row(proportional(SHARE, "0.9", "0.5"), "0", "a", 49, "b", 100),
                row(proportional(SHARE, "0.9", "0.5"), "5.555555555+", "a", 50, "b", 100),
                row(proportional(SHARE, "0.9", "0.5"), "9.888888888+", "a", 89, "b", 100),
                row(proportional(SHARE, "0.9", "0.5"), "10", "a", 90, "b", 100),
                row(proportional(fact("a"), "2", "1"), "0", "a", 0),
                row(proportional(fact("a"), "2", "1"), "5", "a", 1),
                row(proportional(fact("x"), "2", "1"), LEFT, "x", "-1"),
                // Points for each: what is above the maximum is for the steps to tell.
                row(product(number("2"), fact("a")), "8", "a", 4),
                row(product(number("2"), fact("a")), LEFT, "a", 5),
                row(product(number("2"), fact("a")), LEFT, "a", 6),
                row(product(number("10"), SHARE), "10", "a", 3, "b", 3),
                row(product(number("10"), ratio("a", "b")), LEFT, "a", 3, "b", 3),
                row(product(number("10.5"), SHARE), "9.5", "a", 19, "b", 21),
                row(product(number("10.5"), SHARE), LEFT, "a", 20, "b", 21),
                row(product(number("10.5"), SHARE), LEFT, "a", 21, "b", 21),
                row(atMost(product(number("2"), fact("a")), "10"), "10", "a", 5),
                row(atMost(product(number("2"), fact("a")), "10"), "10", "a", 6),
                row(atMost(product(number("2"), fact("a")), "7"), "7", "a", 4),
                row(atMost(product(number("2"), fact("a")), "7"), "6", "a", 3),
                row(atMost(product(number("2"), fact("a")), "10.5"), "8", "a", 4),
                row(atMost(product(number("2"), fact("a")), "10.5"), LEFT, "a", 5),
                row(atMost(product(number("2"), fact("a")), "10.5"), LEFT, "a", 6),
                // Bands, at both sides of each end.
                row(BANDS, LEFT, "a", 1),
                row(BANDS, LEFT, "x", "-1"),
                row(BANDS, "1", "x", "0"),
                row(BANDS, "1", "x", "0.99"),
                row(BANDS, "2", "x", "1"),
                row(BANDS, "2", "x", "2.49"),
                row(BANDS, "3", "x", "2.5"),
                row(BANDS, "3", "x", "4"),
                row(BANDS, "5", "x", "4.001"),
                row(bands(SHARE, fromTo("0.5", "0.75", "1")), LEFT, "a", 499, "b", 1000),
                row(bands(SHARE, fromTo("0.5", "0.75", "1")), "1", "a", 1, "b", 2),
                row(bands(SHARE, fromTo("0.5", "0.75", "1")), "1", "a", 3, "b", 4),
                row(bands(SHARE, fromTo("0.5", "0.75", "1")), LEFT, "a", 751, "b", 1000),
                row(bands(fact("a"), above("1999.000001", "3"), below("5", "2")), "3", "a", 2000),
                row(bands(fact("a"), above("1999.000001", "3"), below("5", "2")), LEFT, "a", 1999),
                row(bands(fact("x"), above("0.25", "3"), below("0.25", "2")), "3", "x", "21474836.47"),
                row(bands(SHARE, above("-999999999.999999", "3")), "3", "a", 0, "b", 2305),
                row(bands(SHARE, above("-999999999.999999", "3")), LEFT, "a", 0, "b", 2306),
                row(bands(SHARE, below("999999999.999999", "3")), "3", "a", 0, "b", 2305),
                row(bands(SHARE, below("999999999.999999", "3")), LEFT, "a", 0, "b", 2306),
                row(bands(fact("a"), above("4", "10.01"), below("4", "-0.01"), fromTo("4", "4", "10")), "10", "a", 4),
                row(bands(fact("a"), above("4", "10.01"), below("4", "-0.01"), fromTo("4", "4", "10")), LEFT, "a", 5),
                row(bands(fact("a"), above("4", "10.01"), below("4", "-0.01"), fromTo("4", "4", "10")), LEFT, "a", 3),
                row(bands(fact("a"), above("4", "0.000000001"), below("4", "0.0000000001")), "0.000000001", "a", 5),
                row(bands(fact("a"), above("4", "0.000000001"), below("4", "0.0000000001")), LEFT, "a", 3),
                // Options.
                row(levels("level", List.of("none"), level("good", "10"), level("poor", "0")), LEFT, "a", 1),
                row(levels("level", List.of("none"), level("good", "10"), level("poor", "0")), "10", "level", "good"),
                row(levels("level", List.of("none"), level("good", "10"), level("poor", "0")), LEFT, "level", "fair"),
                row(levels("level", List.of("none"), level("good", "10"), level("poor", "0")), "0", "level", "poor"),
                row(levels("level", List.of("none"), level("good", "10"), level("poor", "0")), LEFT, "level", "none"),
                row(levels("level", List.of("good"), level("none", "4")), "4", "level", "none"),
                row(levels("level", List.of("none"), level("good", "10.01")), LEFT, "level", "good"),
                // Conditions, asked in order until one decides.
                row(met(is("yes")), "10", "yes", true),
                row(met(is("yes")), "0", "yes", false),
                row(met(not(is("level", "fair"))), "0", "level", "fair"),
                row(met(not(is("level", "fair"))), "10", "level", "good"),
                row(met(not(is("level", "fair"))), "10", "level", "poor"),
                row(met(all(is("yes"), is("level", "good"))), "0", "yes", false),
                row(met(all(is("yes"), is("level", "good"))), LEFT, "yes", true),
                row(met(all(is("yes"), is("level", "good"))), LEFT, "level", "poor"),
                row(met(any(is("yes"), is("level", "good"))), "10", "yes", true),
                row(met(any(is("yes"), is("level", "good"))), LEFT, "yes", false),
                row(met(any(is("yes"), is("level", "good"))), LEFT, "level", "good"),
                row(met(any(is("yes"), is("level", "good"))), "0", "yes", false, "level", "fair"),
                row(met(compare(fact("a"), Comparison.LESS_THAN, number("123456789012345"))), "10", "a", 18677),
                row(met(compare(fact("a"), Comparison.LESS_THAN, number("123456789012345"))), LEFT, "a", 18678),
                row(met(compare(fact("a"), Comparison.MORE_THAN, number("-123456789012345"))), "10", "a", 18677),
                row(met(compare(fact("a"), Comparison.MORE_THAN, number("-123456789012345"))), LEFT, "a", 18678),
                row(met(compare(fact("a"), Comparison.MORE_THAN, number("0.000000000000001"))), "10", "a", 2305),
                row(met(compare(fact("a"), Comparison.MORE_THAN, number("0.000000000000001"))), LEFT, "a", 2306));
    }

    private static Arguments row(Expression rule, String points, Object... facts) {
        return Arguments.of(rule, points, facts);
    }

    @ParameterizedTest
    @MethodSource("units")
    void unitIsSettledOrLeft(Expression rule, String points, Object[] facts) {
        assertThat(quick(leaf("1", "10", rule), Samples.policy(), facts)).isEqualTo(points);
    }

    static Stream<Arguments> roundings() {
        return Stream.of(
                Arguments.of(RoundingRule.DOWN, 249, "2.4"),
                Arguments.of(RoundingRule.DOWN, 250, "2.5"),
                Arguments.of(RoundingRule.HALF_UP, 244, "2.4"),
                Arguments.of(RoundingRule.HALF_UP, 245, "2.5"),
                Arguments.of(RoundingRule.HALF_UP, 255, "2.6"),
                Arguments.of(RoundingRule.HALF_EVEN, 245, "2.4"),
                Arguments.of(RoundingRule.HALF_EVEN, 246, "2.5"),
                Arguments.of(RoundingRule.HALF_EVEN, 255, "2.6"),
                Arguments.of(RoundingRule.HALF_EVEN, 254, "2.5"));
    }

    @ParameterizedTest
    @MethodSource("roundings")
    void pointsAreRoundedAsTheyAreAdded(RoundingRule rule, int part, String points) {
        Criterion criterion = leaf("1", "10", proportional(SHARE), it -> it.minimumPoints(new BigDecimal("-0.001")));
        assertThat(quick(criterion, rounded(1, rule), "a", part, "b", 1000)).isEqualTo(points);
    }

    @Test
    void pointsOfBandsAndLevelsAreRoundedAsTheyAreAdded() {
        ScoringPolicy policy = rounded(1, RoundingRule.HALF_UP);
        assertThat(quick(leaf("1", "10", levels("level", List.of(), level("good", "1.25"))), policy, "level", "good"))
                .isEqualTo("1.3");
        assertThat(quick(leaf("1", "10", bands(fact("a"), above("0", "1.24"))), policy, "a", 1))
                .isEqualTo("1.2");
    }

    @Test
    void longDivisorsCountTwiceTowardsTheLimit() {
        Criterion criterion = leaf("1", "10", proportional(fact("a"), "300000000000007", "0"));
        ScoringPolicy whole = rounded(0, RoundingRule.HALF_UP);
        assertThat(quick(criterion, whole, "a", 3843)).isEqualTo("0");
        assertThat(quick(criterion, whole, "a", 3844)).isEqualTo(LEFT);
    }

    private static ScoringPolicy rounded(int decimals, RoundingRule rule) {
        return Samples.policyBuilder().beforeAdding(Rounding.of(decimals, rule)).build();
    }

    private static boolean hasShortcut(Criterion criterion) {
        return hasShortcut(criterion, Samples.policy());
    }

    private static boolean hasShortcut(Criterion criterion, ScoringPolicy policy) {
        var catalogue = new CompiledCatalogue(Samples.catalogue(policy, criterion), policy);
        return catalogue.shortcuts.get(0).isPresent();
    }

    /** {@return the points that the shortcut alone gives, with a plus where up to one grain is missing} */
    private static String quick(Criterion criterion, ScoringPolicy policy, Object... facts) {
        var catalogue = new CompiledCatalogue(Samples.catalogue(policy, criterion), policy);
        var resolved = new Resolver(catalogue, List.of(Samples.assessment(given("1", facts)))).resolve();
        var ledger = new Ledger(resolved, new ArrayList<>());
        var columns = new Columns(1);
        CompiledCriterion compiled = catalogue.criteria.get(0);
        catalogue
                .shortcuts
                .get(0)
                .orElseThrow()
                .reckon(columns, resolved.facts[0], resolved.causes[0], ledger, compiled);
        if (columns.leftCount > 0) {
            return LEFT;
        }
        String points = ledger.grain
                .fraction(ledger.points[0][0])
                .decimal()
                .orElseThrow()
                .stripTrailingZeros()
                .toPlainString();
        return ledger.slack(compiled, 0) == 0 ? points : points + "+";
    }
}
