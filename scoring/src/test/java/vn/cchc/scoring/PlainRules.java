package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Branch;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Level;
import vn.cchc.catalogue.Worth;
import vn.cchc.value.Fraction;

/** Reckons a rule as its words say, one fraction after the other: slow, short, and made without looking at the steps. */
final class PlainRules {

    private final BigDecimal maximum;
    private final Map<String, FactValue> facts;
    private final Function<String, Optional<BigDecimal>> parameters;
    private final Function<Expression.Peers, List<Fraction>> peers;

    PlainRules(
            BigDecimal maximum,
            Map<String, FactValue> facts,
            Function<String, Optional<BigDecimal>> parameters,
            Function<Expression.Peers, List<Fraction>> peers) {
        this.maximum = maximum;
        this.facts = facts;
        this.parameters = parameters;
        this.peers = peers;
    }

    /** Why there is no value. */
    enum Why {
        NOTHING_OF_NOTHING,
        NOT_APPLICABLE,
        INVALID
    }

    /** There is no value. */
    static final class NoValue extends RuntimeException {
        private static final long serialVersionUID = 1;

        final Why why;

        NoValue(Why why) {
            super(why.name());
            this.why = why;
        }
    }

    Fraction value(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return Fraction.of(constant.getValue());
        } else if (expression instanceof Expression.MaximumPoints) {
            return Fraction.of(maximum);
        } else if (expression instanceof Expression.Fact fact) {
            return Fraction.of(given(fact.getFact()).number().orElseThrow());
        } else if (expression instanceof Expression.Parameter parameter) {
            return Fraction.of(parameters.apply(parameter.getParameter()).orElseThrow(() -> new NoValue(Why.INVALID)));
        } else if (expression instanceof Expression.Sum sum) {
            return all(sum.getTerms(), Fraction::plus);
        } else if (expression instanceof Expression.Product product) {
            return all(product.getFactors(), Fraction::times);
        } else if (expression instanceof Expression.Smallest smallest) {
            return all(smallest.getOf(), PlainRules::smaller);
        } else if (expression instanceof Expression.Largest largest) {
            return all(largest.getOf(), PlainRules::larger);
        } else if (expression instanceof Expression.Difference difference) {
            return value(difference.getFrom()).minus(value(difference.getMinus()));
        } else if (expression instanceof Expression.Share share) {
            return share(value(share.getNumerator()), value(share.getDenominator()));
        } else if (expression instanceof Expression.Ratio ratio) {
            return quotient(value(ratio.getNumerator()), value(ratio.getDenominator()));
        } else if (expression instanceof Expression.Growth growth) {
            return growth(value(growth.getCurrent()), value(growth.getPrevious()));
        }
        return points(expression);
    }

    private Fraction points(Expression expression) {
        if (expression instanceof Expression.Clamp clamp) {
            return clamp(clamp);
        } else if (expression instanceof Expression.Proportional proportional) {
            return proportional(proportional);
        } else if (expression instanceof Expression.Bands bands) {
            Fraction measure = value(bands.getMeasure());
            return bands.getBands().stream()
                    .filter(band -> holds(band, measure))
                    .findFirst()
                    .map(this::worth)
                    .orElseThrow(() -> new NoValue(Why.INVALID));
        } else if (expression instanceof Expression.Levels levels) {
            return levels(levels);
        } else if (expression instanceof Expression.Met met) {
            return holds(met.getCondition()) ? Fraction.of(maximum) : Fraction.ZERO;
        } else if (expression instanceof Expression.Choose choose) {
            for (Branch branch : choose.getBranches()) {
                if (holds(branch.getWhen())) {
                    return value(branch.getThen());
                }
            }
            return value(choose.getOtherwise().orElseThrow(() -> new NoValue(Why.INVALID)));
        }
        return compared((Expression.Peers) expression);
    }

    private FactValue given(String fact) {
        return Optional.ofNullable(facts.get(fact)).orElseThrow(() -> new NoValue(Why.INVALID));
    }

    private Fraction all(List<Expression> parts, BinaryOperator<Fraction> operator) {
        return parts.stream().map(this::value).reduce(operator).orElseThrow();
    }

    private static Fraction smaller(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Fraction larger(Fraction one, Fraction other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Fraction quotient(Fraction n, Fraction d) {
        if (d.signum() == 0) {
            throw new NoValue(n.signum() == 0 ? Why.NOTHING_OF_NOTHING : Why.INVALID);
        }
        return n.dividedBy(d);
    }

    private static Fraction share(Fraction n, Fraction d) {
        if (n.signum() < 0 || d.signum() < 0 || n.compareTo(d) > 0) {
            throw new NoValue(Why.INVALID);
        }
        return quotient(n, d);
    }

    private static Fraction growth(Fraction current, Fraction previous) {
        if (previous.signum() < 0) {
            throw new NoValue(Why.INVALID);
        }
        return quotient(current, previous).minus(Fraction.ONE);
    }

    private Fraction clamp(Expression.Clamp clamp) {
        Fraction value = value(clamp.getValue());
        Optional<Fraction> low = clamp.getAtLeast().map(this::value);
        Optional<Fraction> high = clamp.getAtMost().map(this::value);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new NoValue(Why.INVALID);
        }
        Fraction raised = low.map(bound -> larger(value, bound)).orElse(value);
        return high.map(bound -> smaller(raised, bound)).orElse(raised);
    }

    private Fraction proportional(Expression.Proportional rule) {
        Fraction measure = value(rule.getMeasure());
        Fraction target = rule.getTarget().map(this::value).orElse(Fraction.ONE);
        if (target.signum() <= 0) {
            throw new NoValue(Why.INVALID);
        }
        boolean below = rule.getFloor()
                .map(floor -> measure.compareTo(value(floor)) < 0)
                .orElse(false);
        return below || measure.signum() < 0
                ? Fraction.ZERO
                : Fraction.of(maximum).times(smaller(Fraction.ONE, measure.dividedBy(target)));
    }

    private static boolean holds(Band band, Fraction measure) {
        return band.getAtLeast().map(end -> compare(measure, end) >= 0).orElse(true)
                && band.getAbove().map(end -> compare(measure, end) > 0).orElse(true)
                && band.getBelow().map(end -> compare(measure, end) < 0).orElse(true)
                && band.getAtMost().map(end -> compare(measure, end) <= 0).orElse(true);
    }

    private static int compare(Fraction measure, BigDecimal end) {
        return measure.compareTo(Fraction.of(end));
    }

    private Fraction worth(Worth worth) {
        return worth.getPoints()
                .map(Fraction::of)
                .orElseGet(() -> Fraction.of(worth.getShare().orElseThrow().multiply(maximum)));
    }

    private Fraction levels(Expression.Levels rule) {
        String option = given(rule.getFact()).option().orElseThrow();
        if (rule.getNotApplicable().contains(option)) {
            throw new NoValue(Why.NOT_APPLICABLE);
        }
        Level level = rule.getLevels().stream()
                .filter(one -> one.getOption().equals(option))
                .findFirst()
                .orElseThrow(() -> new NoValue(Why.INVALID));
        return worth(level);
    }

    private Fraction compared(Expression.Peers rule) {
        List<Fraction> values = peers.apply(rule);
        if (values.size() < 2) {
            throw new NoValue(Why.INVALID);
        }
        return switch (rule.getStatistic()) {
            case LARGEST -> values.stream().reduce(PlainRules::larger).orElseThrow();
            case SMALLEST -> values.stream().reduce(PlainRules::smaller).orElseThrow();
            case MEAN -> values.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(values.size(), 1));
        };
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.Is is) {
            FactValue given = given(is.getFact());
            return is.getOption().isPresent()
                    ? given.option().equals(is.getOption())
                    : given.yesOrNo().orElseThrow();
        } else if (condition instanceof Condition.Compare compare) {
            int order = value(compare.getLeft()).compareTo(value(compare.getRight()));
            return switch (compare.getComparison()) {
                case LESS_THAN -> order < 0;
                case AT_MOST -> order <= 0;
                case EQUAL -> order == 0;
                case AT_LEAST -> order >= 0;
                case MORE_THAN -> order > 0;
            };
        } else if (condition instanceof Condition.All all) {
            return all.getConditions().stream().allMatch(this::holds);
        } else if (condition instanceof Condition.Any any) {
            return any.getConditions().stream().anyMatch(this::holds);
        }
        return !holds(((Condition.Not) condition).getCondition());
    }
}
