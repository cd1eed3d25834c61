package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.catalogue.Crosswalk;
import vn.cchc.finding.Finding;

/**
 * Reads and writes crosswalks between two catalogues (bảng đối chiếu tiêu chí) as JSON ({@code .crosswalk.json}), as strictly
 * and in the same way as {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class CrosswalkJson {

    private static final Facade<Crosswalk> FACADE = new Facade<>(Crosswalk.class);

    private CrosswalkJson() {}

    /**
     * Reads a crosswalk from a file.
     *
     * @param file the file, UTF-8
     * @return the crosswalk
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no crosswalk, with all faults
     */
    public static Crosswalk read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a crosswalk from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the crosswalk
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no crosswalk, with all faults
     */
    public static Crosswalk read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a crosswalk from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the crosswalk
     * @throws UnreadableDocumentException if they hold no crosswalk, with all faults
     */
    public static Crosswalk read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a crosswalk from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the crosswalk
     * @throws UnreadableDocumentException if they hold no crosswalk, with all faults
     */
    public static Crosswalk read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a crosswalk from text.
     *
     * @param json the text
     * @return the crosswalk
     * @throws UnreadableDocumentException if it holds no crosswalk, with all faults
     */
    public static Crosswalk read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on a crosswalk that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the crosswalk was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes a crosswalk.
     *
     * @param crosswalk the crosswalk
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(Crosswalk crosswalk) {
        return FACADE.write(crosswalk);
    }

    /**
     * Writes a crosswalk to a file, which is replaced.
     *
     * @param crosswalk the crosswalk
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(Crosswalk crosswalk, Path file) throws IOException {
        FACADE.write(crosswalk, file);
    }
}
