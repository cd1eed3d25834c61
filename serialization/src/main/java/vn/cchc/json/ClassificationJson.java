package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import vn.cchc.catalogue.Classification;

/**
 * Reads and writes classifications of results (cách xếp loại) as JSON ({@code .classification.json}), as strictly and in the
 * same way as {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class ClassificationJson {

    private static final Facade<Classification> FACADE = new Facade<>(Classification.class);

    private ClassificationJson() {}

    /**
     * Reads a classification from a file.
     *
     * @param file the file, UTF-8
     * @return the classification
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no classification, with all faults
     */
    public static Classification read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a classification from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the classification
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no classification, with all faults
     */
    public static Classification read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a classification from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the classification
     * @throws UnreadableDocumentException if they hold no classification, with all faults
     */
    public static Classification read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a classification from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the classification
     * @throws UnreadableDocumentException if they hold no classification, with all faults
     */
    public static Classification read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a classification from text.
     *
     * @param json the text
     * @return the classification
     * @throws UnreadableDocumentException if it holds no classification, with all faults
     */
    public static Classification read(String json) {
        return FACADE.read(json);
    }

    /**
     * Writes a classification.
     *
     * @param classification the classification
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(Classification classification) {
        return FACADE.write(classification);
    }

    /**
     * Writes a classification to a file, which is replaced.
     *
     * @param classification the classification
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(Classification classification, Path file) throws IOException {
        FACADE.write(classification, file);
    }
}
