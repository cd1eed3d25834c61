package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.scoring.ScoreReport;

/** What the National Public Service Portal published, made again of its numerators and denominators. */
class Qd766GoldenTest {

    @Test
    void everyPublishedScoreOfPhuThoIsReproducedButTheTwoKnown() {
        Map<String, Facts766> units = new LinkedHashMap<>();
        for (NamedCsvRecord row : Csv.golden("qd766/facts.csv")) {
            units.computeIfAbsent(row.getField("unit"), unit -> new Facts766())
                    .put(row.getField("criterion"), row.getField("fact"), row.getField("value"));
        }
        Map<String, ScoreReport> reports = new LinkedHashMap<>();
        units.forEach((unit, facts) -> reports.put(unit, facts.score()));
        Map<String, String> differences = new LinkedHashMap<>();
        List<NamedCsvRecord> published = Csv.golden("qd766/scores.csv");
        for (NamedCsvRecord row : published) {
            String score = score(reports.get(row.getField("unit")), row.getField("criterion"));
            if (new BigDecimal(score).compareTo(new BigDecimal(row.getField("score"))) != 0) {
                differences.put(row.getField("unit") + " " + row.getField("criterion"), score);
            }
        }
        assertThat(units).hasSize(126);
        assertThat(published).hasSize(617);
        assertThat(differences).isEqualTo(KnownScoreDifferences.EXACT);
        assertThat(reports.values()).allMatch(report -> report.getFindings().isEmpty());
    }

    static List<NamedCsvRecord> giaLai() {
        return Csv.golden("qd766-gia-lai/scores.csv");
    }

    @ParameterizedTest
    @MethodSource("giaLai")
    void satisfactionGroupAndTotalOfGiaLai(NamedCsvRecord row) {
        Facts766 facts = new Facts766()
                .share("TDGQ", row.getField("dossiers_on_time"), row.getField("dossiers_total"))
                .share(
                        "DOSSIER_RECEIVING_SATISFACTION",
                        row.getField("receiving_satisfied_numerator"),
                        row.getField("dossiers_total"))
                .share(
                        "PETITION_PROCESSING_ON_TIME",
                        row.getField("petitions_on_time"),
                        row.getField("petitions_total"))
                .share(
                        "PETITION_HANDLING_SATISFACTION",
                        row.getField("petitions_satisfied"),
                        row.getField("petitions_total"));
        for (String group : List.of("CKMB_max18", "ONLINE_max12", "TTTT_max10", "MDSH_max22")) {
            facts.put(group.substring(0, group.indexOf('_')), "value", row.getField("g_" + group));
        }
        ScoreReport report = facts.score();

        same(score(report, "DOSSIER_RECEIVING_SATISFACTION"), row, "receiving_score_max6");
        same(score(report, "PETITION_PROCESSING_ON_TIME"), row, "petition_on_time_score_max6");
        same(score(report, "PETITION_HANDLING_SATISFACTION"), row, "petition_satisfied_score_max6");
        same(score(report, "MDHL"), row, "MDHL_score_max18");
        same(score(report, "TDGQ"), row, "TDGQ_score");
        same(report.getScore().toPlainString(), row, "total_max100");
        assertThat(report.getAttainable()).isEqualByComparingTo("100");
        assertThat(report.getFindings()).isEmpty();
    }

    static List<NamedCsvRecord> provinces() {
        return Csv.golden("qd766-provinces/scores.csv").stream()
                .filter(row -> !row.getField("code").isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void publishedGroupsOfAProvinceAddUpToItsTotal(NamedCsvRecord row) {
        ScoreReport report = new Facts766()
                .put("CKMB", "value", row.getField("CKMB_max18"))
                .put("TDGQ", "value", row.getField("TDGQ_max20"))
                .put("ONLINE", "value", row.getField("CLGQ_online_max12"))
                .put("TTTT", "value", row.getField("TTTT_payment_max10"))
                .put("MDHL", "value", row.getField("MDHL_max18"))
                .put("MDSH", "value", row.getField("MDSH_max22"))
                .score();
        same(report.getScore().toPlainString(), row, "total_max100");
        assertThat(report.getFindings()).isEmpty();
    }

    private static String score(ScoreReport report, String criterion) {
        return report.find(criterion).orElseThrow().getScore().orElseThrow().toPlainString();
    }

    private static void same(String score, NamedCsvRecord row, String column) {
        assertThat(new BigDecimal(score)).as(column).isEqualByComparingTo(row.getField(column));
    }
}
