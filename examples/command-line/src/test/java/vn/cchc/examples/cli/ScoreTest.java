package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.json.CatalogueJson;
import vn.cchc.json.ReportJson;
import vn.cchc.scoring.ScoreReport;

class ScoreTest {

    private static final String CATALOGUE = "src/test/resources/xa.catalogue.json";
    private static final String ASSESSMENT = "src/test/resources/xa.assessment.json";
    private static final String FACTS = "src/test/resources/facts.csv";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static String text(String file) throws Exception {
        return Files.readString(Path.of(file));
    }

    @Test
    void aRowForEachNodeAndTheTotalLast() {
        Run run = Run.of("score", ASSESSMENT, "--catalogue", CATALOGUE, "--format", "csv");

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.out()).isEqualTo("""
                        unit,criterion,state,score,attainable
                        xa-a,1,scored,2.50,5
                        xa-a,1.1,scored,0.50,1
                        xa-a,1.2,scored,2.00,4
                        xa-a,2,scored,9.98,15
                        xa-a,2.1,scored,9.98,10
                        xa-a,2.2,invalid,,5
                        xa-a,B,scored,2.00,0
                        xa-a,TOTAL,scored,14.48,20
                        """);
    }

    @Test
    void fieldsAddUpToTheTotalWithPenaltiesNegative() {
        String example = "../catalogues/commune-adjusted";
        Run run = Run.of(
                "score", example + ".assessment.json", "--catalogue", example + ".catalogue.json", "--format", "csv");

        // 19.97 + 10 + 17.5 + 2 - 1.5 = 47.97; 20 + 10 + 20 = 50
        assertThat(run.out()).isEqualTo("""
                        unit,criterion,state,score,attainable
                        xa-vi-du,1,scored,19.97,20
                        xa-vi-du,2,scored,10.00,10
                        xa-vi-du,2.1,scored,5.50,6
                        xa-vi-du,2.2,scored,6.00,6
                        xa-vi-du,3,scored,17.50,20
                        xa-vi-du,C,scored,2.00,0
                        xa-vi-du,T,scored,-1.50,0
                        xa-vi-du,T.1,scored,-1.50,0
                        xa-vi-du,T.2,scored,0.00,0
                        xa-vi-du,TOTAL,scored,47.97,50
                        """);
    }

    @Test
    void theReportIsADocumentThatNamesItsCatalogue() throws Exception {
        Run run = Run.of("score", ASSESSMENT, "--catalogue", CATALOGUE, "--format", "json");

        ScoreReport report = ReportJson.read(run.out());
        assertThat(report.getCatalogueDigest()).contains(CatalogueJson.digest(CatalogueJson.read(Path.of(CATALOGUE))));
        assertThat(report.getFindings().get(0).getPlaces().get(0).getLine()).contains(13);
        assertThat(ReportJson.write(report)).isEqualTo(run.out());
    }

    @Test
    void nothingWrongIsFine() throws Exception {
        String mended = text(ASSESSMENT).replace("\"online\": 120", "\"online\": 80");

        Run run = Run.of("score", file("x.assessment.json", mended), "--catalogue", CATALOGUE);

        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("TỔNG ĐIỂM: 19,48 trên 20").doesNotContain("LỖI");
    }

    @Test
    void whatTheBestOfAGroupMakesGoodIsNotLost() throws Exception {
        String best = text(CATALOGUE)
                .replace("\"maximumPoints\": 15,", "\"maximumPoints\": 10,\n      \"combination\": \"best\",");

        String page = Run.of("score", ASSESSMENT, "--catalogue", file("x.catalogue.json", best))
                .out();
        String losses = page.substring(page.indexOf("MẤT ĐIỂM Ở ĐÂU"), page.indexOf("ĐIỂM TỪNG TIÊU CHÍ"));

        assertThat(losses).contains("−0,02  2 Giải quyết thủ tục hành chính").doesNotContain("2.2 Hồ sơ");
    }

    @Test
    void manyUnitsGiveARowForEachNodeOfEach() {
        Run run = Run.of("score", "--facts", FACTS, "--catalogue", CATALOGUE, "--format", "csv");

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.lines()).hasSize(1 + 3 * 8);
        assertThat(run.lines())
                .startsWith("unit,criterion,state,score,attainable", "xa-a,1,scored,5.00,5")
                .contains(
                        "xa-a,2.2,not-assessed,,5",
                        "xa-b,1.2,invalid,,4",
                        "xa-c,2.1,not-applicable,,0",
                        "xa-c,TOTAL,not-assessed,,10");
    }

    @Test
    void manyUnitsGiveAnArrayOfReports() {
        JsonNode reports = new JsonMapper()
                .readTree(Run.of("score", "--facts", FACTS, "--catalogue", CATALOGUE, "--format", "json")
                        .out());

        assertThat(reports).hasSize(3);
        assertThat(reports.at("/0/from").asString()).isEqualTo("2026-01-01");
        assertThat(reports.at("/0/to").asString()).isEqualTo("2026-12-31");
        assertThat(reports.at("/1/unit/id").asString()).isEqualTo("xa-b");
        assertThat(reports.at("/1/stage").asString()).isEqualTo("appraisal");
    }

    @Test
    void daysAndStageAreGivenWhereTheTableHasNone() throws Exception {
        String table = file("f.csv", "unit,criterion,fact,value\nxa-a,1.1,plan,timely\n");
        String[] args = {"score", "--facts", table, "--catalogue", CATALOGUE, "--format", "json"};

        Run none = Run.of(args);
        assertThat(none.status()).isEqualTo(Main.UNREADABLE);
        assertThat(none.err().replaceAll("\\s+", " ")).contains("không có cột period; hãy thêm --from NGÀY --to NGÀY.");

        Run given = Run.of(
                "score",
                "--facts",
                table,
                "--catalogue",
                CATALOGUE,
                "--format",
                "json",
                "--from",
                "1/7/2025",
                "--to",
                "2026-06-30",
                "--stage",
                "self");
        assertThat(given.status()).as(given.err()).isEqualTo(Main.FINE);
        JsonNode report = new JsonMapper().readTree(given.out()).get(0);
        assertThat(report.get("from").asString()).isEqualTo("2025-07-01");
        assertThat(report.get("to").asString()).isEqualTo("2026-06-30");
        assertThat(report.get("stage").asString()).isEqualTo("self");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score | Chưa ghi phiếu đánh giá (.assessment.json), cũng chưa có --facts.",
                "score a --facts b --catalogue c | Chỉ ghi một trong hai",
                "score a --from 1/1/2026 | chỉ dùng với --facts",
                "score a --stage self | chỉ dùng với --facts",
                "score --facts b | Với --facts phải ghi bộ tiêu chí",
                "score --facts b --catalogue c --from 1/1/2026 | Phải ghi cả --from lẫn --to.",
                "score --facts b --catalogue c --from 2/1/2026 --to 1/1/2026 | trước --from",
                "score --facts b --catalogue c --stage x | Giá trị «x» không dùng được cho --stage; hãy ghi: self, appraisal.",
                "score --facts b --catalogue c --from mai | Giá trị «mai» không dùng được cho --from",
                "score - --catalogue - | Chỉ đọc được một tệp từ đầu vào chuẩn",
                "score nix.assessment.json | Không tìm thấy tệp: nix.assessment.json",
                "score --facts nix.csv --catalogue src/test/resources/xa.catalogue.json | Không tìm thấy tệp: nix.csv",
                "score --lang en | Neither an assessment",
            })
    void misuseIsSaidInWords(String line, String expected) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " ")).contains(expected).doesNotContain("Exception");
    }

    @Test
    void aCatalogueThatIsUnknownIsToldWithHowToGoOn() {
        Run run = Run.of("score", ASSESSMENT);

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("«xa-mau»; nếu là bộ tiêu chí của đơn vị, hãy thêm --catalogue TỆP.");
    }

    @Test
    void theCatalogueThatTheAssessmentNamesIsUsedIfItComesWithTheProgram() throws Exception {
        String assessment = """
                {"schemaVersion": "1.0", "id": "a", "unit": {"id": "so-a"}, "catalogue": "ca-mau-2013",
                 "stage": "appraisal", "from": "2014-01-01", "to": "2014-12-31", "criteria": []}
                """;

        Run run = Run.of("score", file("x.assessment.json", assessment), "--lang", "en");

        assertThat(run.out()).contains("SCORES: so-a").contains("(ca-mau-2013)").contains("TOTAL: 0.00 of");
    }

    @Test
    void nothingIsScoredByACatalogueWithErrors() throws Exception {
        String overlapping = text(CATALOGUE).replace("\"atMost\": 0.9,", "\"atMost\": 0.95,");

        Run run = Run.of("score", ASSESSMENT, "--catalogue", file("x.catalogue.json", overlapping), "--lang", "en");

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Not scored: the catalogue has errors (1)")
                .contains("CAT-20")
                .contains("Line 67, «1.2»: criteria[0].criteria[1].rule.bands[0]")
                .doesNotContain("Line ?");
    }

    @Test
    void structureCannotBeScoredBy() throws Exception {
        String structure = text(CATALOGUE).replace("\"complete\"", "\"structure\"");

        Run run = Run.of("score", ASSESSMENT, "--catalogue", file("x.catalogue.json", structure));

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err()).contains("chỉ có cấu trúc");
    }

    @Test
    void aTableThatIsNoneIsToldByItsHead() throws Exception {
        Run run = Run.of("score", "--catalogue", CATALOGUE, "--facts", file("f.csv", "đơn vị;điểm\nA;1\n"));

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err()).contains("TBL-").contains("criterion").doesNotContain("Exception");
    }

    @Test
    void readsTheAssessmentFromStandardInput() throws Exception {
        byte[] utf8 = Files.readAllBytes(Path.of(ASSESSMENT));

        Run run = Run.reading(
                new String(utf8, StandardCharsets.UTF_8), "score", "-", "--catalogue", CATALOGUE, "--format", "csv");

        assertThat(run.lines()).hasSize(9);
    }
}
