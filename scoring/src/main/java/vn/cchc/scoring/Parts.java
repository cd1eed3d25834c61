package vn.cchc.scoring;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Expression.Clamp;
import vn.cchc.catalogue.Expression.Difference;
import vn.cchc.catalogue.Expression.Growth;
import vn.cchc.catalogue.Expression.Largest;
import vn.cchc.catalogue.Expression.Peers;
import vn.cchc.catalogue.Expression.Product;
import vn.cchc.catalogue.Expression.Ratio;
import vn.cchc.catalogue.Expression.Share;
import vn.cchc.catalogue.Expression.Smallest;
import vn.cchc.catalogue.Expression.Sum;

/** The parts of a formula; what maps a measure to points has none here. */
final class Parts {

    private Parts() {}

    static List<Expression> of(Expression expression) {
        if (expression instanceof Sum sum) {
            return sum.getTerms();
        } else if (expression instanceof Product product) {
            return product.getFactors();
        } else if (expression instanceof Difference difference) {
            return List.of(difference.getFrom(), difference.getMinus());
        } else if (expression instanceof Share share) {
            return List.of(share.getNumerator(), share.getDenominator());
        } else if (expression instanceof Ratio ratio) {
            return List.of(ratio.getNumerator(), ratio.getDenominator());
        } else if (expression instanceof Growth growth) {
            return List.of(growth.getCurrent(), growth.getPrevious());
        } else if (expression instanceof Smallest smallest) {
            return smallest.getOf();
        } else if (expression instanceof Largest largest) {
            return largest.getOf();
        } else if (expression instanceof Peers peers) {
            return List.of(peers.getMeasure());
        } else if (expression instanceof Clamp clamp) {
            return Stream.of(Stream.of(clamp.getValue()), clamp.getAtLeast().stream(), clamp.getAtMost().stream())
                    .flatMap(part -> part)
                    .toList();
        }
        return List.of();
    }
}
