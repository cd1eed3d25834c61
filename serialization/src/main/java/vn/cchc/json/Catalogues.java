package vn.cchc.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.IndexCatalogue;

/**
 * The catalogues (bộ tiêu chí) and classifications (cách xếp loại) that come with the library, each with its source and its
 * status. What a source does not give is not in them; their notes say what is missing.
 *
 * <p>A province's own catalogue is a file of its own and is read by {@link CatalogueJson}. Safe for use by several threads; each
 * document is read when it is first asked for, by the Jackson that the host has, and then kept.
 */
public final class Catalogues {

    private static final List<String> CATALOGUES =
            List.of("qd766-2022", "tt01-2018", "ca-mau-2013", "par-index-876-ministry", "par-index-2948-province");

    private static final List<String> CLASSIFICATIONS = List.of(
            "qd766",
            "tt01-2018-agencies",
            "tt01-2018-officers",
            "par-index-2012-provinces",
            "par-index-2015-provinces",
            "par-index-2024-provinces",
            "par-index-2023-ministries",
            "nam-dinh-2020-departments",
            "nam-dinh-2020-districts");

    private static final Map<String, IndexCatalogue> READ_CATALOGUES = new ConcurrentHashMap<>();
    private static final Map<String, Classification> READ_CLASSIFICATIONS = new ConcurrentHashMap<>();

    private Catalogues() {}

    /**
     * {@return the ids of the catalogues, in the order in which they are shown}
     */
    public static List<String> ids() {
        return CATALOGUES;
    }

    /**
     * {@return a catalogue that comes with the library}
     *
     * @param id its id, one of {@link #ids()}
     * @throws IllegalArgumentException if there is none of that id; the message names those that there are
     * @throws IllegalStateException if no Jackson is present
     */
    public static IndexCatalogue bundled(String id) {
        checkKnown(id, CATALOGUES);
        return READ_CATALOGUES.computeIfAbsent(
                id, known -> CatalogueJson.read(bytes("catalogues/" + known + ".catalogue.json")));
    }

    /**
     * {@return the ids of the classifications, in the order in which they are shown}
     */
    public static List<String> classificationIds() {
        return CLASSIFICATIONS;
    }

    /**
     * {@return a classification that comes with the library}
     *
     * @param id its id, one of {@link #classificationIds()}
     * @throws IllegalArgumentException if there is none of that id; the message names those that there are
     * @throws IllegalStateException if no Jackson is present
     */
    public static Classification classification(String id) {
        checkKnown(id, CLASSIFICATIONS);
        return READ_CLASSIFICATIONS.computeIfAbsent(
                id, known -> ClassificationJson.read(bytes("classifications/" + known + ".classification.json")));
    }

    private static void checkKnown(String id, List<String> known) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(id + "; " + String.join(", ", known));
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream file = Objects.requireNonNull(Catalogues.class.getResourceAsStream(resource), resource)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
