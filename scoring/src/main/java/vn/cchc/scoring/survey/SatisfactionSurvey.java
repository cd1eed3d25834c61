package vn.cchc.scoring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.survey.InstrumentCheck;
import vn.cchc.survey.SurveyInstrument;

/**
 * A satisfaction survey (khảo sát mức độ hài lòng): an instrument, asked of a sample drawn by a design, counted by a method. It
 * estimates the index of every criterion, element and part and of everything together, each with its standard error.
 *
 * <p>Safe for use by several threads.
 */
public final class SatisfactionSurvey {

    private final SurveyInstrument instrument;
    private final SamplingDesign design;
    private final SurveyMethod method;

    private SatisfactionSurvey(SurveyInstrument instrument, SamplingDesign design, SurveyMethod method) {
        this.instrument = instrument;
        this.design = design;
        this.method = method;
    }

    /**
     * {@return a survey}
     *
     * @param instrument what was asked
     * @param design how the respondents were drawn
     * @param method how answers become indices
     */
    public static SatisfactionSurvey of(SurveyInstrument instrument, SamplingDesign design, SurveyMethod method) {
        return new SatisfactionSurvey(instrument, design, method);
    }

    /**
     * {@return a builder of responses that knows what this survey needs}
     *
     * @param by further columns that tell domains apart
     */
    public SurveyResponses.Builder responses(String... by) {
        return SurveyResponses.builder(instrument, design, List.of(by));
    }

    /**
     * {@return what is wrong with the instrument and the method, whatever the answers are}
     */
    public List<Finding> check() {
        List<Finding> faults = InstrumentCheck.check(instrument);
        return hasErrors(faults) ? faults : Indices.of(instrument, method).findings();
    }

    /**
     * {@return the indices of the whole, and of every domain that the columns tell apart; without any if an error stands in the way}
     * A domain is estimated with the full design, not by leaving the others out.
     *
     * @param responses the answers, from a builder of {@link #responses} of this survey
     * @param by columns that tell domains apart; the builder must know them
     * @throws IllegalArgumentException if the answers are those of another instrument or design, or a column is not there
     */
    public SurveyReport estimate(SurveyResponses responses, String... by) {
        if (!responses.instrument().equals(instrument) || !responses.design().equals(design)) {
            throw new IllegalArgumentException("answers to another instrument or of another design");
        }
        List<Finding> findings = new ArrayList<>(check());
        List<SurveyEstimate> estimates = new ArrayList<>();
        if (responses.size() == 0) {
            findings.add(SurveyRule.NOBODY.at("responses", Map.of()));
        }
        if (!hasErrors(findings)) {
            Sample sample = new Sample(responses);
            Optional<Calibration> calibration = design.getMargins().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Calibration.of(sample, design.getMargins()));
            findings.addAll(sample.findings);
            if (!hasErrors(findings)) {
                Estimation estimation =
                        new Estimation(sample, design, method, Indices.of(instrument, method), calibration);
                estimation.estimateAll();
                for (String column : by) {
                    estimation.estimateBy(column);
                }
                findings.addAll(estimation.findings());
                estimates = estimation.estimates();
            }
        }
        return SurveyReport.builder()
                .instrument(instrument.getId())
                .design(design)
                .method(method)
                .respondents((long) responses.size())
                .estimates(estimates)
                .findings(findings)
                .build();
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }
}
