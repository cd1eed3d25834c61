package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testing.Formulas.*;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Statistic;
import vn.cchc.testing.ServiceCriterion;

class ExplanationPropertiesTest {

    @Property(tries = 400)
    void anyRuleIsExplainedWithoutNamesOfTheMachine(
            @ForAll("rules") Expression rule, @ForAll("facts") CriterionAssessment given) {
        Criterion criterion = ServiceCriterion.builder()
                .minimumPoints(new BigDecimal("-1000000"))
                .maximumPoints(new BigDecimal("1000000"))
                .rule(rule)
                .build();
        ScoreNode node = ArithmeticCases.report(ServiceCriterion.catalogue(criterion), Samples.assessment(given))
                .getCriteria()
                .get(0);

        assertThat(node.getArithmetic()).isNotEmpty();
        for (Locale locale : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            String text = node.explain(locale);
            assertThat(text).doesNotContain("onTime", "received", "lateIssue", "kind", "{", "null", "()", " = \n");
            assertThat(text).doesNotContainPattern("= *=");
        }
    }

    @Provide
    Arbitrary<CriterionAssessment> facts() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 12);
        return Combinators.combine(
                        count, count, count, count, Arbitraries.of(true, false), Arbitraries.of("timely", "none"))
                .as((onTime, received, reports, late, funded, plan) -> Samples.given(
                        "3.1",
                        "onTime",
                        onTime,
                        "received",
                        received,
                        "reports",
                        reports,
                        "late",
                        late,
                        "funded",
                        funded,
                        "planned",
                        !funded,
                        "plan",
                        plan));
    }

    @Provide
    Arbitrary<Expression> rules() {
        return expressions(3);
    }

    private static Arbitrary<Expression> expressions(int depth) {
        Arbitrary<Expression> atoms = Arbitraries.of(
                fact("onTime"),
                fact("received"),
                fact("reports"),
                fact("late"),
                parameter("goal"),
                maximum(),
                number("-1"),
                number("0.5"),
                number("3"));
        if (depth == 0) {
            return atoms;
        }
        Arbitrary<Expression> below = Arbitraries.lazy(() -> expressions(depth - 1));
        Arbitrary<Condition> condition = conditions(depth);
        Arbitrary<Statistic> statistic = Arbitraries.of(Statistic.class);
        Band[] bands = {above("0.9", "2"), fromTo("0.7", "0.9", "1"), below("0.7", "0")};
        return Arbitraries.oneOf(
                atoms,
                Combinators.combine(below, below).as((one, two) -> sum(one, two)),
                Combinators.combine(below, below).as((one, two) -> product(one, two)),
                Combinators.combine(below, below).as((one, two) -> difference(one, two)),
                Combinators.combine(below, below).as((one, two) -> share(one, two)),
                Combinators.combine(below, below).as((one, two) -> ratio(one, two)),
                Combinators.combine(below, below).as((one, two) -> growth(one, two)),
                Combinators.combine(below, below).as((one, two) -> smallest(one, two)),
                Combinators.combine(below, below).as((one, two) -> largest(one, two)),
                below.map(one -> within(one, "-1", "2")),
                below.map(one -> proportional(one, "0.9", "0.5")),
                below.map(one -> bands(one, bands)),
                condition.map(one -> met(one)),
                Combinators.combine(condition, below, below)
                        .as((when, then, otherwise) -> choose(otherwise, when(when, then))),
                Combinators.combine(atoms, statistic).as((measure, taken) -> peers(measure, taken)));
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Expression> below = Arbitraries.lazy(() -> expressions(depth - 1));
        Arbitrary<Condition> one = Arbitraries.oneOf(
                Arbitraries.of(is("funded"), is("plan", "timely"), not(is("plan", "none"))),
                Combinators.combine(below, Arbitraries.of(Comparison.class), below)
                        .as((left, comparison, right) -> compare(left, comparison, right)));
        return Arbitraries.oneOf(
                one,
                one.map(condition -> not(condition)),
                Combinators.combine(one, one).as((first, second) -> all(first, not(second))),
                Combinators.combine(one, one).as((first, second) -> not(any(first, second))));
    }
}
