package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;
import vn.cchc.scoring.ScoreNode;
import vn.cchc.scoring.ScoreReport;
import vn.cchc.scoring.ScoreState;
import vn.cchc.scoring.Scorer;

/** Every row of the table of rule examples, facts in and points out. */
class RuleExamplesTest {

    static Stream<RuleExample> examples() throws IOException {
        return ids().stream().map(RuleExample::read);
    }

    private static List<String> ids() throws IOException {
        return Files.readAllLines(RuleExample.FOLDER.resolve("ids.csv")).stream()
                .skip(1)
                .toList();
    }

    @Test
    void everyRowOfTheTableIsThere() throws IOException {
        assertThat(ids())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 57)
                        .mapToObj(number -> String.format(Locale.ROOT, "R%02d", number))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void catalogueOfTheExampleHasNoError(RuleExample example) {
        assertThat(CatalogueCheck.of(example.catalogue()).stream()
                        .filter(finding -> finding.getSeverity() == Severity.ERROR)
                        .map(Finding::getVietnamese))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void factsBecomeThePointsOfTheRow(RuleExample example) {
        Scorer scorer = Scorer.of(example.catalogue());
        assertThat(example.cases()).hasSizeGreaterThan(1);
        for (JsonNode test : example.cases()) {
            ScoreReport report = scorer.scoreAll(example.assessments(test)).report(0);
            String as = example.id() + " " + test;
            checkLeaf(report, example, test, as);
            checkWhole(report, test.path("expect"), as);
            boolean invalid = report.all().anyMatch(node -> node.getState() == ScoreState.INVALID);
            assertThat(report.getFindings().isEmpty())
                    .as(as + " " + report.getFindings())
                    .isEqualTo(!invalid && !test.has("finding"));
        }
    }

    private static void checkLeaf(ScoreReport report, RuleExample example, JsonNode test, String as) {
        ScoreNode node = report.find(example.leaf()).orElseThrow();
        if (test.has("points")) {
            assertThat(node.getState()).as(as).isEqualTo(ScoreState.SCORED);
            assertThat(node.getScore().orElseThrow())
                    .as(as)
                    .isEqualByComparingTo(RuleExample.number(test.path("points")));
        }
        if (test.has("exact")) {
            assertThat(node.getExactScore()).as(as).contains(test.path("exact").asString());
        }
        if (test.has("state")) {
            assertThat(node.getState()).as(as).isEqualTo(state(test.path("state")));
            assertThat(node.getScore()).as(as).isEmpty();
        }
    }

    private static void checkWhole(ScoreReport report, JsonNode expect, String as) {
        if (expect.has("score")) {
            assertThat(report.getScore()).as(as).isEqualByComparingTo(RuleExample.number(expect.path("score")));
        }
        if (expect.has("attainable")) {
            assertThat(report.getAttainable())
                    .as(as)
                    .isEqualByComparingTo(RuleExample.number(expect.path("attainable")));
        }
        if (expect.has("index")) {
            assertThat(report.getIndex().orElseThrow())
                    .as(as)
                    .isEqualByComparingTo(RuleExample.number(expect.path("index")));
        }
        expect.path("points")
                .properties()
                .forEach(entry -> assertThat(report.find(entry.getKey())
                                .orElseThrow()
                                .getScore()
                                .orElseThrow())
                        .as(as)
                        .isEqualByComparingTo(RuleExample.number(entry.getValue())));
        expect.path("indices")
                .properties()
                .forEach(entry -> assertThat(report.find(entry.getKey())
                                .orElseThrow()
                                .getIndex()
                                .orElseThrow())
                        .as(as)
                        .isEqualByComparingTo(RuleExample.number(entry.getValue())));
        expect.path("states")
                .properties()
                .forEach(entry -> assertThat(
                                report.find(entry.getKey()).orElseThrow().getState())
                        .as(as)
                        .isEqualTo(state(entry.getValue())));
    }

    private static ScoreState state(JsonNode name) {
        return ScoreState.valueOf(name.asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
