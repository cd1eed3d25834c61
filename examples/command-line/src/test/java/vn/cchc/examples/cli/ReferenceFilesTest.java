package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFilesTest {

    private static final String DIRECTORY = "../directories/son-la-2023.directory.json";
    private static final String RULES = "../rules/so-noi-vu.rules.json";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void aDirectoryLetsMoreRulesBeChecked() {
        assertThat(Run.of("validate", Run.SON_LA).out()).contains("danh mục cơ quan: DOC-12");
        assertThat(Run.of("validate", Run.SON_LA, "--directory", DIRECTORY).out())
                .doesNotContain("danh mục cơ quan: DOC-12");
    }

    @Test
    void aHostsRulesCount() {
        String out = Run.of("validate", Run.SON_LA, "--rules", RULES).out();

        assertThat(out).contains("SNV-01").doesNotContain("ASG-05 ");
        assertThat(Run.of("validate", Run.SON_LA).out()).contains("ASG-05 ");
    }

    @Test
    void aSuperiorPlanIsUsedIfItIsTheOneCited() throws Exception {
        String parent = Files.readString(Path.of(Run.SON_LA))
                .replace("\"status\": \"blank\"", "\"status\": \"complete\",\n      \"ordinal\": 126")
                .replace("Số: /KH-UBND", "Số: 126/KH-UBND");
        String cited = file("126.plan.json", parent);

        assertThat(Run.of("validate", Run.LANG_SON).out()).contains("kế hoạch cấp trên: PLN-04");
        assertThat(Run.of("validate", Run.LANG_SON, "--parent", Run.SON_LA).out())
                .contains("kế hoạch cấp trên: PLN-04");
        // The plan of another province for another year: its period does not hold this one's.
        assertThat(Run.of("validate", Run.LANG_SON, "--parent", cited).out())
                .contains("PLN-04    ")
                .doesNotContain("kế hoạch cấp trên: PLN-04");
    }

    @Test
    void whatIsWrongWithSuchAFileIsTold() throws Exception {
        Run missing = Run.of("validate", Run.SON_LA, "--directory", "nix.directory.json");
        assertThat(missing.status()).isEqualTo(Main.UNREADABLE);
        assertThat(missing.err()).contains("Không tìm thấy tệp: nix.directory.json");

        Run noDirectory = Run.of("validate", Run.SON_LA, "--directory", Run.SON_LA);
        assertThat(noDirectory.status()).isEqualTo(Main.UNREADABLE);
        assertThat(noDirectory.err()).contains(Run.SON_LA).contains("là kế hoạch (.plan.json), không phải danh mục");

        Run unknown = Run.of(
                "validate",
                Run.SON_LA,
                "--rules",
                file("x.rules.json", "{ \"schemaVersion\": \"1.0\", \"off\": [\"TSK-99\"] }"));
        assertThat(unknown.status()).isEqualTo(Main.UNREADABLE);
        assertThat(unknown.err()).contains("TSK-99").doesNotContain("Exception");
    }
}
