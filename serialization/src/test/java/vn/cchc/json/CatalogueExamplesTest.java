package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ProfileResolution;
import vn.cchc.finding.Severity;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.Scorer;
import vn.cchc.value.SourceStatus;

/** The example catalogues can be read, checked and scored. */
class CatalogueExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "catalogues");

    private static IndexCatalogue commune() throws IOException {
        return CatalogueJson.read(EXAMPLES.resolve("commune-ten.catalogue.json"));
    }

    @Test
    void communeIsAnIllustrationOfTenCriteriaWithoutAFinding() throws IOException {
        IndexCatalogue catalogue = commune();
        assertThat(catalogue.getStatus()).isEqualTo(SourceStatus.UNSOURCED);
        assertThat(catalogue.getName().toString()).startsWith("Ví dụ");
        assertThat(catalogue.all().filter(criterion -> criterion.leaf())).hasSize(10);
        assertThat(CatalogueCheck.of(catalogue).stream().filter(finding -> finding.getSeverity() != Severity.INFO))
                .isEmpty();
    }

    @Test
    void communeIsScored() throws IOException {
        ScoreReport report =
                Scorer.of(commune()).score(AssessmentJson.read(EXAMPLES.resolve("commune-ten.assessment.json")));
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getAttainable()).isEqualByComparingTo("100");
        // 10 + 5 + 5 + 2.5; 20 × 653/654 + 15 × (260/654)/0.5 + 5 + 10; 13.26 + 3
        assertThat(report.getScore()).isEqualByComparingTo("85.66");
    }

    @Test
    void profileAdaptsABundledCatalogue() throws IOException {
        var resolved = ProfileResolution.of(
                ProfileJson.read(EXAMPLES.resolve("province.profile.json")), Catalogues.bundled("ca-mau-2013"));
        IndexCatalogue catalogue = resolved.getCatalogue();
        assertThat(resolved.getFindings()).isEmpty();
        assertThat(catalogue.find("1.3")).isEmpty();
        assertThat(catalogue.find("1.2.3")).isPresent();
        assertThat(catalogue.find("1.2").orElseThrow().getMaximumPoints().orElseThrow())
                .isEqualByComparingTo("3");
    }

    @Test
    void ministriesCanBeRanked() throws IOException {
        PointTable table = PointTable.read(EXAMPLES.resolve("ministries-2023.csv"), Optional.empty());
        assertThat(table.getFindings()).isEmpty();
        assertThat(table.getRows()).hasSize(17);
    }

    @Test
    void factsOfPhuThoAreTheGoldenOnesAndAreScored() throws IOException {
        byte[] facts = Files.readAllBytes(EXAMPLES.resolve("phu-tho-2026.facts.csv"));
        assertThat(facts)
                .isEqualTo(Files.readAllBytes(Path.of("src", "test", "resources", "golden", "qd766", "facts.csv")));
        IndexCatalogue catalogue = Catalogues.bundled("qd766-2022");
        FactTable table = FactTable.read(
                facts,
                catalogue,
                AssessmentStage.APPRAISAL,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"));
        assertThat(table.getFindings()).isEmpty();
        assertThat(Scorer.of(catalogue).scoreAll(table.getAssessments()).reports())
                .hasSize(126)
                .allMatch(report -> report.getFindings().isEmpty());
    }
}
