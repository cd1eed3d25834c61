package vn.cchc.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void withoutArgumentsItSaysHowItIsUsed() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("Cách dùng: java -jar quickstart.jar");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void helpIsNoError() {
        Run run = Run.of("--help", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: java -jar quickstart.jar");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatItDoesNotKnowIsNamed() {
        refuses(Run.of("plan.json", "--colour"), "Không có tùy chọn --colour", "Cách dùng:");
        refuses(Run.of("--lang=en", "--colour"), "No such option: --colour", "Usage:");
        refuses(Run.of("plan.json", "--lang", "fr"), "Ngôn ngữ phải là vi hoặc en", "Cách dùng:");
        refuses(Run.of("plan.json", "--lang"), "Ngôn ngữ phải là vi hoặc en", "Cách dùng:");
        refuses(Run.of("--lang", "en"), "Exactly one plan file is needed", "Usage:");
        refuses(Run.of("a.json", "b.json"), "Cần đúng một tệp kế hoạch", "Cách dùng:");
    }

    @Test
    void aFileThatIsNotThereOrCannotBeRead() {
        refuses(Run.of("khong-co.plan.json"), "Không tìm thấy tệp: khong-co.plan.json");
        refuses(Run.of("none.plan.json", "--lang", "en"), "No such file: none.plan.json");
        refuses(Run.of(folder.toString()), "Không đọc được tệp: " + folder);
        refuses(Run.of("a\0b"), "Không đọc được tệp: a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFaultOfAPlanIsPrinted(String lang) throws IOException {
        String json = Files.readString(Run.SON_LA)
                .replace("\"quarter\": 3", "\"quarter\": 5")
                .replace("\"level\": \"province\"", "\"level\": \"provinz\"");
        Path file = Files.writeString(folder.resolve("faulty.plan.json"), json);
        Run run = Run.of(file.toString(), "--lang", lang);

        refuses(run, file.toString(), "quarter", "provinz");
        // The first line names the file; each fault has a line of its own: one level, two quarters.
        assertThat(run.err().lines()).hasSize(4);
        assertThat(run.err()).contains(lang.equals("vi") ? "Dòng " : "Line ");
    }

    @Test
    void whatIsNoJsonAtAllIsRefusedTheSameWay() throws IOException {
        Path file = Files.writeString(folder.resolve("text.plan.json"), "Kế hoạch");

        refuses(Run.of(file.toString()), "không phải là một kế hoạch đúng quy cách");
    }

    /** The terminal's encoding is the poorest there is, the output is UTF-8 all the same. */
    @Test
    void speaksUtf8UnderAnyLocale() throws Exception {
        Path out = folder.resolve("out.txt");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                Run.SON_LA.toString());
        program.environment().put("LC_ALL", "C");
        program.environment().remove("COLUMNS");
        program.environment().remove("JAVA_TOOL_OPTIONS");
        Process process =
                program.redirectErrorStream(true).redirectOutput(out.toFile()).start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .isEqualTo(Run.of(Run.SON_LA.toString()).out());
    }

    private static void refuses(Run run, String... said) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
