package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.scoring.AssessedUnit;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.CriterionAssessment;
import vn.cchc.scoring.FactValue;
import vn.cchc.scoring.RankedUnit;
import vn.cchc.scoring.Ranking;
import vn.cchc.scoring.RankingRow;
import vn.cchc.scoring.Scorer;
import vn.cchc.scoring.Ties;

/** Published ranks, groups and means of the PAR INDEX, from the table of the published indexes. */
class ParIndexRankingTest {

    private static List<NamedCsvRecord> results() {
        return Csv.golden("par-index/par_results.csv").stream()
                .filter(row -> !row.getField("index_pct").isEmpty())
                .toList();
    }

    private static List<NamedCsvRecord> ministries() {
        return results().stream()
                .filter(row -> row.getField("year").equals("2023")
                        && !row.getField("appraisal_points").isEmpty())
                .toList();
    }

    /** Reads the rows as a host does that has their indexes as a table. */
    private static Ranking ranking(List<NamedCsvRecord> rows) {
        String csv = rows.stream()
                .map(row -> '"' + row.getField("unit_name") + "\"," + row.getField("index_pct"))
                .collect(Collectors.joining("\n", "unit,index\n", "\n"));
        PointTable table = PointTable.read(csv.getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertThat(table.getFindings()).isEmpty();
        return Ranking.of(
                table.getRows().stream()
                        .map(row -> RankedUnit.builder()
                                .unit(row.unit())
                                .total(row.total())
                                .build())
                        .toList(),
                Ties.STANDARD);
    }

    private static List<String> classes(Ranking ranking, String classification) {
        return ranking.classify(Catalogues.classification(classification), BigDecimal.valueOf(100)).stream()
                .map(band -> band.orElseThrow().getName().toString())
                .toList();
    }

    @Test
    void ministriesHaveTheirPublishedRanks() {
        assertThat(ministries()).hasSize(17);
        assertThat(ranking(ministries()).getRows().stream().map(row -> String.valueOf(row.getRank())))
                .containsExactlyElementsOf(
                        ministries().stream().map(row -> row.getField("rank")).toList());
    }

    static Collection<List<NamedCsvRecord>> years() {
        return results().stream()
                .filter(row -> !row.getField("rank").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.getField("unit_type") + row.getField("year"), TreeMap::new, Collectors.toList()))
                .values();
    }

    /** Not all units of a year are in the table; those that are stand in the published order. */
    @ParameterizedTest
    @MethodSource("years")
    void unitsOfAYearStandInThePublishedOrder(List<NamedCsvRecord> year) {
        List<Integer> published =
                year.stream().map(row -> Integer.valueOf(row.getField("rank"))).toList();
        List<Integer> order = published.stream()
                .map(rank -> 1
                        + (int) published.stream().filter(other -> other < rank).count())
                .toList();
        assertThat(ranking(year).getRows().stream().map(RankingRow::getRank)).containsExactlyElementsOf(order);
    }

    /** Nhóm A from 90 on, nhóm B below; Sơn La with 90.02 is in group A by its own announcement. */
    @Test
    void provincesOf2024AreInTheGroupsAnnounced() {
        List<NamedCsvRecord> rows = results().stream()
                .filter(row -> row.getField("year").equals("2024")
                        && row.getField("unit_type").equals("province"))
                .toList();
        assertThat(rows.stream().map(row -> row.getField("unit_name")))
                .containsExactly("Hải Phòng", "Bà Rịa - Vũng Tàu", "Sơn La", "Lâm Đồng");
        assertThat(classes(ranking(rows), "par-index-2024-provinces")).containsExactly("A", "A", "A", "B");
    }

    private static NamedCsvRecord statisticsOfMinistries() {
        return Csv.golden("par-index/par_national_stats.csv").stream()
                .filter(row -> row.getField("year").equals("2023")
                        && row.getField("level").equals("ministries"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void groupsOfTheMinistriesHaveThePublishedSizes() {
        List<String> classes = classes(ranking(ministries()), "par-index-2023-ministries");
        String sizes = ">80: " + classes.stream().filter("Trên 80 %"::equals).count() + "; <80: "
                + classes.stream().filter("Dưới 80 %"::equals).count();
        assertThat(sizes).isEqualTo(statisticsOfMinistries().getField("grouping"));
    }

    /** The mean over all is what a comparison with peers takes. */
    @Test
    void meanOfTheMinistriesIsThePublishedOne() {
        Scorer scorer = Scorer.of(CatalogueJson.read("""
                {"schemaVersion": "1.0", "id": "mean", "name": "Trung bình các bộ", "index": "par-index",
                 "citation": {"document": "thử"}, "status": "unsourced", "coverage": "complete",
                 "policy": {"published": {"decimals": 2, "rule": "half-up"}, "notAssessed": "zero",
                   "noEvidence": "zero", "invalid": "zero", "evidence": "optional"},
                 "criteria": [
                  {"code": "1", "name": "Chỉ số", "maximumPoints": 100,
                   "facts": [{"fact": "index", "label": "Chỉ số", "type": "number", "atLeast": 0, "atMost": 100}],
                   "rule": {"kind": "peers", "measure": "index", "statistic": "mean"}}]}
                """));
        List<Assessment> units = ministries().stream()
                .map(row -> Assessment.builder()
                        .id("a")
                        .unit(AssessedUnit.builder()
                                .id(row.getField("unit_name"))
                                .build())
                        .catalogue("mean")
                        .stage(AssessmentStage.APPRAISAL)
                        .from(LocalDate.of(2023, 1, 1))
                        .to(LocalDate.of(2023, 12, 31))
                        .addCriteria(CriterionAssessment.builder()
                                .criterion("1")
                                .putFact("index", FactValue.of(new BigDecimal(row.getField("index_pct"))))
                                .build())
                        .build())
                .collect(Collectors.toList());
        assertThat(scorer.scoreAll(units).score(0))
                .isEqualByComparingTo(statisticsOfMinistries().getField("mean_pct"));
    }
}
