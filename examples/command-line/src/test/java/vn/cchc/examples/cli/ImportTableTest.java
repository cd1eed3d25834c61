package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;

class ImportTableTest {

    @TempDir
    private Path folder;

    private String table(String text) throws Exception {
        Path file = folder.resolve("bang.csv");
        Files.writeString(file, text);
        return file.toString();
    }

    private String good() throws Exception {
        return table("\uFEFFSTT;Nhiệm vụ;Cơ quan chủ trì;Cơ quan phối hợp;Thời gian hoàn thành;Ghi chú\r\n"
                + "1;\"Công khai thủ tục\r\nhành chính\";Sở Nội vụ;Các sở, ban, ngành;Quý III/2025;\r\n"
                + "2;Rà soát quy trình;Văn phòng UBND tỉnh;;Thường xuyên;x\r\n");
    }

    @Test
    void showsWhatWasUnderstood() throws Exception {
        Run run = Run.of("import-table", good());

        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Công khai thủ tục hành chính").contains("Quý III/2025");
    }

    @Test
    void givesTheTasksInTheFormOfPlans() throws Exception {
        JsonNode tasks = new JsonMapper()
                .readTree(Run.of("import-table", good(), "--format", "json").out())
                .get("tasks");

        assertThat(tasks).hasSize(2);
        assertThat(tasks.at("/0/deadline/quarter").asInt()).isEqualTo(3);
        assertThat(tasks.at("/0/coordinators/0/kind").asString()).isEqualTo("organization-class");
        assertThat(Run.of("import-table", good(), "--format", "csv").out().lines())
                .hasSize(3)
                .first()
                .isEqualTo("task,label,text,leads,coordinators,deadline,note");
    }

    @Test
    void addsTheTasksToAPlan() throws Exception {
        Run run = Run.of("import-table", good(), "--into", Run.SON_LA);
        ImprovementPlan plan = PlanJson.read(run.out());

        assertThat(plan.getTasks()).hasSize(23 + 2);
        assertThat(plan.getTasks().get(24).getLeads().get(0).getName().toString())
                .isEqualTo("Văn phòng UBND tỉnh");
    }

    @Test
    void tellsTheRowAndTheColumnOfWhatIsNotUnderstood() throws Exception {
        Run run = Run.of(
                "import-table",
                table(
                        "STT,Nhiệm vụ,Chủ trì,Thời gian\n1,Việc một,Sở Nội vụ,Quý V/2025\n3,Việc ba,Sở Nội vụ,Năm 2025\n"));

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.err()).contains("Dòng 2, Thời gian").contains("[TSK-12]").contains("Dòng 3");
        assertThat(run.out()).contains("Việc một").contains("Việc ba");
    }

    @Test
    void aTableWithErrorsIsNotPutIntoAPlan() throws Exception {
        Run run = Run.of(
                "import-table",
                table("STT,Nhiệm vụ,Chủ trì,Thời gian\n1,Một,Sở Nội vụ,Quý V/2025\n"),
                "--into",
                Run.SON_LA);

        assertThat(run.status()).isEqualTo(Main.TO_BE_MENDED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Chưa đưa vào").contains("[TSK-12]");
    }

    @Test
    void aTableThatIsNone() throws Exception {
        Run empty = Run.of("import-table", table(""));
        Run prose = Run.of("import-table", table("Kính gửi các đồng chí\n"));

        assertThat(empty.status()).isEqualTo(Main.UNREADABLE);
        assertThat(empty.err()).contains("[TBL-01]").doesNotContain("Exception");
        assertThat(prose.status()).isEqualTo(Main.UNREADABLE);
        assertThat(prose.out()).isEmpty();
        assertThat(Run.of("import-table", "nix.csv").err()).contains("Không tìm thấy tệp: nix.csv");
    }
}
