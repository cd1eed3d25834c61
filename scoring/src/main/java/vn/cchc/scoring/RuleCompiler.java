package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Worth;

/**
 * Makes the rule of one criterion ready: facts and parameters become places in arrays, expressions become steps that know where they
 * write.
 */
final class RuleCompiler {

    private final FactSlots facts;
    private final Map<String, Integer> parameters;
    private final BigDecimal maximum;

    final List<Step> steps = new ArrayList<>();
    final List<ValueSteps.Peers> peers = new ArrayList<>();
    final IdentityHashMap<Expression, Step> stepOf = new IdentityHashMap<>();
    final IdentityHashMap<Condition, Query> queryOf = new IdentityHashMap<>();
    int width;

    RuleCompiler(Criterion criterion, FactSlots facts, Map<String, Integer> parameters) {
        this.facts = facts;
        this.parameters = parameters;
        this.maximum = criterion.getMaximumPoints().orElse(BigDecimal.ZERO);
    }

    /** {@return the step of an expression; the same for the same object, wherever it stands} */
    Step step(Expression expression) {
        Step known = stepOf.get(expression);
        if (known != null) {
            return known;
        }
        Step step = make(expression);
        steps.add(step);
        stepOf.put(expression, step);
        return step;
    }

    private Step make(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return new ValueSteps.Constant(constant, id(), constant.getValue());
        }
        if (expression instanceof Expression.MaximumPoints) {
            return new ValueSteps.Constant(expression, id(), maximum);
        }
        if (expression instanceof Expression.Fact fact) {
            return new ValueSteps.Fact(fact, id(), facts.slot(fact.getFact()));
        }
        if (expression instanceof Expression.Parameter parameter) {
            return new ValueSteps.Parameter(parameter, id(), slotOf(parameter.getParameter()));
        }
        if (expression instanceof Expression.Peers of) {
            Step measure = step(of.getMeasure());
            var step = new ValueSteps.Peers(of, id(), number(), measure, peers.size());
            peers.add(step);
            return step;
        }
        return arithmetic(expression);
    }

    private int slotOf(String parameter) {
        return Objects.requireNonNull(parameters.get(parameter), parameter);
    }

    private Step arithmetic(Expression expression) {
        if (expression instanceof Expression.Sum sum) {
            Step[] parts = steps(sum.getTerms());
            return ArithmeticSteps.sum(sum, id(), number(), parts);
        }
        if (expression instanceof Expression.Product product) {
            Step[] parts = steps(product.getFactors());
            return ArithmeticSteps.product(product, id(), number(), parts);
        }
        if (expression instanceof Expression.Smallest smallest) {
            Step[] parts = steps(smallest.getOf());
            return ArithmeticSteps.smallest(smallest, id(), number(), parts);
        }
        if (expression instanceof Expression.Largest largest) {
            Step[] parts = steps(largest.getOf());
            return ArithmeticSteps.largest(largest, id(), number(), parts);
        }
        if (expression instanceof Expression.Difference difference) {
            Step from = step(difference.getFrom());
            Step minus = step(difference.getMinus());
            return new ArithmeticSteps.Difference(difference, id(), number(), from, minus);
        }
        if (expression instanceof Expression.Share share) {
            Step numerator = step(share.getNumerator());
            Step denominator = step(share.getDenominator());
            return new ArithmeticSteps.Share(share, id(), number(), numerator, denominator);
        }
        if (expression instanceof Expression.Ratio ratio) {
            Step numerator = step(ratio.getNumerator());
            Step denominator = step(ratio.getDenominator());
            return new ArithmeticSteps.Ratio(ratio, id(), number(), numerator, denominator);
        }
        if (expression instanceof Expression.Growth growth) {
            Step current = step(growth.getCurrent());
            Step previous = step(growth.getPrevious());
            return new ArithmeticSteps.Growth(growth, id(), number(), current, previous);
        }
        return points(expression);
    }

    private Step points(Expression expression) {
        if (expression instanceof Expression.Clamp clamp) {
            Step value = step(clamp.getValue());
            Step atLeast = step(clamp.getAtLeast());
            Step atMost = step(clamp.getAtMost());
            return new BoundSteps.Clamp(clamp, id(), number(), value, atLeast, atMost);
        }
        if (expression instanceof Expression.Proportional proportional) {
            Step measure = step(proportional.getMeasure());
            Step target = step(proportional.getTarget());
            Step floor = step(proportional.getFloor());
            return new BoundSteps.Proportional(proportional, id(), number(), maximum, measure, target, floor);
        }
        if (expression instanceof Expression.Bands bands) {
            Step measure = step(bands.getMeasure());
            return new PointSteps.Bands(bands, id(), place(), measure, worth(bands.getBands()));
        }
        if (expression instanceof Expression.Levels levels) {
            int slot = facts.slot(levels.getFact());
            return new PointSteps.Levels(levels, id(), place(), slot, facts.options(slot), worth(levels.getLevels()));
        }
        if (expression instanceof Expression.Met met) {
            Query condition = query(met.getCondition());
            return new PointSteps.Met(met, id(), place(), condition, maximum);
        }
        if (expression instanceof Expression.Choose choose) {
            Query[] when = choose.getBranches().stream()
                    .map(branch -> query(branch.getWhen()))
                    .toArray(Query[]::new);
            List<Step> then = new ArrayList<>();
            choose.getBranches().forEach(branch -> then.add(step(branch.getThen())));
            choose.getOtherwise().ifPresent(otherwise -> then.add(step(otherwise)));
            return new PointSteps.Choose(choose, id(), place(), when, then.toArray(Step[]::new));
        }
        throw new IllegalStateException(expression.toString());
    }

    private Query query(Condition condition) {
        Query query = queryOf.get(condition);
        if (query == null) {
            query = ask(condition);
            queryOf.put(condition, query);
        }
        return query;
    }

    private Query ask(Condition condition) {
        if (condition instanceof Condition.Is is) {
            int slot = facts.slot(is.getFact());
            long wanted = is.getOption().map(facts.options(slot)::indexOf).orElse(1);
            return new Query.Is(place(), slot, wanted);
        }
        if (condition instanceof Condition.Compare compare) {
            Step left = step(compare.getLeft());
            Step right = step(compare.getRight());
            return new Query.Compare(place(), left, compare.getComparison(), right);
        }
        if (condition instanceof Condition.All all) {
            return new Query.Several(place(), queries(all.getConditions()), Query.FAILS);
        }
        if (condition instanceof Condition.Any any) {
            return new Query.Several(place(), queries(any.getConditions()), Query.HOLDS);
        }
        if (condition instanceof Condition.Not not) {
            return new Query.Not(place(), query(not.getCondition()));
        }
        throw new IllegalStateException(condition.toString());
    }

    private Query[] queries(List<Condition> conditions) {
        return conditions.stream().map(this::query).toArray(Query[]::new);
    }

    private Step[] steps(List<Expression> expressions) {
        return expressions.stream().map(this::step).toArray(Step[]::new);
    }

    private @Nullable Step step(Optional<Expression> expression) {
        return expression.map(this::step).orElse(null);
    }

    private BigDecimal[] worth(List<? extends Worth> worths) {
        return worths.stream().map(worth -> worth.points(maximum)).toArray(BigDecimal[]::new);
    }

    private int id() {
        return steps.size();
    }

    private int number() {
        width += 2;
        return width - 2;
    }

    private int place() {
        width += 1;
        return width - 1;
    }
}
