package vn.cchc.catalogue;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.catalogue.Expression.Choose;
import vn.cchc.catalogue.Expression.Clamp;
import vn.cchc.catalogue.Expression.Constant;
import vn.cchc.catalogue.Expression.Difference;
import vn.cchc.catalogue.Expression.Growth;
import vn.cchc.catalogue.Expression.Largest;
import vn.cchc.catalogue.Expression.Parameter;
import vn.cchc.catalogue.Expression.Peers;
import vn.cchc.catalogue.Expression.Ratio;
import vn.cchc.catalogue.Expression.Share;
import vn.cchc.catalogue.Expression.Smallest;
import vn.cchc.catalogue.Expression.Sum;

/** Which numbers people read in percent: shares, ratios, growth, and what is made of nothing else. */
final class Percentages {

    private Percentages() {}

    /**
     * {@return whether people read it in percent}
     *
     * @param operand whether it is divided or divides; a ratio is then so many to one, such as machines for each person
     */
    static boolean is(Expression expression, boolean operand) {
        if (expression instanceof Ratio) {
            return !operand;
        } else if (expression instanceof Peers peers) {
            return is(peers.getMeasure(), operand);
        }
        List<Expression> parts = parts(expression);
        return expression instanceof Share
                || expression instanceof Growth
                || (parts.stream().anyMatch(part -> is(part, operand))
                        && parts.stream().allMatch(part -> is(part, operand) || takesAnyUnit(part)));
    }

    /** What such a number is made of; a sum of shares and bare numbers is still a share. */
    private static List<Expression> parts(Expression expression) {
        if (expression instanceof Sum sum) {
            return sum.getTerms();
        } else if (expression instanceof Difference difference) {
            return List.of(difference.getFrom(), difference.getMinus());
        } else if (expression instanceof Smallest smallest) {
            return smallest.getOf();
        } else if (expression instanceof Largest largest) {
            return largest.getOf();
        } else if (expression instanceof Clamp clamp) {
            return Stream.of(Stream.of(clamp.getValue()), clamp.getAtLeast().stream(), clamp.getAtMost().stream())
                    .flatMap(part -> part)
                    .toList();
        } else if (expression instanceof Choose choose) {
            return Stream.concat(choose.getBranches().stream().map(Branch::getThen), choose.getOtherwise().stream())
                    .toList();
        }
        return List.of();
    }

    private static boolean takesAnyUnit(Expression expression) {
        return expression instanceof Constant || expression instanceof Parameter;
    }
}
