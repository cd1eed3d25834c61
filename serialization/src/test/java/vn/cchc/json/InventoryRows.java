package vn.cchc.json;

import static vn.cchc.json.InventoryNodes.corrections;
import static vn.cchc.json.InventoryNodes.parties;
import static vn.cchc.json.InventoryNodes.party;
import static vn.cchc.json.InventoryNodes.row;
import static vn.cchc.json.InventoryNodes.section;
import static vn.cchc.json.InventoryNodes.sectionId;
import static vn.cchc.json.InventoryNodes.stream;
import static vn.cchc.json.InventoryNodes.text;
import static vn.cchc.json.InventoryNodes.texts;
import static vn.cchc.json.InventoryNodes.wires;
import static vn.cchc.json.Row.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The items of an inventory as rows like those of {@link PlanRows}, with the known differences put right. */
final class InventoryRows {

    private final JsonNode inventory;
    private final JsonNode document;
    private final String plan;

    private InventoryRows(JsonNode inventory) {
        this.inventory = inventory;
        this.document = inventory.get("document");
        this.plan = "s" + inventory.get("seed").stringValue();
    }

    static Map<String, List<Row>> of(JsonNode inventory) {
        return new InventoryRows(inventory).rows();
    }

    private Map<String, List<Row>> rows() {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        rows.put("document", List.of(head()));
        rows.put(
                "references",
                stream(document, "references").map(this::reference).toList());
        rows.put(
                "recipients",
                stream(document, "recipients").map(this::recipient).toList());
        rows.put(
                "stamps", stream(document, "digitalSignatures").map(this::stamp).toList());
        rows.put("sections", stream(inventory, "sections").map(this::heading).toList());
        rows.put("statements", statements());
        InventoryTaskRows tasks = new InventoryTaskRows(inventory);
        rows.put("tasks", tasks.tasks());
        rows.put("items", tasks.items());
        rows.put("figures", tasks.figures());
        rows.put(
                "assignments",
                stream(inventory, "assignments").map(this::assignment).toList());
        rows.put("reporting", stream(inventory, "reporting").map(this::report).toList());
        rows.put(
                "appendices",
                stream(inventory, "appendices").map(this::appendix).toList());
        rows.put("ends", ends());
        rows.values().forEach(kind -> kind.forEach(KnownDifferences::applied));
        return rows;
    }

    private Row head() {
        JsonNode number = document.get("number");
        JsonNode signer = document.get("signer");
        String year = text(document, "planYear");
        String form = text(signer, "authorityForm");
        return Row.of(plan)
                .with("type", text(document, "documentType"))
                .with("title", text(document, "title"))
                .with("status", wire(text(number, "status").replace("_ORDINAL", "")))
                .with("number", text(number, "asPrinted"))
                .with("ordinal", text(number, "ordinal"))
                .with("symbol", text(number, "symbol"))
                .with("issuer", text(document.get("issuer"), "asPrinted"))
                .with("place", text(document.get("place"), "asPrinted"))
                .with("date", date(document.get("date")))
                .with("dateAsPrinted", text(document.get("date"), "asPrinted"))
                .with("signer", text(signer, "name"))
                .with("position", text(signer, "position"))
                .with("forms", form.equals("NONE") ? "" : wire(form) + " " + text(signer, "onBehalfOf"))
                .with("level", wire(text(document, "level")))
                .with("from", year + "-01-01")
                .with("to", year + "-12-31")
                .with("indices", wires(document, "indices"))
                .with("subject", text(document, "subjectOrganisation"))
                .with("source", text(inventory, "sourceFile"))
                .with("sha256", text(inventory, "sourceSha256"));
    }

    /** Year, month and day as far as they are there. */
    private static String date(JsonNode date) {
        StringBuilder iso = new StringBuilder(text(date, "year"));
        for (String part : List.of("month", "day")) {
            String number = text(date, part);
            iso.append(number.isEmpty() ? "" : (number.length() == 1 ? "-0" : "-") + number);
        }
        return iso.toString();
    }

    private Row reference(JsonNode it) {
        return row(it, "asPrinted", "number", "symbol", "date", "issuer")
                .with("type", text(it, "documentType"))
                .with("role", wire(text(it, "role")));
    }

    private Row recipient(JsonNode it) {
        String mark = text(it, "purposeMark");
        String name = text(it, "asPrinted").replace(" (" + mark + ")", "");
        String kind = text(it, "partyKind");
        List<String> parties = switch (kind) {
            case "ARCHIVE" -> List.of();
            case "TWO_IN_ONE_LINE" ->
                Stream.of(name.split("; ")).map(one -> party("SINGLE", one)).toList();
            default -> List.of(party(kind, name));
        };
        return row(it, "asPrinted", "purposeMark", "archiveCodes")
                .with("parties", parties)
                .with("corrections", corrections(it, name));
    }

    private Row stamp(JsonNode it) {
        return row(it).with("signerKind", text(it, "kind").equals("PERSON") ? "person" : "organization")
                .with("signer", text(it, "signerName"))
                .with("organization", text(it, "certifiedOrganisation"))
                .with("authority", text(it, "certificationAuthorityLine"))
                .with("signedAt", text(it, "signedAtIso"));
    }

    private Row heading(JsonNode it) {
        String heading = text(it, "title");
        return row(it, "label", "parent").with("heading", heading).with("corrections", corrections(it, heading));
    }

    /** Purposes and requirements stand in the first two parts of section I, or in section I if it has no parts. */
    private List<Row> statements() {
        String purposes =
                sectionId(inventory, "I.1").or(() -> sectionId(inventory, "I")).orElseThrow();
        String requirements = sectionId(inventory, "I.2").orElse("");
        return Stream.of(
                        stream(inventory, "purposes").map(it -> row(it, "text").with("section", purposes)),
                        stream(inventory, "requirements")
                                .map(it -> row(it, "text").with("section", requirements)),
                        stream(inventory, "solutions")
                                .map(it -> row(it, "text")
                                        .with("section", section(inventory, text(it, "sectionLabel")))
                                        .with("corrections", corrections(it, ""))))
                .flatMap(it -> it)
                .toList();
    }

    private Row assignment(JsonNode it) {
        String mode = text(it, "mode").split(" ")[0];
        return row(it, "text", "parent", "embeddedIn")
                .with("section", section(inventory, text(it, "sectionLabel")))
                .with("mode", mode.equals("ASSIGN_IMPLICIT") ? "implicit" : wire(mode))
                .with("roles", wires(it, "roles"))
                .with("parties", parties(it, "parties"))
                .with("coordinators", parties(it, "coordinators"))
                .with("objects", parties(it, "objects"))
                .with("who", text(it.path("accountable"), "who"))
                .with("to", text(it.path("accountable"), "to"));
    }

    private Row report(JsonNode it) {
        return row(it, "recipient", "via", "embeddedIn", "asPrinted")
                .with("reporters", List.of(text(it, "reporter").split("; ")))
                .with("frequencies", wires(it, "frequencies"))
                .with("in", text(it, "inItem"));
    }

    private Row appendix(JsonNode it) {
        return row(it, "label", "title", "asPrinted", "columns")
                .with("status", wire(text(it, "status")))
                .with("section", section(inventory, text(it, "forSection")))
                .with("tasks", texts(it, "rows"));
    }

    private List<Row> ends() {
        List<Row> rows = new ArrayList<>();
        JsonNode escalation = inventory.get("escalation");
        if (escalation.isObject()) {
            rows.add(Row.of("escalation")
                    .with("text", text(escalation, "text"))
                    .with("to", text(escalation, "to"))
                    .with("via", text(escalation, "via"))
                    .with("in", text(escalation, "inItem")));
        }
        JsonNode closing = inventory.get("closing");
        if (closing.isObject()) {
            rows.add(Row.of("closing")
                    .with("text", text(closing, "text"))
                    .with("addressees", text(closing, "addressees"))
                    .with("mode", wire(text(closing, "mode").split(" ")[0])));
        }
        return rows;
    }
}
