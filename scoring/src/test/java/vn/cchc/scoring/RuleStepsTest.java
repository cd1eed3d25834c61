package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.atMost;
import static vn.cchc.testing.Formulas.choose;
import static vn.cchc.testing.Formulas.clamp;
import static vn.cchc.testing.Formulas.compare;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.growth;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.parameter;
import static vn.cchc.testing.Formulas.peers;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.proportional;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;
import static vn.cchc.testing.Formulas.sum;
import static vn.cchc.testing.Formulas.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.CatalogueParameter;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.ParameterValue;
import vn.cchc.catalogue.Statistic;
import vn.cchc.value.Text;

/** The steps of bounds, proportions and peers, line by line. */
class RuleStepsTest {

    private static final Expression SHARE = share("a", "b");

    static Stream<Arguments> rules() {
        return Stream.of(
                // A measure held at a bound: the bound is told like the measure.
                row(
                        sum(number("1"), atMost(fact("a"), "5")),
                        facts("a", 4),
                        "Số a = 4",
                        "Points = 1 + (số a, at most 5) = 1 + 4 = 5"),
                row(
                        sum(SHARE, atMost(SHARE, "0.9")),
                        facts("a", 4, "b", 8),
                        "Share số a / số b = 4 / 8 = 50 %",
                        "Points = số a / số b + (số a / số b, at most 90 %) = 50 % + 50 % = 1"),
                row(atMost(SHARE, "0.9"), facts("a", 4, "b", 8), "Points = số a / số b = 4 / 8 = 0.5"),
                row(
                        clamp(fact("a"), number("0"), product(number("2"), fact("b"))),
                        facts("a", 4, "b", 1),
                        "Số a = 4",
                        "2 × số b = 2 × 1 = 2",
                        "4 is above the upper bound: 2 counts"),
                row(
                        clamp(fact("a"), product(number("2"), fact("b")), number("9")),
                        facts("a", 4, "b", 3),
                        "Số a = 4",
                        "2 × số b = 2 × 3 = 6",
                        "4 is below the lower bound: 6 counts"),
                row(
                        clamp(SHARE, number("0"), parameter("goal")),
                        facts("a", 95, "b", 100),
                        "Share số a / số b = 95 / 100 = 95 %",
                        "Mục tiêu = 90 %",
                        "95 % is above the upper bound: 90 % counts"),
                row(
                        clamp(SHARE, parameter("goal"), number("1")),
                        facts("a", 85, "b", 100),
                        "Share số a / số b = 85 / 100 = 85 %",
                        "Mục tiêu = 90 %",
                        "85 % is below the lower bound: 90 % counts"),
                row(
                        clamp(fact("x"), number("0"), parameter("goal")),
                        facts("x", "0.95"),
                        "Số x = 0.95",
                        "Mục tiêu = 0.9",
                        "0.95 is above the upper bound: 0.9 counts"),
                row(
                        ratio(atMost(ratio("a", "b"), "2"), number("4")),
                        facts("a", 3, "b", 1),
                        "Số a / số b = 3 / 1 = 3",
                        "3 is above the upper bound: 2 counts",
                        "Points = (số a / số b, at most 200 %) / 4 = 2 / 4 = 0.5"),
                row(
                        ratio(atMost(ratio("a", "b"), "2"), number("4")),
                        facts("a", 1, "b", 1),
                        "Số a / số b = 1 / 1 = 1",
                        "Points = (số a / số b, at most 200 %) / 4 = 1 / 4 = 0.25"),
                row(
                        atMost(ratio("a", "b"), "2"),
                        facts("a", 3, "b", 1),
                        "Share số a / số b = 3 / 1 = 300 %",
                        "300 % is above the upper bound: 200 % counts"),
                // In proportion: target and floor are told where they decide.
                row(
                        proportional(fact("x"), parameter("goal")),
                        facts("x", "0.45"),
                        "Số x = 0.45",
                        "Mục tiêu = 0.9",
                        "Points = 10 × 0.45 / 0.9 = 5"),
                row(
                        proportional(SHARE, share("x", "y")),
                        facts("a", 45, "b", 100, "x", 1, "y", 2),
                        "Share số a / số b = 45 / 100 = 45 %",
                        "Share số x / số y = 1 / 2 = 50 %",
                        "Points = 10 × 45 % / 50 % = 9"),
                row(
                        proportional(SHARE, number("1"), parameter("goal")),
                        facts("a", 89, "b", 100),
                        "Share số a / số b = 89 / 100 = 89 %",
                        "Mục tiêu = 90 %",
                        "89 % < floor 90 %: 0 points"),
                row(
                        proportional(SHARE, number("1"), parameter("goal")),
                        facts("a", 90, "b", 100),
                        "Share số a / số b = 90 / 100 = 90 %",
                        "Points = 10 × 90 % / 100 % = 9"),
                row(
                        proportional(SHARE, number("0.9"), share("x", "y")),
                        facts("a", 45, "b", 100, "x", 1, "y", 2),
                        "Share số a / số b = 45 / 100 = 45 %",
                        "Share số x / số y = 1 / 2 = 50 %",
                        "45 % < floor 50 %: 0 points"),
                row(
                        proportional(SHARE),
                        facts("a", 0, "b", 100),
                        "Share số a / số b = 0 / 100 = 0 %",
                        "Points = 10 × 0 % = 0"),
                row(
                        proportional(growth("a", "b"), number("0.5"), number("-0.5")),
                        facts("a", 4, "b", 8),
                        "The growth of số a over số b = (4 − 8) / 8 = −50 %",
                        "−50 % < 0: 0 points"),
                row(
                        proportional(growth("a", "b"), number("0.5"), number("-0.5")),
                        facts("a", 3, "b", 8),
                        "The growth of số a over số b = (3 − 8) / 8 = −62.5 %",
                        "−62.5 % < floor −50 %: 0 points"),
                row(
                        proportional(growth("a", "b"), number("0.5"), number("-0.5")),
                        facts("a", 8, "b", 8),
                        "The growth of số a over số b = (8 − 8) / 8 = 0 %",
                        "Points = 10 × 0 % / 50 % = 0"),
                // A part that stands twice is reckoned and told once, also where only one of its places is reached.
                row(
                        choose(SHARE, when(compare(SHARE, Comparison.LESS_THAN, number("0.5")), number("1"))),
                        facts("a", 1, "b", 3),
                        "Share số a / số b = 1 / 3 ≈ 33.33 %",
                        "Số a / số b < 50 % – true (given: 33.33 %)",
                        "The case applies: số a / số b < 50 %",
                        "Points = 1"),
                row(
                        choose(SHARE, when(compare(SHARE, Comparison.LESS_THAN, number("0.5")), number("1"))),
                        facts("a", 1, "b", 2),
                        "Share số a / số b = 1 / 2 = 50 %",
                        "Số a / số b < 50 % – false (given: 50 %)",
                        "Otherwise:",
                        "Points = số a / số b = 1 / 2 = 0.5"));
    }

    static Arguments row(Expression rule, Object[] facts, String... lines) {
        return Arguments.of(rule, facts, lines);
    }

    static Object[] facts(Object... facts) {
        return facts;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void stepsReadAsAClerkWouldWriteThem(Expression rule, Object[] facts, String[] lines) {
        assertThat(lines(rule, facts)).containsExactly(lines);
    }

    @Test
    void peersLeftOutAreNamedOnlyWhereThereAreSome() {
        Expression most = peers(ratio("a", "b"), Statistic.LARGEST);
        CriterionAssessment own = given("1", "a", 1, "b", 2);
        CriterionAssessment better = given("1", "a", 3, "b", 2);
        CriterionAssessment silent = given("1", "a", 3);
        assertThat(lines(most, own, better)).containsExactly("The largest of số a / số b among 2 units = 150 %");
        assertThat(lines(most, own, better, silent))
                .containsExactly("The largest of số a / số b among 2 units (left out for lack of figures: 1) = 150 %");
        assertThat(lines(ratio(most, number("2")), own, better))
                .containsExactly(
                        "The largest of số a / số b among 2 units = 1.5",
                        "Points = (số a / số b, the largest in the group of units) / 2 = 1.5 / 2 = 0.75");
    }

    /** {@return the steps in English, without those that say the rule or round; the parameter {@code goal} is 0.9} */
    static List<String> lines(Expression rule, Object... facts) {
        return lines(rule, given("1", facts));
    }

    private static CatalogueParameter declared(String id, String label, String value) {
        return CatalogueParameter.builder()
                .id(id)
                .label(Text.of(label))
                .addValue(ParameterValue.builder().value(new BigDecimal(value)).build())
                .build();
    }

    private static List<String> lines(Expression rule, CriterionAssessment... units) {
        List<CatalogueParameter> parameters =
                List.of(declared("other", "chỉ tiêu khác", "0.5"), declared("goal", "mục tiêu", "0.9"));
        Criterion criterion = leaf("1", "10", rule, it -> it.minimumPoints(BigDecimal.TEN.negate()));
        ScoreNode node = ArithmeticCases.report(
                        Samples.catalogue(Samples.policy(), parameters, criterion),
                        Stream.of(units).map(Samples::assessment).toArray(Assessment[]::new))
                .getCriteria()
                .get(0);
        assertThat(node.getState()).isEqualTo(ScoreState.SCORED);
        return node.getArithmetic().stream()
                .map(ArithmeticLine::getEnglish)
                .filter(line -> !line.startsWith("Rule: ") && !line.startsWith("As shown in the report"))
                .toList();
    }
}
