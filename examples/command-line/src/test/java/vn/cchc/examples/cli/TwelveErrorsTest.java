package vn.cchc.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Twelve errors planted into a plan that has none: four that make the file unreadable, eight that rules find. Each is told
 * with its code and its line; repaired one after the other, each is told no more, and at last the plan is fine.
 */
class TwelveErrorsTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** What is planted: a code that tells it, words that the message has, and the path of the place. */
    private record Planted(String code, String words, String path, Consumer<ObjectNode> plant) {}

    private static final List<Planted> UNREADABLE = List.of(
            new Planted(
                    "TSK-12",
                    "«5»",
                    "tasks[12].deadline.quarter",
                    plan -> deadline(plan, 12).put("quarter", 5)),
            new Planted("JSN-05", "Có phải là «coordinators»?", "tasks[13].coordinatorss", plan -> {
                ObjectNode task = task(plan, 13);
                task.set("coordinatorss", task.remove("coordinators"));
            }),
            new Planted(
                    "DOC-07",
                    "«2023-02-30»",
                    "baselines[0].publishedOn",
                    plan -> object(plan, "/baselines/0").put("publishedOn", "2023-02-30")),
            new Planted(
                    "JSN-09",
                    "organization-class",
                    "tasks[10].leads[0].kind",
                    plan -> object(plan, "/tasks/10/leads/0").put("kind", "office")));

    private static final List<Planted> AGAINST_RULES = List.of(
            new Planted(
                    "PLN-09",
                    "«s004.task.general.c»",
                    "tasks[3].id",
                    plan -> task(plan, 3).put("id", "s004.task.general.c")),
            new Planted(
                    "TSK-01",
                    "Nội dung nhiệm vụ trống: nhiệm vụ «g»",
                    "tasks[5].text",
                    plan -> task(plan, 5).put("text", "   ")),
            new Planted(
                    "FIG-01",
                    "120",
                    "targets[0].value",
                    plan -> object(plan, "/targets/0/value").put("value", 120)),
            new Planted(
                    "FIG-03",
                    "Mức tăng, giảm không khớp hai số liệu gốc",
                    "deltas[0].value",
                    plan -> object(plan, "/deltas/0/value").put("value", -8.95)),
            new Planted("TSK-09", "Thời hạn trước ngày ban hành", "tasks[11].deadline", plan -> {
                ObjectNode deadline = task(plan, 11).putObject("deadline");
                deadline.put("kind", "quarter")
                        .put("asPrinted", "Quý I/2023")
                        .put("year", 2023)
                        .put("quarter", 1);
            }),
            new Planted(
                    "REP-04",
                    "«Sở Nội vụ»",
                    "reporting[1].recipient",
                    plan -> object(plan, "/reporting/1/recipient").put("name", "Sở Nội vụ")),
            new Planted(
                    "REP-02",
                    "Thiếu kỳ báo cáo",
                    "reporting[0].frequencies",
                    plan -> object(plan, "/reporting/0").putArray("frequencies")),
            new Planted(
                    "TSK-05a",
                    "«Sở Tư pháp»",
                    "tasks[15].coordinators[3]",
                    plan -> ((ArrayNode) task(plan, 15).get("coordinators"))
                            .addObject()
                            .put("kind", "organization")
                            .put("name", "Sở Tư pháp")));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void prepare() {
        file = folder.resolve("ke-hoach.plan.json");
    }

    private static ObjectNode object(ObjectNode plan, String pointer) {
        return (ObjectNode) plan.at(pointer);
    }

    private static ObjectNode task(ObjectNode plan, int position) {
        return object(plan, "/tasks/" + position);
    }

    private static ObjectNode deadline(ObjectNode plan, int position) {
        return object(plan, "/tasks/" + position + "/deadline");
    }

    /** The plan of Sơn La as if it had been numbered and dated. */
    private static ObjectNode flawless() throws Exception {
        ObjectNode plan = (ObjectNode) JSON.readTree(Files.readAllBytes(Path.of(Run.SON_LA)));
        ObjectNode number = object(plan, "/document").putObject("number");
        number.put("status", "complete").put("ordinal", 98).put("symbol", "KH-UBND");
        object(plan, "/document").put("date", "2023-05-10");
        return plan;
    }

    private Run validate(List<Planted> planted) throws Exception {
        ObjectNode plan = flawless();
        planted.forEach(error -> error.plant().accept(plan));
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(plan));
        return Run.of("validate", file.toString(), "--format", "json");
    }

    private List<JsonNode> told(Run run) {
        List<JsonNode> findings = new ArrayList<>();
        JSON.readTree(run.out()).at("/plans/0/findings").forEach(findings::add);
        findings.removeIf(finding -> !finding.get("severity").asString().equals("error"));
        return findings;
    }

    @Test
    void withoutThemThePlanIsFine() throws Exception {
        assertThat(validate(List.of()).status()).isEqualTo(Main.FINE);
    }

    @Test
    void repairedOneAfterTheOtherNoneIsLeft() throws Exception {
        List<Planted> all = new ArrayList<>(UNREADABLE);
        all.addAll(AGAINST_RULES);
        for (int repaired = 0; repaired < all.size(); repaired++) {
            List<Planted> left = all.subList(repaired, all.size());
            boolean unreadable = UNREADABLE.contains(left.get(0));
            // Rules are evaluated once the file can be read, and a person is told so.
            List<Planted> seen = left.stream()
                    .filter(error -> UNREADABLE.contains(error) == unreadable)
                    .toList();
            Run run = validate(left);
            List<JsonNode> findings = told(run);

            assertThat(run.status()).isEqualTo(unreadable ? Main.UNREADABLE : Main.TO_BE_MENDED);
            assertThat(run.err().contains("hãy kiểm tra lại")).isEqualTo(unreadable);
            assertThat(findings)
                    .extracting(finding -> finding.get("rule").asString())
                    .containsExactlyInAnyOrderElementsOf(
                            seen.stream().map(Planted::code).toList());
            for (Planted error : seen) {
                assertTold(error, findings);
                assertPrinted(error);
            }
        }
        assertThat(validate(List.of()).status()).isEqualTo(Main.FINE);
        assertThat(Run.of("duties", file.toString(), "--party", "Sở Tư pháp", "--as-of", "30/9/2023")
                        .out())
                .contains("3. Theo dõi, đôn đốc")
                .contains("7. Tăng cường kiểm tra văn bản QPPL");
    }

    /** What a person reads has code, message and path, of a file that is read and of one that is not. */
    private void assertPrinted(Planted error) {
        String printed = Run.of("validate", file.toString()).everything().replaceAll("\\s+", " ");
        assertThat(printed).contains(error.code()).contains(error.words()).contains(error.path());
    }

    private void assertTold(Planted error, List<JsonNode> findings) throws Exception {
        JsonNode finding = findings.stream()
                .filter(one -> one.get("rule").asString().equals(error.code()))
                .findFirst()
                .orElseThrow();
        List<String> lines = Files.readAllLines(file);
        String attribute = error.path().replaceAll(".*\\.", "").replaceAll("\\[.*", "");

        assertThat(finding.get("vietnamese").asString()).contains(error.words());
        assertThat(finding.get("places")).as(error.code()).anyMatch(place -> {
            String line = lines.get(place.get("line").asInt() - 1);
            // An element of a list has no name; its line is where it begins.
            return place.get("path").asString().equals(error.path())
                    && (line.contains("\"" + attribute + "\"") || error.path().endsWith("]"));
        });
    }
}
