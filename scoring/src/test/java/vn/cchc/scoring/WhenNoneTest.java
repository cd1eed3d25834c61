package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.scoring.Samples.catalogue;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.choose;
import static vn.cchc.testing.Formulas.clamp;
import static vn.cchc.testing.Formulas.compare;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.is;
import static vn.cchc.testing.Formulas.largest;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.met;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.proportional;
import static vn.cchc.testing.Formulas.share;
import static vn.cchc.testing.Formulas.smallest;
import static vn.cchc.testing.Formulas.sum;
import static vn.cchc.testing.Formulas.when;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.WhenNone;
import vn.cchc.finding.Finding;
import vn.cchc.testing.Formulas;

/** What counts where nothing arose, wherever in a rule the 0 of 0 is met: it decides the criterion, not the part. */
class WhenNoneTest {

    /** Each is 4 points where 3 of 4 are done, or where the answer is yes. */
    private static final List<Expression> COMPOSED = List.of(
            sum(product(number("4"), share("a", "b")), product(number("0.25"), fact("x"))),
            largest(product(number("4"), share("a", "b")), fact("x")),
            smallest(fact("x"), product(number("8"), share("a", "b"))),
            clamp(product(number("8"), share("a", "b")), number("0"), fact("x")),
            choose(fact("x"), when(compare(share("a", "b"), Comparison.LESS_THAN, number("0.5")), number("1"))),
            met(Formulas.all(compare(share("a", "b"), Comparison.AT_LEAST, number("0.5")), is("yes"))),
            proportional(fact("x"), sum(share("a", "b"), number("0.25")), share("a", "b")));

    private static ScoreNode scored(Expression rule, WhenNone none, Object... facts) {
        Criterion criterion = leaf("1", "4", rule, builder -> builder.whenNone(none));
        return Judged.report(criterion, given("1", facts)).find("1").orElseThrow();
    }

    static Stream<Arguments> composed() {
        return COMPOSED.stream()
                .flatMap(rule -> Arrays.stream(WhenNone.values()).map(none -> Arguments.of(rule, none)));
    }

    @ParameterizedTest
    @MethodSource("composed")
    void zeroOfZeroInAnyPartDecidesTheCriterion(Expression rule, WhenNone none) {
        ScoreNode node = scored(rule, none, "a", 0, "b", 0, "x", 4, "yes", true);
        switch (none) {
            case FULL -> assertThat(node.getScore().orElseThrow()).isEqualByComparingTo("4");
            case ZERO -> assertThat(node.getScore().orElseThrow()).isEqualByComparingTo("0");
            case NOT_APPLICABLE -> assertThat(node.getState()).isEqualTo(ScoreState.NOT_APPLICABLE);
            case NOT_ASSESSED -> assertThat(node.getState()).isEqualTo(ScoreState.NOT_ASSESSED);
            case INVALID -> assertThat(node.getState()).isEqualTo(ScoreState.INVALID);
        }
        assertThat(scored(rule, none, "a", 3, "b", 4, "x", 4, "yes", true)
                        .getScore()
                        .orElseThrow())
                .isEqualByComparingTo("4");
        assertThat(scored(rule, none, "a", 1, "b", 0, "x", 4, "yes", true).getState())
                .isEqualTo(ScoreState.INVALID);
    }

    private static final Expression TWO_SHARES =
            sum(product(number("2"), share("a", "b")), product(number("2"), share("x", "y")));

    @Test
    void ofTwoSharesNeitherCanDecideAlone() {
        Criterion criterion = leaf("1", "4", TWO_SHARES, builder -> builder.whenNone(WhenNone.FULL));
        assertThatThrownBy(() -> Scorer.of(catalogue(criterion)))
                .isInstanceOfSatisfying(
                        UnusableCatalogueException.class,
                        unusable -> assertThat(unusable.getFindings())
                                .extracting(Finding::getCode)
                                .containsExactly("CAT-52"));
    }

    @Test
    void oneOfTwoSharesIsInvalidWhereNothingSaysMore() {
        Scorer scorer = Scorer.of(catalogue(leaf("1", "4", TWO_SHARES)));
        ScoreReport first = scorer.score(Samples.assessment(given("1", "a", 0, "b", 0, "x", 1, "y", 2)));
        ScoreReport second = scorer.score(Samples.assessment(given("1", "a", 1, "b", 2, "x", 0, "y", 0)));
        ScoreReport neither = scorer.score(Samples.assessment(given("1", "a", 1, "b", 2, "x", 1, "y", 2)));
        assertThat(first.find("1").orElseThrow().getState()).isEqualTo(ScoreState.INVALID);
        assertThat(second.find("1").orElseThrow().getState()).isEqualTo(ScoreState.INVALID);
        assertThat(first.getFindings().get(0).getVietnamese())
                .isEqualTo(
                        "Tiêu chí 1 không phát sinh (0/0), mà bộ tiêu chí không quy định trường hợp này; hãy ghi vào bộ"
                                + " tiêu chí khi không phát sinh thì tính điểm tối đa, 0 điểm hay không áp dụng (whenNone)");
        assertThat(neither.getScore()).isEqualTo("2.00");
    }

    /** A case that is not taken is not reckoned, so nothing of it decides. */
    @Test
    void caseThatIsNotTakenDoesNotDecide() {
        Expression rule = choose(maximum(), when(is("yes"), product(maximum(), share("a", "b"))));
        assertThat(scored(rule, WhenNone.ZERO, "a", 0, "b", 0, "yes", false)
                        .getScore()
                        .orElseThrow())
                .isEqualTo("4.00");
        assertThat(scored(rule, WhenNone.ZERO, "a", 0, "b", 0, "yes", true)
                        .getScore()
                        .orElseThrow())
                .isEqualTo("0.00");
    }
}
