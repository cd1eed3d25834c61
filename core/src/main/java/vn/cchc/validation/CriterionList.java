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

    /**
     * A list that comes with the library.
     *
     * @param list the list
     * @param first the first year for which a source supports it
     * @param last the last such year
     */
    private record Edition(CriterionList list, int first, int last) {

        boolean holds(IndexCode index, int year) {
            return list.index().equals(index) && first <= year && year <= last;
        }
    }

    /** Read when first asked for. */
    private static final class Bundled {
        private static final List<Edition> EDITIONS = List.of(
                new Edition(read(IndexCode.SIPAS, "sipas-criteria.txt"), 2022, 2026),
                new Edition(read(IndexCode.PAR_INDEX, "par-index-criteria.txt"), 2022, 2024));
    }

    /**
     * {@return the lists that come with the library, for the years that a source supports: the two contents and nine factors of
     * SIPAS, 2022 to 2026 (the form of 2022 and the method of QĐ 1001/QĐ-BNV for 2023 to 2026; before, SIPAS had five factors and
     * no content on policy), and the eight fields of the PAR INDEX of provinces, 2022 to 2024 (from QĐ 876/QĐ-BNV of 10/11/2022
     * on, by the plans of 2024 that name them; before, QĐ 2948/QĐ-BNV called some of them otherwise, and what QĐ 1187/QĐ-BNV
     * of 15/10/2025 holds is not known). For other years there is none, and the host gives its own}
     */
    public static CriterionLists bundled() {
        return (index, year) -> Bundled.EDITIONS.stream()
                .filter(edition -> edition.holds(index, year))
                .map(Edition::list)
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
