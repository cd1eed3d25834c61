package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.ScoreState;

/** Scores for spreadsheets: a row for each criterion, in the order of the catalogue, and at the end one for the whole. */
final class ScoreRows {

    private static final String TOTAL = "TOTAL";

    private ScoreRows() {}

    static CsvOut of(List<ScoreReport> reports) {
        CsvOut csv = new CsvOut("unit", "criterion", "state", "score", "attainable");
        for (ScoreReport report : reports) {
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
        return csv;
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
