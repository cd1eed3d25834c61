package vn.cchc.scoring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.survey.InstrumentCheck;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.value.Fraction;

/** Makes the indices of a tally. */
final class TalliedIndices {

    private TalliedIndices() {}

    static SurveyIndices of(AnswerTally tally, SurveyInstrument instrument, SurveyMethod method) {
        List<Finding> findings = new ArrayList<>(InstrumentCheck.check(instrument));
        List<SurveyIndex> made = new ArrayList<>();
        if (!hasErrors(findings)) {
            Indices indices = Indices.of(instrument, method);
            findings.addAll(indices.findings());
            if (!fits(tally, instrument)) {
                findings.add(SurveyRule.TALLY_OF_ANOTHER.at(
                        "tally", Map.of("tally", tally.getInstrument(), "instrument", instrument.getId())));
            } else if (tally.getRespondents() == 0) {
                findings.add(SurveyRule.NOBODY.at("tally", Map.of()));
            }
            if (!hasErrors(findings)) {
                make(tally, indices, method, made, findings);
            }
        }
        return SurveyIndices.builder()
                .method(method)
                .respondents(tally.getRespondents())
                .indices(made)
                .findings(findings)
                .build();
    }

    private static boolean fits(AnswerTally tally, SurveyInstrument instrument) {
        List<SurveyCriterion> criteria = instrument.criteria();
        boolean fits = tally.getInstrument().equals(instrument.getId())
                && tally.getCriteria().size() == criteria.size();
        for (int i = 0; fits && i < criteria.size(); i++) {
            CriterionTally counted = tally.getCriteria().get(i);
            fits = counted.getCode().equals(criteria.get(i).getCode())
                    && counted.getCounts().size()
                            == instrument.scale(criteria.get(i)).highest() + 1;
        }
        return fits;
    }

    private static void make(
            AnswerTally tally, Indices indices, SurveyMethod method, List<SurveyIndex> made, List<Finding> findings) {
        Totals totals = Totals.of(tally);
        List<List<Fraction>> worth = indices.worth();
        for (Index index : indices.all()) {
            Optional<Ratios> ratios = Ratios.of(index, method, worth, totals);
            if (ratios.isPresent()) {
                made.add(SurveyIndex.builder()
                        .code(index.code())
                        .aggregation(index.aggregation())
                        .value(Rounded.of(ratios.get().value()))
                        .answers(totals.answers(index.criteria()))
                        .build());
            } else {
                findings.add(SurveyRule.NO_ANSWERS.at("tally", Map.of("code", index.code(), "domain", "")));
            }
        }
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }
}
