package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.ScoreState;

/**
 * Scores for spreadsheets: a row for each criterion, in the order of the catalogue, and after them one for the whole. Score and
 * attainable are what goes into the whole, so the criteria of the highest level add up to it: a penalty is negative, and neither
 * bonus nor penalty is attainable.
 */
final class ScoreRows implements ReportSink {

    private static final String TOTAL = "TOTAL";

    private final Console console;
    private final CsvOut csv = new CsvOut("unit", "criterion", "state", "score", "attainable");

    ScoreRows(Console console) {
        this.console = console;
    }

    @Override
    public void add(ScoreReport report) {
        String unit = report.getUnit().getId();
        report.getCriteria().forEach(field -> field.all().forEach(node -> add(unit, node, field.getAdjustment())));
        ScoreState state = state(report);
        csv.row(
                unit,
                TOTAL,
                WireName.of(state),
                state == ScoreState.SCORED ? report.getScore().toPlainString() : "",
                report.getAttainable().toPlainString());
    }

    private void add(String unit, ScoreNode node, Optional<Adjustment> adjustment) {
        boolean penalty = adjustment.equals(Optional.of(Adjustment.PENALTY));
        csv.row(
                unit,
                node.getCriterion(),
                WireName.of(node.getState()),
                node.getScore()
                        .map(points -> penalty ? points.negate() : points)
                        .map(BigDecimal::toPlainString),
                adjustment.isPresent() ? "0" : node.getAttainable().toPlainString());
    }

    @Override
    public void end() {
        csv.print(console);
    }

    /** As for a group: scored if anything in it is. */
    private static ScoreState state(ScoreReport report) {
        Set<ScoreState> states =
                report.getCriteria().stream().map(ScoreNode::getState).collect(Collectors.toSet());
        if (states.contains(ScoreState.SCORED)) {
            return ScoreState.SCORED;
        }
        return states.size() == 1 ? states.iterator().next() : ScoreState.NOT_ASSESSED;
    }
}
