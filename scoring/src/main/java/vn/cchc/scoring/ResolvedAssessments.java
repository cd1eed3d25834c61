package vn.cchc.scoring;

import java.util.List;
import vn.cchc.value.Fraction;

/**
 * Assessments whose facts have found their places in one catalogue (phiếu đánh giá đã đối chiếu với bộ tiêu chí): types are
 * checked, and scoring meets no name any more. Only the {@link Scorer} that made them takes them.
 */
public final class ResolvedAssessments {

    final CompiledCatalogue catalogue;
    final List<Assessment> assessments;

    /** By criterion, the numbers of the facts of all units, as pairs; yes is 1, an option its place. */
    final long[][] facts;

    /** By criterion and unit, why it will not be reckoned, or {@link Cause#RULE} or {@link Cause#GROUP} if it will. */
    final byte[][] causes;

    /** By criterion and unit, the place of the fact at fault, where the cause is one. */
    final short[][] faults;

    /** By unit, the parameters on the last day of its period, as pairs. */
    final long[][] parameters;

    /** By unit, its peer group. */
    final int[] peerGroups;

    final int peerGroupCount;

    final List<Fraction> large;

    /** By unit, what was found. */
    final List<List<Note>> notes;

    ResolvedAssessments(Resolver resolver) {
        this.catalogue = resolver.catalogue;
        this.assessments = resolver.assessments;
        this.facts = resolver.facts;
        this.causes = resolver.causes;
        this.faults = resolver.faults;
        this.parameters = resolver.parameters;
        this.peerGroups = resolver.peerGroups;
        this.peerGroupCount = resolver.peerGroupCount;
        this.large = List.copyOf(resolver.large);
        this.notes = resolver.notes;
    }

    /** {@return the score that an assessment gives as published} */
    Fraction published(CompiledCriterion criterion, int unit) {
        int at = 2 * (unit * criterion.facts.size() + criterion.facts.published);
        return Reckoning.fraction(large, facts[criterion.index][at], facts[criterion.index][at + 1]);
    }

    /**
     * {@return the number of units}
     */
    public int size() {
        return assessments.size();
    }
}
