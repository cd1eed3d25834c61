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

class ShowAndFormatTest {

    @Test
    void showsThePlanInEitherLanguage() {
        assertThat(Run.of("show", Run.SON_LA).out())
                .contains("AI CHỦ TRÌ VIỆC GÌ")
                .contains("82,18 %")
                .doesNotContain("Ghi lại");
        assertThat(Run.of("show", Run.SON_LA, "--lang", "en").out()).contains("82.18 %");
        assertThat(Run.of("show", Run.SON_LA).status()).isEqualTo(Main.FINE);
    }

    @Test
    void showsTheTasksForSpreadsheets() {
        List<NamedCsvRecord> rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                Run.of("show", Run.SON_LA, "--format", "csv").out())
                        .stream()
                        .toList();

        assertThat(rows).hasSize(23);
        NamedCsvRecord fourth = rows.get(9 + 3);
        assertThat(fourth.getField("task")).isEqualTo("s004.app.1.r04");
        assertThat(fourth.getField("leads")).isEqualTo("Sở Nội vụ");
        assertThat(fourth.getField("deadline")).isEqualTo("Quý III/2023");
        assertThat(fourth.getField("lastDay")).isEqualTo("2023-09-30");
        assertThat(rows.get(0).getField("leadsFrom")).isEqualTo("plan");
    }

    @Test
    void showsTheTasksForPrograms() {
        JsonNode plan = new JsonMapper()
                .readTree(Run.of("show", Run.SON_LA, "--format", "json").out());

        assertThat(plan.get("tasks")).hasSize(23);
        assertThat(plan.at("/tasks/12/leads/0").asString()).isEqualTo("Sở Nội vụ");
        assertThat(plan.at("/tasks/12/lastDay").asString()).isEqualTo("2023-09-30");
    }

    @Test
    void formatGivesTheFileAgain() throws Exception {
        assertThat(Run.of("format", Run.SON_LA).out()).isEqualTo(Files.readString(Path.of(Run.SON_LA)));
    }

    @Test
    void formatReadsStandardInput() throws Exception {
        String plan = Files.readString(Path.of(Run.SON_LA));
        assertThat(Run.reading(plan.replace("\n", " "), "format", "-").out()).isEqualTo(plan);
    }

    @Test
    void formatWritesOverTheFileWhenAsked(@TempDir Path folder) throws Exception {
        String plan = Files.readString(Path.of(Run.SON_LA));
        Path file = folder.resolve("a.plan.json");
        Files.writeString(file, plan.replace("\n", " "));

        Run first = Run.of("format", "-w", file.toString());
        Run second = Run.of("format", "-w", file.toString());

        assertThat(Files.readString(file)).isEqualTo(plan);
        assertThat(first.err()).startsWith("Đã ghi lại");
        assertThat(second.err()).startsWith("Tệp đã đúng mẫu chuẩn");
        assertThat(first.out() + second.out()).isEmpty();
    }
}
