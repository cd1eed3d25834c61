package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;

class LocateTest {

    private static final byte[] FILE = """
            {
              "id": "p",
              "document": {
                "number": {
                  "status": "blank"
                }
              },
              "tasks": [
                {
                  "id": "t1"
                }, { "id": "t2", "text": "x" }
              ]
            }
            """.getBytes(StandardCharsets.UTF_8);

    private static Finding at(String... paths) {
        return Finding.builder()
                .code("X-1")
                .severity(Severity.ERROR)
                .vietnamese("vi")
                .english("en")
                .places(List.of(paths).stream().map(Place::of).toList())
                .build();
    }

    private static String located(byte[] file, String path) {
        Place place =
                PlanJson.locate(List.of(at(path)), file).get(0).getPlaces().get(0);
        return place.getLine().map(String::valueOf).orElse("-")
                + ":"
                + place.getColumn().map(String::valueOf).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "id, 2:3",
        "document.number.status, 5:7",
        "document.number.ordinal, 4:5",
        "document.date, 3:3",
        "tasks, 8:3",
        "tasks[0], 9:5",
        "tasks[0].text, 9:5",
        "tasks[1].text, 11:22",
        "tasks[7].text, 8:3",
        "closing.text, 1:1",
        "id.deeper, 2:3",
        "'', 1:1",
    })
    void placesGetLineAndColumn(String path, String expected) {
        assertThat(located(FILE, path)).isEqualTo(expected);
    }

    @Test
    void everyPlaceAndNothingElseChanges() {
        List<Finding> located = PlanJson.locate(List.of(at("id", "tasks[0]"), at("tasks[1].id")), FILE);

        assertThat(located).hasSize(2);
        assertThat(located.get(0).getPlaces()).extracting(Place::getPath).containsExactly("id", "tasks[0]");
        assertThat(located.get(0).getPlaces()).allMatch(place -> place.getLine().isPresent());
        assertThat(located.get(1).getCode()).isEqualTo("X-1");
    }

    @Test
    void aFileThatIsNoJsonGivesNoLines() {
        assertThat(located("".getBytes(StandardCharsets.UTF_8), "id")).isEqualTo("-:-");
    }

    @Test
    void linesOfARealPlan() throws Exception {
        byte[] file = Files.readAllBytes(Plans.sonLa());
        int line = Integer.parseInt(located(file, "tasks[0].text").split(":")[0]);
        assertThat(new String(file, StandardCharsets.UTF_8).split("\n")[line - 1])
                .contains("\"text\":");
    }
}
