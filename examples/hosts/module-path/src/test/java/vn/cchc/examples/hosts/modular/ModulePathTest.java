package vn.cchc.examples.hosts.modular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Starts the host with a module path and nothing on the class path. */
class ModulePathTest {

    @Test
    void everythingWorksOnTheModulePath() throws IOException, InterruptedException {
        Path plan = Path.of(System.getProperty("cchc.plans"), "thua-thien-hue-giao-thong-van-tai-2024.plan.json");

        assertThat(run(plan.toString()))
                .containsExactly(
                        "tasks: 18",
                        "jackson 2: true",
                        "jackson 3: true",
                        "document.issuer: Thiếu cơ quan ban hành",
                        "module: vn.cchc.core",
                        "module: vn.cchc.examples.hosts.modular",
                        "module: vn.cchc.scoring",
                        "module: vn.cchc.serialization",
                        "named: true",
                        "exit: 0");
    }

    private static List<String> run(String argument) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "--module-path",
                System.getProperty("host.classes") + File.pathSeparator + System.getProperty("host.modules"),
                "-m",
                "vn.cchc.examples.hosts.modular/vn.cchc.examples.hosts.modular.Main",
                argument);
        builder.environment().remove("CLASSPATH");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        // What a validator logs goes its own way; the answer is on standard output.
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return (output + "exit: " + process.waitFor()).lines().toList();
    }
}
