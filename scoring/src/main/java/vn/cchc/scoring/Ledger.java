package vn.cchc.scoring;

import java.util.List;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.value.Fraction;

/**
 * What was reckoned for many units (sổ tính điểm), by criterion and unit in flat arrays: states, causes and points, no more. How the
 * points of one unit came about is found by taking the same steps again, when its report is asked for ({@link RuleRun}).
 */
final class Ledger {

    private static final List<ScoreState> STATES = List.of(ScoreState.values());

    final ResolvedAssessments resolved;
    final Grain grain;

    /** The numbers that the facts and the comparisons with peers have and that do not fit into two longs. */
    final List<Fraction> large;

    /** By criterion and unit, the state; scored, which is kept as 0, where no other is written. */
    final byte[][] states;

    /** By criterion and unit, why it is that. */
    final byte[][] causes;

    /** By criterion, what the comparisons with peers gave. */
    final PeerValues[][] peers;

    /** By criterion and unit, the score in grains, from below, as it goes into the sum above; 0 where there is none. */
    final long[][] points;

    /** By criterion and unit, how many grains more the score may be at most; nothing for a criterion whose scores are all exact. */
    final int[][] slack;

    /** By group and unit, what was attainable, in grains; of a leaf the policy says it. */
    final long[][] attainable;

    /** The total of each unit, in grains, from below. */
    final long[] totals;

    /** How many grains more the total of each unit may be at most. */
    final int[] totalSlack;

    /** What was attainable for each unit, in grains. */
    final long[] attainableTotals;

    Ledger(ResolvedAssessments resolved, List<Fraction> large) {
        int units = resolved.size();
        List<CompiledCriterion> criteria = resolved.catalogue.criteria;
        this.resolved = resolved;
        this.grain = resolved.catalogue.grain;
        this.large = large;
        this.states = new byte[criteria.size()][units];
        this.causes = new byte[criteria.size()][];
        this.peers = new PeerValues[criteria.size()][];
        this.points = new long[criteria.size()][units];
        this.slack = new int[criteria.size()][];
        this.attainable = new long[criteria.size()][];
        this.totals = new long[units];
        this.totalSlack = new int[units];
        this.attainableTotals = new long[units];
        for (CompiledCriterion criterion : criteria) {
            int index = criterion.index;
            causes[index] = resolved.causes[index].clone();
            slack[index] = new int[0];
            attainable[index] = new long[criterion.leaf() ? 0 : units];
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

    boolean isExact(CompiledCriterion criterion) {
        return slack[criterion.index].length == 0;
    }

    int slack(CompiledCriterion criterion, int unit) {
        return isExact(criterion) ? 0 : slack[criterion.index][unit];
    }

    /** {@return where the slack of a criterion is written} */
    int[] slackOf(CompiledCriterion criterion) {
        if (isExact(criterion)) {
            slack[criterion.index] = new int[resolved.size()];
        }
        return slack[criterion.index];
    }

    /** {@return whether the maximum of a criterion that is not made of others stays attainable} */
    boolean staysAttainable(CompiledCriterion criterion, int unit) {
        return staysAttainable(state(criterion, unit))
                && !cause(criterion, unit).leavesSums();
    }

    private boolean staysAttainable(ScoreState state) {
        return switch (state) {
            case SCORED -> true;
            case NOT_APPLICABLE -> false;
            case NOT_ASSESSED -> resolved.catalogue.policy.getNotAssessed() == StateEffect.ZERO;
            case NO_EVIDENCE -> resolved.catalogue.policy.getNoEvidence() == StateEffect.ZERO;
            case INVALID -> resolved.catalogue.policy.getInvalid() == StateEffect.ZERO;
        };
    }

    /** {@return by state as kept, what of a maximum stays attainable} */
    long[] attainableByState(long maximum) {
        return STATES.stream()
                .mapToLong(state -> staysAttainable(state) ? maximum : 0)
                .toArray();
    }
}
