package vn.cchc.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rules as formulas of one line that depend on no language: facts, parameters and options by their ids, {@code max} for the
 * maximum points. Two rules have the same formula only if they are the same.
 */
final class RuleNotation {

    private final Set<String> parameters = new HashSet<>();

    private RuleNotation() {}

    static String formula(Expression rule) {
        return new RuleNotation().of(rule);
    }

    /** {@return the parameters that a rule names, by id} */
    static Set<String> parameters(Expression rule) {
        RuleNotation notation = new RuleNotation();
        notation.of(rule);
        return notation.parameters;
    }

    private String of(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return PlainForms.of(constant.getValue());
        }
        if (expression instanceof Expression.Fact fact) {
            return fact.getFact();
        }
        if (expression instanceof Expression.Parameter parameter) {
            parameters.add(parameter.getParameter());
            return "$" + parameter.getParameter();
        }
        if (expression instanceof Expression.MaximumPoints) {
            return "max";
        }
        return compound(expression);
    }

    private String compound(Expression expression) {
        if (expression instanceof Expression.Sum sum) {
            return joined(sum.getTerms(), " + ");
        }
        if (expression instanceof Expression.Product product) {
            return joined(product.getFactors(), " × ");
        }
        if (expression instanceof Expression.Difference difference) {
            return "(" + of(difference.getFrom()) + " − " + of(difference.getMinus()) + ")";
        }
        if (expression instanceof Expression.Share share) {
            return call("share", of(share.getNumerator()), of(share.getDenominator()));
        }
        if (expression instanceof Expression.Ratio ratio) {
            return call("ratio", of(ratio.getNumerator()), of(ratio.getDenominator()));
        }
        if (expression instanceof Expression.Growth growth) {
            return call("growth", of(growth.getCurrent()), of(growth.getPrevious()));
        }
        if (expression instanceof Expression.Smallest smallest) {
            return call("smallest", list(smallest.getOf(), this::of));
        }
        if (expression instanceof Expression.Largest largest) {
            return call("largest", list(largest.getOf(), this::of));
        }
        if (expression instanceof Expression.Clamp clamp) {
            return call("clamp", of(clamp.getValue()), end("≥", clamp.getAtLeast()), end("≤", clamp.getAtMost()));
        }
        if (expression instanceof Expression.Peers peers) {
            return call("peers", PlainForms.of(peers.getStatistic()), of(peers.getMeasure()));
        }
        return mapping(expression);
    }

    private String mapping(Expression expression) {
        if (expression instanceof Expression.Proportional proportional) {
            return call(
                    "proportional",
                    of(proportional.getMeasure()),
                    end("target", proportional.getTarget()),
                    end("floor", proportional.getFloor()));
        }
        if (expression instanceof Expression.Bands bands) {
            return call("bands", of(bands.getMeasure()), list(bands.getBands(), RuleNotation::of));
        }
        if (expression instanceof Expression.Levels levels) {
            String notApplicable = String.join(", ", levels.getNotApplicable());
            return call(
                    "levels",
                    levels.getFact(),
                    list(levels.getLevels(), level -> level.getOption() + ": " + of((Worth) level)),
                    notApplicable.isEmpty() ? "" : "n/a " + notApplicable);
        }
        if (expression instanceof Expression.Met met) {
            return call("met", of(met.getCondition()));
        }
        Expression.Choose choose = (Expression.Choose) expression;
        return call(
                "choose",
                list(choose.getBranches(), branch -> of(branch.getWhen()) + ": " + of(branch.getThen())),
                end("otherwise", choose.getOtherwise()));
    }

    private static String of(Band band) {
        String lower = band.getAtLeast()
                .map(end -> "[" + PlainForms.of(end))
                .or(() -> band.getAbove().map(end -> "(" + PlainForms.of(end)))
                .orElse("(");
        String upper = band.getAtMost()
                .map(end -> PlainForms.of(end) + "]")
                .or(() -> band.getBelow().map(end -> PlainForms.of(end) + ")"))
                .orElse(")");
        return lower + " … " + upper + ": " + of((Worth) band);
    }

    private static String of(Worth worth) {
        return worth.getPoints()
                .map(PlainForms::of)
                .or(() -> worth.getShare().map(share -> PlainForms.of(share) + " max"))
                .orElse("");
    }

    private String of(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is.getFact() + is.getOption().map(option -> " is " + option).orElse("");
        }
        if (condition instanceof Condition.Compare compare) {
            return of(compare.getLeft()) + " " + compare.getComparison().getSign() + " " + of(compare.getRight());
        }
        if (condition instanceof Condition.All all) {
            return "(" + conditions(all.getConditions(), " and ") + ")";
        }
        if (condition instanceof Condition.Any any) {
            return "(" + conditions(any.getConditions(), " or ") + ")";
        }
        return "not " + of(((Condition.Not) condition).getCondition());
    }

    private String conditions(List<Condition> conditions, String sign) {
        return conditions.stream().map(this::of).collect(Collectors.joining(sign));
    }

    private String joined(List<Expression> expressions, String sign) {
        return expressions.stream().map(this::of).collect(Collectors.joining(sign, "(", ")"));
    }

    private static <T> String list(List<T> elements, Function<T, String> form) {
        return elements.stream().map(form).collect(Collectors.joining("; "));
    }

    private String end(String word, Optional<Expression> expression) {
        return expression.map(it -> word + " " + of(it)).orElse("");
    }

    private static String call(String name, String... arguments) {
        return List.of(arguments).stream()
                .filter(argument -> !argument.isEmpty())
                .collect(Collectors.joining("; ", name + "(", ")"));
    }
}
