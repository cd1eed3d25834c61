package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.scoring.Assessment;

/**
 * Reads and writes assessments (phiếu đánh giá) as JSON ({@code .assessment.json}), as strictly and in the same way as
 * {@link PlanJson} does plans. The value of a fact is a number, true or false, or an option in quotes.
 *
 * <p>Safe for use by several threads.
 */
public final class AssessmentJson {

    private static final Facade<Assessment> FACADE = new Facade<>(Assessment.class);

    private AssessmentJson() {}

    /**
     * Reads an assessment from a file.
     *
     * @param file the file, UTF-8
     * @return the assessment
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no assessment, with all faults
     */
    public static Assessment read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads an assessment from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the assessment
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no assessment, with all faults
     */
    public static Assessment read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads an assessment from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the assessment
     * @throws UnreadableDocumentException if they hold no assessment, with all faults
     */
    public static Assessment read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads an assessment from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the assessment
     * @throws UnreadableDocumentException if they hold no assessment, with all faults
     */
    public static Assessment read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads an assessment from text.
     *
     * @param json the text
     * @return the assessment
     * @throws UnreadableDocumentException if it holds no assessment, with all faults
     */
    public static Assessment read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on an assessment that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the assessment was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(Assessment assessment) {
        return FACADE.write(assessment);
    }

    /**
     * Writes an assessment to a file, which is replaced.
     *
     * @param assessment the assessment
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(Assessment assessment, Path file) throws IOException {
        FACADE.write(assessment, file);
    }
}
