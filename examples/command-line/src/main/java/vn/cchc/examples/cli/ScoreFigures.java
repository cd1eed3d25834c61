package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.ScoreReport;

/** The figures of a report as people read them: scores with the decimals that are published, all points with equally many. */
final class ScoreFigures {

    private static final String NONE = "–";

    private final Words words;
    private final int scoreDecimals;
    private final int pointDecimals;

    ScoreFigures(Words words, ScoreReport report) {
        this.words = words;
        this.scoreDecimals = report.getPolicy().getPublished().getDecimals();
        this.pointDecimals = Stream.concat(
                        Stream.of(report.getAttainable()),
                        report.all().flatMap(node -> Stream.of(node.getAttainable(), node.getMaximumPoints())))
                .mapToInt(points -> Math.max(0, points.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    /** {@return the same, of a criterion whose group is not simply added up: what it lacks is not what the group lost} */
    List<String> within(ScoreNode node, Optional<Adjustment> adjustment, boolean added) {
        List<String> figures = of(node, adjustment);
        return added ? figures : List.of(figures.get(0), figures.get(1), "", figures.get(3));
    }

    /** {@return score, attainable points, what was lost, and the index} */
    List<String> of(ScoreNode node) {
        return of(node, node.getAdjustment());
    }

    private List<String> of(ScoreNode node, Optional<Adjustment> adjustment) {
        if (adjustment.isPresent()) {
            String sign = adjustment.get() == Adjustment.BONUS ? "+" : "−";
            String score = node.getScore()
                    .map(points -> (points.signum() == 0 ? "" : sign) + score(points))
                    .orElse(NONE);
            // Neither is attainable, so the columns add up without them.
            return List.of(score, "", "", "");
        }
        return List.of(
                node.getScore().map(this::score).orElse(NONE),
                node.getAttainable().signum() == 0 ? NONE : points(node.getAttainable()),
                lost(lostBy(node)),
                index(node.getIndex()));
    }

    /** {@return the same of the whole; with a bonus or penalty the total is not what is attainable less what was lost} */
    List<String> of(ScoreReport report) {
        boolean adjusted = Stream.of(Adjustment.values())
                .anyMatch(kind -> adjustments(report, kind).signum() != 0);
        BigDecimal lost = report.getAttainable().subtract(report.getScore()).max(BigDecimal.ZERO);
        return List.of(
                score(report.getScore()),
                points(report.getAttainable()),
                adjusted ? "" : lost(lost),
                index(report.getIndex()));
    }

    /** {@return what was added to the total, or taken off it} */
    static BigDecimal adjustments(ScoreReport report, Adjustment kind) {
        return report.getCriteria().stream()
                .filter(node -> node.getAdjustment().equals(Optional.of(kind)))
                .flatMap(node -> node.getScore().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return what a criterion took from the total: attainable points without a score, or points of a penalty} */
    static BigDecimal lostBy(ScoreNode node) {
        BigDecimal score = node.getScore().orElse(BigDecimal.ZERO);
        if (node.getAdjustment().isPresent()) {
            return node.getAdjustment().get() == Adjustment.PENALTY ? score : BigDecimal.ZERO;
        }
        return node.getAttainable().subtract(score).max(BigDecimal.ZERO);
    }

    String score(BigDecimal score) {
        return words.decimal(score, scoreDecimals);
    }

    String points(BigDecimal points) {
        return words.decimal(points, pointDecimals);
    }

    String lost(BigDecimal lost) {
        return lost.signum() == 0 ? "" : score(lost.negate());
    }

    String index(Optional<BigDecimal> index) {
        return index.map(percent -> words.decimal(percent, scoreDecimals) + " %")
                .orElse(NONE);
    }
}
