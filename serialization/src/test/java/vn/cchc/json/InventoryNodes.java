package vn.cchc.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the nodes of an inventory as the texts of {@link Row}s. */
final class InventoryNodes {

    private static final Map<String, String> PARTY_KINDS = Map.of(
            "SINGLE", "Organization",
            "ORG_CLASS", "OrganizationClass",
            "UNIT", "Unit",
            "UNIT_CLASS", "UnitClass",
            "POSITION_GROUP", "PositionClass",
            "POSITION_CLASS", "PositionClass",
            "PERSON_CLASS", "PersonClass",
            "PUBLICATION_CHANNEL", "PublicationChannel",
            "OPEN", "Open");

    private InventoryNodes() {}

    /** The id of the section with the label, or of the nearest above it that the inventory lists. */
    static String section(JsonNode inventory, String label) {
        return sectionId(inventory, label)
                .or(() -> sectionId(inventory, label.substring(0, Math.max(0, label.lastIndexOf('.')))))
                .orElseThrow();
    }

    static Optional<String> sectionId(JsonNode inventory, String label) {
        return stream(inventory, "sections")
                .filter(it -> text(it, "label").equals(label))
                .map(it -> text(it, "id"))
                .findFirst();
    }

    static String party(String kind, String name) {
        return PARTY_KINDS.get(kind) + ": " + name;
    }

    static List<String> parties(JsonNode node, String attribute) {
        return stream(node, attribute)
                .map(it -> party(text(it, "kind"), text(it, "name")))
                .toList();
    }

    /** A correction is a map from what is printed, or a text in the place of the whole. */
    static List<String> corrections(JsonNode node, String whole) {
        JsonNode correction = node.path("suggestedCorrection");
        return correction.isString()
                ? List.of(whole + " -> " + correction.stringValue())
                : correction.properties().stream()
                        .map(it -> it.getKey() + " -> " + it.getValue().stringValue())
                        .toList();
    }

    static Row row(JsonNode node, String... attributes) {
        Row row = Row.of(text(node, "id"));
        for (String attribute : attributes) {
            JsonNode value = node.path(attribute);
            row.with(attribute, value.isArray() ? texts(node, attribute) : text(node, attribute));
        }
        return row;
    }

    static List<String> wires(JsonNode node, String attribute) {
        return texts(node, attribute).stream().map(Row::wire).toList();
    }

    static List<String> texts(JsonNode node, String attribute) {
        return stream(node, attribute).map(JsonNode::asString).toList();
    }

    static Stream<JsonNode> stream(JsonNode node, String attribute) {
        return node.path(attribute).valueStream();
    }

    /** The attribute as text, empty where it is absent or null. */
    static String text(JsonNode node, String attribute) {
        JsonNode value = node.path(attribute);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }
}
