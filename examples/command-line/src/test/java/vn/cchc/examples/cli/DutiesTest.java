package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DutiesTest {

    private static final String DIRECTORY = "../directories/son-la-2023.directory.json";

    private static List<NamedCsvRecord> rows(String... more) {
        String[] args = Stream.concat(Stream.of("duties", Run.SON_LA, "--format", "csv"), Stream.of(more))
                .toArray(String[]::new);
        return CsvReader.builder().ofNamedCsvRecord(Run.of(args).out()).stream().toList();
    }

    private static List<String> sources(List<NamedCsvRecord> rows, String certain) {
        return rows.stream()
                .filter(row -> row.getField("certain").equals(certain))
                .map(row -> row.getField("source"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-30", "30/9/2023", "30/09/2023"})
    void whatTheDepartmentOfJusticeOwedOn30September2023(String date) {
        List<NamedCsvRecord> rows = rows("--party", "Sở Tư pháp", "--as-of", date);

        assertThat(sources(rows, "true")).containsExactly("s004.app.1.r03", "s004.app.1.r07");
        assertThat(sources(rows, "false")).contains("s004.app.1.r04", "s004.app.1.r05");
        assertThat(rows.get(0).getField("state")).isEqualTo("open");
        assertThat(rows.get(1).getField("state")).isEqualTo("ongoing");
    }

    @Test
    void aClassCountsForEachMemberThatTheDirectoryKnows() {
        List<NamedCsvRecord> rows = rows("--party", "STP", "--as-of", "30/9/2023", "--directory", DIRECTORY);

        assertThat(sources(rows, "true"))
                .contains("s004.app.1.r03", "s004.app.1.r04", "s004.app.1.r05", "s004.app.1.r07");
    }

    @Test
    void whatIsDoneIsNotOwed() {
        assertThat(sources(rows("--party", "Sở Tư pháp", "--as-of", "30/9/2023", "--done", "s004.app.1.r03"), "true"))
                .containsExactly("s004.app.1.r07");

        assertThat(sources(rows("--party", "Sở Tư pháp", "--as-of", "30/9/2023", "--done", "3, 7"), "true"))
                .isEmpty();
    }

    @Test
    void whatIsDoneHasToBeSomethingOfThePlan() {
        Run unknown = Run.of("duties", Run.SON_LA, "--done", "nhiem-vu-3");
        assertThat(unknown.status()).isEqualTo(Main.UNREADABLE);
        assertThat(unknown.err()).contains("«nhiem-vu-3»");
        assertThat(unknown.out()).isEmpty();
    }

    @Test
    void aNameThatIsMistypedIsNotTakenForSomebodyWithoutDuties() {
        Run run = Run.of("duties", Run.SON_LA, "--party", "Sở Tu pháp", "--as-of", "30/9/2023");
        assertThat(run.err())
                .contains("không nêu đích danh cơ quan «Sở Tu pháp»")
                .contains("Sở Tư pháp");
    }

    @Test
    void theFourReportsOfTheYearWhenTheirDaysAreAskedFor() {
        List<NamedCsvRecord> rows = rows("--party", "Sở Nội vụ", "--report-days");

        assertThat(rows.stream().filter(row -> row.getField("source").equals("s004.report.2")))
                .extracting(row -> row.getField("report") + " " + row.getField("lastDays"))
                .containsExactly(
                        "first-quarter 2023-03-20",
                        "six-months 2023-06-20",
                        "third-quarter 2023-09-20",
                        "year 2023-12-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t"})
    void aPartyWithoutAName(String party) {
        Run run = Run.of("duties", Run.SON_LA, "--party", party);

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--party để trống");
    }

    @Test
    void saysWhatCannotBeKnown() {
        Run run = Run.of("duties", Run.SON_LA, "--party", "Sở Tư pháp", "--as-of", "30/9/2023");

        assertThat(run.status()).isEqualTo(Main.FINE);
        assertThat(run.out())
                .contains("Sở Tư pháp: việc phải làm tính đến ngày 30/09/2023")
                .contains("Kế hoạch không cho biết việc nào đã xong")
                .contains("CÓ THỂ PHẢI LÀM")
                .contains("--directory");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void everybodyAndTheWholePeriodUnlessAskedOtherwise() {
        JsonNode duties = new JsonMapper()
                .readTree(Run.of("duties", Run.SON_LA, "--format", "json").out())
                .get("duties");

        assertThat(duties).anyMatch(duty -> duty.get("source").asString().equals("s004.app.1.r04"));
        assertThat(duties).anyMatch(duty -> duty.get("source").asString().equals("s004.assign.4"));
        assertThat(Run.of("duties", Run.SON_LA, "--lang", "en").out()).contains("Everybody whom the plan names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2023", "2023-02-31", "hôm qua", "30/9", "+999999999-01-01", "30/9/23"})
    void aDayThatIsNone(String date) {
        Run run = Run.of("duties", Run.SON_LA, "--as-of", date);

        assertThat(run.status()).isEqualTo(Main.UNREADABLE);
        assertThat(run.err()).contains("«" + date + "»").contains("--as-of").contains("30/9/2023");
    }
}
