package vn.cchc.examples.benchmarks.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;

/** R with the answers in memory, which estimates when it is told to. */
final class RProcess implements AutoCloseable {

    private final Process process;
    private final PrintWriter in;
    private final BufferedReader out;

    RProcess(Path answers) throws IOException {
        Path script = Files.createTempFile("estimates", ".R");
        script.toFile().deleteOnExit();
        try (InputStream text = Objects.requireNonNull(RProcess.class.getResourceAsStream("estimates.R"))) {
            Files.copy(text, script, StandardCopyOption.REPLACE_EXISTING);
        }
        process = new ProcessBuilder("Rscript", script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        in.println(answers.toAbsolutePath());
    }

    /** {@return the processor seconds of R, then value and error of C01 and of ALL} */
    double[] estimate() throws IOException {
        in.println("go");
        String line = Objects.requireNonNull(out.readLine(), "R ended: is its package survey installed?");
        return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
