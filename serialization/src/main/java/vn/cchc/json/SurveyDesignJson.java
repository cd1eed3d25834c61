package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.CanonicalForm;
import vn.cchc.scoring.survey.SamplingDesign;

/**
 * Reads and writes sampling designs (thiết kế mẫu) as JSON ({@code .design.json}), as strictly and in the same way as
 * {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class SurveyDesignJson {

    private static final Facade<SamplingDesign> FACADE = new Facade<>(SamplingDesign.class);

    private SurveyDesignJson() {}

    /**
     * Reads a sampling design from a file.
     *
     * @param file the file, UTF-8
     * @return the sampling design
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no sampling design, with all faults
     */
    public static SamplingDesign read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a sampling design from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the sampling design
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no sampling design, with all faults
     */
    public static SamplingDesign read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a sampling design from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the sampling design
     * @throws UnreadableDocumentException if they hold no sampling design, with all faults
     */
    public static SamplingDesign read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a sampling design from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the sampling design
     * @throws UnreadableDocumentException if they hold no sampling design, with all faults
     */
    public static SamplingDesign read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a sampling design from text.
     *
     * @param json the text
     * @return the sampling design
     * @throws UnreadableDocumentException if it holds no sampling design, with all faults
     */
    public static SamplingDesign read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on a sampling design that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the sampling design was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes a sampling design.
     *
     * @param design the sampling design
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(SamplingDesign design) {
        return FACADE.write(design);
    }

    /**
     * Writes a sampling design to a file, which is replaced.
     *
     * @param design the sampling design
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(SamplingDesign design, Path file) throws IOException {
        FACADE.write(design, file);
    }

    /**
     * {@return the digest of a sampling design (mã băm): {@code sha-256:} and 64 hexadecimal digits. Those that say the same
     * have the same one, whatever the order of attributes and the layout of their files, the composition of their letters
     * (NFC, NFD) and the zeros at the end of their decimals; any other difference gives another one}
     *
     * @param design the sampling design
     */
    public static String digest(SamplingDesign design) {
        return CanonicalForm.digest(design);
    }
}
