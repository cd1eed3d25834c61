package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published results of the PAR INDEX and what their arithmetic says. */
class ParIndexGoldenTest {

    private static final BigDecimal HALF = new BigDecimal("0.005");

    private static List<NamedCsvRecord> ministries() {
        return Csv.golden("par-index/par_results.csv").stream()
                .filter(row -> row.getField("year").equals("2023")
                        && !row.getField("appraisal_points").isEmpty())
                .toList();
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    /** Each part lies within half a hundredth of what is displayed, and so does the total: the two intervals meet. */
    @Test
    void totalOfEachMinistryLiesWithinItsUnroundedParts() {
        assertThat(ministries()).hasSize(17).allSatisfy(row -> {
            BigDecimal sum = number(row, "appraisal_points").add(number(row, "survey_points"));
            BigDecimal total = number(row, "index_pct");
            assertThat(total.add(HALF)).isGreaterThan(sum.subtract(HALF).subtract(HALF));
            assertThat(total.subtract(HALF)).isLessThan(sum.add(HALF).add(HALF));
        });
    }

    @Test
    void addingWhatIsDisplayedMissesInNineRows() {
        assertThat(ministries().stream()
                        .filter(row -> number(row, "appraisal_points")
                                        .add(number(row, "survey_points"))
                                        .compareTo(number(row, "index_pct"))
                                != 0))
                .hasSize(9);
    }

    @Test
    void groupsOf2023AreThoseOfTheTable() {
        var classes = Catalogues.classification("par-index-2023-ministries");
        assertThat(ministries().stream()
                        .filter(row -> classes.classOf(number(row, "index_pct"))
                                .orElseThrow()
                                .getName()
                                .toString()
                                .startsWith("Trên")))
                .hasSize(14);
    }

    @Test
    void meanOfTheMinistriesIsAsPublished() {
        BigDecimal sum =
                ministries().stream().map(row -> number(row, "index_pct")).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.divide(BigDecimal.valueOf(17), 2, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("84.38");
    }

    /** Rows that need no rule of ours are additions; G4 and G5 are rule examples R34 and R32. */
    @Test
    void additionsOfTheGoldenChecksHold() {
        assertThat(Csv.golden("par-index/par_golden_checks.csv").stream().map(row -> row.getField("id")))
                .containsExactly("G1", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12");
        assertThat(new BigDecimal("91.87").add(new BigDecimal("4.30"))).isEqualByComparingTo("96.17");
        assertThat(13 + 50).isEqualTo(63);
        assertThat(9 + 62 + 41 + 24).isEqualTo(136);
        BigDecimal maxima = Catalogues.bundled("qd766-2022").getCriteria().stream()
                .map(group -> group.getMaximumPoints().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(maxima).isEqualByComparingTo("100");
    }

    /** Quảng Trị, 25/7/2025: the second group of 22 is ONLINE and TTTT together, whose parts are not published. */
    @Test
    void publishedGroupsOfQuangTriAddUp() {
        Facts766 facts = new Facts766()
                .put("CKMB", "value", "15.4")
                .put("TDGQ", "value", "19.35")
                .put("ONLINE", "value", "9.03")
                .put("MDSH", "value", "17.82")
                .put("MDHL", "value", "16.05");
        assertThat(facts.score().getScore()).isEqualByComparingTo("77.65");
    }
}
