package vn.cchc.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what Spark logs is not seen, and the page is UTF-8 under the poorest locale. */
@EnabledForJreRange(max = JRE.JAVA_22)
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    void nothingButThePage() throws Exception {
        assertThat(run("../survey/responses.csv", "--master", "local[1]")).isZero();
        assertThat(folder.resolve("out")).content().contains("Chỉ số chung: ");
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void anAddressThatIsNone() throws Exception {
        assertThat(run("../survey/responses.csv", "--master", "máy-chủ")).isEqualTo(2);
        assertThat(folder.resolve("out")).isEmptyFile();
        assertThat(folder.resolve("err"))
                .content()
                .isEqualToIgnoringNewLines("Đây không phải là địa chỉ của một cụm máy Spark: máy-chủ "
                        + "(ví dụ local[4] hoặc spark://host:7077).");
    }

    private int run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens") || option.startsWith("-XX:TieredStopAtLevel"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        command.addAll(List.of("--instrument", "sipas-2023-2026", "--method", "top-two-share"));
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().put("LC_ALL", "C.UTF-8");
        program.environment().remove("JAVA_TOOL_OPTIONS");
        Files.createDirectories(folder);
        return program.redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();
    }
}
