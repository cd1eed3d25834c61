package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.catalogue.Combination;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.ScoreReport;

/**
 * What cost points, the most first. Where a group does not add its criteria up, what one of them lacks is not what the group
 * lost; there the group is named.
 */
record ScoreLosses(IndexCatalogue catalogue) {

    List<ScoreNode> of(ScoreReport report) {
        return report.getCriteria().stream()
                .flatMap(this::parts)
                .filter(node -> ScoreFigures.lostBy(node).signum() > 0)
                .sorted(Comparator.comparing(ScoreFigures::lostBy, Comparator.<BigDecimal>reverseOrder()))
                .toList();
    }

    private Stream<ScoreNode> parts(ScoreNode node) {
        return node.getCriteria().isEmpty() || !addsUp(node)
                ? Stream.of(node)
                : node.getCriteria().stream().flatMap(this::parts);
    }

    /** {@return whether what the criteria below lack is what the group lost} */
    boolean addsUp(ScoreNode group) {
        return adds(group) && group.getAdjustment().isEmpty() && scored(group);
    }

    private boolean adds(ScoreNode node) {
        Optional<Combination> combination = catalogue.find(node.getCriterion()).flatMap(Criterion::getCombination);
        return combination.isEmpty() || combination.get() == Combination.SUM;
    }

    /** A group with a published score says nothing of the criteria below it. */
    private static boolean scored(ScoreNode node) {
        return node.getCriteria().stream().anyMatch(child -> child.getScore().isPresent())
                || node.getScore().isEmpty();
    }
}
