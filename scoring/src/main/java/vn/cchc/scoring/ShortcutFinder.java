package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.Worth;
import vn.cchc.value.Fraction;

/** Finds out whether a rule has a shape for which there is a shortcut. */
final class ShortcutFinder {

    private static final int EVERY_ORDER = 0b111;
    private static final int MOST_DIGITS = 15;

    private final CompiledCriterion criterion;
    private final FactSlots facts;
    private final Grain grain;
    private final Optional<Rounding> rounding;

    private ShortcutFinder(CompiledCriterion criterion, Grain grain, ScoringPolicy policy) {
        this.criterion = criterion;
        this.facts = criterion.facts;
        this.grain = grain;
        this.rounding = policy.getBeforeAdding();
    }

    static Optional<Shortcut> find(CompiledCriterion criterion, Grain grain, ScoringPolicy policy) {
        return criterion.rule == null || grain.none() || criterion.least.signum() > 0
                ? Optional.empty()
                : new ShortcutFinder(criterion, grain, policy).find(criterion.rule.expression);
    }

    private Optional<Shortcut> find(Expression rule) {
        if (rule instanceof Expression.Proportional proportional) {
            return proportional(proportional);
        } else if (rule instanceof Expression.Clamp clamp) {
            return clamp(clamp);
        } else if (rule instanceof Expression.Bands bands) {
            long[] worth = bands.getBands().stream().mapToLong(this::worth).toArray();
            return measure(bands.getMeasure()).flatMap(measure -> BandsShortcut.of(measure, bands.getBands(), worth));
        } else if (rule instanceof Expression.Levels levels) {
            return Optional.of(levels(levels));
        } else if (rule instanceof Expression.Met met) {
            return met(met.getCondition());
        }
        return product(rule).flatMap(product -> scaled(product, Optional.empty()));
    }

    private Optional<Shortcut> proportional(Expression.Proportional proportional) {
        Optional<Measure> measure = measure(proportional.getMeasure());
        Optional<Fraction> target = orElse(proportional.getTarget(), Fraction.ONE);
        Optional<Fraction> floor = orElse(proportional.getFloor(), Fraction.ZERO);
        if (measure.isEmpty() || target.isEmpty() || floor.isEmpty()) {
            return Optional.empty();
        }
        Fraction reached = target.get();
        return reached.signum() <= 0 || floor.get().signum() < 0 || criterion.maximum.signum() <= 0
                ? Optional.empty()
                : ScaledShortcut.of(
                        measure.get(),
                        criterion.maximum.dividedBy(reached),
                        reached,
                        floor.get(),
                        points(criterion.most),
                        grain,
                        rounding);
    }

    private Optional<Fraction> orElse(Optional<Expression> expression, Fraction otherwise) {
        return expression.isEmpty() ? Optional.of(otherwise) : constant(expression.get());
    }

    private Optional<Shortcut> clamp(Expression.Clamp clamp) {
        Optional<Fraction> most = clamp.getAtMost().flatMap(bound -> constant(bound));
        boolean fromZero = clamp.getAtLeast().isEmpty()
                || clamp.getAtLeast()
                        .flatMap(bound -> constant(bound))
                        .filter(bound -> bound.signum() <= 0)
                        .isPresent();
        return fromZero && most.filter(bound -> bound.signum() > 0).isPresent()
                ? product(clamp.getValue()).flatMap(product -> scaled(product, most))
                : Optional.empty();
    }

    /** A measure times a number; above its bound, or above the maximum if it has none. */
    private Optional<Shortcut> scaled(Product product, Optional<Fraction> bound) {
        if (product.times.signum() <= 0 || criterion.maximum.signum() <= 0) {
            return Optional.empty();
        }
        boolean held =
                bound.filter(most -> most.compareTo(criterion.maximum) <= 0).isPresent();
        boolean within = product.measure.isShare() && product.times.compareTo(criterion.maximum) <= 0;
        Fraction most = held ? bound.orElse(criterion.maximum) : criterion.maximum;
        long points = held || within ? most.decimal().map(this::points).orElse(Shortcut.LEFT) : Shortcut.LEFT;
        return ScaledShortcut.of(
                product.measure, product.times, most.dividedBy(product.times), Fraction.ZERO, points, grain, rounding);
    }

    private record Product(Measure measure, Fraction times) {}

    private Optional<Product> product(Expression expression) {
        if (!(expression instanceof Expression.Product product)) {
            return measure(expression).map(measure -> new Product(measure, Fraction.ONE));
        }
        Fraction times = Fraction.ONE;
        Measure measure = null;
        for (Expression factor : product.getFactors()) {
            Optional<Fraction> constant = constant(factor);
            Optional<Measure> one = measure(factor);
            if (constant.isPresent()) {
                times = times.times(constant.get());
            } else if (one.isPresent() && measure == null) {
                measure = one.get();
            } else {
                return Optional.empty();
            }
        }
        return measure == null ? Optional.empty() : Optional.of(new Product(measure, times));
    }

    private Shortcut levels(Expression.Levels levels) {
        int slot = facts.slot(levels.getFact());
        LongStream worth = facts.options(slot).stream()
                .mapToLong(option -> levels.getLevels().stream()
                        .filter(level -> level.getOption().equals(option))
                        .findFirst()
                        .map(this::worth)
                        .orElse(Shortcut.LEFT));
        return new OptionsShortcut(Measure.fact(slot, facts.size()), worth.toArray());
    }

    private Optional<Shortcut> met(Condition condition) {
        List<MetShortcut.Part> parts = new ArrayList<>();
        boolean any = condition instanceof Condition.Any;
        List<Condition> conditions = condition instanceof Condition.All all
                ? all.getConditions()
                : condition instanceof Condition.Any some ? some.getConditions() : List.of(condition);
        for (Condition one : conditions) {
            Optional<MetShortcut.Part> part = part(one);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(new MetShortcut(parts, any, points(criterion.most)));
    }

    private Optional<MetShortcut.Part> part(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return part(not.getCondition())
                    .map(part -> new MetShortcut.Part(part.measure(), part.n(), part.d(), part.orders() ^ EVERY_ORDER));
        } else if (condition instanceof Condition.Is is) {
            int slot = facts.slot(is.getFact());
            long wanted = is.getOption().map(facts.options(slot)::indexOf).orElse(1);
            return Optional.of(
                    new MetShortcut.Part(Measure.fact(slot, facts.size()), wanted, 1, orders(Comparison.EQUAL)));
        } else if (condition instanceof Condition.Compare compare) {
            return measure(compare.getLeft())
                    .flatMap(measure -> constant(compare.getRight())
                            .map(number -> new MetShortcut.Part(
                                    measure,
                                    number.numerator().longValueExact(),
                                    number.denominator().longValueExact(),
                                    orders(compare.getComparison()))));
        }
        return Optional.empty();
    }

    private static int orders(Comparison comparison) {
        return Stream.of(-1, 0, 1)
                .filter(comparison::holds)
                .mapToInt(order -> 1 << (order + 1))
                .sum();
    }

    private Optional<Measure> measure(Expression expression) {
        if (expression instanceof Expression.Fact fact) {
            return Optional.of(Measure.fact(facts.slot(fact.getFact()), facts.size()));
        } else if (expression instanceof Expression.Share share
                && share.getNumerator() instanceof Expression.Fact part
                && share.getDenominator() instanceof Expression.Fact whole) {
            return Optional.of(Measure.share(facts.slot(part.getFact()), facts.slot(whole.getFact()), facts.size()));
        } else if (expression instanceof Expression.Ratio ratio
                && ratio.getNumerator() instanceof Expression.Fact one
                && ratio.getDenominator() instanceof Expression.Fact other) {
            return Optional.of(Measure.ratio(facts.slot(one.getFact()), facts.slot(other.getFact()), facts.size()));
        }
        return Optional.empty();
    }

    /** {@return a number of the catalogue, unless it is very long} */
    private Optional<Fraction> constant(Expression expression) {
        Optional<BigDecimal> number = expression instanceof Expression.Constant constant
                ? Optional.of(constant.getValue())
                : Optional.of(criterion.most).filter(most -> expression instanceof Expression.MaximumPoints);
        return number.filter(value -> Math.max(value.precision(), Math.abs(value.scale())) <= MOST_DIGITS)
                .map(Fraction::of);
    }

    private long worth(Worth worth) {
        return points(worth.points(criterion.most));
    }

    /** {@return points in grains, as they are added; {@link Shortcut#LEFT} where that is not possible} */
    private long points(BigDecimal points) {
        if (points.compareTo(criterion.most) > 0 || points.compareTo(criterion.least) < 0) {
            return Shortcut.LEFT;
        }
        BigDecimal added = rounding.map(given ->
                        points.setScale(given.getDecimals(), given.getRule().mode()))
                .orElse(points);
        return grain.isWhole(added) ? grain.of(added) : Shortcut.LEFT;
    }
}
