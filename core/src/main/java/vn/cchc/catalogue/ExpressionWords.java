package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.catalogue.Expression.Bands;
import vn.cchc.catalogue.Expression.Choose;
import vn.cchc.catalogue.Expression.Clamp;
import vn.cchc.catalogue.Expression.Constant;
import vn.cchc.catalogue.Expression.Difference;
import vn.cchc.catalogue.Expression.Fact;
import vn.cchc.catalogue.Expression.Growth;
import vn.cchc.catalogue.Expression.Largest;
import vn.cchc.catalogue.Expression.Levels;
import vn.cchc.catalogue.Expression.MaximumPoints;
import vn.cchc.catalogue.Expression.Met;
import vn.cchc.catalogue.Expression.Parameter;
import vn.cchc.catalogue.Expression.Peers;
import vn.cchc.catalogue.Expression.Product;
import vn.cchc.catalogue.Expression.Proportional;
import vn.cchc.catalogue.Expression.Ratio;
import vn.cchc.catalogue.Expression.Share;
import vn.cchc.catalogue.Expression.Smallest;
import vn.cchc.catalogue.Expression.Sum;
import vn.cchc.catalogue.Phrase.Strength;

/** Expressions in words, with the brackets that a formula needs. */
final class ExpressionWords {

    private final RuleWords words;

    ExpressionWords(RuleWords words) {
        this.words = words;
    }

    Phrase of(Expression expression, Role role) {
        if (expression instanceof Constant constant) {
            return constant(constant, role);
        } else if (expression instanceof Fact fact) {
            return atom(words.fact(fact.getFact()));
        } else if (expression instanceof Parameter parameter) {
            return atom(words.parameter(parameter.getParameter()));
        } else if (expression instanceof MaximumPoints) {
            return atom(words.maximum());
        } else if (expression instanceof Share share) {
            return quotient(share.getNumerator(), share.getDenominator());
        } else if (expression instanceof Ratio ratio) {
            return quotient(ratio.getNumerator(), ratio.getDenominator());
        } else if (expression instanceof Sum sum) {
            return joined(sum.getTerms(), " + ", Strength.SUM, Strength.QUOTIENT, inner(expression, role));
        } else if (expression instanceof Product product) {
            return joined(product.getFactors(), " × ", Strength.PRODUCT, Strength.PRODUCT, Role.NUMBER);
        } else if (expression instanceof Difference difference) {
            Role inner = inner(expression, role);
            String from = of(difference.getFrom(), inner).atLeast(Strength.SUM);
            String minus = of(difference.getMinus(), inner).atLeast(Strength.QUOTIENT);
            return new Phrase(from + " − " + minus, Strength.SUM);
        }
        return function(expression, role);
    }

    private Phrase function(Expression expression, Role role) {
        Role inner = inner(expression, role);
        if (expression instanceof Growth growth) {
            Role parts = parts(growth.getCurrent(), growth.getPrevious());
            String current = of(growth.getCurrent(), parts).atLeast(Strength.PRODUCT);
            String previous = of(growth.getPrevious(), parts).atLeast(Strength.PRODUCT);
            return clause("growth", Map.of("current", current, "previous", previous));
        } else if (expression instanceof Smallest smallest) {
            return atom(words.text("smallest", Map.of("values", list(smallest.getOf(), inner))));
        } else if (expression instanceof Largest largest) {
            return atom(words.text("largest", Map.of("values", list(largest.getOf(), inner))));
        } else if (expression instanceof Clamp clamp) {
            return clamp(clamp, inner);
        } else if (expression instanceof Peers peers) {
            String measure = of(peers.getMeasure(), inner).atLeast(Strength.SUM);
            return clause("peers." + peers.getStatistic(), Map.of("measure", measure));
        } else if (expression instanceof Proportional proportional) {
            return proportional(proportional);
        } else if (expression instanceof Bands bands) {
            String all = bands.getBands().stream()
                    .map(band -> words.words(band, bands.getMeasure()) + ": " + words.worth(band))
                    .collect(Collectors.joining("; "));
            return clause("bands", Map.of("measure", words.words(bands.getMeasure()), "bands", all));
        } else if (expression instanceof Levels levels) {
            return levels(levels);
        } else if (expression instanceof Met met) {
            return clause("met", Map.of("points", words.maximum(), "condition", words.words(met.getCondition())));
        } else if (expression instanceof Choose choose) {
            return new Phrase(String.join("; ", cases(choose, role)), Strength.CLAUSE);
        }
        throw new IllegalStateException("no words for " + expression.getClass());
    }

    /** {@return the cases of a rule, each in words} */
    List<String> cases(Choose choose, Role role) {
        Role inner = inner(choose, role);
        List<String> cases = new ArrayList<>();
        for (Branch branch : choose.getBranches()) {
            String then = of(branch.getThen(), inner).text();
            cases.add(words.text("branch", Map.of("condition", words.words(branch.getWhen()), "then", then)));
        }
        cases.add(choose.getOtherwise()
                .map(then ->
                        words.text("otherwise", Map.of("then", of(then, inner).text())))
                .orElseGet(() -> words.text("otherwise.none", Map.of())));
        return cases;
    }

    private Phrase constant(Constant constant, Role role) {
        String text = role == Role.POINTS
                ? words.points(constant.getValue())
                : words.number(constant.getValue(), role == Role.PERCENTAGE);
        return new Phrase(text, constant.getValue().signum() < 0 ? Strength.CLAUSE : Strength.ATOM);
    }

    private Phrase quotient(Expression numerator, Expression denominator) {
        Role parts = parts(numerator, denominator);
        String text = of(numerator, parts).atLeast(Strength.ATOM)
                + " / "
                + of(denominator, parts).atLeast(Strength.ATOM);
        return new Phrase(text, Strength.QUOTIENT);
    }

    private Phrase clamp(Clamp clamp, Role inner) {
        String key = "clamp"
                + (clamp.getAtLeast().isPresent() ? "AtLeast" : "")
                + (clamp.getAtMost().isPresent() ? "AtMost" : "");
        return clause(
                key,
                Map.of(
                        "value", of(clamp.getValue(), inner).atLeast(Strength.SUM),
                        "least", bound(clamp.getAtLeast().orElse(clamp.getValue()), inner),
                        "most", bound(clamp.getAtMost().orElse(clamp.getValue()), inner)));
    }

    private String bound(Expression bound, Role inner) {
        return of(bound, inner).atLeast(bound instanceof Constant ? Strength.CLAUSE : Strength.SUM);
    }

    private Phrase proportional(Proportional proportional) {
        Role role = RuleWords.role(proportional.getMeasure());
        StringBuilder formula = new StringBuilder(words.maximum())
                .append(" × ")
                .append(of(proportional.getMeasure(), role).atLeast(Strength.ATOM));
        proportional
                .getTarget()
                .ifPresent(
                        target -> formula.append(" / ").append(of(target, role).atLeast(Strength.ATOM)));
        String floor = proportional
                .getFloor()
                .map(below ->
                        words.text("floor", Map.of("floor", of(below, role).atLeast(Strength.SUM))))
                .orElse("");
        return clause("proportional", Map.of("formula", formula, "maximum", words.maximum(), "floor", floor));
    }

    private Phrase levels(Levels levels) {
        String all = levels.getLevels().stream()
                .map(level -> words.option(levels.getFact(), level.getOption()) + ": " + words.worth(level))
                .collect(Collectors.joining("; "));
        String none = levels.getNotApplicable().isEmpty()
                ? ""
                : words.text(
                        "notApplicable", Map.of("options", words.options(levels.getFact(), levels.getNotApplicable())));
        return clause("levels", Map.of("fact", words.fact(levels.getFact()), "levels", all + none));
    }

    private String list(List<Expression> values, Role role) {
        return values.stream().map(value -> of(value, role).text()).collect(Collectors.joining("; "));
    }

    private Phrase joined(List<Expression> parts, String sign, Strength whole, Strength part, Role role) {
        if (parts.size() == 1) {
            return of(parts.get(0), role);
        }
        // The first term needs no brackets for what it begins with: a − b + c.
        Strength first = whole == Strength.SUM ? Strength.SUM : part;
        StringBuilder text = new StringBuilder(of(parts.get(0), role).atLeast(first));
        for (Expression later : parts.subList(1, parts.size())) {
            text.append(sign).append(of(later, role).atLeast(part));
        }
        return new Phrase(text.toString(), whole);
    }

    private static Role parts(Expression numerator, Expression denominator) {
        return RuleWords.arePercentages(numerator, denominator) ? Role.PERCENTAGE : Role.NUMBER;
    }

    /** {@return what the parts are: cases of points are points, all else is a number or a percentage} */
    private static Role inner(Expression expression, Role role) {
        if (role == Role.POINTS && expression instanceof Choose) {
            return Role.POINTS;
        }
        return role == Role.PERCENTAGE || RuleWords.isPercentage(expression) ? Role.PERCENTAGE : Role.NUMBER;
    }

    private Phrase clause(String key, Map<String, ?> fillings) {
        return new Phrase(words.text(key, fillings), Strength.CLAUSE);
    }

    private static Phrase atom(String text) {
        return new Phrase(text, Strength.ATOM);
    }
}
