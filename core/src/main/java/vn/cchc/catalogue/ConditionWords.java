package vn.cchc.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.catalogue.Condition.All;
import vn.cchc.catalogue.Condition.Any;
import vn.cchc.catalogue.Condition.Compare;
import vn.cchc.catalogue.Condition.Is;
import vn.cchc.catalogue.Condition.Not;
import vn.cchc.catalogue.Phrase.Strength;

/**
 * Conditions in words. What is negated is said the other way round, because nobody reads <em>không phải (số báo cáo chậm = 0)</em>
 * without stumbling: <em>số báo cáo chậm ≠ 0</em>.
 */
final class ConditionWords {

    private final RuleWords words;

    ConditionWords(RuleWords words) {
        this.words = words;
    }

    String of(Condition condition) {
        return of(condition, true).text();
    }

    private Phrase of(Condition condition, boolean holds) {
        if (condition instanceof Not not) {
            return of(not.getCondition(), !holds);
        } else if (condition instanceof All all) {
            return joined(all.getConditions(), holds, holds);
        } else if (condition instanceof Any any) {
            return joined(any.getConditions(), holds, !holds);
        } else if (condition instanceof Is is) {
            return new Phrase(is(is, holds), Strength.ATOM);
        }
        Compare compare = (Compare) condition;
        return new Phrase(compare(compare, holds), Strength.ATOM);
    }

    private Phrase joined(List<Condition> conditions, boolean holds, boolean together) {
        if (conditions.size() == 1) {
            return of(conditions.get(0), holds);
        }
        String sign = words.text(together ? "and" : "or", Map.of());
        Strength whole = together ? Strength.PRODUCT : Strength.SUM;
        String text = conditions.stream()
                .map(condition -> {
                    Phrase phrase = of(condition, holds);
                    // A list within a list of the other kind needs brackets, whichever binds more firmly.
                    return phrase.strength() == whole ? phrase.text() : phrase.atLeast(Strength.ATOM);
                })
                .collect(Collectors.joining(", " + sign + " "));
        return new Phrase(text, whole);
    }

    private String is(Is is, boolean holds) {
        String fact = words.fact(is.getFact());
        return is.getOption()
                .map(option -> words.text(
                        holds ? "is.option" : "is.otherOption",
                        Map.of("fact", fact, "option", words.option(is.getFact(), option))))
                .orElseGet(() -> words.text(holds ? "is.yes" : "is.no", Map.of("fact", fact)));
    }

    private String compare(Compare compare, boolean holds) {
        boolean percentage = RuleWords.isPercentage(compare.getLeft()) || RuleWords.isPercentage(compare.getRight());
        Role role = percentage ? Role.PERCENTAGE : Role.NUMBER;
        ExpressionWords phrases = words.phrases();
        return phrases.of(compare.getLeft(), role).atLeast(Strength.SUM)
                + " "
                + sign(compare.getComparison(), holds)
                + " "
                + side(phrases, compare.getRight(), role);
    }

    private static String side(ExpressionWords phrases, Expression right, Role role) {
        return phrases.of(right, role).atLeast(right instanceof Expression.Constant ? Strength.CLAUSE : Strength.SUM);
    }

    static String sign(Comparison comparison, boolean holds) {
        if (holds) {
            return comparison.getSign();
        }
        return switch (comparison) {
            case LESS_THAN -> Comparison.AT_LEAST.getSign();
            case AT_MOST -> Comparison.MORE_THAN.getSign();
            case EQUAL -> "≠";
            case AT_LEAST -> Comparison.LESS_THAN.getSign();
            case MORE_THAN -> Comparison.AT_MOST.getSign();
        };
    }
}
