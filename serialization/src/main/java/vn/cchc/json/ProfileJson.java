package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.catalogue.CatalogueProfile;
import vn.cchc.finding.Finding;

/**
 * Reads and writes profiles that adapt a catalogue (hồ sơ điều chỉnh bộ tiêu chí) as JSON ({@code .profile.json}), as
 * strictly and in the same way as {@link PlanJson} does plans.
 *
 * <p>Safe for use by several threads.
 */
public final class ProfileJson {

    private static final Facade<CatalogueProfile> FACADE = new Facade<>(CatalogueProfile.class);

    private ProfileJson() {}

    /**
     * Reads a profile from a file.
     *
     * @param file the file, UTF-8
     * @return the profile
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no profile, with all faults
     */
    public static CatalogueProfile read(Path file) throws IOException {
        return FACADE.read(file);
    }

    /**
     * Reads a profile from a file.
     *
     * @param file the file, UTF-8
     * @param limits what is refused as too much
     * @return the profile
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it holds no profile, with all faults
     */
    public static CatalogueProfile read(Path file, JsonLimits limits) throws IOException {
        return FACADE.read(file, limits);
    }

    /**
     * Reads a profile from the bytes of a file.
     *
     * @param utf8 the bytes
     * @return the profile
     * @throws UnreadableDocumentException if they hold no profile, with all faults
     */
    public static CatalogueProfile read(byte[] utf8) {
        return FACADE.read(utf8);
    }

    /**
     * Reads a profile from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param limits what is refused as too much
     * @return the profile
     * @throws UnreadableDocumentException if they hold no profile, with all faults
     */
    public static CatalogueProfile read(byte[] utf8, JsonLimits limits) {
        return FACADE.read(utf8, limits);
    }

    /**
     * Reads a profile from text.
     *
     * @param json the text
     * @return the profile
     * @throws UnreadableDocumentException if it holds no profile, with all faults
     */
    public static CatalogueProfile read(String json) {
        return FACADE.read(json);
    }

    /**
     * Adds line and column to findings on a profile that was read from a file, so that a person finds the places. What is
     * missing has the place of the object that misses it.
     *
     * @param findings the findings, with paths
     * @param utf8 the bytes that the profile was read from
     * @return the same findings in the same order, with the lines and columns of their places
     */
    public static List<Finding> locate(List<Finding> findings, byte[] utf8) {
        return Facade.locate(findings, utf8);
    }

    /**
     * Writes a profile.
     *
     * @param profile the profile
     * @return the JSON text, laid out for people, ending with a line end
     */
    public static String write(CatalogueProfile profile) {
        return FACADE.write(profile);
    }

    /**
     * Writes a profile to a file, which is replaced.
     *
     * @param profile the profile
     * @param file the file
     * @throws IOException if it cannot be written
     */
    public static void write(CatalogueProfile profile, Path file) throws IOException {
        FACADE.write(profile, file);
    }
}
