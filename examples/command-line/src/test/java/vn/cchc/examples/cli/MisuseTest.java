package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisuseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validatee | Không hiểu «validatee» ở đây. Có phải là: validate?",
                "validate | Chưa ghi tên tệp kế hoạch.",
                "import-table | Chưa ghi tên tệp bảng nhiệm vụ.",
                "kiem-tra | Không hiểu «kiem-tra» ở đây. Các lệnh: show, format, validate, duties,",
                "validate x --profile final | Giá trị «final» không dùng được cho --profile; hãy ghi: draft, issued.",
                "show x --format xml | Giá trị «xml» không dùng được cho --format; hãy ghi: text, json, csv.",
                "show x y | Không hiểu «y» ở đây.",
                "show x --lang fr | Giá trị «fr» không dùng được cho --lang; hãy ghi: vi, en.",
                "show nix.plan.json | Không tìm thấy tệp: nix.plan.json",
                "format nix.plan.json | Không tìm thấy tệp: nix.plan.json",
                "validate nix.plan.json | Không tìm thấy tệp: nix.plan.json",
                "--colour | Không hiểu «--colour» ở đây.",
                "validate x --lang en --profile | The option --profile has no value; write draft, issued.",
                "validatee --lang en | «validatee» was not understood here. Did you mean: validate?",
            })
    void isSaidInWords(String line, String expected) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\s+", " ")).contains(expected);
    }

    @Test
    void nothingAskedShowsTheHelpAndIsNoSuccess() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Cách dùng: cchc").contains("validate");
    }

    @Test
    void helpThatIsAskedForIsData() {
        Run run = Run.of("--help");

        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Cách dùng: cchc").contains("LỆNH");
        assertThat(Run.of("--help", "--lang", "en").out()).contains("Usage: cchc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "format", "validate"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Run vietnamese = Run.of(command, "--help");
        Run english = Run.of(command, "--help", "--lang=en");

        assertThat(vietnamese.out()).contains("Cách dùng: cchc " + command).contains("ngôn ngữ");
        assertThat(english.out()).contains("Usage: cchc " + command).contains("language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "format", "validate"})
    void aFileThatHoldsNoPlanIsReportedWithItsFaults(String command, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("x.plan.json");
        Files.writeString(file, "{\n  \"id\": \"a b\",\n  \"titel\": 1\n}\n");

        Run run = Run.of(command, file.toString());

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Dòng 2").contains("VAL-03").contains("Dòng 3");
        assertThat(run.everything()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        Run run = Run.of("show", folder.toString());

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err()).contains("là thư mục, không phải tệp.").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "validate", "import-table"})
    void aWordFileIsNamedAsWhatItIs(String command, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("ke-hoach.plan.json");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});

        Run run = Run.of(command, file.toString());

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err().replaceAll("\\s+", " ")).contains("là tệp Word, Excel hoặc tệp nén");
    }

    @Test
    void aNameThatNoFileCanHave() {
        Run run = Run.of("show", "a\0b");

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err()).contains("Không tìm thấy tệp").doesNotContain("Exception");
    }
}
