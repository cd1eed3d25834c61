package vn.cchc.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Condition.All;
import vn.cchc.catalogue.Condition.Any;
import vn.cchc.catalogue.Condition.Compare;
import vn.cchc.catalogue.Condition.Is;
import vn.cchc.catalogue.Condition.Not;
import vn.cchc.catalogue.Expression.Constant;
import vn.cchc.catalogue.Expression.Fact;
import vn.cchc.catalogue.RuleWords;
import vn.cchc.value.Fraction;

/** The conditions that were asked, each with whether it holds and, where that is not plain, what was given. */
final class ConditionSteps {

    private final RuleSteps steps;

    ConditionSteps(RuleSteps steps) {
        this.steps = steps;
    }

    void tell(Condition condition) {
        tell(condition, true);
    }

    private void tell(Condition condition, boolean wanted) {
        if (condition instanceof Not not) {
            tell(not.getCondition(), !wanted);
        } else if (condition instanceof All all) {
            all.getConditions().forEach(one -> tell(one, wanted));
        } else if (condition instanceof Any any) {
            any.getConditions().forEach(one -> tell(one, wanted));
        } else {
            steps.trace.truth(condition).ifPresent(truth -> tellOne(condition, wanted, truth == wanted));
        }
    }

    private void tellOne(Condition condition, boolean wanted, boolean holds) {
        Condition asked = wanted
                ? condition
                : Condition.Not.builder().condition(condition).build();
        String given = condition instanceof Is is ? given(is, wanted, holds) : compared((Compare) condition);
        steps.line(
                holds ? "holds" : "fails",
                Map.of(
                        "condition",
                        steps.words.words(asked),
                        "given",
                        given.isEmpty() ? "" : steps.texts.text("given", Map.of("given", given))));
    }

    /** {@return what was given, unless the words of the condition say that already} */
    private String given(Is is, boolean wanted, boolean holds) {
        if (is.getOption().isPresent()) {
            return wanted && holds
                    ? ""
                    : steps.trace
                            .fact(is.getFact())
                            .flatMap(FactValue::option)
                            .map(option -> steps.words.option(is.getFact(), option))
                            .orElse("");
        }
        return holds ? "" : steps.texts.text(wanted ? "no" : "yes");
    }

    private String compared(Compare compare) {
        boolean percentage = RuleWords.isPercentage(compare.getLeft()) || RuleWords.isPercentage(compare.getRight());
        if (!(compare.getLeft() instanceof Fact)) {
            steps.tell(compare.getLeft(), Optional.of(compare.getRight()));
        }
        if (!(compare.getRight() instanceof Fact)) {
            steps.tell(compare.getRight(), Optional.of(compare.getLeft()));
        }
        Fraction left = steps.value(compare.getLeft());
        Fraction right = steps.value(compare.getRight());
        String given = steps.figure(left, percentage, List.of(right));
        return compare.getRight() instanceof Constant
                ? given
                : steps.texts.text(
                        "against", Map.of("left", given, "right", steps.figure(right, percentage, List.of(left))));
    }
}
