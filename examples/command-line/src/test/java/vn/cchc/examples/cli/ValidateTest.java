package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateTest {

    private static List<NamedCsvRecord> csv(String... args) {
        return CsvReader.builder().ofNamedCsvRecord(Run.of(args).out()).stream().toList();
    }

    @Test
    void namesRuleMessageCitationAndLine() {
        Run run = Run.of("validate", Run.SON_LA);

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.out())
                .contains("LỖI PHẢI SỬA")
                .contains("DOC-03    Thiếu số văn bản: «Số: /KH-UBND»")
                .contains("Căn cứ: 30/2020/NĐ-CP, Điều 8")
                .contains("Dòng 6: document.number.ordinal")
                .contains("sổ đăng ký kế hoạch: DOC-05");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aDraftMayLackWhatAnIssuedPlanMayNot() {
        assertThat(csv("validate", Run.SON_LA, "--format", "csv"))
                .anyMatch(row -> row.getField("rule").equals("DOC-03")
                        && row.getField("severity").equals("error"));
        assertThat(csv("validate", Run.SON_LA, "--profile", "draft", "--format", "csv"))
                .anyMatch(row -> row.getField("rule").equals("DOC-03")
                        && row.getField("severity").equals("warning"));
    }

    @Test
    void severalPlansInOneRun() {
        JsonNode report = new JsonMapper()
                .readTree(Run.of("validate", Run.SON_LA, Run.LANG_SON, "--format", "json", "--lang", "en")
                        .out());

        assertThat(report.get("profile").asString()).isEqualTo("issued");
        assertThat(report.get("plans")).hasSize(2);
        JsonNode finding = report.at("/plans/1/findings/0");
        assertThat(finding.get("rule").asString()).isEqualTo("DOC-03");
        assertThat(finding.get("vietnamese").asString()).startsWith("Thiếu số văn bản");
        assertThat(finding.get("english").asString()).startsWith("The number of the document is missing");
        assertThat(finding.at("/places/0/path").asString()).isEqualTo("document.number.ordinal");
        assertThat(finding.at("/places/0/line").asInt()).isPositive();
        assertThat(report.at("/plans/1/notChecked/0/english").asString()).contains("was not checked");
    }

    @Test
    void anUnreadablePlanDoesNotStopTheOthers(@TempDir Path folder) throws Exception {
        Path broken = folder.resolve("b.plan.json");
        Files.writeString(broken, "{");

        Run run = Run.of("validate", broken.toString(), "nix", Run.SON_LA, "--format", "json");

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err()).contains(broken.toString()).contains("Không tìm thấy tệp: nix");
        JsonNode plans = new JsonMapper().readTree(run.out()).get("plans");
        assertThat(plans).hasSize(3);
        assertThat(plans.at("/1/readable").asBoolean()).isFalse();
        assertThat(plans.at("/0/readable").asBoolean()).isFalse();
        assertThat(plans.at("/0/findings/0/rule").asString()).startsWith("JSN");
        assertThat(plans.at("/2/readable").asBoolean()).isTrue();
    }
}
