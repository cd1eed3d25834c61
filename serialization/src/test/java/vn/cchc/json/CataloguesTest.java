package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.catalogue.Classification;
import vn.cchc.catalogue.Coverage;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.value.SourceStatus;

class CataloguesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "vn", "cchc", "json");

    static List<String> ids() {
        return Catalogues.ids();
    }

    static List<String> classificationIds() {
        return Catalogues.classificationIds();
    }

    @Test
    void unknownIdIsRefusedAndTheKnownAreNamed() {
        assertThatThrownBy(() -> Catalogues.bundled("qd766"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("qd766-2022")
                .hasMessageContaining("par-index-2948-province");
        assertThatThrownBy(() -> Catalogues.classification("../catalogues/qd766-2022"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("par-index-2024-provinces");
    }

    @Test
    void everyFileIsListedAndEveryOneListedIsThere() throws IOException {
        assertThat(files("catalogues", ".catalogue.json")).containsExactlyInAnyOrderElementsOf(Catalogues.ids());
        assertThat(files("classifications", ".classification.json"))
                .containsExactlyInAnyOrderElementsOf(Catalogues.classificationIds());
    }

    private static List<String> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void catalogueIsReadOnce(String id) {
        assertThat(Catalogues.bundled(id)).isSameAs(Catalogues.bundled(id));
        assertThat(Catalogues.bundled(id).getId()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void catalogueStandsTheCheck(String id) {
        assertThat(CatalogueCheck.bundled(Catalogues.bundled(id)).stream()
                        .filter(finding -> finding.getSeverity() == Severity.ERROR)
                        .map(Finding::getVietnamese))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void catalogueRestsOnSources(String id) {
        IndexCatalogue catalogue = Catalogues.bundled(id);
        assertThat(catalogue.getStatus().isSourced()).isTrue();
        assertThat(catalogue.getNote()).as("says what is missing").isPresent();
        assertThat(catalogue.all().flatMap(criterion -> criterion.getStatus().stream()))
                .allMatch(SourceStatus::isSourced);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void catalogueIsInTheWrittenForm(String id) throws IOException {
        byte[] file = Files.readAllBytes(RESOURCES.resolve("catalogues").resolve(id + ".catalogue.json"));
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.write(jackson.read(IndexCatalogue.class, file))).isEqualTo(file);
        }
    }

    @ParameterizedTest
    @MethodSource("classificationIds")
    void classificationStandsTheCheckAndRestsOnASource(String id) {
        Classification classification = Catalogues.classification(id);
        assertThat(classification.getId()).isEqualTo(id);
        assertThat(classification).isSameAs(Catalogues.classification(id));
        assertThat(classification.getStatus().isSourced()).isTrue();
        assertThat(CatalogueCheck.of(classification).stream()
                        .filter(finding -> finding.getSeverity() == Severity.ERROR)
                        .map(Finding::getVietnamese))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("classificationIds")
    void classificationIsInTheWrittenForm(String id) throws IOException {
        byte[] file = Files.readAllBytes(RESOURCES.resolve("classifications").resolve(id + ".classification.json"));
        for (Jackson jackson : Jackson.values()) {
            assertThat(jackson.write(jackson.read(Classification.class, file))).isEqualTo(file);
        }
    }

    @Test
    void countsOfTheStructuresAreThoseOfTheirSources() {
        IndexCatalogue provinces = Catalogues.bundled("par-index-2948-province");
        IndexCatalogue ministries = Catalogues.bundled("par-index-876-ministry");
        assertThat(List.of(provinces.getCoverage(), ministries.getCoverage())).containsOnly(Coverage.STRUCTURE);
        assertThat(provinces.getCriteria().stream()
                        .map(field -> field.getMaximumPoints().orElseThrow())
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(components(provinces)).isEqualTo(81);
        // The source says 38; its fields add up to 39, as the note says.
        assertThat(criteria(provinces)).isEqualTo(39);
        assertThat(provinces.getNote().orElseThrow().toString()).contains("38", "39");
        assertThat(criteria(ministries)).isEqualTo(38);
        assertThat(components(ministries)).isEqualTo(97);
        assertThat(ministries.all().flatMap(field -> field.getMaximumPoints().stream()))
                .isEmpty();
    }

    private static int criteria(IndexCatalogue catalogue) {
        return catalogue.getCriteria().stream()
                .map(Criterion::getStatedCounts)
                .mapToInt(counts -> counts.orElseThrow().getCriteria())
                .sum();
    }

    private static int components(IndexCatalogue catalogue) {
        return catalogue.getCriteria().stream()
                .map(Criterion::getStatedCounts)
                .mapToInt(counts -> counts.orElseThrow().getComponents())
                .sum();
    }
}
