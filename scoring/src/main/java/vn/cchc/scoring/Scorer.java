package vn.cchc.scoring;

import java.util.List;
import java.util.Optional;
import vn.cchc.catalogue.CatalogueCheck;
import vn.cchc.catalogue.Coverage;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Severity;

/**
 * Scores assessments by one catalogue (chấm điểm). It is made once and may be used by many threads.
 */
public final class Scorer {

    private final CompiledCatalogue catalogue;
    private final Optional<String> digest;

    private Scorer(CompiledCatalogue catalogue, Optional<String> digest) {
        this.catalogue = catalogue;
        this.digest = digest;
    }

    /**
     * Makes a catalogue ready.
     *
     * @param catalogue the catalogue
     * @return the scorer
     * @throws UnusableCatalogueException if the catalogue is mere structure or has errors
     */
    public static Scorer of(IndexCatalogue catalogue) {
        List<Finding> errors = CatalogueCheck.of(catalogue).stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
        Optional<ScoringPolicy> policy = catalogue.getPolicy();
        if (policy.isEmpty() || catalogue.getCoverage() == Coverage.STRUCTURE || !errors.isEmpty()) {
            throw new UnusableCatalogueException(catalogue.getId(), errors);
        }
        return new Scorer(new CompiledCatalogue(catalogue, policy.get()), Optional.empty());
    }

    /**
     * {@return the same scorer, whose reports name the digest of the catalogue}
     *
     * @param catalogueDigest the digest (mã băm)
     */
    public Scorer named(String catalogueDigest) {
        return new Scorer(catalogue, Optional.of(catalogueDigest));
    }

    /**
     * Scores one assessment. It has no peers: comparisons with peers are then invalid.
     *
     * @param assessment the assessment
     * @return the score and how it was made
     */
    public ScoreReport score(Assessment assessment) {
        return scoreAll(List.of(assessment)).report(0);
    }

    /**
     * Scores assessments together, so that units are compared with their peers.
     *
     * @param assessments the assessments, one a unit
     * @return the scores, in the same order
     */
    public Scores scoreAll(List<Assessment> assessments) {
        return score(resolve(assessments));
    }

    /**
     * Brings assessments to the facts of the catalogue, to be scored by this scorer.
     *
     * @param assessments the assessments, one a unit
     * @return the assessments resolved, in the same order
     */
    public ResolvedAssessments resolve(List<Assessment> assessments) {
        return new Resolver(catalogue, assessments).resolve();
    }

    /**
     * Scores what was resolved.
     *
     * @param assessments assessments that this scorer resolved
     * @return the scores, in the same order
     * @throws IllegalArgumentException if another scorer resolved them
     */
    public Scores score(ResolvedAssessments assessments) {
        if (assessments.catalogue != catalogue) {
            throw new IllegalArgumentException("resolved by another scorer");
        }
        return new Scores(new Scoring(assessments).score(), digest);
    }
}
