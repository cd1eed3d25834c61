package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.cchc.value.Fraction;

/**
 * What values the rule of a criterion can have, without the facts: each part is reckoned with the range of all numbers that it
 * may be. Wider than the truth where the same fact stands twice, never narrower.
 */
final class RuleAnalysis {

    private final PlacedCriterion criterion;
    private final PlacedCatalogue catalogue;
    private final Consumer<CatalogueFault> found;
    private final Conditions conditions = new Conditions(this);
    private final Mappings mappings = new Mappings(this);

    /** Whether a name was met that stands for no number; then little can be said of the result. */
    private boolean blind;

    RuleAnalysis(PlacedCriterion criterion, PlacedCatalogue catalogue, Consumer<CatalogueFault> found) {
        this.criterion = criterion;
        this.catalogue = catalogue;
        this.found = found;
    }

    /** Shows what a branch is worth. */
    @FunctionalInterface
    interface Visit {
        void branch(Expression then, String path, Assumed known);
    }

    boolean isBlind() {
        return blind;
    }

    Range maximum() {
        return criterion.criterion().getMaximumPoints().map(Range::of).orElse(Range.NOT_NEGATIVE);
    }

    Criterion criterion() {
        return criterion.criterion();
    }

    void report(CatalogueFault fault) {
        found.accept(fault);
    }

    CatalogueFault fault(CatalogueRule rule, String path) {
        return criterion.faultAt(rule, path);
    }

    CatalogueFault fault(CatalogueRule rule, List<String> paths) {
        return CatalogueFault.at(rule, paths, criterion.criterion().getCode());
    }

    /** {@return the numbers that an expression can be} */
    Range value(Expression expression, String path, Assumed known) {
        return known.narrow(expression, reckon(expression, path, known));
    }

    private Range reckon(Expression expression, String path, Assumed known) {
        if (expression instanceof Expression.Constant constant) {
            return Range.of(constant.getValue());
        } else if (expression instanceof Expression.Fact fact) {
            return fact(fact);
        } else if (expression instanceof Expression.Parameter parameter) {
            return parameter(parameter);
        } else if (expression instanceof Expression.MaximumPoints) {
            return maximum();
        } else if (expression instanceof Expression.Sum sum) {
            return all(sum.getTerms(), path + ".terms", known, Range::plus);
        } else if (expression instanceof Expression.Difference difference) {
            Range from = value(difference.getFrom(), path + ".from", known);
            return from.minus(value(difference.getMinus(), path + ".minus", known));
        } else if (expression instanceof Expression.Product product) {
            return all(product.getFactors(), path + ".factors", known, Range::times);
        } else if (expression instanceof Expression.Smallest smallest) {
            return all(smallest.getOf(), path + ".of", known, Range::smallest);
        } else if (expression instanceof Expression.Largest largest) {
            return all(largest.getOf(), path + ".of", known, Range::largest);
        }
        return measure(expression, path, known);
    }

    private Range measure(Expression expression, String path, Assumed known) {
        if (expression instanceof Expression.Share share) {
            Range quotient = quotient(share.getNumerator(), share.getDenominator(), path, known);
            Range range = quotient.and(Range.SHARE);
            if (range.isEmpty()) {
                report(fault(CatalogueRule.SHARE_ABOVE_WHOLE, path).with("values", Numbers.values(quotient, true)));
            }
            return range.isEmpty() ? Range.SHARE : range;
        } else if (expression instanceof Expression.Ratio ratio) {
            return ratio(ratio, path, known);
        } else if (expression instanceof Expression.Growth growth) {
            Range current = value(growth.getCurrent(), path + ".current", known);
            Range previous = value(growth.getPrevious(), path + ".previous", known);
            return quotient(current, previous, path + ".previous").minus(Range.of(BigDecimal.ONE));
        } else if (expression instanceof Expression.Peers peers) {
            // The facts are those of each peer, not of the unit for which a case holds.
            Range range = value(peers.getMeasure(), path + ".measure", Assumed.NOTHING);
            boolean whole = range.whole() && peers.getStatistic() != Statistic.MEAN;
            return new Range(range.lower(), range.upper(), whole);
        } else if (expression instanceof Expression.Clamp clamp) {
            return clamp(clamp, path, known);
        } else if (expression instanceof Expression.Choose choose) {
            return choose(choose, path, known);
        }
        return mappings.value(expression, path, known, false);
    }

    private Range all(List<Expression> parts, String path, Assumed known, BinaryOperator<Range> operator) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> value(parts.get(i), path + "[" + i + "]", known))
                .reduce(operator)
                .orElse(Range.ALL);
    }

    private Range fact(Expression.Fact fact) {
        Optional<Range> range = criterion.criterion().fact(fact.getFact()).flatMap(FactRules::range);
        blind |= range.isEmpty();
        return range.orElse(Range.ALL);
    }

    private Range parameter(Expression.Parameter parameter) {
        Optional<Range> range = catalogue
                .catalogue()
                .parameter(parameter.getParameter())
                .flatMap(declared -> declared.getValues().stream()
                        .filter(value ->
                                value.validity().overlaps(catalogue.catalogue().validity()))
                        .map(value -> Range.of(value.getValue()))
                        .reduce(Range::hull));
        blind |= range.isEmpty();
        return range.orElse(Range.ALL);
    }

    private Range quotient(Expression numerator, Expression denominator, String path, Assumed known) {
        Range above = value(numerator, path + ".numerator", known);
        Range below = value(denominator, path + ".denominator", known);
        return quotient(above, below, path + ".denominator");
    }

    /** A ratio may have a negative denominator; nothing is known of one that may have either sign. */
    private Range ratio(Expression.Ratio ratio, String path, Assumed known) {
        Range above = value(ratio.getNumerator(), path + ".numerator", known);
        Range below = value(ratio.getDenominator(), path + ".denominator", known);
        boolean negative = !below.negate().and(Range.POSITIVE).isEmpty();
        if (!negative) {
            return quotient(above, below, path + ".denominator");
        }
        return below.and(Range.POSITIVE).isEmpty() ? above.negate().by(below.negate()) : Range.ALL;
    }

    private Range quotient(Range above, Range below, String path) {
        if (below.and(Range.POSITIVE).isEmpty()) {
            report(fault(CatalogueRule.NO_DENOMINATOR, path));
            return Range.NOT_NEGATIVE;
        }
        return above.by(below);
    }

    private Range clamp(Expression.Clamp clamp, String path, Assumed known) {
        Range value = value(clamp.getValue(), path + ".value", known);
        Range least = clamp.getAtLeast()
                .map(bound -> value(bound, path + ".atLeast", known))
                .orElse(new Range(Cut.LOWEST, Cut.LOWEST, true));
        Range most = clamp.getAtMost()
                .map(bound -> value(bound, path + ".atMost", known))
                .orElse(new Range(Cut.HIGHEST, Cut.HIGHEST, true));
        if (most.upper().compareTo(least.lower()) < 0) {
            report(fault(CatalogueRule.CROSSED_BOUNDS, path)
                    .with("least", Numbers.values(least, false))
                    .with("most", Numbers.values(most, false)));
            return most;
        }
        return value.largest(least).smallest(most);
    }

    private Range choose(Expression.Choose choose, String path, Assumed known) {
        List<Range> ranges = new ArrayList<>();
        branches(choose, path, known, (then, at, more) -> ranges.add(value(then, at, more)));
        return ranges.stream().reduce(Range::hull).orElse(Range.ALL);
    }

    /** Visits the branches that can be reached, and reports the others. */
    void branches(Expression.Choose choose, String path, Assumed known, Visit visit) {
        Assumed left = known;
        int always = -1;
        for (int i = 0; i < choose.getBranches().size(); i++) {
            Branch branch = choose.getBranches().get(i);
            String at = path + ".branches[" + i + "]";
            Truth truth = truth(branch.getWhen(), at + ".when", left);
            if (always >= 0) {
                report(fault(CatalogueRule.UNREACHABLE, at).as("after").with("first", always + 1));
            } else if (truth == Truth.NEVER) {
                report(fault(CatalogueRule.UNREACHABLE, at).as("never"));
            } else {
                visit.branch(branch.getThen(), at + ".then", conditions.assume(left, branch.getWhen(), true));
                always = truth == Truth.ALWAYS ? i : always;
            }
            left = conditions.assume(left, branch.getWhen(), false);
        }
        if (choose.getOtherwise().isPresent()) {
            if (always >= 0) {
                report(fault(CatalogueRule.UNREACHABLE, path + ".otherwise")
                        .as("after")
                        .with("first", always + 1));
            } else {
                visit.branch(choose.getOtherwise().get(), path + ".otherwise", left);
            }
        }
    }

    Truth truth(Condition condition, String path, Assumed known) {
        return conditions.truth(condition, path, known);
    }

    /** Looks whether a number held against a share was meant in percent. */
    boolean percent(Expression measure, Range number, String path) {
        Optional<Fraction> percent = Measures.inPercentByMistake(measure, number);
        percent.ifPresent(value -> report(fault(CatalogueRule.PERCENT_FOR_FRACTION, path)
                .with("value", Numbers.number(value, false))
                .with("fraction", Numbers.number(value.times(Measures.HUNDREDTH), false))));
        return percent.isPresent();
    }

    /** Looks at the value of the rule itself. */
    void result(Expression rule, String path, Assumed known) {
        if (rule instanceof Expression.Choose choose) {
            branches(choose, path, known, this::result);
        } else if (Mappings.givesPoints(rule)) {
            mappings.value(rule, path, known, true);
        } else {
            Range range = value(rule, path, known);
            if (!blind) {
                ResultRules.look(criterion, range, path).forEach(found);
            }
        }
    }
}
