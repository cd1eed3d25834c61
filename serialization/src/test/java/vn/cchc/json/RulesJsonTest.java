package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.RuleDefinition;
import vn.cchc.validation.RuleSettings;
import vn.cchc.validation.ValidationProfile;

class RulesJsonTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "rules", "so-noi-vu.rules.json");

    /** A small file, one thing a line. */
    private static final String GOOD = """
            {
              "schemaVersion": "1.0",
              "severities": [{"code": "DOC-03", "draft": "error"}],
              "off": ["ASG-05"],
              "added": [{
                "definition": {"code": "X-1", "draft": "info", "issued": "warning", "vietnamese": "V", "english": "E"},
                "subject": "task",
                "attribute": "outputs",
                "condition": {"kind": "at-most", "number": 3}
              }]
            }
            """;

    record Case(String from, String to, String... faults) {}

    static final List<Case> CASES = List.of(
            new Case("\"1.0\"", "\"3.0\"", "SER-01 schemaVersion 2:20"),
            new Case("  \"schemaVersion\": \"1.0\",\n", "", "SER-01  1:1"),
            new Case("\"off\"", "\"of\"", "JSN-05 of 4:3"),
            new Case("\"DOC-03\"", "\"DOC 03\"", "VAL-03 severities[0].code 3:27"),
            new Case("[\"ASG-05\"]", "[\"ASG 05\"]", "VAL-03 off 4:10"),
            new Case("\"DOC-03\"", "\"DOC-99\"", "VAL-10 severities[0].code 3:27"),
            new Case("[\"ASG-05\"]", "[\"YY-1\", \"YY-2\"]", "VAL-10 off[0] 4:11", "VAL-10 off[1] 4:19"),
            new Case("[\"ASG-05\"]", "[\"ASG-05\", \"ASG-05\"]", "VAL-09 off[1] 4:21"),
            new Case("\"X-1\"", "\"TSK-01\"", "VAL-09 added[0].definition.code 6:28"),
            new Case("\"error\"", "\"eror\"", "JSN-08 severities[0].draft 3:46"),
            new Case("\"X-1\"", "\"\"", "VAL-03 added[0].definition.code 6:28"),
            new Case("\"V\"", "\" \"", "VAL-02 added[0].definition.vietnamese 6:87"),
            new Case("\"at-most\"", "\"most\"", "JSN-09 added[0].condition.kind 9:27"),
            new Case("\"number\": 3", "\"number\": -1", "VAL-04 added[0].condition.number 9:48"),
            new Case("\"outputs\"", "\"output\"", "VAL-05 added[0].attribute 8:18"),
            // Which attributes there are depends on the thing: of an unknown one nothing can be said.
            new Case("\"task\"", "\"tasks\"", "JSN-08 added[0].subject 7:16"),
            new Case(
                    "\"kind\": \"at-most\", \"number\": 3",
                    "\"kind\": \"contains\"",
                    "JSN-07 added[0].condition 9:18"));

    @ParameterizedTest
    @FieldSource("CASES")
    void everyFaultHasItsCodeAndPlace(Case change) {
        assertThat(GOOD).contains(change.from());
        byte[] file = GOOD.replace(change.from(), change.to()).getBytes(StandardCharsets.UTF_8);

        for (Jackson jackson : Jackson.values()) {
            var refusal = catchThrowableOfType(
                    UnreadableDocumentException.class, () -> jackson.read(RuleSettings.class, file));
            assertThat(refusal).as(jackson + " " + change.to()).isNotNull();
            assertThat(refusal.getFaults().stream().map(BadInputTest::told))
                    .as(jackson + " " + change.to())
                    .containsExactly(change.faults());
        }
    }

    @Test
    void unknownRuleIsToldAsSuch() {
        var refusal = catchThrowableOfType(
                UnreadableDocumentException.class, () -> RulesJson.read(GOOD.replace("ASG-05", "YY-2")));
        assertThat(refusal.getFaults().get(0).getVietnamese())
                .contains("Không có quy tắc nào mang mã «YY-2»; hãy xem lại mã");
    }

    @Test
    void faultsAreWordedInBothLanguages() {
        var refusal = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> RulesJson.read(GOOD.replace("\"info\"", "\"grave\"").replace("\"english\"", "\"englisch\"")));

        assertThat(refusal.getFaults().stream().map(Finding::getVietnamese))
                .containsExactly(
                        "Thiếu trường «english» (nội dung tiếng Anh) của quy tắc: cần dòng chữ trong dấu ngoặc kép.",
                        "Trường «mức độ khi là dự thảo» ghi dòng chữ \"grave\", không dùng được. Các tên được"
                                + " dùng: info, warning, error.",
                        "Không có trường «englisch» trong quy tắc. Có phải là «english»?");
        assertThat(refusal.getFaults().get(1).getEnglish())
                .isEqualTo(
                        "«severity in a draft» is the text \"grave\", which is not allowed. Allowed: info, warning, error.");
    }

    @Test
    void exampleIsInTheWrittenForm(@TempDir Path folder) throws IOException {
        String file = Files.readString(EXAMPLE);
        for (Jackson jackson : Jackson.values()) {
            byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
            assertThat(new String(jackson.write(jackson.read(RuleSettings.class, bytes)), StandardCharsets.UTF_8))
                    .isEqualTo(file);
        }
        Path copy = folder.resolve("copy.rules.json");
        RulesJson.write(RulesJson.read(EXAMPLE), copy);
        assertThat(Files.readString(copy)).isEqualTo(file);
        assertThat(RulesJson.write(RulesJson.read(file))).isEqualTo(file);
    }

    @Test
    void exampleDoesWhatItsReadmeSays() throws IOException {
        PlanValidator validator = PlanValidator.with(RulesJson.read(EXAMPLE));
        ImprovementPlan plan = PlanJson.read(Path.of("..", "examples", "plans", "son-la-2023.plan.json"));
        List<Finding> findings = validator.validate(plan, ValidationProfile.DRAFT);

        assertThat(validator.getRules().stream().map(RuleDefinition::getCode))
                .contains("SNV-01")
                .doesNotContain("ASG-05");
        assertThat(of(findings, "DOC-03").map(Finding::getSeverity)).containsExactly(Severity.ERROR);
        assertThat(of(PlanValidator.standard().validate(plan, ValidationProfile.DRAFT), "DOC-03")
                        .map(Finding::getSeverity))
                .containsExactly(Severity.WARNING);
        Finding outputs = of(findings, "SNV-01").findFirst().orElseThrow();
        assertThat(outputs.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(outputs.getPlaces()).hasSize(23);
        assertThat(outputs.getVietnamese()).startsWith("Nhiệm vụ chưa nêu sản phẩm, kết quả đầu ra: nhiệm vụ «a», «b»");
    }

    private static Stream<Finding> of(List<Finding> findings, String code) {
        return findings.stream().filter(finding -> finding.getCode().equals(code));
    }
}
