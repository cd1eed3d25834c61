package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.cchc.catalogue.Checking.count;
import static vn.cchc.catalogue.Checking.levels;
import static vn.cchc.catalogue.Comparison.AT_LEAST;
import static vn.cchc.catalogue.Comparison.AT_MOST;
import static vn.cchc.catalogue.Comparison.EQUAL;
import static vn.cchc.catalogue.Comparison.LESS_THAN;
import static vn.cchc.catalogue.Comparison.MORE_THAN;
import static vn.cchc.catalogue.Ranges.written;
import static vn.cchc.testing.Formulas.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.value.Text;

/** What parts of a rule can be: x is from 0 to 10, y from 4 to 6, c a count, n any number; the criterion has 5 points. */
class RuleAnalysisTest {

    private static final Expression X = fact("x");
    private static final Expression Y = fact("y");
    private static final Expression C = fact("c");
    private static final Expression N = fact("n");
    private static final Expression THREE = number("3");
    private static final Expression SEVEN = number("7");

    private final List<CatalogueFault> faults = new ArrayList<>();

    private RuleAnalysis analysis() {
        Criterion criterion = Checking.leaf("1", 5)
                .addFacts(
                        Checking.number("x", "0", "10"),
                        Checking.number("y", "4", "6"),
                        Checking.number("negative", "-2", "-1"),
                        Checking.number("any", "-2", "2"),
                        count("c"),
                        Checking.number("n"),
                        Checking.yesNo("yes"),
                        Checking.yesNo("other"),
                        Checking.choice("plan", "good", "bad"))
                .build();
        CatalogueParameter goal = CatalogueParameter.builder()
                .id("goal")
                .label(Text.of("Mục tiêu"))
                .addValue(goal("0.8").validTo(LocalDate.of(2024, 12, 31)).build())
                .addValue(goal("0.9")
                        .validFrom(LocalDate.of(2025, 1, 1))
                        .validTo(LocalDate.of(2025, 12, 31))
                        .build())
                .addValue(goal("0.95").validFrom(LocalDate.of(2026, 1, 1)).build())
                .build();
        PlacedCatalogue catalogue = PlacedCatalogue.of(Checking.catalogue(criterion)
                .addParameter(goal)
                .validFrom(LocalDate.of(2025, 1, 1))
                .build());
        return new RuleAnalysis(catalogue.criteria().get(0), catalogue, faults::add);
    }

    private static ImmutableParameterValue.Builder goal(String value) {
        return ParameterValue.builder().value(new BigDecimal(value));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(number("2"), "[2,2]w"),
                arguments(X, "[0,10]"),
                arguments(C, "[0,)w"),
                arguments(N, "(,)"),
                arguments(fact("unknown"), "(,)"),
                arguments(parameter("goal"), "[0.9,0.95]"),
                arguments(parameter("unknown"), "(,)"),
                arguments(maximum(), "[5,5]w"),
                arguments(sum(X, Y, number("1")), "[5,17]"),
                arguments(difference(X, Y), "[-6,6]"),
                arguments(product(X, Y), "[0,60]"),
                arguments(smallest(X, Y), "[0,6]"),
                arguments(largest(X, Y), "[4,10]"),
                arguments(share(X, Y), "[0,1]"),
                arguments(share(Y, X), "[0.4,1]"),
                arguments(ratio(Y, X), "[0.4,)"),
                arguments(ratio(Y, fact("negative")), "[-6,-2]"),
                arguments(ratio(Y, fact("any")), "(,)"),
                arguments(growth(Y, Y), "[-1/3,0.5]"),
                arguments(peers(C, Statistic.LARGEST), "[0,)w"),
                arguments(peers(C, Statistic.MEAN), "[0,)"),
                arguments(peers(Y, Statistic.LARGEST), "[4,6]"),
                arguments(within(N, "1", "2"), "[1,2]"),
                arguments(within(X, "-1", "20"), "[0,10]"),
                arguments(atMost(X, "3"), "[0,3]"),
                arguments(Expression.Clamp.builder().value(X).atLeast(THREE).build(), "[3,10]"),
                arguments(met(is("yes")), "[0,5]"),
                arguments(proportional(X), "[0,5]"),
                arguments(levels("plan", List.of(), "good 3", "bad 1"), "[1,3]w"),
                arguments(Checking.bands(X, "[0,5) 0.5", "[5,] 2"), "[0.5,2]"),
                arguments(choose(number("1"), when(is("yes"), THREE)), "[1,3]w"),
                arguments(sum(choose(number("1"), when(is("yes"), X)), Y), "[4,16]"),
                arguments(
                        Expression.Choose.builder()
                                .addBranch(when(is("yes"), X))
                                .build(),
                        "[0,10]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    void numbersThatAnExpressionCanBe(Expression expression, String range) {
        assertThat(written(analysis().value(expression, "rule", Assumed.NOTHING)))
                .isEqualTo(range);
        assertThat(faults).isEmpty();
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                arguments(share(THREE, number("2")), "[0,1]", CatalogueRule.SHARE_ABOVE_WHOLE),
                arguments(ratio(Y, number("0")), "[0,)", CatalogueRule.NO_DENOMINATOR),
                arguments(share(Y, fact("negative")), "[0,1]", CatalogueRule.NO_DENOMINATOR),
                arguments(growth(Y, number("0")), "[-1,)", CatalogueRule.NO_DENOMINATOR),
                arguments(within(X, "4", "3"), "[3,3]w", CatalogueRule.CROSSED_BOUNDS));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faulty")
    void reckonsOnAfterWhatIsWrong(Expression expression, String range, CatalogueRule rule) {
        assertThat(written(analysis().value(expression, "rule", Assumed.NOTHING)))
                .isEqualTo(range);
        assertThat(faults).extracting(CatalogueFault::rule).containsExactly(rule);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(compare(X, LESS_THAN, THREE), "[0,3) [3,10]"),
                arguments(compare(X, AT_MOST, THREE), "[0,3] (3,10]"),
                arguments(compare(X, AT_LEAST, THREE), "[3,10] [0,3)"),
                arguments(compare(X, MORE_THAN, THREE), "(3,10] [0,3]"),
                arguments(compare(X, EQUAL, THREE), "[3,3]w [0,10]"),
                arguments(compare(THREE, MORE_THAN, X), "[0,3) [3,10]"),
                arguments(compare(THREE, AT_LEAST, X), "[0,3] (3,10]"),
                arguments(compare(THREE, AT_MOST, X), "[3,10] [0,3)"),
                arguments(compare(THREE, LESS_THAN, X), "(3,10] [0,3]"),
                arguments(compare(THREE, EQUAL, X), "[3,3]w [0,10]"),
                arguments(compare(X, LESS_THAN, Y), "[0,6) [4,10]"),
                arguments(compare(X, AT_MOST, Y), "[0,6] (4,10]"),
                arguments(compare(Y, LESS_THAN, X), "(4,10] [0,6]"),
                arguments(compare(Y, AT_MOST, X), "[4,10] [0,6)"),
                arguments(compare(X, EQUAL, Y), "[4,6] [0,10]"),
                arguments(compare(X, LESS_THAN, N), "[0,10] [0,10]"),
                arguments(compare(N, LESS_THAN, X), "[0,10] [0,10]"),
                arguments(is("yes"), "[0,10] [0,10]"),
                arguments(not(compare(X, LESS_THAN, THREE)), "[3,10] [0,3)"),
                arguments(not(not(compare(X, LESS_THAN, THREE))), "[0,3) [3,10]"),
                arguments(all(compare(X, AT_LEAST, THREE), compare(X, LESS_THAN, SEVEN)), "[3,7) [0,10]"),
                arguments(any(compare(X, LESS_THAN, THREE), compare(X, AT_LEAST, SEVEN)), "[0,10] [3,7)"),
                arguments(not(any(compare(X, LESS_THAN, THREE), compare(X, AT_LEAST, SEVEN))), "[3,7) [0,10]"),
                arguments(not(all(compare(X, AT_LEAST, THREE), compare(X, LESS_THAN, SEVEN))), "[0,10] [3,7)"),
                arguments(all(is("yes"), compare(X, AT_LEAST, THREE)), "[3,10] [0,10]"),
                arguments(all(compare(X, LESS_THAN, N), compare(X, AT_LEAST, THREE)), "[3,10] [0,10]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("conditions")
    void whatFollowsForANumberFromACaseAndForTheOthers(Condition condition, String ranges) {
        assertThat(branches(choose(X, when(condition, X)))).isEqualTo(ranges);
        assertThat(faults).isEmpty();
    }

    @Test
    void eachCaseKnowsThoseBeforeIt() {
        assertThat(branches(choose(
                        X,
                        when(compare(X, AT_LEAST, SEVEN), X),
                        when(is("yes"), X),
                        when(compare(X, AT_LEAST, THREE), X))))
                .isEqualTo("[7,10] [0,7) [3,7) [0,3)");
    }

    @Test
    void nothingFollowsFromANumberThatCanBeAny() {
        assertThat(branches(choose(X, when(compare(X, AT_MOST, N), X), when(compare(X, LESS_THAN, THREE), X))))
                .isEqualTo("[0,10] [0,3) [3,10]");
    }

    @Test
    void casesThatAreNeverReached() {
        Condition always = compare(X, AT_LEAST, number("0"));
        Condition never = compare(X, LESS_THAN, number("0"));

        assertThat(branches(choose(X, when(always, X), when(is("yes"), X)))).isEqualTo("[0,10]");
        assertThat(branches(choose(X, when(never, X), when(is("yes"), X)))).isEqualTo("[0,10] [0,10]");
        assertThat(faults.stream().flatMap(fault -> fault.places().stream().map(place -> place.getPath())))
                .containsExactly("rule.branches[1]", "rule.otherwise", "rule.branches[0]");
    }

    private String branches(Expression choose) {
        RuleAnalysis analysis = analysis();
        List<Range> ranges = new ArrayList<>();
        analysis.branches(
                (Expression.Choose) choose,
                "rule",
                Assumed.NOTHING,
                (then, path, known) -> ranges.add(analysis.value(then, path, known)));
        return ranges.stream().map(Ranges::written).collect(Collectors.joining(" "));
    }

    static Stream<Arguments> truths() {
        Condition always = compare(X, AT_LEAST, number("0"));
        Condition never = compare(X, LESS_THAN, number("0"));
        Condition open = is("yes");
        return Stream.of(
                arguments(open, Truth.SOMETIMES),
                arguments(always, Truth.ALWAYS),
                arguments(never, Truth.NEVER),
                arguments(not(open), Truth.SOMETIMES),
                arguments(not(always), Truth.NEVER),
                arguments(all(always, always), Truth.ALWAYS),
                arguments(all(always, open), Truth.SOMETIMES),
                arguments(all(open, never), Truth.NEVER),
                arguments(any(never, always), Truth.ALWAYS),
                arguments(any(never, open), Truth.SOMETIMES),
                arguments(any(never, never), Truth.NEVER),
                arguments(compare(N, EQUAL, N), Truth.ALWAYS),
                arguments(compare(N, AT_LEAST, N), Truth.ALWAYS),
                arguments(compare(N, LESS_THAN, N), Truth.NEVER),
                arguments(compare(N, LESS_THAN, X), Truth.SOMETIMES));
    }

    @ParameterizedTest
    @MethodSource("truths")
    void whetherAConditionHolds(Condition condition, Truth truth) {
        assertThat(analysis().truth(condition, "rule", Assumed.NOTHING)).isEqualTo(truth);
    }

    @Test
    void whatACaseSaysStaysKnown() {
        RuleAnalysis analysis = analysis();
        Assumed known = Assumed.NOTHING.with(is("yes"), true);

        assertThat(analysis.truth(is("yes"), "rule", known)).isEqualTo(Truth.ALWAYS);
        assertThat(analysis.truth(not(is("yes")), "rule", known)).isEqualTo(Truth.NEVER);
        assertThat(analysis.truth(all(is("yes"), is("other")), "rule", known)).isEqualTo(Truth.SOMETIMES);
    }

    /** What has no number is told once; nothing is said of a result that is made of it. */
    @Test
    void unknownNamesHideTheResult() {
        assertThat(Checking.found(sum(fact("unknown"), number("9"))))
                .singleElement()
                .asString()
                .startsWith("CAT-26");
        assertThat(Checking.found(sum(parameter("unknown"), number("9"))))
                .singleElement()
                .asString()
                .startsWith("CAT-30");
        assertThat(Checking.found(Checking.bands(fact("unknown"), "[1,2] 1")))
                .singleElement()
                .asString()
                .startsWith("CAT-26");
    }

    @Test
    void percentIsLookedForOnBothSides() {
        Expression share = share(fact("a"), fact("b"));
        for (String side : List.of("left", "right")) {
            Condition condition = side.equals("left")
                    ? compare(number("90"), AT_MOST, share)
                    : compare(share, AT_LEAST, number("90"));
            assertThat(Checking.found(met(condition), count("a"), count("b")))
                    .anyMatch(line -> line.startsWith("CAT-22 rule.condition." + side));
        }
    }
}
