package vn.cchc.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Finding;
import vn.cchc.json.AssessmentJson;
import vn.cchc.json.CatalogueJson;
import vn.cchc.json.PlanJson;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.Scorer;

/** What the READMEs say is true: their code compiles and runs, their plan can be read. */
class GuideTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)\n```", Pattern.DOTALL);

    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.forLanguageTag("vi")), Locale.forLanguageTag("vi"), false))
                .buildValidatorFactory()
                .getValidator();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md"})
    void every_block_of_code_stands_in_the_guide(String readme) throws Exception {
        String guide = unindented(Files.readString(Path.of("src/test/java/vn/cchc/examples/guide/Guide.java")));
        List<String> blocks = blocks(JAVA, readme);

        assertThat(blocks).hasSize(10);
        assertThat(blocks).allSatisfy(block -> assertThat(guide).contains(unindented(block)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md"})
    void the_plan_written_by_hand_is_a_plan(String readme) throws Exception {
        String json = blocks(JSON, readme).get(0);

        ImprovementPlan plan = PlanJson.read(json);

        assertThat(PlanJson.write(plan)).isEqualTo(json);
        assertThat(validator().validate(plan)).isEmpty();
        assertThat(plan.responsibilities().leadsOf(plan.getTasks().get(0)).parties())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md"})
    void the_catalogue_and_the_assessment_written_by_hand_fit_each_other(String readme) throws Exception {
        List<String> json = blocks(JSON, readme);
        IndexCatalogue catalogue = CatalogueJson.read(json.get(1));
        Assessment assessment = AssessmentJson.read(json.get(2));

        ScoreReport report = Scorer.of(catalogue).score(assessment);

        assertThat(CatalogueJson.write(catalogue)).isEqualTo(json.get(1));
        assertThat(AssessmentJson.write(assessment)).isEqualTo(json.get(2));
        assertThat(CatalogueCheck.of(catalogue)).isEmpty();
        assertThat(report.getFindings()).isEmpty();
        // 5 x (412 / 460) / 0.95 + 1.5
        assertThat(report.getScore()).isEqualByComparingTo("6.21");
        IndexCatalogue overlapping = CatalogueJson.read(json.get(1).replace("\"below\": 0.9,", "\"below\": 0.95,"));
        assertThat(CatalogueCheck.of(overlapping)).extracting(Finding::getCode).containsExactly("CAT-20");
    }

    /** Every rule that the page on rules gives as an example can be read. */
    @ParameterizedTest
    @ValueSource(strings = {"docs/scoring-rules.md", "docs/scoring-rules.vi.md"})
    void every_example_of_the_rule_language_is_one(String page) throws Exception {
        List<String> rules = Pattern.compile("\\| `(\\{\"kind\".*})` \\|")
                .matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map(match -> match.group(1))
                .toList();
        String criterion = blocks(JSON, "README.md").get(1);
        String rule = "\"rule\": \\{[^}]*}[^}]*}";

        assertThat(rules).hasSize(18);
        assertThat(rules).allSatisfy(example -> {
            boolean condition = example.matches("\\{\"kind\": \"(is|compare|all)\".*");
            String asRule = condition ? "{\"kind\": \"met\", \"condition\": " + example + "}" : example;
            String catalogue = criterion.replaceFirst(rule, Matcher.quoteReplacement("\"rule\": " + asRule));
            assertThat(CatalogueJson.read(catalogue).find("1.1").orElseThrow().getRule())
                    .isPresent();
        });
    }

    @Test
    void the_first_two_commands_are_those_of_both_pages_and_of_ci() throws Exception {
        List<String> commands = blocks(SHELL, "README.md");

        assertThat(commands).hasSizeGreaterThan(2);
        assertThat(blocks(SHELL, "README.vi.md")).isEqualTo(commands);
        assertThat(Files.readString(ROOT.resolve(".ci/run")).lines()).contains(commands.get(1));
    }

    @Test
    void the_guide_runs() throws Exception {
        String json = Guide.write();

        Guide.faults(json);
        assertThat(Guide.printed()).contains("Yên Bái").contains("Lào Cai");
        // The guide's plan is not ready to be issued: it names no issuer, signatory or recipients.
        assertThat(Guide.host(json, validator()).stream().map(missing -> missing.getMessage()))
                .containsExactlyInAnyOrder("Thiếu cơ quan ban hành", "Thiếu người ký", "Thiếu nơi nhận");
    }

    private static List<String> blocks(Pattern block, String readme) throws Exception {
        return block.matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
