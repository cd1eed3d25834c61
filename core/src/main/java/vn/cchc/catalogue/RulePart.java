package vn.cchc.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An expression or a condition within a rule, and where it stands.
 *
 * @param part the expression or condition
 * @param path its path, as in JSON
 * @param depth 1 for the rule itself
 * @param compared whether it is measured for all peers
 */
record RulePart(Object part, String path, int depth, boolean compared) {

    /** {@return the rule and all its parts, each before those in it; what lies deeper than is sensible is left out} */
    static List<RulePart> all(Expression rule, String path) {
        List<RulePart> all = new ArrayList<>();
        new RulePart(rule, path, 1, false).addTo(all);
        return all;
    }

    private void addTo(List<RulePart> all) {
        all.add(this);
        if (depth <= PlacedCatalogue.DEEPEST) {
            parts().forEach(child -> child.addTo(all));
        }
    }

    /** {@return whether it lies deeper than is sensible} */
    boolean tooDeep() {
        return depth > PlacedCatalogue.DEEPEST;
    }

    private Stream<RulePart> parts() {
        return part instanceof Condition condition ? partsOf(condition) : partsOf((Expression) part);
    }

    private Stream<RulePart> partsOf(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return Stream.of(child("left", compare.getLeft()), child("right", compare.getRight()));
        } else if (condition instanceof Condition.All all) {
            return children("conditions", all.getConditions());
        } else if (condition instanceof Condition.Any any) {
            return children("conditions", any.getConditions());
        } else if (condition instanceof Condition.Not not) {
            return Stream.of(child("condition", not.getCondition()));
        }
        return Stream.empty();
    }

    private Stream<RulePart> partsOf(Expression expression) {
        if (expression instanceof Expression.Sum sum) {
            return children("terms", sum.getTerms());
        } else if (expression instanceof Expression.Difference difference) {
            return Stream.of(child("from", difference.getFrom()), child("minus", difference.getMinus()));
        } else if (expression instanceof Expression.Product product) {
            return children("factors", product.getFactors());
        } else if (expression instanceof Expression.Share share) {
            return Stream.of(child("numerator", share.getNumerator()), child("denominator", share.getDenominator()));
        } else if (expression instanceof Expression.Ratio ratio) {
            return Stream.of(child("numerator", ratio.getNumerator()), child("denominator", ratio.getDenominator()));
        } else if (expression instanceof Expression.Growth growth) {
            return Stream.of(child("current", growth.getCurrent()), child("previous", growth.getPrevious()));
        } else if (expression instanceof Expression.Smallest smallest) {
            return children("of", smallest.getOf());
        } else if (expression instanceof Expression.Largest largest) {
            return children("of", largest.getOf());
        }
        return partsOfMapping(expression);
    }

    private Stream<RulePart> partsOfMapping(Expression expression) {
        if (expression instanceof Expression.Clamp clamp) {
            return Stream.of(
                            Stream.of(child("value", clamp.getValue())),
                            child("atLeast", clamp.getAtLeast()),
                            child("atMost", clamp.getAtMost()))
                    .flatMap(parts -> parts);
        } else if (expression instanceof Expression.Proportional proportional) {
            return Stream.of(
                            Stream.of(child("measure", proportional.getMeasure())),
                            child("target", proportional.getTarget()),
                            child("floor", proportional.getFloor()))
                    .flatMap(parts -> parts);
        } else if (expression instanceof Expression.Bands bands) {
            return Stream.of(child("measure", bands.getMeasure()));
        } else if (expression instanceof Expression.Met met) {
            return Stream.of(child("condition", met.getCondition()));
        } else if (expression instanceof Expression.Choose choose) {
            List<Branch> branches = choose.getBranches();
            Stream<RulePart> cases = IntStream.range(0, branches.size())
                    .boxed()
                    .flatMap(i -> Stream.of(
                            child("branches[" + i + "].when", branches.get(i).getWhen()),
                            child("branches[" + i + "].then", branches.get(i).getThen())));
            return Stream.concat(cases, child("otherwise", choose.getOtherwise()));
        } else if (expression instanceof Expression.Peers peers) {
            return Stream.of(new RulePart(peers.getMeasure(), path + ".measure", depth + 1, true));
        }
        return Stream.empty();
    }

    private RulePart child(String attribute, Object child) {
        return new RulePart(child, path + "." + attribute, depth + 1, compared);
    }

    private Stream<RulePart> child(String attribute, Optional<? extends Expression> child) {
        return child.stream().map(there -> child(attribute, there));
    }

    private Stream<RulePart> children(String list, List<?> children) {
        return IntStream.range(0, children.size()).mapToObj(i -> child(list + "[" + i + "]", children.get(i)));
    }
}
