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

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private static Process start(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA, "-cp", CLASS_PATH, "vn.cchc.examples.cli.Main"));
        command.addAll(List.of(args));
        return run(command.toArray(String[]::new));
    }

    private static Process run(String... command) throws Exception {
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
    void understandsVietnameseArgumentsWhateverTheLocale() throws Exception {
        Process duties =
                start("duties", Run.SON_LA, "--party", "Sở Tư pháp", "--as-of", "30/9/2023", "--format", "csv");

        assertThat(out(duties)).contains("s004.app.1.r03").contains("true,s004.app.1.r07");
        assertThat(duties.waitFor()).isEqualTo(Main.FINE);
    }

    @Test
    void theLastWordsOfTheCommandLineAreTheArguments() {
        assertThat(TypedArguments.last(2, "java\0-jar\0x.jar\0show\0kế hoạch\0", "?", "?"))
                .containsExactly("show", "kế hoạch");
        assertThat(TypedArguments.last(1, "java\0\0", "?")).containsExactly("");
        assertThat(TypedArguments.last(3, "a\0b\0", "x", "y", "z")).containsExactly("x", "y", "z");
        assertThat(TypedArguments.of("show", "kế hoạch")).containsExactly("show", "kế hoạch");
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
