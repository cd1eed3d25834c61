package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.CanonicalForm;
import vn.cchc.scoring.survey.SurveyReport;

/**
 * Reads and writes survey reports (kết quả khảo sát) as JSON ({@code .survey.json}), as strictly and in the same way as
 * {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class SurveyReportJson {

    private static final Facade<SurveyReport> FACADE = new Facade<>(SurveyReport.class);

    private SurveyReportJson() {}

    /**
     * Reads a survey report from a file.
     *
     * @param file the file, UTF-8
     * @return the survey report
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no survey report, with all faults
     */
    public static SurveyReport read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a survey report from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the survey report
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no survey report, with all faults
     */
    public static SurveyReport read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a survey report from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the survey report
     * @throws UnreadableDocumentException if they hold no survey report, with all faults
     */
    public static SurveyReport read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a survey report from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the survey report
     * @throws UnreadableDocumentException if they hold no survey report, with all faults
     */
    public static SurveyReport read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a survey report from text.
     *
     * @param json the text
     * @return the survey report
     * @throws UnreadableDocumentException if it holds no survey report, with all faults
     */
    public static SurveyReport read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on a survey report that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the survey report was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes a survey report.
     *
     * @param report the survey report
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(SurveyReport report) {
        return FACADE.write(report);
    }

    /**
     * Writes a survey report to a file, which is replaced.
     *
     * @param report the survey report
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(SurveyReport report, Path file) throws IOException {
        FACADE.write(report, file);
    }

    /**
     * {@return the digest of a survey report (mã băm): {@code sha-256:} and 64 hexadecimal digits. Those that say the same
     * have the same one, whatever the order of attributes and the layout of their files, the composition of their letters
     * (NFC, NFD) and the zeros at the end of their decimals; any other difference gives another one}
     *
     * @param report the survey report
     */
    public static String digest(SurveyReport report) {
        return CanonicalForm.digest(report);
    }
}
