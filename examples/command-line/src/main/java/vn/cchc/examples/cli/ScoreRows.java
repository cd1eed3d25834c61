package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.ScoreState;

/** Scores for spreadsheets: a row for each criterion, in the order of the catalogue, and after them one for the whole. */
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
        report.all()
                .forEach(node -> csv.row(
                        unit,
                        node.getCriterion(),
                        WireName.of(node.getState()),
                        node.getScore().map(BigDecimal::toPlainString),
                        node.getAttainable().toPlainString()));
        ScoreState state = state(report);
        csv.row(
                unit,
                TOTAL,
                WireName.of(state),
                state == ScoreState.SCORED ? report.getScore().toPlainString() : "",
                report.getAttainable().toPlainString());
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
