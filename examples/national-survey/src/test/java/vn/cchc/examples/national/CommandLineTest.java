package vn.cchc.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.json.InstrumentJson;
import vn.cchc.json.TallyJson;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledForJreRange(max = JRE.JAVA_22)
class CommandLineTest {

    private static final String RESPONSES = "../survey/responses.csv";
    private static final Function<String, SparkSession> NEVER = master -> {
        throw new AssertionError("Spark is not needed to tell this");
    };

    private SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    void start() {
        spark = Session.open("local[2]");
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    /** What the program printed, and its exit status. */
    private record Run(int status, String out, String err) {

        static Run of(Function<String, SparkSession> sessions, String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status = Main.run(stream(out), stream(err), sessions, args);
            return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }

        private static PrintStream stream(ByteArrayOutputStream bytes) {
            return new PrintStream(bytes, true, StandardCharsets.UTF_8);
        }

        /** It says one thing, in words. */
        void refuses(String... said) {
            assertThat(err).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
            assertThat(err.lines()).hasSize(1);
            assertThat(out).isEmpty();
            assertThat(status).isEqualTo(2);
        }
    }

    private Run run(String... args) {
        return Run.of(master -> spark, args);
    }

    private static Run soon(String... args) {
        return Run.of(NEVER, args);
    }

    private static String[] standard(Object file, String... more) {
        List<String> args = new ArrayList<>(
                List.of(file.toString(), "--instrument", "sipas-2023-2026", "--method", "top-two-share"));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }

    @Test
    void withoutArgumentsItSaysHowItIsUsed() {
        Run run = soon();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("Cách dùng: java -jar national-survey.jar");
        assertThat(soon("--help", "--lang", "en").out()).startsWith("Usage: java -jar national-survey.jar");
        assertThat(soon("--help").status()).isZero();
    }

    @Test
    void whatItDoesNotUnderstandIsNamed() {
        soon(standard("a.csv", "--colour", "red")).refuses("Không có tùy chọn --colour");
        soon(standard("a.csv", "--colour", "red", "--lang", "en")).refuses("No such option: --colour");
        soon("a.csv", "--instrument", "sipas-2022").refuses("Cần nêu tùy chọn --method");
        soon("a.csv", "--method=top-two-share", "--lang=en").refuses("The option --instrument is needed");
        soon("--instrument", "sipas-2022", "--method", "top-two-share").refuses("Cần ít nhất một tệp");
        soon(standard("a.csv", "--by")).refuses("Tùy chọn --by cần một giá trị");
        soon(standard("a.csv", "--by=x", "--by=y")).refuses("--by được nêu hai lần");
        soon(standard("a.csv", "--lang", "fr")).refuses("Ngôn ngữ phải là vi hoặc en, không phải fr");
        soon(standard("a.csv", "--format", "xlsx")).refuses("csv hoặc parquet, không phải xlsx");
        soon(standard("a.csv", "--separator", ";;")).refuses("Dấu phân cách");
    }

    @Test
    void instrumentsAndMethodsThatAreNotThere() throws IOException {
        soon("a.csv", "--instrument", "sipas-2021", "--method", "top-two-share")
                .refuses("Không có phiếu khảo sát «sipas-2021»", "sipas-2023-2026, sipas-2022");
        soon("a.csv", "--instrument", "sipas-2022", "--method", "median", "--lang", "en")
                .refuses("There is no method «median»", "top-two-share");
        soon("a.csv", "--instrument", "none.json", "--method", "top-two-share")
                .refuses("Không đọc được tệp: none.json");
        Path text = Files.writeString(folder.resolve("text.json"), "Kế hoạch");
        soon("a.csv", "--instrument", text.toString(), "--method", "top-two-share")
                .refuses("Không dùng được tệp " + text);
    }

    @Test
    void filesThatAreNotThereOrHoldSomethingElse() throws IOException {
        run(standard(folder.resolve("none.csv"))).refuses("Không có tệp hoặc thư mục này", "none.csv");
        run(standard(folder.resolve("none.parquet"), "--lang=en")).refuses("There is no such file or folder");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        run(standard(empty)).refuses("Không có phiếu trả lời trong " + empty);
        run(standard("../survey/README.md", "--format=parquet")).refuses("Đây không phải là Parquet");
        run(standard("../survey/README.md")).refuses("Thiếu cột: C01, C02");
    }

    @Test
    void columnsThatAreMissing() {
        run(standard(RESPONSES, "--weight", "quyen_so")).refuses("Thiếu cột: quyen_so.", "district, village");
        run(standard(RESPONSES, "--by", "tỉnh", "--lang", "en")).refuses("Columns are missing: tỉnh.");
        // Letter by letter, as the library reads heads.
        run(standard(RESPONSES, "--by", "District")).refuses("Thiếu cột: District.");
        run("../survey/responses.csv", "--instrument", "sipas-2023-2026", "--method", "top-two-share", "--separator=;")
                .refuses("Thiếu cột: C01");
    }

    @Test
    void filesOfOneFolderWithTheirColumnsInAnotherOrder() throws IOException {
        GeneratedSurvey.of(20).write(folder.resolve("mixed"), 1);
        String text = Files.readString(folder.resolve("mixed/part-0.csv"));
        Files.writeString(folder.resolve("mixed/part-1.csv"), text.replace("C01,C02", "C02,C01"));

        run(standard(folder.resolve("mixed"))).refuses("không có cùng các cột theo cùng thứ tự");
    }

    @Test
    void nobodyWasCounted() throws IOException {
        Path file = folder.resolve("head.csv");
        Files.writeString(file, String.join(",", GeneratedSurvey.of(1).head()) + "\n");
        Run run = run(standard(file));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Số phiếu: 0; được tính: 0; bị loại: 0.", "Không có chỉ số nào.");
    }

    @Test
    void thePageOfTheSampleSurvey() {
        Run run = run(standard(RESPONSES, "--weight=weight", "--by=district"));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        // The same figures as `cchc survey` has for this sample, which agree with R.
        assertThat(run.out())
                .contains("Số phiếu: 457; được tính: 457; bị loại: 0.", "Chỉ số chung: 65,76 %")
                .containsPattern("I  ?Xây dựng.* 62,02 % +10\\.068")
                .containsPattern("  IIE .* 74,41 % +896")
                .containsPattern("(?m)^2 +62,13 % +149$")
                .contains("không kèm sai số", "cchc survey");
        assertThat(run(standard(RESPONSES, "--weight=weight", "--lang=en")).out())
                .contains("Overall index: 65.76 %", "carry no error", "cchc survey");
    }

    @Test
    void refusedRowsAreToldByReason() throws IOException {
        GeneratedSurvey.of(300).write(folder.resolve("csv"), 2);
        Run run = run(standard(folder.resolve("csv"), "--weight=weight", "--by=province", "--lang=en"));

        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .containsPattern("Rows: 300; counted: \\d+; refused: \\d+ \\(wrong number of cells: \\d+; "
                        + "an answer that is not on its scale: \\d+; a weight that is no number above zero: \\d+; "
                        + "no group: \\d+\\)\\.");
    }

    @Test
    void theTallyIsWritten() throws IOException {
        GeneratedSurvey survey = GeneratedSurvey.of(200);
        survey.write(folder.resolve("csv"), 2);
        Path tally = folder.resolve("all.tally.json");
        Run run = run(standard(folder.resolve("csv"), "--weight=weight", "--tally", tally.toString()));

        assertThat(run.status()).isZero();
        assertThat(TallyJson.read(tally))
                .isEqualTo(survey.plain(true, false).tallies().tally());
        run(standard(
                        folder.resolve("csv"),
                        "--tally",
                        folder.resolve("none/all.json").toString()))
                .refuses("Không ghi được tệp");
    }

    @Test
    void anInstrumentOfOnesOwnGoesToTheOtherThreads() throws IOException {
        Path own = folder.resolve("own.instrument.json");
        InstrumentJson.write(GeneratedSurvey.INSTRUMENT, own);
        Run run = run(RESPONSES, "--instrument", own.toString(), "--method", "mean-score");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Không có quyền số");
    }
}
