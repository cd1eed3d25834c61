package vn.cchc.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.scoring.AssessedUnit;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;
import vn.cchc.scoring.CriterionAssessment;
import vn.cchc.scoring.FactValue;

/** One row of the table of rule examples, as {@code rules/README.md} describes its file. */
record RuleExample(String id, IndexCatalogue catalogue, JsonNode file) {

    static final Path FOLDER = Path.of("src", "test", "resources", "rules");

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static RuleExample read(String id) {
        try {
            JsonNode file = JSON.readTree(Files.readAllBytes(FOLDER.resolve(id + ".json")));
            ObjectNode catalogue = (ObjectNode) JSON.readTree("""
                    {"schemaVersion": "1.0", "name": "Ví dụ về quy tắc", "index": "test", "citation": {"document": "thử"},
                     "coverage": "complete", "policy": {"published": {"decimals": 2, "rule": "half-up"},
                     "notAssessed": "zero", "noEvidence": "zero", "invalid": "zero", "evidence": "optional"}}
                    """);
            catalogue.put("id", id);
            catalogue.set("status", file.path("status"));
            catalogue.set("criteria", file.path("criteria"));
            if (file.has("parameters")) {
                catalogue.set("parameters", file.path("parameters"));
            }
            return new RuleExample(id, CatalogueJson.read(catalogue.toString()), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> cases() {
        return list(file.path("cases"));
    }

    /** The unit of a case, and then its peers. */
    List<Assessment> assessments(JsonNode test) {
        List<Assessment> units = new ArrayList<>();
        units.add(assessment("unit", test, criteria(test)));
        for (JsonNode peer : test.path("peers")) {
            units.add(assessment("peer-" + units.size(), test, List.of(facts(leaf(), peer))));
        }
        return units;
    }

    /** The code of the only criterion, where a case names none. */
    String leaf() {
        return catalogue.getCriteria().get(0).getCode();
    }

    private Assessment assessment(String unit, JsonNode test, List<CriterionAssessment> criteria) {
        return Assessment.builder()
                .id(unit)
                .unit(AssessedUnit.builder().id(unit).build())
                .catalogue(id)
                .stage(AssessmentStage.valueOf(
                        test.path("stage").asString("appraisal").toUpperCase(Locale.ROOT)))
                .from(LocalDate.parse("2025-01-01"))
                .to(LocalDate.parse(test.path("to").asString("2025-12-31")))
                .notRun(list(test.path("notRun")).stream()
                        .map(JsonNode::asString)
                        .toList())
                .criteria(criteria)
                .build();
    }

    private List<CriterionAssessment> criteria(JsonNode test) {
        if (test.has("facts")) {
            return List.of(facts(leaf(), test.path("facts")));
        }
        return test.path("criteria").properties().stream()
                .map(entry -> facts(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CriterionAssessment facts(String criterion, JsonNode facts) {
        var builder = CriterionAssessment.builder().criterion(criterion);
        for (Map.Entry<String, JsonNode> fact : facts.properties()) {
            builder.putFact(fact.getKey(), value(fact.getValue()));
        }
        return builder.build();
    }

    private static FactValue value(JsonNode value) {
        if (value.isBoolean()) {
            return FactValue.of(value.asBoolean());
        }
        return value.isNumber() ? FactValue.of(value.decimalValue()) : FactValue.of(value.asString());
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    static BigDecimal number(JsonNode number) {
        return number.decimalValue();
    }
}
