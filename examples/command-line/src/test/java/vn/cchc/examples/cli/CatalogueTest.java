package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.json.CatalogueJson;

class CatalogueTest {

    private static final String CATALOGUE = "src/test/resources/xa.catalogue.json";
    private static final String PROFILE = "src/test/resources/xa-b.profile.json";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static String catalogue() throws Exception {
        return Files.readString(Path.of(CATALOGUE));
    }

    private static List<NamedCsvRecord> csv(Run run) {
        return CsvReader.builder().ofNamedCsvRecord(run.out()).stream().toList();
    }

    @Test
    void aProfileOfACatalogueThatIsNotAtHandIsSaidNotToBeCheckedAgainstIt() {
        Run without = Run.of("catalogue", "check", PROFILE);
        assertThat(without.status()).isEqualTo(Main.FINE);
        assertThat(without.err().replaceAll("\\s+", " "))
                .contains("Chưa đối chiếu được hồ sơ với bộ tiêu chí gốc «xa-mau»")
                .contains("hãy thêm --catalogue TỆP.");

        Run with = Run.of("catalogue", "check", PROFILE, "--catalogue", CATALOGUE);
        assertThat(with.status()).isEqualTo(Main.FINE);
        assertThat(with.err()).isEmpty();
    }

    @Test
    void aProfileIsCheckedAgainstTheCatalogueThatIsNamed() throws Exception {
        String other = file("y.catalogue.json", catalogue().replace("\"code\": \"2.2\"", "\"code\": \"2.9\""));
        String profile =
                file("x.profile.json", Files.readString(Path.of(PROFILE)).replace("\"2.1\"", "\"9.9\""));

        assertThat(Run.of("catalogue", "check", profile, PROFILE, "--catalogue", other)
                        .status())
                .isEqualTo(Main.TO_BE_MENDED);
    }

    @Test
    void bandsThatOverlapAreToldWithTheirLines() throws Exception {
        String file = file("x.catalogue.json", catalogue().replace("\"atMost\": 0.9,", "\"atMost\": 0.95,"));

        Run run = Run.of("catalogue", "check", file);

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.out())
                .contains("Kết quả kiểm tra: 1 lỗi")
                .contains("CAT-20")
                .contains("Dòng 67, «1.2»: criteria[0].criteria[1].rule.bands[0]")
                .contains("Dòng 68, «1.2»: criteria[0].criteria[1].rule.bands[1]");
        NamedCsvRecord row =
                csv(Run.of("catalogue", "check", file, "--format", "csv")).get(0);
        assertThat(row.getField("rule")).isEqualTo("CAT-20");
        assertThat(row.getField("line")).isEqualTo("67");
        assertThat(row.getField("column")).isNotEmpty();
    }

    @Test
    void filesOfEveryKindAreCheckedByTheirEnding() {
        Run run = Run.of(
                "catalogue",
                "check",
                CATALOGUE,
                PROFILE,
                "src/test/resources/xa.classification.json",
                "--format",
                "json");

        JsonNode files = new JsonMapper().readTree(run.out()).get("files");
        assertThat(files).hasSize(3);
        assertThat(files.at("/0/readable").asBoolean()).isTrue();
        assertThat(files.at("/1/readable").asBoolean()).isTrue();
        // The classes of the sample leave a gap between 50 and 70.
        assertThat(files.at("/2/findings/0/rule").asString()).isEqualTo("CAT-48");
        assertThat(run.status()).isEqualTo(Main.FINE);
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws Exception {
        String broken = file("x.crosswalk.json", "{ \"links\": [");
        String contradiction = file("y.crosswalk.json", """
                {"schemaVersion": "1.0", "id": "y", "name": "Y", "from": "a", "to": "b",
                 "links": [{"relation": "split", "from": ["1"], "to": ["2"]}]}
                """);

        Run run = Run.of("catalogue", "check", broken, contradiction, "x.json", CATALOGUE);

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("JSN-")
                .contains("VAL-")
                .contains("Không rõ «x.json» là tệp gì")
                .doesNotContain("Exception");
        assertThat(run.out()).contains("0 lỗi");
    }

    @Test
    void showsTheCriteriaForSpreadsheets() {
        Run run = Run.of("catalogue", "show", CATALOGUE, "--format", "csv");

        assertThat(run.lines().get(0))
                .isEqualTo("criterion,parent,level,name,maximumPoints,scoredBy,rule,facts,evidence,citation,status");
        NamedCsvRecord first = csv(run).get(1);
        assertThat(first.getField("criterion")).isEqualTo("1.1");
        assertThat(first.getField("parent")).isEqualTo("1");
        assertThat(first.getField("scoredBy")).isEqualTo("self; appraisal");
        assertThat(first.getField("facts")).isEqualTo("plan: Thời điểm ban hành");
    }

    @Test
    void showsTheDocumentForPrograms() throws Exception {
        assertThat(CatalogueJson.read(Run.of("catalogue", "show", CATALOGUE, "--format", "json")
                        .out()))
                .isEqualTo(CatalogueJson.read(Path.of(CATALOGUE)));
    }

    @Test
    void listsWhatComesWithTheProgram() {
        Run list = Run.of("catalogue", "list", "--format", "csv");

        assertThat(list.lines().get(0)).isEqualTo("id,name,index,validFrom,validTo,coverage,status,criteria");
        assertThat(csv(list)).extracting(row -> row.getField("id")).contains("qd766-2022", "ca-mau-2013");
        assertThat(Run.of("catalogue", "show", "--format", "csv").out()).isEqualTo(list.out());
    }

    @Test
    void resolvesAProfileAndWritesTheCatalogue() throws Exception {
        Path out = folder.resolve("b.catalogue.json");

        Run run = Run.of(
                "catalogue", "resolve", PROFILE, "--catalogue", CATALOGUE, "--out", out.toString(), "--format", "csv");

        assertThat(run.status()).as(run.err()).isEqualTo(Main.FINE);
        assertThat(run.err()).startsWith("Đã ghi bộ tiêu chí");
        assertThat(csv(run))
                .extracting(row -> row.getField("path") + " " + row.getField("criterion") + " " + row.getField("before")
                        + "→" + row.getField("after"))
                .contains("changes[0] 2.1 10→12", " 2 15→17");
        assertThat(CatalogueJson.read(out).find("2.1").orElseThrow().getMaximumPoints())
                .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("12"));
        assertThat(CatalogueJson.read(out).find("B")).isEmpty();
    }

    @Test
    void aProfileThatCannotBeDoneIsNotWritten() throws Exception {
        String profile = file(
                "x.profile.json",
                Files.readString(Path.of(PROFILE)).replace("\"criterion\": \"2.1\"", "\"criterion\": \"7\""));
        Path out = folder.resolve("b.catalogue.json");

        Run run = Run.of("catalogue", "resolve", profile, "--catalogue", CATALOGUE, "--out", out.toString());

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(out).doesNotExist();
        assertThat(run.out()).contains("PRF-").contains("«7»");
        assertThat(run.err()).contains("Chưa ghi");
    }

    @Test
    void differencesAreTold() throws Exception {
        String newer = file(
                "y.catalogue.json",
                catalogue().replace("\"code\": \"B\"", "\"code\": \"C\"").replace("xa-mau", "xa-moi"));

        Run run = Run.of("catalogue", "diff", CATALOGUE, newer, "--format", "csv");

        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.lines())
                .startsWith("relation,from,to,proposed,attribute,before,after")
                .contains("same,1.1,1.1,false,,,");
        assertThat(Run.of("catalogue", "diff", CATALOGUE, newer).out())
                .contains("So sánh xa-mau với xa-moi")
                .contains("chuyển vị trí (chương trình đề xuất,");
        assertThat(Run.of("catalogue", "diff", CATALOGUE, CATALOGUE, "--lang", "en")
                        .out())
                .contains("that differ: 0");
    }

    @Test
    void aCrosswalkThatDoesNotFitIsTold() throws Exception {
        String crosswalk = file("y.crosswalk.json", """
                {"schemaVersion": "1.0", "id": "y", "name": "Y", "from": "xa-mau", "to": "xa-mau",
                 "links": [{"relation": "same", "from": ["1.9"], "to": ["1.1"]}]}
                """);

        Run run = Run.of("catalogue", "diff", CATALOGUE, CATALOGUE, "--crosswalk", crosswalk);

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.out()).contains("1.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "catalogue | Hãy chọn một lệnh.",
                "catalogue chek | Không hiểu «chek» ở đây. Có phải là: check?",
                "catalogue nix | Các lệnh: list, check, show, diff, resolve.",
                "catalogue check | Chưa ghi tên tệp.",
                "catalogue diff a | Chưa ghi bộ tiêu chí mới (mã hoặc tệp).",
                "catalogue diff - - | Chỉ đọc được một tệp từ đầu vào chuẩn",
                "catalogue resolve | Chưa ghi tên tệp hồ sơ điều chỉnh.",
                "catalogue resolve src/test/resources/xa-b.profile.json | Hồ sơ điều chỉnh bộ tiêu chí «xa-mau»",
                "catalogue show nix | Không có bộ tiêu chí có sẵn mang mã «nix».",
                "catalogue show qd766 | Có phải là: qd766-2022? Các bộ có sẵn: qd766-2022, tt01-2018,",
                "catalogue show nix --lang en | No catalogue with the id «nix» comes with the program.",
                "catalogue show nix.catalogue.json | Không tìm thấy tệp: nix.catalogue.json",
                "catalogue check nix.catalogue.json | Không tìm thấy tệp: nix.catalogue.json",
            })
    void misuseIsSaidInWords(String line, String expected) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " ")).contains(expected).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalogue",
                "catalogue list",
                "catalogue check",
                "catalogue show",
                "catalogue diff",
                "catalogue resolve",
                "score",
                "rank"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Run vietnamese = Run.of((command + " --help").split(" "));
        Run english = Run.of((command + " --help --lang=en").split(" "));

        assertThat(vietnamese.out()).contains("Cách dùng: cchc " + command).contains("ngôn ngữ");
        assertThat(english.out()).contains("Usage: cchc " + command).contains("language");
        assertThat(vietnamese.everything() + english.everything()).doesNotContain("[COMMAND]");
    }
}
