package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.scoring.AssessedUnit;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.CriterionAssessment;
import vn.cchc.scoring.FactValue;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.Scorer;

/** Both sides of the boundaries of bundled rules that no golden result reaches. */
class BundledRulesTest {

    @ParameterizedTest
    @CsvSource({
        "1, dossiersAt2=1 dossiersAt1=0 dossiersAt0=0, 2",
        "1, dossiersAt2=20 dossiersAt1=19 dossiersAt0=1, 1.5",
        "2, dossiersAt2=9 dossiersAt1=7 dossiersAt0=4, 1.3",
        "7, dossiersAt2=0 dossiersAt1=0 dossiersAt0=5, 0",
        "3, dossiersAt2=0 dossiersAt1=0 dossiersAt0=0, INVALID",
        "5, level=commune listedProcedures=5 onSpotProcedures=5 eligibleProcedures=9 receivedProcedures=9, 2",
        "5, level=commune listedProcedures=5 onSpotProcedures=4 eligibleProcedures=9 receivedProcedures=9, 1",
        "5, level=district listedProcedures=10 onSpotProcedures=5 eligibleProcedures=9 receivedProcedures=9, 2",
        "5, level=district listedProcedures=100 onSpotProcedures=49 eligibleProcedures=9 receivedProcedures=9, 1",
        "5, level=ministry-or-province listedProcedures=10 onSpotProcedures=2 eligibleProcedures=9 receivedProcedures=9, 2",
        "5, level=ministry-or-province listedProcedures=100 onSpotProcedures=19 eligibleProcedures=9 receivedProcedures=8, 0",
        "5, level=ministry-or-province listedProcedures=10 onSpotProcedures=2 eligibleProcedures=9 receivedProcedures=8, INVALID",
        "5, value=1, 1",
        "6, posted=true electronic=true, 2",
        "6, posted=true electronic=false, 1",
        "6, posted=false electronic=true, 1",
        "6, posted=false electronic=false, 0",
        "8, feedback=0 onTime=0 prolonged=0, 2",
        "8, feedback=10 onTime=10 prolonged=0, 2",
        "8, feedback=100 onTime=99 prolonged=0, 1",
        "8, feedback=10 onTime=9 prolonged=0, 1",
        "8, feedback=100 onTime=89 prolonged=0, 0",
        "8, feedback=10 onTime=10 prolonged=1, 0",
        "9, eligibleProcedures=10 onlineProcedures=2 dossiers=10 onlineDossiers=3 lateOnlineDossiers=0, 2",
        "9, eligibleProcedures=10 onlineProcedures=2 dossiers=100 onlineDossiers=29 lateOnlineDossiers=0, 1",
        "9, eligibleProcedures=10 onlineProcedures=1 dossiers=100 onlineDossiers=15 lateOnlineDossiers=0, 1",
        "9, eligibleProcedures=10 onlineProcedures=2 dossiers=100 onlineDossiers=14 lateOnlineDossiers=0, 0",
        "9, eligibleProcedures=10 onlineProcedures=2 dossiers=10 onlineDossiers=3 lateOnlineDossiers=1, 0",
        "9, eligibleProcedures=10 onlineProcedures=0 dossiers=10 onlineDossiers=0 lateOnlineDossiers=0, 0",
        "9, eligibleProcedures=10 onlineProcedures=1 dossiers=10 onlineDossiers=3 lateOnlineDossiers=0, INVALID"
    })
    void indicatorOfCircular01(String indicator, String facts, String expected) {
        check("tt01-2018", indicator, facts, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.1, plan=late, 0.5",
        "1.1.2, tasks=true funded=false, 0",
        "1.1.4, done=91 planned=100, 2",
        "1.1.4, done=9 planned=10, 1",
        "1.1.4, done=7 planned=10, 1",
        "1.1.4, done=69 planned=100, 0",
        "1.2.1, reports=4 onTime=4, 1",
        "1.2.1, reports=3 onTime=3, 0",
        "1.2.1, reports=4 onTime=3, 0",
        "1.3, value=2.5, 2.5"
    })
    void criterionOfCaMau(String criterion, String facts, String expected) {
        check("ca-mau-2013", criterion, facts, expected);
    }

    private static void check(String catalogue, String criterion, String facts, String expected) {
        var given = CriterionAssessment.builder().criterion(criterion);
        for (String fact : facts.split(" ")) {
            String[] parts = fact.split("=");
            given.putFact(parts[0], value(parts[1]));
        }
        ScoreNode node = Scorer.of(Catalogues.bundled(catalogue))
                .score(Assessment.builder()
                        .id("test")
                        .unit(AssessedUnit.builder().id("test").build())
                        .catalogue(catalogue)
                        .stage(AssessmentStage.APPRAISAL)
                        .from(LocalDate.parse("2024-01-01"))
                        .to(LocalDate.parse("2024-12-31"))
                        .addCriteria(given.build())
                        .build())
                .find(criterion)
                .orElseThrow();
        assertThat(node.getScore()
                        .map(score -> score.stripTrailingZeros().toPlainString())
                        .orElse(node.getState().name()))
                .isEqualTo(expected);
    }

    private static FactValue value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return FactValue.of(Boolean.parseBoolean(text));
        }
        return Character.isDigit(text.charAt(0)) ? FactValue.of(new BigDecimal(text)) : FactValue.of(text);
    }
}
