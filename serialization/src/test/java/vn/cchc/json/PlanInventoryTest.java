package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.cchc.document.DocumentNumber;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.OfficialDocument;
import vn.cchc.document.ReferenceRole;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Task;

/** The five real plans hold every item of the inventories that were made of the documents independently. */
class PlanInventoryTest {

    static Stream<Arguments> plansAndKinds() {
        return GoldenPlan.all()
                .flatMap(golden ->
                        InventoryRows.of(golden.inventory()).keySet().stream().map(kind -> Arguments.of(golden, kind)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plansAndKinds")
    void every_item_is_that_of_the_inventory(GoldenPlan golden, String kind) {
        List<Row> expected = InventoryRows.of(golden.inventory()).get(kind);

        assertThat(rows(golden, kind)).containsExactlyElementsOf(expected);
    }

    /** The items of the plan, but for those that the inventory counts as irregularities. */
    private static List<Row> rows(GoldenPlan golden, String kind) {
        return PlanRows.of(golden.plan()).get(kind).stream()
                .filter(row -> !KnownDifferences.FIGURES_AMONG_IRREGULARITIES.contains(row.id()))
                .toList();
    }

    @Test
    void results_cited_without_figure_are_none_in_the_inventory() {
        Set<String> listed = ids(golden -> InventoryRows.of(golden.inventory()).get("figures").stream());

        assertThat(KnownDifferences.FIGURES_AMONG_IRREGULARITIES)
                .isEqualTo(ids(golden ->
                        PlanRows.of(golden.plan()).get("figures").stream().filter(row -> !listed.contains(row.id()))))
                .isEqualTo(GoldenPlan.all()
                        .flatMap(golden -> golden.plan().getBaselines().stream())
                        .filter(baseline -> baseline.getValue().isEmpty())
                        .map(Baseline::getId)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> ids(Function<GoldenPlan, Stream<Row>> rows) {
        return GoldenPlan.all().flatMap(rows).map(Row::id).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void both_sides_describe_the_same_kinds_of_items(GoldenPlan golden) {
        assertThat(PlanRows.of(golden.plan()).keySet())
                .isEqualTo(InventoryRows.of(golden.inventory()).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void counts_are_those_of_the_inventory(GoldenPlan golden) {
        ImprovementPlan plan = golden.plan();
        OfficialDocument document = plan.getDocument();
        JsonNode counts = golden.inventory().get("counts");
        Map<String, Integer> expected = new TreeMap<>();
        counts.properties()
                .forEach(it -> expected.put(it.getKey(), it.getValue().asInt(-1)));
        // These count what is no part of a plan, or stand below this level.
        List.of("irregularities", "taskClauses", "tasksBySection").forEach(expected::remove);

        assertThat(new TreeMap<>(Map.ofEntries(
                        Map.entry("purposes", plan.getPurposes().size()),
                        Map.entry("requirements", plan.getRequirements().size()),
                        Map.entry("figures", rows(golden, "figures").size()),
                        Map.entry("tasks", plan.getTasks().size()),
                        Map.entry("solutions", plan.getSolutions().size()),
                        Map.entry("assignments", plan.getAssignments().size()),
                        Map.entry("reporting", plan.getReporting().size()),
                        Map.entry("appendices", plan.getAppendices().size()),
                        Map.entry("recipients", document.getRecipients().size()),
                        Map.entry("legalBases", (int) document.getReferences().stream()
                                .filter(it -> it.getRole() != ReferenceRole.CITED)
                                .count()),
                        Map.entry("citedDocuments", (int) document.getReferences().stream()
                                .map(PlanInventoryTest::documentCited)
                                .distinct()
                                .count()),
                        Map.entry(
                                "digitalSignatureStamps",
                                document.getDigitalSignatures().size()))))
                .isEqualTo(expected);
    }

    /** The same document cited twice counts once; laws and results have no number and are known by their words. */
    private static Object documentCited(DocumentReference reference) {
        return reference
                .getNumber()
                .<Object>map(number -> number.getOrdinal() + "/" + number.getSymbol() + reference.getDate())
                .orElse(reference.getAsPrinted());
    }

    @ParameterizedTest
    @EnumSource
    void every_section_holds_as_many_tasks_as_in_the_inventory(GoldenPlan golden) {
        ImprovementPlan plan = golden.plan();
        Map<String, Long> expected = golden.inventory().get("counts").get("tasksBySection").properties().stream()
                .collect(Collectors.toMap(
                        it -> plan.getId() + ".sec." + it.getKey(),
                        it -> it.getValue().asLong(-1)));

        assertThat(plan.getTasks().stream()
                        .collect(Collectors.groupingBy(task -> task.getSection().orElseThrow(), Collectors.counting())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void titles_of_cited_documents_are_those_of_the_inventory_or_end_the_citation(GoldenPlan golden) {
        Map<String, String> titles = golden.inventory()
                .get("document")
                .get("references")
                .valueStream()
                .collect(Collectors.toMap(it -> it.get("id").stringValue(), it -> InventoryNodes.text(it, "title")));

        assertThat(golden.plan().getDocument().getReferences()).allSatisfy(reference -> {
            String inInventory = titles.get(reference.getId());
            assertThat(reference.getTitles()).hasSizeLessThanOrEqualTo(1).allSatisfy(title -> {
                if (inInventory.isEmpty()) {
                    assertThat(reference.getAsPrinted().toString()).endsWith(" " + title);
                } else {
                    assertThat(title.toString()).isEqualTo(inInventory);
                }
            });
            assertThat(inInventory.isEmpty() || !reference.getTitles().isEmpty())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void numbers_of_cited_documents_are_printed_in_the_citation(GoldenPlan golden) {
        assertThat(golden.plan().getDocument().getReferences())
                .filteredOn(reference -> reference.getNumber().isPresent())
                .allSatisfy(reference -> {
                    DocumentNumber number = reference.getNumber().orElseThrow();
                    String printed = number.getAsPrinted().orElseThrow().toString();
                    assertThat(reference.getAsPrinted().toString()).contains(" " + printed + " ");
                    assertThat(printed.replace(" ", ""))
                            .matches(number.getOrdinal().orElseThrow()
                                    + number.getYear().map(year -> "/" + year).orElse("")
                                    + "[/-]"
                                    + number.getSymbol().orElseThrow());
                });
    }

    @ParameterizedTest
    @EnumSource
    void opening_holds_what_the_inventory_quotes_of_it(GoldenPlan golden) {
        JsonNode document = golden.inventory().get("document");
        ImprovementPlan plan = golden.plan();

        assertThat(plan.getPreamble().orElseThrow().toString())
                .contains(InventoryNodes.text(document.path("preambleBaseline"), "text"));
        assertThat(plan.getEnactingClause().orElseThrow().toString())
                .endsWith("như sau:")
                .contains(InventoryNodes.text(document.path("enactingClause"), "text"));
    }

    @Test
    void every_known_difference_concerns_an_item() {
        List<String> ids = GoldenPlan.all()
                .flatMap(golden -> InventoryRows.of(golden.inventory()).values().stream())
                .flatMap(List::stream)
                .map(Row::id)
                .toList();

        assertThat(KnownDifferences.ALL)
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(ids).contains(difference.id()));
    }

    @Test
    void fourteen_of_101_tasks_name_a_lead_and_a_deadline() {
        List<Task> tasks = GoldenPlan.all()
                .flatMap(golden -> golden.plan().getTasks().stream())
                .toList();

        assertThat(tasks).hasSize(101);
        assertThat(tasks)
                .filteredOn(task -> !task.getLeads().isEmpty())
                .hasSize(14)
                .allMatch(task -> task.getDeadline().isPresent());
    }
}
