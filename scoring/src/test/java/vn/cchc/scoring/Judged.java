package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.Criterion;
import vn.cchc.finding.Finding;
import vn.cchc.value.Fraction;

/** What becomes of one criterion, for tests. */
final class Judged {

    private Judged() {}

    /** Goes past the check of the catalogue, which refuses some of what the steps guard against as well. */
    static ScoreReport report(Criterion criterion, CriterionAssessment... given) {
        var catalogue = new CompiledCatalogue(Samples.catalogue(criterion), Samples.policy());
        var resolved = new Resolver(catalogue, List.of(Samples.assessment(given))).resolve();
        return new Scores(new Scoring(resolved).score(), Optional.empty()).report(0);
    }

    static BigDecimal score(Criterion criterion, CriterionAssessment... given) {
        return report(criterion, given).getCriteria().get(0).getScore().orElseThrow();
    }

    static ScoreState state(Criterion criterion, CriterionAssessment... given) {
        return report(criterion, given).getCriteria().get(0).getState();
    }

    /** {@return the only finding} */
    static Finding finding(Criterion criterion, CriterionAssessment... given) {
        List<Finding> findings = report(criterion, given).getFindings();
        if (findings.size() != 1) {
            throw new AssertionError(findings);
        }
        return findings.get(0);
    }

    /** {@return the score as it went into the sum} */
    static Fraction exact(ScoreNode node) {
        return node.getExactScore()
                .map(Fraction::parse)
                .orElseGet(() -> Fraction.of(node.getScore().orElseThrow()));
    }
}
