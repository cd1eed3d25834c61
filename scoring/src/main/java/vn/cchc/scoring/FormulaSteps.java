package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Expression.Bands;
import vn.cchc.catalogue.Expression.Choose;
import vn.cchc.catalogue.Expression.Constant;
import vn.cchc.catalogue.Expression.Difference;
import vn.cchc.catalogue.Expression.Fact;
import vn.cchc.catalogue.Expression.Growth;
import vn.cchc.catalogue.Expression.Largest;
import vn.cchc.catalogue.Expression.Levels;
import vn.cchc.catalogue.Expression.MaximumPoints;
import vn.cchc.catalogue.Expression.Met;
import vn.cchc.catalogue.Expression.Parameter;
import vn.cchc.catalogue.Expression.Product;
import vn.cchc.catalogue.Expression.Proportional;
import vn.cchc.catalogue.Expression.Ratio;
import vn.cchc.catalogue.Expression.Share;
import vn.cchc.catalogue.Expression.Smallest;
import vn.cchc.catalogue.Expression.Sum;
import vn.cchc.catalogue.RuleWords;
import vn.cchc.value.Fraction;

/** Formulas with figures in place of facts: <em>Điểm = 0,5 × số báo cáo = 0,5 × 12 = 6</em>. */
final class FormulaSteps {

    /** How firmly a part must hold together where it stands. */
    private enum Bond {
        NONE,
        SUM,
        QUOTIENT,
        PRODUCT,
        ATOM
    }

    private final RuleSteps steps;

    /** Whether the words of the whole line name the facts, so that they need no line of their own. */
    private boolean named;

    FormulaSteps(RuleSteps steps) {
        this.steps = steps;
    }

    /**
     * Adds the line of a formula.
     *
     * @param naming what the line begins with
     * @param operand whether it is divided or divides
     */
    void tell(Expression expression, RuleSteps.Naming naming, boolean operand) {
        boolean outer = named;
        named = isNamed(expression);
        boolean percentage = naming != RuleSteps.Naming.POINTS && steps.isReadInPercent(expression, operand);
        List<String> sides = new ArrayList<>();
        if (naming != RuleSteps.Naming.WORDS) {
            sides.add(steps.texts.text(naming == RuleSteps.Naming.POINTS ? "points" : "value"));
        }
        if (named) {
            boolean share = naming == RuleSteps.Naming.WORDS && percentage && RuleSteps.isQuotient(expression);
            String words =
                    expression instanceof MaximumPoints ? steps.texts.text("maximum") : steps.words.words(expression);
            sides.add(share ? steps.texts.text("share", Map.of("words", words)) : words);
        }
        sides.add(figures(expression, percentage));
        named = outer;
        Fraction value = steps.value(expression);
        String result = steps.figure(value, percentage, List.of());
        List<String> different = sides.stream().distinct().collect(Collectors.toList());
        different.remove(result);
        if (different.isEmpty()) {
            return; // A bare number, such as a sum of one constant, says nothing that the next line does not.
        }
        String sign = percentage && !steps.shown.isExactPercentage(value) ? " ≈ " : " = ";
        steps.lines.add(ArithmeticTexts.line(String.join(" = ", different)) + sign + result);
    }

    /** {@return a part as it stands in a product, told before} */
    String factor(Expression expression) {
        boolean outer = named;
        named = true;
        String factor = figure(expression, false, false, Bond.ATOM);
        named = outer;
        return factor;
    }

    private String figures(Expression expression, boolean percentage) {
        if (expression instanceof Share share) {
            return quotient(share.getNumerator(), share.getDenominator());
        } else if (expression instanceof Ratio ratio) {
            return quotient(ratio.getNumerator(), ratio.getDenominator());
        } else if (expression instanceof Growth growth) {
            boolean percentages = RuleWords.arePercentages(growth.getCurrent(), growth.getPrevious());
            String previous = figure(growth.getPrevious(), percentages, true, Bond.ATOM);
            String current = figure(growth.getCurrent(), percentages, true, Bond.ATOM);
            return "(" + current + " − " + previous + ") / " + previous;
        } else if (expression instanceof Smallest smallest) {
            return steps.texts.text("smallest", Map.of("values", list(smallest.getOf(), percentage)));
        } else if (expression instanceof Largest largest) {
            return steps.texts.text("largest", Map.of("values", list(largest.getOf(), percentage)));
        }
        return figure(expression, percentage, false, Bond.NONE);
    }

    private String quotient(Expression numerator, Expression denominator) {
        boolean percentages = RuleWords.arePercentages(numerator, denominator);
        return figure(numerator, percentages, true, Bond.ATOM)
                + " / "
                + figure(denominator, percentages, true, Bond.ATOM);
    }

    private String list(List<Expression> values, boolean percentage) {
        return values.stream()
                .map(value -> figure(value, percentage, false, Bond.NONE))
                .collect(Collectors.joining("; "));
    }

    private String figure(Expression expression, boolean percentage, boolean operand, Bond bond) {
        if (expression instanceof Sum sum) {
            return joined(
                    sum.getTerms(),
                    " + ",
                    Bond.SUM,
                    Bond.QUOTIENT,
                    percentage || RuleSteps.isPercentage(sum, operand),
                    bond);
        } else if (expression instanceof Product product) {
            return joined(product.getFactors(), " × ", Bond.PRODUCT, Bond.PRODUCT, false, bond);
        } else if (expression instanceof Difference difference) {
            boolean inner = percentage || RuleSteps.isPercentage(difference, operand);
            String from = figure(difference.getFrom(), inner, false, Bond.SUM);
            String minus = figure(difference.getMinus(), inner, false, Bond.QUOTIENT);
            return bracketed(from + " − " + minus, Bond.SUM, bond);
        } else if (expression instanceof Ratio ratio && operand) {
            return bracketed(quotient(ratio.getNumerator(), ratio.getDenominator()), Bond.QUOTIENT, bond);
        }
        boolean atom = expression instanceof Fact || expression instanceof Parameter;
        if (!(atom && named) && !(expression instanceof Constant || expression instanceof MaximumPoints)) {
            steps.tell(expression, operand);
        }
        return told(expression, percentage || RuleSteps.isPercentage(expression, operand), bond);
    }

    /** {@return the value of what has a line of its own, or the quotient that it is if its decimals never end} */
    private String told(Expression expression, boolean percentage, Bond bond) {
        Fraction value = steps.value(expression);
        if (percentage && !steps.shown.isExactPercentage(value)) {
            boolean quotient = RuleSteps.isQuotient(expression) || expression instanceof Growth;
            return quotient ? bracketed(figures(expression, true), Bond.QUOTIENT, bond) : steps.shown.number(value);
        }
        return bracketed(steps.figure(value, percentage, List.of()), value.signum() < 0 ? Bond.NONE : Bond.ATOM, bond);
    }

    private String joined(List<Expression> parts, String sign, Bond whole, Bond part, boolean percentage, Bond bond) {
        if (parts.size() == 1) {
            return figure(parts.get(0), percentage, false, bond);
        }
        StringBuilder text = new StringBuilder();
        for (Expression one : parts) {
            Bond least = text.isEmpty() && whole == Bond.SUM ? Bond.SUM : part;
            text.append(text.isEmpty() ? "" : sign).append(figure(one, percentage, false, least));
        }
        return bracketed(text.toString(), whole, bond);
    }

    private static String bracketed(String text, Bond has, Bond least) {
        return has.compareTo(least) < 0 ? "(" + text + ")" : text;
    }

    /** {@return whether the words of an expression are short enough to stand in a line: it has no half sentences in it} */
    private static boolean isNamed(Expression expression) {
        return !(expression instanceof Proportional
                        || expression instanceof Bands
                        || expression instanceof Levels
                        || expression instanceof Met
                        || expression instanceof Choose)
                && Parts.of(expression).stream().allMatch(FormulaSteps::isNamed);
    }
}
