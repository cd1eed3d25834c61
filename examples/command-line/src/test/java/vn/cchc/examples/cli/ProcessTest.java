package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The program as a process of its own, under a locale that knows no Vietnamese letters. */
class ProcessTest {

    private static Process start(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "vn.cchc.examples.cli.Main"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(File.createTempFile("cchc", ".err"));
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("LC_") || name.startsWith("JAVA_") || name.startsWith("JDK_"));
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    private static String out(Process process) throws Exception {
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void speaksUtf8WhateverTheLocale() throws Exception {
        Process show = start("show", Run.SON_LA);

        assertThat(out(show)).contains("KẾ HOẠCH").contains("Sở Thông tin và").doesNotContain("K? HO?CH");
        assertThat(show.waitFor()).isEqualTo(Main.FINE);
    }

    @Test
    void endsWithTheStatus() throws Exception {
        Process validate = start("validate", Run.SON_LA);
        out(validate);
        assertThat(validate.waitFor()).isEqualTo(Main.TO_BE_MENDED);

        Process missing = start("validate", "nix.plan.json");
        assertThat(out(missing)).isEmpty();
        assertThat(missing.waitFor()).isEqualTo(Main.UNREADABLE);
    }
}
