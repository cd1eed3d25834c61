package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;

/** The appendix of Sơn La's plan as a spreadsheet holds it gives the tasks of the plan, and what is wrong with it. */
class SonLaTableTest {

    private static String file() throws IOException {
        try (var stream = SonLaTableTest.class.getResourceAsStream("/golden/tables/son-la-2023.csv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static TaskTable read(String csv) {
        return TaskTable.read(csv.getBytes(StandardCharsets.UTF_8), List.of());
    }

    /**
     * A task as the table can tell it. The makers of the plan added where it stands (section), what it serves (criteria),
     * the figures and periods inside its text, and the slips; the ids of the table follow its rows.
     */
    private static Task ofTable(Task task, int row) {
        String id = String.format(Locale.ROOT, "r%02d", row);
        List<TaskItem> items = new ArrayList<>();
        for (TaskItem item : task.getItems()) {
            items.add(TaskItem.builder()
                    .id(id + ".b" + (items.size() + 1))
                    .label(item.getLabel())
                    .text(item.getText())
                    .build());
        }
        return Task.builder()
                .id(id)
                .label(task.getLabel())
                .text(task.getText())
                .items(items)
                .leads(task.getLeads())
                .leadsAsPrinted(task.getLeadsAsPrinted())
                .coordinators(task.getCoordinators())
                .coordinatorsAsPrinted(task.getCoordinatorsAsPrinted())
                .deadline(task.getDeadline())
                .build();
    }

    private static List<Task> expected() {
        List<Task> rows = GoldenPlan.SON_LA.plan().getTasks().stream()
                .filter(task -> task.getId().contains(".r"))
                .toList();
        List<Task> tasks = new ArrayList<>();
        rows.forEach(task -> tasks.add(ofTable(task, tasks.size() + 1)));
        return tasks;
    }

    @Test
    void tasksAreThoseOfThePlan() throws IOException {
        List<Task> tasks = read(file()).getTasks();

        assertThat(tasks).hasSize(14).containsExactlyElementsOf(expected());
        assertThat(tasks.stream().mapToInt(task -> task.getItems().size()).sum())
                .isEqualTo(13);
    }

    @Test
    void missingNumberRepeatedHeadAndSharedPlaceAreReported() throws IOException {
        List<String> lines = Arrays.asList(file().split("\n"));
        List<Integer> heads = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("TT,")) {
                heads.add(i + 1);
            }
        }
        int row2 = lines.indexOf(lines.stream()
                        .filter(it -> it.startsWith("2,"))
                        .findFirst()
                        .orElseThrow())
                + 1;
        int row9 = lines.indexOf(lines.stream()
                        .filter(it -> it.startsWith(",\"- Công khai 100%"))
                        .findFirst()
                        .orElseThrow())
                + 1;
        Map<String, List<Place>> found =
                read(file()).getFindings().stream().collect(Collectors.toMap(Finding::getCode, Finding::getPlaces));

        assertThat(heads).hasSize(3);
        assertThat(found).containsOnlyKeys("PRT-07", "TBL-08", "TBL-10");
        assertThat(found.get("TBL-08")).containsExactly(place(row9, "TT"));
        assertThat(found.get("PRT-07")).containsExactly(place(row2, "Cơ quan chủ trì"));
        assertThat(found.get("TBL-10"))
                .containsExactly(place(heads.get(0), ""), place(heads.get(1), ""), place(heads.get(2), ""));
    }

    private static Place place(int line, String column) {
        return Place.builder().line(line).path(column).build();
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void separatorAndMarkOfByteOrderMakeNoDifference(char separator) throws IOException {
        StringWriter other = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(separator).build(other);
                var reader = CsvReader.builder().ofCsvRecord(file())) {
            reader.forEach(row -> writer.writeRecord(row.getFields()));
        }

        assertThat(read("\uFEFF" + other).getTasks()).containsExactlyElementsOf(expected());
        assertThat(read(other.toString().replace("\r\n", "\n").replace("\n", "\r\n"))
                        .getTasks())
                .containsExactlyElementsOf(expected());
    }
}
