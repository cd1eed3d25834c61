package vn.cchc.examples.cli;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.scoring.survey.Aggregation;
import vn.cchc.scoring.survey.ConfidenceInterval;
import vn.cchc.scoring.survey.IntervalMethod;
import vn.cchc.scoring.survey.SurveyDomain;
import vn.cchc.scoring.survey.SurveyEstimate;
import vn.cchc.scoring.survey.SurveyReport;

/**
 * Estimates for programs and spreadsheets, an interval a row: texts in quotes, numbers bare. Of domains only the whole, without
 * intervals, as R's tables have them; the others stand in the page and in the JSON.
 */
final class SurveyRows {

    private static final String HEAD =
            "\"design\",\"what\",\"key\",\"estimate\",\"se\",\"ci_low\",\"ci_high\",\"ci_method\",\"deff\",\"n\",\"degf\"\n";

    private final SurveyReport report;
    private final StringBuilder text = new StringBuilder(HEAD);

    SurveyRows(SurveyReport report) {
        this.report = report;
        report.getEstimates().forEach(this::add);
    }

    void print(Console console) {
        console.out().print(text);
    }

    private void add(SurveyEstimate estimate) {
        boolean pooled = estimate.getAggregation().equals(Optional.of(Aggregation.POOLED));
        String what = (pooled ? "pooled-" : "") + report.getMethod().getName();
        if (estimate.getDomain().isPresent()) {
            SurveyDomain domain = estimate.getDomain().get();
            if (estimate.getCode().equals(SurveyEstimate.ALL)) {
                row("domain-" + what, domain.getColumn() + "=" + domain.getValue(), estimate, Optional.empty(), false);
            }
            return;
        }
        row(what, estimate.getCode(), estimate, estimate.interval(IntervalMethod.WALD_T), true);
        Optional<ConfidenceInterval> logit = estimate.interval(IntervalMethod.LOGIT_T);
        if (logit.isPresent()) {
            row(what, estimate.getCode(), estimate, logit, true);
        }
    }

    private void row(
            String what, String key, SurveyEstimate estimate, Optional<ConfidenceInterval> interval, boolean whole) {
        Optional<IntervalMethod> method = interval.map(ConfidenceInterval::getMethod);
        boolean logit = method.equals(Optional.of(IntervalMethod.LOGIT_T));
        text.append(quoted(report.getDesign().getName())).append(',');
        text.append(quoted(what)).append(',').append(quoted(key)).append(',');
        text.append(plain(Optional.of(estimate.getValue()))).append(',');
        text.append(plain(Optional.of(estimate.getStandardError()))).append(',');
        text.append(plain(interval.map(ConfidenceInterval::getLow))).append(',');
        text.append(plain(interval.map(ConfidenceInterval::getHigh))).append(',');
        text.append(quoted(method.map(WireName::of).orElse(""))).append(',');
        text.append(plain(whole && !logit ? estimate.getDesignEffect() : Optional.empty()))
                .append(',');
        text.append(estimate.getAnswers()).append(',');
        text.append(whole ? String.valueOf(estimate.getDegreesOfFreedom()) : "").append('\n');
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
