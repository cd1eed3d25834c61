package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.cchc.testing.Formulas.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the parts of a rule stand, by the names of the facts at its leaves. */
class RulePartTest {

    private static final Expression A = fact("a");
    private static final Expression B = fact("b");
    private static final Expression C = fact("c");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(A, "a"),
                arguments(sum(A, B), "a terms[0], b terms[1]"),
                arguments(product(A, B), "a factors[0], b factors[1]"),
                arguments(difference(A, B), "a from, b minus"),
                arguments(share(A, B), "a numerator, b denominator"),
                arguments(ratio(A, B), "a numerator, b denominator"),
                arguments(growth(A, B), "a current, b previous"),
                arguments(smallest(A, B), "a of[0], b of[1]"),
                arguments(largest(A, B), "a of[0], b of[1]"),
                arguments(Checking.clamp(A, B, C), "a value, b atLeast, c atMost"),
                arguments(
                        Expression.Proportional.builder()
                                .measure(A)
                                .target(B)
                                .floor(C)
                                .build(),
                        "a measure, b target, c floor"),
                arguments(proportional(A), "a measure"),
                arguments(bands(A, above("1", "1")), "a measure"),
                arguments(peers(A, Statistic.MEAN), "a measure of all peers"),
                arguments(
                        peers(share(A, sum(B, C)), Statistic.MEAN),
                        "a measure.numerator of all peers, b measure.denominator.terms[0] of all peers,"
                                + " c measure.denominator.terms[1] of all peers"),
                arguments(
                        choose(C, when(compare(A, Comparison.EQUAL, B), A), when(is("x"), B)),
                        "a branches[0].when.left, b branches[0].when.right, a branches[0].then, b branches[1].then,"
                                + " c otherwise"),
                arguments(
                        met(all(any(compare(A, Comparison.EQUAL, B), is("x")), not(compare(C, Comparison.EQUAL, B)))),
                        "a condition.conditions[0].conditions[0].left, b condition.conditions[0].conditions[0].right,"
                                + " c condition.conditions[1].condition.left, b condition.conditions[1].condition.right"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void factsStandWhereTheRuleHasThem(Expression rule, String facts) {
        assertThat(RulePart.all(rule, "rule"))
                .filteredOn(part -> part.part() instanceof Expression.Fact)
                .extracting(part -> ((Expression.Fact) part.part()).getFact()
                        + part.path().replaceFirst("rule\\.?", " ").stripTrailing()
                        + (part.compared() ? " of all peers" : ""))
                .containsExactly(facts.split(", "));
    }

    @Test
    void partsFollowWhatTheyStandIn() {
        assertThat(RulePart.all(met(not(is("x"))), "rule"))
                .extracting(RulePart::path)
                .containsExactly("rule", "rule.condition", "rule.condition.condition");
    }

    @Test
    void whatIsDeeperThanIsSensibleIsLeftOut() {
        Expression rule = A;
        for (int i = 0; i < 40; i++) {
            rule = i % 2 == 0 ? sum(rule) : peers(rule, Statistic.MEAN);
        }
        List<RulePart> parts = RulePart.all(rule, "rule");

        assertThat(parts).extracting(RulePart::depth).containsExactly(oneTo(33));
        assertThat(parts)
                .filteredOn(RulePart::tooDeep)
                .extracting(RulePart::depth)
                .containsExactly(33);
    }

    private static Integer[] oneTo(int last) {
        return Stream.iterate(1, depth -> depth + 1).limit(last).toArray(Integer[]::new);
    }
}
