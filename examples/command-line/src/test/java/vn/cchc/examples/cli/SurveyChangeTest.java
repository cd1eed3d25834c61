package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.json.SurveyReportJson;
import vn.cchc.scoring.survey.SurveyReport;

class SurveyChangeTest {

    private static final Path SURVEY = Path.of("..", "survey");

    @TempDir
    private static Path folder;

    private static String newer = "";
    private static String older = "";

    @BeforeAll
    static void estimate() throws Exception {
        newer = estimate("responses.csv", "2026.survey.json");
        older = estimate("responses-2025.csv", "2025.survey.json");
    }

    private static String estimate(String responses, String name) throws Exception {
        Run run = Run.of(
                "survey",
                SURVEY.resolve(responses).toString(),
                "--instrument",
                "sipas-2023-2026",
                "--design",
                SURVEY.resolve("two-stage-fpc.design.json").toString(),
                "--method",
                "top-two-share",
                "--by",
                "district",
                "--format",
                "json");
        assertThat(run.status()).isEqualTo(Main.FINE);
        return Files.writeString(folder.resolve(name), run.out()).toString();
    }

    private static Run run(String file, String year, String against, String againstYear, String... more) {
        List<String> args = new ArrayList<>(
                List.of("survey-change", file, "--year", year, "--against", against, "--against-year", againstYear));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    /** The page without its line ends. */
    private static String joined(Run run) {
        return String.join(" ", run.lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025 | 2025 | --against-year; hãy ghi: < 2025.
            2025 | 2026 | --against-year; hãy ghi: < 2025.
            2025 | 20   | --against-year; hãy ghi: < 2025.
            20   | 10   | --year; hãy ghi: 2026.
            """)
    void yearsThatCannotBe(String year, String againstYear, String told) {
        Run run = run(newer, year, older, againstYear);

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err()).contains(told);
    }

    @Test
    void otherMisuse() throws Exception {
        assertThat(run("-", "2026", "-", "2025").status()).isEqualTo(Main.UNREADABLE);
        assertThat(run(newer, "2026", older, "2025", "--domain", "district=1", "--domain", "sex=1")
                        .err())
                .contains("--domain được ghi 2 lần");
        assertThat(run(newer, "2026", "khong-co.json", "2025").err()).contains("Không tìm thấy tệp: khong-co.json");
        assertThat(run(newer, "2026", SURVEY.resolve("one-stage.design.json").toString(), "2025")
                        .err())
                .contains("thiết kế mẫu");
    }

    @Test
    void instrumentThatDoesNotComeWithTheProgram() throws Exception {
        SurveyReport report = SurveyReportJson.read(Path.of(newer));
        String other = folder.resolve("own.survey.json").toString();
        SurveyReportJson.write(
                SurveyReport.builder().copyFrom(report).instrument("own").build(), Path.of(other));

        Run run = run(other, "2026", older, "2025");

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err()).contains("own.survey.json", "«own»", "--instrument");
    }

    @Test
    void saysWhetherTheChangeIsMoreThanNoise() {
        Run vietnamese = run(newer, "2026", older, "2025");
        Run english = run(newer, "2026", older, "2025", "--lang", "en", "--code", "ALL", "--code", "IIE");

        assertThat(vietnamese.status()).isEqualTo(Main.FINE);
        assertThat(joined(vietnamese))
                .startsWith(
                        "Chỉ số chung năm 2026 là 65,76 %, cao hơn năm 2025 (63,05 %) 2,71 điểm phần trăm. Chênh lệch"
                                + " này chưa vượt quá sai số chọn mẫu ở độ tin cậy 95 %");
        assertThat(vietnamese.lines()).allMatch(line -> line.length() <= 100);
        assertThat(joined(english))
                .contains("The overall index of 2026 is 65.76 %", "not more than sampling error", "Index IIE of 2026");
    }

    @Test
    void rowsAndJsonHoldTheNumbers() {
        Run csv = run(newer, "2026", older, "2025", "--code", "ALL", "--code", "XX", "--format", "csv");
        JsonNode json = new JsonMapper()
                .readTree(run(newer, "2026", older, "2025", "--code", "XX", "--format", "json")
                        .out());

        assertThat(csv.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv.lines().get(1))
                .startsWith("ALL,0.657572215622,0.630496231860,0.027075983762,0.035412")
                .endsWith(",false");
        assertThat(csv.lines().get(2)).isEqualTo("XX,,,,,,,,,");
        assertThat(csv.err()).contains("SVY-34 Kết quả năm 2025 không có chỉ số XX.");
        assertThat(json.at("/changes/0/findings").size()).isEqualTo(2);
        assertThat(json.at("/changes/0/significant").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'62 %', false", "62%, false", "'0,62', false", "0.55, true"})
    void aPublishedFigureIsWrittenAsPeopleDo(String figure, boolean significant) {
        JsonNode json = new JsonMapper()
                .readTree(run(newer, "2026", figure, "2026", "--format", "json").out());

        assertThat(json.at("/changes/0/significant").booleanValue()).isEqualTo(significant);
    }

    @Test
    void theBreakOfTheSeriesIsRefusedUnlessForced() {
        Run refused = run(newer, "2026", "62 %", "2021");
        Run forced = run(newer, "2026", "62 %", "2021", "--force", "--domain", "district=1");

        assertThat(refused.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(joined(refused)).startsWith("Không so sánh năm 2026 với năm 2021");
        assertThat(forced.status()).isEqualTo(Main.FINE);
        assertThat(joined(forced))
                .startsWith("Chỉ số chung (district = 1) năm 2026")
                .contains("Không so sánh năm 2026");
    }
}
