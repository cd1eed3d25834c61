package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.CanonicalForm;

/**
 * Reads and writes index catalogues (bộ tiêu chí) as JSON ({@code .catalogue.json}), as strictly and in the same way as
 * {@link PlanJson} does plans. In a rule a number stands for itself ({@code 0.9}) and a text names a fact
 * ({@code "numerator"}); everything else is an object with its {@code kind}.
 *
 * <p>Safe for use by several threads.
 */
public final class CatalogueJson {

    private static final Facade<IndexCatalogue> FACADE = new Facade<>(IndexCatalogue.class);

    private CatalogueJson() {}

    /**
     * Reads a catalogue from a file.
     *
     * @param file the file, UTF-8
     * @return the catalogue
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no catalogue, with all faults
     */
    public static IndexCatalogue read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a catalogue from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the catalogue
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no catalogue, with all faults
     */
    public static IndexCatalogue read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a catalogue from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the catalogue
     * @throws UnreadableDocumentException if they hold no catalogue, with all faults
     */
    public static IndexCatalogue read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a catalogue from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the catalogue
     * @throws UnreadableDocumentException if they hold no catalogue, with all faults
     */
    public static IndexCatalogue read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a catalogue from text.
     *
     * @param json the text
     * @return the catalogue
     * @throws UnreadableDocumentException if it holds no catalogue, with all faults
     */
    public static IndexCatalogue read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on a catalogue that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the catalogue was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(IndexCatalogue catalogue) {
        return FACADE.write(catalogue);
    }

    /**
     * Writes a catalogue to a file, which is replaced.
     *
     * @param catalogue the catalogue
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(IndexCatalogue catalogue, Path file) throws IOException {
        FACADE.write(catalogue, file);
    }

    /**
     * {@return the digest of a catalogue (mã băm): {@code sha-256:} and 64 hexadecimal digits. Catalogues that say the same
     * have the same one, whatever the order of attributes and the layout of their files, the composition of their letters
     * (NFC, NFD) and the zeros at the end of their decimals; any other difference gives another one}
     *
     * @param catalogue the catalogue
     */
    public static String digest(IndexCatalogue catalogue) {
        return CanonicalForm.digest(catalogue);
    }
}
