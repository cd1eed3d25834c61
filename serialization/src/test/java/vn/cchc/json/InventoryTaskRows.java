package vn.cchc.json;

import static vn.cchc.json.InventoryNodes.corrections;
import static vn.cchc.json.InventoryNodes.parties;
import static vn.cchc.json.InventoryNodes.row;
import static vn.cchc.json.InventoryNodes.section;
import static vn.cchc.json.InventoryNodes.stream;
import static vn.cchc.json.InventoryNodes.text;
import static vn.cchc.json.InventoryNodes.texts;
import static vn.cchc.json.Row.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The tasks of an inventory, what stands under them, and all figures, as rows like those of {@link PlanTaskRows}. */
final class InventoryTaskRows {

    private final JsonNode inventory;

    InventoryTaskRows(JsonNode inventory) {
        this.inventory = inventory;
    }

    List<Row> tasks() {
        return stream(inventory, "tasks").map(this::task).toList();
    }

    List<Row> figures() {
        return stream(inventory, "figures").map(this::figure).toList();
    }

    private Row task(JsonNode it) {
        Row row = row(it, "text", "label", "leadsAsPrinted", "coordinatorsAsPrinted", "note")
                .with("section", section(inventory, text(it, "sectionLabel")))
                .with("index", wire(text(it, "index")))
                .with("stated", text(it, "statedCriterion"))
                .with("proposed", "proposed " + text(it, "proposedElement"))
                .with("leads", parties(it, "leads"))
                .with("coordinators", parties(it, "coordinators"))
                .with("references", texts(it, "citesDocuments"))
                .with("introduces", texts(it, "isLeadInFor"))
                .with("corrections", corrections(it, ""));
        row.cells().remove("label", KnownDifferences.PARAGRAPH);
        JsonNode deadline = it.path("deadline");
        if (deadline.isObject()) {
            String kind = text(deadline, "kind");
            String lastDay = text(deadline, "lastDay");
            row.with("deadline", kind.charAt(0) + wire(kind.substring(1)))
                    .with("deadlineAsPrinted", text(deadline, "asPrinted"))
                    .with("year", text(deadline, "year"))
                    .with("quarter", text(deadline, "quarter"))
                    .with(
                            "lastDay",
                            lastDay.isEmpty() ? text(inventory.get("document"), "planYear") + "-12-31" : lastDay);
        }
        return row;
    }

    List<Row> items() {
        List<Row> rows = new ArrayList<>();
        stream(inventory, "tasks")
                .forEach(task -> stream(task, "bullets")
                        .forEach(it -> rows.add(row(it, "text")
                                .with("task", text(task, "id"))
                                .with("proposed", "proposed " + text(it, "proposedElement")))));
        return rows;
    }

    private Row figure(JsonNode it) {
        Row row = row(it, "metric", "asPrinted", "source", "group", "rank", "outOf", "days")
                .with("kind", wire(text(it, "kind")))
                .with("unit", wire(text(it, "unit")))
                .with("event", text(it, "from_"))
                .with("in", text(it, "inItem"))
                .with("year", it.has("period") ? text(it, "period").substring(0, 4) : text(it, "year"))
                .with("dayKind", wire(text(it, "dayKind").split(" ")[0]));
        String value = text(it, "value");
        if (!value.isEmpty()) {
            row.with("value", new BigDecimal(value));
        }
        if (text(it, "kind").equals("DELTA")) {
            String[] years = text(it, "period").split(" vs ");
            row.with(
                    "comparedWith",
                    years.length == 2 ? years[1] : text(it, "metric").split("trung bình của ")[1]);
        }
        return switch (text(it, "comparator")) {
            case "" -> row;
            case "EQ" -> row.with("comparator", "equal");
            case "GTE" -> row.with("comparator", "at-least");
            case "IMPROVES_ON_PREVIOUS_YEAR" ->
                row.with(
                        "comparator",
                        text(it, "rankComparator").equals("RANK_UP_ON_PREVIOUS_YEAR")
                                ? "improve | rank-up"
                                : "improve");
            default -> throw new AssertionError(it.toString());
        };
    }
}
