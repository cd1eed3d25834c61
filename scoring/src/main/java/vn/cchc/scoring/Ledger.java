package vn.cchc.scoring;

import java.util.List;
import vn.cchc.catalogue.StateEffect;

/**
 * All that was reckoned for many units (sổ tính điểm), by criterion and unit in flat arrays: states, causes, scores, and what each step
 * wrote down. Reports are read from it; nothing is reckoned for them.
 */
final class Ledger {

    private static final List<ScoreState> STATES = List.of(ScoreState.values());

    final ResolvedAssessments resolved;
    final List<Fraction> large;

    /** By criterion and unit, the state. */
    final byte[][] states;

    /** By criterion and unit, why it is that. */
    final byte[][] causes;

    /** By criterion and unit, the step or fact at which reckoning stopped. */
    final short[][] faults;

    /** By criterion, what the steps wrote for each unit. */
    final long[][] traces;

    /** By criterion, what the comparisons with peers gave. */
    final PeerValues[][] peers;

    /** By criterion, the score of each unit as a pair, as it goes into the sum above. */
    final long[][] scores;

    /** By group, what was attainable for each unit as a pair; of a leaf the policy says it. */
    final long[][] attainable;

    /** The total of each unit, as a pair. */
    final long[] totals;

    /** What was attainable for each unit, as a pair. */
    final long[] attainableTotals;

    Ledger(ResolvedAssessments resolved, List<Fraction> large) {
        int units = resolved.size();
        List<CompiledCriterion> criteria = resolved.catalogue.criteria;
        this.resolved = resolved;
        this.large = large;
        this.states = new byte[criteria.size()][units];
        this.causes = new byte[criteria.size()][];
        this.faults = new short[criteria.size()][];
        this.traces = new long[criteria.size()][];
        this.peers = new PeerValues[criteria.size()][];
        this.scores = new long[criteria.size()][2 * units];
        this.attainable = new long[criteria.size()][];
        this.totals = new long[2 * units];
        this.attainableTotals = new long[2 * units];
        for (CompiledCriterion criterion : criteria) {
            int index = criterion.index;
            causes[index] = resolved.causes[index].clone();
            faults[index] = resolved.faults[index].clone();
            traces[index] = new long[criterion.compiled.width * units];
            attainable[index] = new long[criterion.leaf() ? 0 : 2 * units];
        }
    }

    @SuppressWarnings("EnumOrdinal") // a byte in memory for each unit, never in a file
    static byte kept(ScoreState state) {
        return (byte) state.ordinal();
    }

    ScoreState state(CompiledCriterion criterion, int unit) {
        return STATES.get(states[criterion.index][unit]);
    }

    Cause cause(CompiledCriterion criterion, int unit) {
        return Cause.of(causes[criterion.index][unit]);
    }

    /** {@return the score of a criterion that is scored, as it goes into the sum above} */
    Fraction score(CompiledCriterion criterion, int unit) {
        return fraction(scores[criterion.index], unit);
    }

    Fraction attainable(CompiledCriterion criterion, int unit) {
        if (!criterion.leaf() && cause(criterion, unit) == Cause.GROUP) {
            return fraction(attainable[criterion.index], unit);
        }
        return staysAttainable(criterion, unit) ? criterion.maximum : Fraction.ZERO;
    }

    Fraction fraction(long[] pairs, int unit) {
        return Reckoning.fraction(large, pairs[2 * unit], pairs[2 * unit + 1]);
    }

    /** {@return whether the maximum of a criterion that is not made of others stays attainable} */
    boolean staysAttainable(CompiledCriterion criterion, int unit) {
        return switch (state(criterion, unit)) {
            case SCORED -> true;
            case NOT_APPLICABLE -> false;
            case NOT_ASSESSED ->
                cause(criterion, unit) != Cause.OTHER_STAGE
                        && resolved.catalogue.policy.getNotAssessed() == StateEffect.ZERO;
            case NO_EVIDENCE -> resolved.catalogue.policy.getNoEvidence() == StateEffect.ZERO;
            case INVALID -> resolved.catalogue.policy.getInvalid() == StateEffect.ZERO;
        };
    }
}
