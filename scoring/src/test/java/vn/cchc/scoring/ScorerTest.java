package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Rules.product;
import static vn.cchc.scoring.Rules.share;
import static vn.cchc.scoring.Samples.assessment;
import static vn.cchc.scoring.Samples.catalogue;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.group;
import static vn.cchc.scoring.Samples.leaf;

import org.junit.jupiter.api.Test;

class ScorerTest {

    @Test
    void totalIsTheExactSumRoundedOnce() {
        Scorer scorer = Scorer.of(catalogue(group(
                "1",
                "4",
                leaf("1.1", "2", product(Rules.maximum(), share("a", "b"))),
                leaf("1.2", "2", product(Rules.maximum(), share("a", "b"))))));
        ScoreReport report = scorer.score(assessment(given("1.1", "a", 1, "b", 3), given("1.2", "a", 1, "b", 3)));
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getScore()).isEqualTo("1.33");
        assertThat(report.getExactScore()).contains("4/3");
        assertThat(report.getIndex().orElseThrow()).isEqualTo("33.33");
        assertThat(report.find("1.1").orElseThrow().getScore().orElseThrow()).isEqualTo("0.67");
        assertThat(report.find("1.1").orElseThrow().getExactScore()).contains("2/3");
    }
}
