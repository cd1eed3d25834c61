package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import vn.cchc.scoring.ScoreReport;

/**
 * Reads and writes score reports (bảng điểm và cách tính) as JSON ({@code .report.json}), as strictly and in the same way as
 * {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class ReportJson {

    private static final Facade<ScoreReport> FACADE = new Facade<>(ScoreReport.class);

    private ReportJson() {}

    /**
     * Reads a report from a file.
     *
     * @param file the file, UTF-8
     * @return the report
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no report, with all faults
     */
    public static ScoreReport read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a report from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the report
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no report, with all faults
     */
    public static ScoreReport read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a report from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the report
     * @throws UnreadableDocumentException if they hold no report, with all faults
     */
    public static ScoreReport read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a report from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the report
     * @throws UnreadableDocumentException if they hold no report, with all faults
     */
    public static ScoreReport read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a report from text.
     *
     * @param json the text
     * @return the report
     * @throws UnreadableDocumentException if it holds no report, with all faults
     */
    public static ScoreReport read(String json) {
        return FACADE.read(json);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(ScoreReport report) {
        return FACADE.write(report);
    }

    /**
     * Writes a report to a file, which is replaced.
     *
     * @param report the report
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(ScoreReport report, Path file) throws IOException {
        FACADE.write(report, file);
    }
}
