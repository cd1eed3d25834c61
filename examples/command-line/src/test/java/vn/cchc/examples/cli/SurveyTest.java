package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.json.SurveyReportJson;
import vn.cchc.scoring.survey.SurveyReport;

class SurveyTest {

    private static final Path SURVEY = Path.of("..", "survey");
    private static final String RESPONSES = SURVEY.resolve("responses.csv").toString();
    private static final Path GOLDEN = Path.of("..", "..", "scoring", "src", "test", "resources", "golden", "survey");

    /** R's numbers that come from iterations, or from exponentials of them, agree to fewer digits. */
    private static final int DIGITS_OF_ITERATIONS = 6;

    private static final int DIGITS = 9;

    @TempDir
    private Path folder;

    private static String design(String name) {
        return SURVEY.resolve(name + ".design.json").toString();
    }

    private static Run run(String file, String design, String method, String... more) {
        List<String> args = new ArrayList<>(
                List.of("survey", file, "--instrument", "sipas-2023-2026", "--design", design, "--method", method));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private String file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static List<String> responses() throws Exception {
        return Files.readAllLines(Path.of(RESPONSES));
    }

    /** Rows by design, what, key and interval. */
    private static Map<String, List<String>> rows(List<String> lines) {
        Map<String, List<String>> rows = new HashMap<>();
        lines.stream().skip(1).map(line -> List.of(line.split(",", -1))).forEach(cells -> {
            List<String> before =
                    rows.put(String.join(",", cells.get(0), cells.get(1), cells.get(2), cells.get(7)), cells);
            assertThat(before).isNull();
        });
        return rows;
    }

    private static Map<String, List<String>> golden(String design) throws Exception {
        List<String> lines = Files.readAllLines(GOLDEN.resolve("estimates.csv"));
        return rows(lines.stream()
                .filter(line -> line.startsWith("\"design\"") || line.startsWith('"' + design + '"'))
                .toList());
    }

    private static void same(String where, String found, String wanted, int digits) {
        if (wanted.isEmpty() || wanted.startsWith("\"")) {
            assertThat(found).as(where).isEqualTo(wanted);
            return;
        }
        BigDecimal apart =
                new BigDecimal(found).subtract(new BigDecimal(wanted)).abs();
        BigDecimal most = new BigDecimal(wanted).round(new MathContext(digits)).ulp();
        assertThat(apart).as("%s: %s, not %s", where, found, wanted).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-stage", "two-stage-fpc"})
    void everyCellOfTheGoldenRowsIsWritten(String design) throws Exception {
        Run share = run(RESPONSES, design(design), "top-two-share", "--by", "district", "--format", "csv");
        Run mean = run(RESPONSES, design(design), "mean-score", "--format", "csv");
        assertThat(share.status()).isEqualTo(Main.FINE);
        assertThat(share.err() + mean.err()).isEmpty();
        assertThat(share.lines().get(0))
                .isEqualTo(mean.lines().get(0))
                .isEqualTo(Files.readAllLines(GOLDEN.resolve("estimates.csv")).get(0));

        Map<String, List<String>> found = rows(share.lines());
        found.putAll(rows(mean.lines()));
        Map<String, List<String>> golden = golden(design);

        assertThat(new TreeSet<>(found.keySet())).isEqualTo(new TreeSet<>(golden.keySet()));
        golden.forEach((key, wanted) -> {
            assertThat(found.get(key)).hasSameSizeAs(wanted);
            int digits = key.contains("logit-t") ? DIGITS_OF_ITERATIONS : DIGITS;
            for (int i = 0; i < wanted.size(); i++) {
                same(key + " " + i, found.get(key).get(i), wanted.get(i), digits);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"jackknife-JKn, 9", "post-stratified-sex, 9", "raked-sex-age, 6"})
    void otherDesignsOfTheExamplesGiveTheErrorsOfR(String design, int digits) throws Exception {
        Map<String, List<String>> found = rows(run(RESPONSES, design(design), "top-two-share", "--format", "csv")
                .lines());
        Map<String, List<String>> golden = golden(design);
        assertThat(golden).hasSize(2);
        golden.values().forEach(wanted -> {
            String key = String.join(",", wanted.subList(0, 3)) + ",\"wald-t\"";
            same(key, found.get(key).get(3), wanted.get(3), digits);
            same(key, found.get(key).get(4), wanted.get(4), digits);
        });
    }

    @Test
    void aggregationThatIsNotPooledIsNamedByTheMethodAlone() {
        Run run = run(RESPONSES, design("one-stage"), "mean-of-criteria-top-two", "--by", "sex", "--format", "csv");
        assertThat(run.lines().stream().map(line -> line.split(",")[1]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "\"what\"", "\"mean-of-criteria-top-two\"", "\"domain-mean-of-criteria-top-two\"");
        assertThat(run.out()).contains("\"domain-mean-of-criteria-top-two\",\"sex=1\",");
    }

    @Test
    void programsGetTheWholeReportWithTheIntervalsOfDomains() {
        Run run = run(RESPONSES, design("one-stage"), "top-two-share", "--by", "district", "--format", "json");
        SurveyReport report = SurveyReportJson.read(run.out());
        assertThat(report.getRespondents()).isEqualTo(457);
        assertThat(report.getDesign().getName()).isEqualTo("one-stage");
        assertThat(report.getEstimates().stream().filter(one -> one.getDomain().isPresent()))
                .hasSize(3 * (39 + 9 + 2 + 1))
                .allMatch(one -> !one.getIntervals().isEmpty());
        assertThat(SurveyReportJson.write(report)).isEqualTo(run.out());
    }

    @Test
    void refusedFormsAreToldWithTheirLinesAndTheOthersAreCounted() throws Exception {
        List<String> lines = new ArrayList<>(responses());
        lines.set(4, lines.get(4).replaceFirst(",[0-9]$", ",6"));
        lines.set(9, lines.get(9) + ",5");
        String cut = file("cut.csv", String.join("\n", lines));

        Run text = run(cut, design("one-stage"), "top-two-share");
        assertThat(text.status()).isEqualTo(Main.FINE);
        assertThat(text.out())
                .contains("Phiếu được tính: 455; phiếu bị loại: 2.")
                .contains("TBL-40")
                .contains("Dòng 5")
                .contains("TBL-39")
                .contains("Dòng 10");
        Run csv = run(cut, design("one-stage"), "top-two-share", "--format", "csv", "--lang", "en");
        assertThat(csv.err()).contains("«6» cannot be used").contains("Line 5, C39");
        assertThat(csv.lines()).hasSize(1 + 2 * 39 + 12);
    }

    @Test
    void moreThanAHundredRefusedFormsAreCounted() throws Exception {
        String all = responses().stream().map(line -> line + "\n").collect(Collectors.joining());
        Run run = run(
                file("bad.csv", all + "1,1\n".repeat(101)), design("one-stage"), "top-two-share", "--format", "csv");
        assertThat(run.err()).contains("Còn 1 phiếu bị loại nữa không nêu riêng.");
    }

    @Test
    void excelOfVietnamGivesTheSame() throws Exception {
        String semicolons = responses().stream()
                .map(line -> line.replace(',', ';').replace('.', ','))
                .collect(Collectors.joining("\r\n"));
        String excel = file("excel.csv", "\uFEFF" + semicolons + "\r\n");
        assertThat(semicolons).contains("204,444444");
        assertThat(run(excel, design("two-stage-fpc"), "mean-score", "--format", "csv")
                        .out())
                .isEqualTo(run(RESPONSES, design("two-stage-fpc"), "mean-score", "--format", "csv")
                        .out());
    }

    @Test
    void stratumOfOneVillageHasNoErrorUnlessTheDesignSaysWhat() throws Exception {
        String lonely = file(
                "lonely.csv",
                responses().stream()
                        .filter(line -> !line.startsWith("1,") || line.startsWith("1,1,"))
                        .collect(Collectors.joining("\n")));
        Run refused = run(lonely, design("one-stage"), "top-two-share", "--format", "csv");
        assertThat(refused.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(refused.lines()).hasSize(1);
        assertThat(refused.err()).contains("SVY-11");
        for (String policy : List.of("remove", "adjust", "average", "certainty")) {
            String name = "lonely-" + policy;
            String design = file(
                    name + ".design.json",
                    Files.readString(Path.of(design("one-stage")))
                            .replace("\"one-stage\"", '"' + name + '"')
                            .replace("\"variance\"", "\"singleCluster\": \"" + policy + "\", \"variance\""));
            Map<String, List<String>> found =
                    rows(run(lonely, design, "top-two-share", "--format", "csv").lines());
            golden(name).values().forEach(wanted -> {
                String key = String.join(",", wanted.subList(0, 3)) + ",\"wald-t\"";
                same(key, found.get(key).get(4), wanted.get(4), DIGITS);
            });
        }
    }

    @Test
    void nobodyCountedIsNoSuccess() throws Exception {
        Run run = run(file("head.csv", responses().get(0) + "\n"), design("one-stage"), "top-two-share");
        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.out()).contains("SVY-10").doesNotContain("Chỉ số chung");
    }

    @Test
    void methodThatDoesNotFitTheInstrumentIsRefusedBeforeTheFileIsRead() throws Exception {
        String method = file("m.method.json", """
                {"schemaVersion": "1.0", "name": "m", "reduction": "share-satisfied", "missing": "leave-out",
                 "element": "pooled", "part": "pooled", "overall": "given-weights", "weights": {"III": 1},
                 "confidence": 0.95, "decimals": 2}
                """);
        Run run = run("nix.csv", design("one-stage"), method);
        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("SVY-18").contains("«III»");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey | Tùy chọn --instrument chưa có giá trị",
                "survey R --instrument sipas-2023-2026 --design D | --method",
                "survey --instrument sipas-2023-2026 --design D --method mean-score | Chưa ghi tên tệp phiếu trả lời.",
                "survey R --instrument sipas-2023-2025 --design D --method mean-score | Có phải là: sipas-2023-2026?",
                "survey R --instrument sipas-2023-2026 --design D --method mean-scor --lang en | Did you mean: mean-score?",
                "survey R --instrument sipas-2023-2026 --design D --method official | Các phương pháp có sẵn: top-two-share, mean-score,",
                "survey R --instrument sipas-2023-2026 --design nix.json --method mean-score | Không tìm thấy tệp: nix.json",
                "survey nix.csv --instrument sipas-2023-2026 --design D --method mean-score | Không tìm thấy tệp: nix.csv",
                "survey - --instrument - --design D --method mean-score | Chỉ đọc được một tệp từ đầu vào chuẩn",
                "survey R --instrument sipas-2023-2026 --design D --method mean-score --by xã | thiết kế mẫu hoặc cách chia nhóm cần: xã",
                "survey R --instrument sipas-2022 --design P --method mean-score | là kế hoạch",
                "survey R --instrument D --design D --method mean-score | là thiết kế mẫu (.design.json), không phải phiếu khảo sát",
                "survey src/test/resources/points.csv --instrument sipas-2022 --design D --method mean-score | là bảng điểm",
            })
    void misuseIsSaidInWords(String line, String expected) {
        Run run = Run.of(Arrays.stream(line.split(" "))
                .map(word -> switch (word) {
                    case "R" -> RESPONSES;
                    case "D" -> design("one-stage");
                    case "P" -> Run.SON_LA;
                    default -> word;
                })
                .toArray(String[]::new));

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " ")).contains(expected).doesNotContain("Exception");
    }

    @Test
    void answersMayComeFromStandardInput() throws Exception {
        String csv = Files.readString(Path.of(RESPONSES), StandardCharsets.UTF_8);
        Run run = Run.reading(
                csv,
                "survey",
                "-",
                "--instrument",
                "sipas-2023-2026",
                "--design",
                design("one-stage"),
                "--method",
                "mean-score-pct",
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.out()).contains("Overall index: 75.92 %").contains("percentage points");
    }
}
