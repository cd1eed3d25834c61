package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.testing.RuleRow;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/** The lists of criteria that come with the library are those of the table that links them to the plans. */
class CriterionListTest {

    private static CriterionList bundled(IndexCode index) {
        return CriterionList.bundled().find(index, 2024).orElseThrow();
    }

    private static List<CriterionList.Entry> crosswalk() throws Exception {
        try (var file = Objects.requireNonNull(RuleRow.class.getResourceAsStream("/golden/criterion-crosswalk.tsv"));
                var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new CriterionList.Entry(cells[0], Text.of(cells[2])))
                    .toList();
        }
    }

    @Test
    void bothListsTogetherAreTheTable() throws Exception {
        List<CriterionList.Entry> entries = Stream.of(IndexCode.SIPAS, IndexCode.PAR_INDEX)
                .flatMap(index -> bundled(index).criteria().stream())
                .toList();
        assertThat(entries).hasSize(20).isEqualTo(crosswalk());
    }

    @Test
    void leavesAreTheFactorsAndTheFields() {
        assertThat(bundled(IndexCode.SIPAS).leaves())
                .hasSize(9)
                .allMatch(leaf -> leaf.code().matches("SIPAS\\.(POLICY|SERVICE)\\.[A-Z]+"));
        assertThat(bundled(IndexCode.PAR_INDEX).leaves())
                .isEqualTo(bundled(IndexCode.PAR_INDEX).criteria())
                .hasSize(8);
    }

    @Test
    void criterionIsFoundByItsCode() {
        assertThat(bundled(IndexCode.SIPAS).find("SIPAS.SERVICE.ACCESS"))
                .map(entry -> entry.name().toString())
                .contains("Tiếp cận dịch vụ");
        assertThat(bundled(IndexCode.SIPAS).find("SIPAS.SERVICE.ACCES")).isEmpty();
        assertThat(bundled(IndexCode.SIPAS).find("PAR.1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sipas,2021,false",
        "sipas,2022,true",
        "sipas,2026,true",
        "sipas,2027,false",
        "par-index,2021,false",
        "par-index,2022,true",
        "par-index,2024,true",
        "par-index,2025,false"
    })
    void listIsThatOfTheYearsThatASourceSupports(String index, int year, boolean known) {
        assertThat(CriterionList.bundled().find(IndexCode.of(index), year).isPresent())
                .isEqualTo(known);
    }

    @Test
    void onlyTwoIndicesHaveAList() {
        assertThat(CriterionList.bundled().find(IndexCode.of("papi"), 2024)).isEmpty();
    }
}
