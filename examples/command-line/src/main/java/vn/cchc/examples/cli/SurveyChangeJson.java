package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.scoring.survey.ConfidenceInterval;
import vn.cchc.scoring.survey.EstimateChange;
import vn.cchc.scoring.survey.EstimateComparison;
import vn.cchc.scoring.survey.SurveyWave;

/** Comparisons of two years as JSON. */
record SurveyChangeJson(int year, int againstYear, SurveyWave newer) {

    ObjectNode of(Map<String, EstimateComparison> comparisons) {
        ObjectNode json = JsonOut.object();
        json.put("year", year).put("againstYear", againstYear);
        json.put("confidence", newer.getReport().getMethod().getConfidence());
        ArrayNode changes = json.putArray("changes");
        comparisons.forEach((code, comparison) -> {
            ObjectNode one = changes.addObject().put("code", code);
            newer.find(code).ifPresent(estimate -> one.put("newer", estimate.getValue()));
            comparison.getChange().ifPresent(change -> add(change, one));
            CheckedFileData.put(one.putArray("findings"), comparison.getFindings());
        });
        return json;
    }

    private void add(EstimateChange change, ObjectNode json) {
        BigDecimal confidence = newer.getReport().getMethod().getConfidence();
        ConfidenceInterval interval = change.interval(confidence);
        json.put("difference", change.getDifference())
                .put("standardError", change.getStandardError())
                .put("degreesOfFreedom", change.getDegreesOfFreedom())
                .put("low", interval.getLow())
                .put("high", interval.getHigh())
                .put("likelihood", change.likelihood())
                .put("significant", change.isSignificant(confidence));
    }
}
