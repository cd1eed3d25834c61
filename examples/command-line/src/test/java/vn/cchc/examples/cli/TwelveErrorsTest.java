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

    /** What is planted: a code that tells it, words that the message has, and the line of the file that holds the place. */
    private record Planted(String code, String words, String marker, Consumer<ObjectNode> plant) {}

    private static final List<Planted> UNREADABLE = List.of(
            new Planted(
                    "TSK-12",
                    "«5»",
                    "\"quarter\" : 5",
                    plan -> deadline(plan, 12).put("quarter", 5)),
            new Planted("JSN-05", "Có phải là «coordinators»?", "coordinatorss", plan -> {
                ObjectNode task = task(plan, 13);
                task.set("coordinatorss", task.remove("coordinators"));
            }),
            new Planted(
                    "DOC-07",
                    "«2023-02-30»",
                    "2023-02-30",
                    plan -> object(plan, "/baselines/0").put("publishedOn", "2023-02-30")),
            new Planted(
                    "JSN-09",
                    "organization-class",
                    "\"office\"",
                    plan -> object(plan, "/tasks/10/leads/0").put("kind", "office")));

    private static final List<Planted> AGAINST_RULES = List.of(
            new Planted(
                    "PLN-09",
                    "«s004.task.general.c»",
                    "s004.task.general.c",
                    plan -> task(plan, 3).put("id", "s004.task.general.c")),
            new Planted(
                    "TSK-01",
                    "Nội dung nhiệm vụ trống: nhiệm vụ «g»",
                    "\"   \"",
                    plan -> task(plan, 5).put("text", "   ")),
            new Planted(
                    "FIG-01",
                    "120",
                    "\"value\" : {",
                    plan -> object(plan, "/targets/0/value").put("value", 120)),
            new Planted(
                    "FIG-03",
                    "Mức tăng, giảm không khớp hai số liệu gốc",
                    "\"value\" : {",
                    plan -> object(plan, "/deltas/0/value").put("value", -8.95)),
            new Planted("TSK-09", "Thời hạn trước ngày ban hành", "\"deadline\"", plan -> {
                ObjectNode deadline = task(plan, 11).putObject("deadline");
                deadline.put("kind", "quarter")
                        .put("asPrinted", "Quý I/2023")
                        .put("year", 2023)
                        .put("quarter", 1);
            }),
            new Planted(
                    "REP-04",
                    "«Sở Nội vụ»",
                    "\"recipient\"",
                    plan -> object(plan, "/reporting/1/recipient").put("name", "Sở Nội vụ")),
            new Planted(
                    "REP-02",
                    "Thiếu kỳ báo cáo",
                    "\"frequencies\"",
                    plan -> object(plan, "/reporting/0").putArray("frequencies")),
            new Planted(
                    "TSK-05a",
                    "«Sở Tư pháp»",
                    "",
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
    void allThatMakeTheFileUnreadableAreToldAtOnceAndNoLongerOnceRepaired() throws Exception {
        repairOneByOne(UNREADABLE, Main.UNREADABLE);
    }

    @Test
    void allThatBreakRulesAreToldAtOnceAndNoLongerOnceRepaired() throws Exception {
        repairOneByOne(AGAINST_RULES, Main.TO_BE_MENDED);
    }

    private void repairOneByOne(List<Planted> errors, int status) throws Exception {
        for (int repaired = 0; repaired < errors.size(); repaired++) {
            List<Planted> left = errors.subList(repaired, errors.size());
            Run run = validate(left);
            List<JsonNode> findings = told(run);

            assertThat(run.status()).isEqualTo(status);
            assertThat(findings)
                    .extracting(finding -> finding.get("rule").asString())
                    .containsExactlyInAnyOrderElementsOf(
                            left.stream().map(Planted::code).toList());
            for (Planted error : left) {
                assertTold(error, findings);
            }
        }
        assertThat(validate(List.of()).status()).isEqualTo(Main.FINE);
    }

    private void assertTold(Planted error, List<JsonNode> findings) throws Exception {
        JsonNode finding = findings.stream()
                .filter(one -> one.get("rule").asString().equals(error.code()))
                .findFirst()
                .orElseThrow();
        List<String> lines = Files.readAllLines(file);

        assertThat(finding.get("vietnamese").asString()).contains(error.words());
        assertThat(finding.get("places"))
                .as(error.code())
                .anyMatch(place -> lines.get(place.get("line").asInt() - 1).contains(error.marker()));
    }
}
