package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.CanonicalForm;
import vn.cchc.scoring.survey.SurveyMethod;

/**
 * Reads and writes methods of surveys (phương pháp tính chỉ số) as JSON ({@code .method.json}), as strictly and in the same way as
 * {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class SurveyMethodJson {

    private static final Facade<SurveyMethod> FACADE = new Facade<>(SurveyMethod.class);

    private SurveyMethodJson() {}

    /**
     * Reads a method from a file.
     *
     * @param file the file, UTF-8
     * @return the method
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no method, with all faults
     */
    public static SurveyMethod read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a method from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the method
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no method, with all faults
     */
    public static SurveyMethod read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a method from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the method
     * @throws UnreadableDocumentException if they hold no method, with all faults
     */
    public static SurveyMethod read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a method from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the method
     * @throws UnreadableDocumentException if they hold no method, with all faults
     */
    public static SurveyMethod read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a method from text.
     *
     * @param json the text
     * @return the method
     * @throws UnreadableDocumentException if it holds no method, with all faults
     */
    public static SurveyMethod read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on a method that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the method was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes a method.
     *
     * @param method the method
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(SurveyMethod method) {
        return FACADE.write(method);
    }

    /**
     * Writes a method to a file, which is replaced.
     *
     * @param method the method
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(SurveyMethod method, Path file) throws IOException {
        FACADE.write(method, file);
    }

    /**
     * {@return the digest of a method (mã băm): {@code sha-256:} and 64 hexadecimal digits. Those that say the same
     * have the same one, whatever the order of attributes and the layout of their files, the composition of their letters
     * (NFC, NFD) and the zeros at the end of their decimals; any other difference gives another one}
     *
     * @param method the method
     */
    public static String digest(SurveyMethod method) {
        return CanonicalForm.digest(method);
    }
}
