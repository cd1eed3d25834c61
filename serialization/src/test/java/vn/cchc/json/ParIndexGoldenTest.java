package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.catalogue.Coverage;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ProfileChange;
import vn.cchc.catalogue.ProfileResolution;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.scoring.AssessedUnit;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.CriterionAssessment;
import vn.cchc.scoring.FactValue;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.ScoreState;
import vn.cchc.scoring.Scorer;
import vn.cchc.value.Citation;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** Published results of the PAR INDEX and what their arithmetic says. */
class ParIndexGoldenTest {

    private static final BigDecimal HALF = new BigDecimal("0.005");

    private static List<NamedCsvRecord> ministries() {
        return Csv.golden("par-index/par_results.csv").stream()
                .filter(row -> row.getField("year").equals("2023")
                        && !row.getField("appraisal_points").isEmpty())
                .toList();
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    /**
     * The ministry adds unrounded parts and rounds to publish. Each published total can come of parts that are displayed as the
     * published ones are: half of what is missing lies in either.
     */
    @Test
    void totalOfEachMinistryComesOfUnroundedParts() {
        assertThat(ministries()).hasSize(17).allSatisfy(row -> {
            BigDecimal appraisal = number(row, "appraisal_points");
            BigDecimal survey = number(row, "survey_points");
            BigDecimal missing = number(row, "index_pct").subtract(appraisal.add(survey));
            BigDecimal half = missing.multiply(new BigDecimal("0.49"));
            assertThat(half.abs()).isLessThan(HALF);

            ScoreReport report = twoParts(appraisal.add(half), survey.add(half));

            assertThat(report.getScore()).isEqualByComparingTo(number(row, "index_pct"));
            assertThat(report.find("1").orElseThrow().getScore().orElseThrow()).isEqualByComparingTo(appraisal);
            assertThat(report.find("2").orElseThrow().getScore().orElseThrow()).isEqualByComparingTo(survey);
        });
    }

    @Test
    void addingWhatIsDisplayedMissesInNineRows() {
        assertThat(ministries().stream()
                        .filter(row -> twoParts(number(row, "appraisal_points"), number(row, "survey_points"))
                                        .getScore()
                                        .compareTo(number(row, "index_pct"))
                                != 0))
                .hasSize(9);
    }

    /** 68.5 points by appraisal and 31.5 by survey (QĐ 876/QĐ-BNV). */
    private static ScoreReport twoParts(BigDecimal appraisal, BigDecimal survey) {
        IndexCatalogue catalogue = IndexCatalogue.builder()
                .id("ministry")
                .name(Text.of("Chỉ số cải cách hành chính cấp bộ: hai phần"))
                .index(IndexCode.PAR_INDEX)
                .citation(Citation.builder().document(Text.of("876/QĐ-BNV")).build())
                .status(SourceStatus.VERIFIED)
                .coverage(Coverage.COMPLETE)
                .policy(ScoringPolicy.builder()
                        .published(Rounding.of(2, RoundingRule.HALF_UP))
                        .notAssessed(StateEffect.ZERO)
                        .noEvidence(StateEffect.ZERO)
                        .invalid(StateEffect.ZERO)
                        .evidence(EvidenceUse.OPTIONAL)
                        .build())
                .addCriteria(part("1", "Thẩm định", "68.5"), part("2", "Điều tra xã hội học", "31.5"))
                .build();
        return Scorer.of(catalogue)
                .score(Assessment.builder()
                        .id("a")
                        .unit(AssessedUnit.builder().id("Bộ").build())
                        .catalogue("ministry")
                        .stage(AssessmentStage.APPRAISAL)
                        .from(LocalDate.of(2023, 1, 1))
                        .to(LocalDate.of(2023, 12, 31))
                        .addCriteria(given("1", appraisal), given("2", survey))
                        .build());
    }

    private static Criterion part(String code, String name, String maximum) {
        return Criterion.builder()
                .code(code)
                .name(Text.of(name))
                .maximumPoints(new BigDecimal(maximum))
                .addFacts(FactDeclaration.builder()
                        .fact("value")
                        .label(Text.of("điểm"))
                        .type(FactType.NUMBER)
                        .build())
                .publishedScore("value")
                .build();
    }

    private static CriterionAssessment given(String criterion, BigDecimal points) {
        return CriterionAssessment.builder()
                .criterion(criterion)
                .putFact("value", FactValue.of(points))
                .build();
    }

    @Test
    void maximaOfQd766AddUpToAHundred() {
        BigDecimal maxima = Catalogues.bundled("qd766-2022").getCriteria().stream()
                .map(group -> group.getMaximumPoints().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(maxima).isEqualByComparingTo("100");
    }

    /** Quảng Trị, 25/7/2025: the second group of 22 is ONLINE and TTTT together; a profile makes one group of the two. */
    @Test
    void publishedGroupsOfQuangTriAddUp() {
        ScoreReport report = quangTri("9.03");
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getScore()).isEqualByComparingTo("77.65");
        assertThat(report.getAttainable()).isEqualByComparingTo("100");
    }

    @Test
    void groupOf22PointsHasNoMore() {
        assertThat(state(quangTri("22.01"))).isEqualTo(ScoreState.INVALID);
        assertThat(state(quangTri("22"))).isEqualTo(ScoreState.SCORED);
        assertThat(quangTri("22").getScore()).isEqualByComparingTo("90.62");
        assertThat(quangTri("22.01").getScore()).isEqualByComparingTo("68.62");
    }

    private static ScoreState state(ScoreReport report) {
        return report.find("CLGQ").orElseThrow().getState();
    }

    private static ScoreReport quangTri(String online) {
        CatalogueProfile profile = CatalogueProfile.builder()
                .id("five-groups")
                .name(Text.of("Năm nhóm của Quyết định 766/QĐ-TTg"))
                .catalogue("qd766-2022")
                .citation(Citation.builder().document(Text.of("766/QĐ-TTg")).build())
                .addChanges(
                        ProfileChange.Exclude.builder()
                                .addCriteria("ONLINE", "TTTT")
                                .build(),
                        ProfileChange.Add.builder()
                                .after("TDGQ")
                                .criterion(part("CLGQ", "Cung cấp dịch vụ trực tuyến", "22"))
                                .build())
                .build();
        ProfileResolution five = ProfileResolution.of(profile, Catalogues.bundled("qd766-2022"));
        assertThat(five.getFindings()).isEmpty();
        return Scorer.of(five.getCatalogue())
                .score(Assessment.builder()
                        .id("a")
                        .unit(AssessedUnit.builder().id("Quảng Trị").build())
                        .catalogue("five-groups")
                        .stage(AssessmentStage.APPRAISAL)
                        .from(LocalDate.of(2025, 1, 1))
                        .to(LocalDate.of(2025, 7, 25))
                        .addCriteria(
                                given("CKMB", new BigDecimal("15.4")),
                                given("TDGQ", new BigDecimal("19.35")),
                                given("CLGQ", new BigDecimal(online)),
                                given("MDSH", new BigDecimal("17.82")),
                                given("MDHL", new BigDecimal("16.05")))
                        .build());
    }
}
