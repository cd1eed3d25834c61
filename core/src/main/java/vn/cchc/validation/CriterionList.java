package vn.cchc.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/**
 * The criteria of an index by code (bộ tiêu chí), as far as plans refer to them: fields or contents, and below them areas
 * or factors. Codes are joined by dots from the highest level down.
 *
 * @param index the index
 * @param criteria the criteria, in the official order
 */
public record CriterionList(IndexCode index, List<Entry> criteria) {

    /**
     * Copies the list.
     *
     * @param index the index
     * @param criteria the criteria, in the official order
     */
    public CriterionList {
        criteria = List.copyOf(criteria);
    }

    /**
     * A criterion.
     *
     * @param code the code, for instance {@code SIPAS.SERVICE.ACCESS}
     * @param name the official name (tên tiêu chí)
     */
    public record Entry(String code, Text name) {}

    /**
     * {@return the criterion of a code, if it is in the list}
     *
     * @param code the code
     */
    public Optional<Entry> find(String code) {
        return criteria.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /**
     * {@return the criteria at the lowest level (yếu tố, lĩnh vực): those that have none below them}
     */
    public List<Entry> leaves() {
        return criteria.stream().filter(entry -> isLeaf(entry.code() + ".")).toList();
    }

    private boolean isLeaf(String above) {
        return criteria.stream().noneMatch(other -> other.code().startsWith(above));
    }

    /** Read when first asked for. */
    private static final class Bundled {
        private static final List<CriterionList> LISTS = List.of(
                read(IndexCode.SIPAS, "sipas-criteria.txt"), read(IndexCode.PAR_INDEX, "par-index-criteria.txt"));
    }

    /**
     * {@return the lists that come with the library: the contents and factors of SIPAS and the eight fields of the PAR
     * INDEX of provinces, for any year}
     */
    public static CriterionLists bundled() {
        return (index, year) -> Bundled.LISTS.stream()
                .filter(list -> list.index().equals(index))
                .findFirst();
    }

    private static CriterionList read(IndexCode index, String resource) {
        List<Entry> entries = new ArrayList<>();
        try (InputStream file = CriterionList.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " missing");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int end = line.indexOf('=');
                entries.add(new Entry(line.substring(0, end), Text.of(line.substring(end + 1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CriterionList(index, entries);
    }
}
