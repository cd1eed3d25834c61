package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testing.Formulas.*;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which numbers people read in percent: 0.9 of the files, but two machines for each person. */
class PercentagesTest {

    private static final Expression COUNT = fact("a");
    private static final Expression BARE = number("0.9");
    private static final Expression SHARE = share(fact("a"), fact("b"));
    private static final Expression RATIO = ratio(fact("a"), fact("b"));
    private static final Expression GROWTH = growth(fact("a"), fact("b"));

    static Stream<Expression> percentages() {
        return Stream.of(
                SHARE,
                GROWTH,
                sum(SHARE, GROWTH),
                sum(BARE, SHARE),
                sum(SHARE, parameter("goal")),
                difference(SHARE, BARE),
                difference(BARE, SHARE),
                difference(sum(SHARE, BARE), SHARE),
                smallest(SHARE, BARE),
                largest(BARE, SHARE, GROWTH),
                within(SHARE, "0", "0.9"),
                atMost(SHARE, "0.9"),
                Checking.clamp(BARE, SHARE, BARE),
                Checking.clamp(BARE, BARE, SHARE),
                choose(BARE, when(is("x"), SHARE)),
                choose(SHARE, when(is("x"), BARE)),
                Expression.Choose.builder().addBranch(when(is("x"), SHARE)).build(),
                peers(SHARE, Statistic.MEAN));
    }

    static Stream<Expression> plain() {
        return Stream.of(
                BARE,
                COUNT,
                parameter("goal"),
                maximum(),
                sum(BARE, parameter("goal")),
                sum(SHARE, COUNT),
                sum(SHARE, maximum()),
                difference(SHARE, COUNT),
                difference(COUNT, SHARE),
                difference(BARE, BARE),
                smallest(SHARE, COUNT),
                smallest(BARE, BARE),
                largest(COUNT, SHARE),
                Checking.clamp(SHARE, COUNT, BARE),
                Checking.clamp(SHARE, BARE, COUNT),
                Checking.clamp(COUNT, SHARE, SHARE),
                choose(COUNT, when(is("x"), SHARE)),
                choose(SHARE, when(is("x"), COUNT)),
                product(SHARE, BARE),
                peers(COUNT, Statistic.MEAN));
    }

    static Stream<Expression> ratios() {
        return Stream.of(
                RATIO,
                sum(RATIO, BARE),
                difference(RATIO, BARE),
                smallest(RATIO, BARE),
                peers(RATIO, Statistic.LARGEST),
                choose(BARE, when(is("x"), RATIO)));
    }

    @ParameterizedTest
    @MethodSource("percentages")
    void readInPercentWhereverItStands(Expression expression) {
        assertThat(Percentages.is(expression, false)).isTrue();
        assertThat(Percentages.is(expression, true)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void readAsAPlainNumberWhereverItStands(Expression expression) {
        assertThat(Percentages.is(expression, false)).isFalse();
        assertThat(Percentages.is(expression, true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ratios")
    void ratioIsSoManyToOneWhereItIsDividedOrDivides(Expression expression) {
        assertThat(Percentages.is(expression, false)).isTrue();
        assertThat(Percentages.is(expression, true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("percentages")
    void bothPartsOfAQuotientAreReadAlike(Expression expression) {
        assertThat(RuleWords.arePercentages(expression, COUNT)).isTrue();
        assertThat(RuleWords.arePercentages(COUNT, expression)).isTrue();
        assertThat(RuleWords.arePercentages(COUNT, RATIO)).isFalse();
    }
}
