package vn.cchc.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import vn.cchc.scoring.AssessedUnit;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.CriterionAssessment;
import vn.cchc.scoring.FactValue;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.Scorer;

/** What a golden table knows about one unit, to be scored by the QĐ 766 catalogue. */
final class Facts766 {

    static final Scorer SCORER = Scorer.of(Catalogues.bundled("qd766-2022"));

    private final Map<String, Map<String, FactValue>> facts = new LinkedHashMap<>();

    Facts766 put(String criterion, String fact, String value) {
        facts.computeIfAbsent(criterion, key -> new LinkedHashMap<>()).put(fact, FactValue.of(new BigDecimal(value)));
        return this;
    }

    Facts766 share(String criterion, String numerator, String denominator) {
        return put(criterion, "numerator", numerator).put(criterion, "denominator", denominator);
    }

    ScoreReport score() {
        var assessment = Assessment.builder()
                .id("unit.2026")
                .unit(AssessedUnit.builder().id("unit").build())
                .catalogue("qd766-2022")
                .stage(AssessmentStage.APPRAISAL)
                .from(LocalDate.parse("2026-01-01"))
                .to(LocalDate.parse("2026-12-31"));
        for (Entry<String, Map<String, FactValue>> criterion : facts.entrySet()) {
            assessment.addCriteria(CriterionAssessment.builder()
                    .criterion(criterion.getKey())
                    .facts(criterion.getValue())
                    .build());
        }
        return SCORER.score(assessment.build());
    }
}
