package vn.cchc.examples.benchmarks.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Answers that are made up, always the same: 39 criteria of five levels, three in a hundred not answered, from villages within 34
 * provinces.
 */
final class GeneratedAnswers {

    static final int CRITERIA = 39;
    private static final int PROVINCES = 34;
    private static final int PER_VILLAGE = 53;

    private GeneratedAnswers() {}

    /** Writes a file of so many respondents, unless it is there. */
    static Path file(Path folder, long respondents) {
        Path file = folder.resolve("responses-" + respondents + ".csv");
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(folder);
                Path part = folder.resolve(file.getFileName() + ".part");
                write(part, respondents);
                Files.move(part, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    private static void write(Path file, long respondents) throws IOException {
        SplittableRandom random = new SplittableRandom(2026);
        try (OutputStream out = Files.newOutputStream(file)) {
            StringBuilder text = new StringBuilder("province,village,weight");
            for (int criterion = 1; criterion <= CRITERIA; criterion++) {
                text.append(",C").append(criterion < 10 ? "0" : "").append(criterion);
            }
            text.append('\n');
            for (long i = 0; i < respondents; i++) {
                long village = i / PER_VILLAGE;
                text.append(village % PROVINCES).append(',').append(village).append(',');
                text.append(50 + village % 17).append('.').append(village % 8 + 1);
                int usual = 3 + random.nextInt(3);
                for (int criterion = 0; criterion < CRITERIA; criterion++) {
                    text.append(',');
                    int chance = random.nextInt(100);
                    if (chance >= 3) {
                        int apart = chance < 20 ? -1 : chance < 80 ? 0 : 1;
                        text.append(Math.min(5, usual + apart));
                    }
                }
                text.append('\n');
                if (text.length() > 1 << 20) {
                    out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
                    text.setLength(0);
                }
            }
            out.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
