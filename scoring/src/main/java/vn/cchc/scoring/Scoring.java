package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Combination;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.WhenNone;

/** Scores many units, criterion by criterion: comparisons with peers, leaves, groups from below, totals. */
final class Scoring {

    private static final byte SCORED = Ledger.kept(ScoreState.SCORED);

    private final ResolvedAssessments resolved;
    private final CompiledCatalogue catalogue;
    private final Ledger ledger;
    private final Reckoning reckoning;
    private final @Nullable Rounding rounding;
    private final long roundingUnit;

    Scoring(ResolvedAssessments resolved) {
        this.resolved = resolved;
        this.catalogue = resolved.catalogue;
        this.reckoning = new Reckoning(new ArrayList<>(resolved.large));
        this.ledger = new Ledger(resolved, reckoning.large);
        this.rounding = catalogue.policy.getBeforeAdding().orElse(null);
        this.roundingUnit = rounding == null ? 1 : Numbers.tenTo(rounding.getDecimals());
    }

    Ledger score() {
        for (CompiledCriterion criterion : catalogue.criteria) {
            if (criterion.leaf()) {
                leaf(criterion);
            }
        }
        for (int i = catalogue.criteria.size() - 1; i >= 0; i--) {
            if (!catalogue.criteria.get(i).leaf()) {
                group(catalogue.criteria.get(i));
            }
        }
        for (int unit = 0; unit < resolved.size(); unit++) {
            total(unit);
        }
        return ledger;
    }

    private void leaf(CompiledCriterion criterion) {
        reckoning.facts = resolved.facts[criterion.index];
        reckoning.trace = ledger.traces[criterion.index];
        compare(criterion);
        byte[] causes = ledger.causes[criterion.index];
        byte byRule = Cause.RULE.kept();
        Step rule = criterion.rule;
        for (int unit = 0; unit < causes.length; unit++) {
            if (causes[unit] == byRule && rule != null) {
                at(criterion, unit);
                settle(criterion, unit, rule.reckon(reckoning));
            } else {
                unreckoned(criterion, unit);
            }
        }
    }

    private void at(CompiledCriterion criterion, int unit) {
        reckoning.at(unit, criterion.facts.size(), criterion.compiled.width, resolved.parameters[unit]);
    }

    /** Makes the measures of all peers before any of them is scored. */
    private void compare(CompiledCriterion criterion) {
        PeerValues[] values = new PeerValues[criterion.peers.length];
        for (ValueSteps.Peers step : criterion.peers) {
            var peers = new PeerValues(resolved.peerGroups, resolved.peerGroupCount);
            for (int unit = 0; unit < resolved.size(); unit++) {
                if (ledger.cause(criterion, unit) == Cause.RULE) {
                    at(criterion, unit);
                    long n = step.measure.reckon(reckoning);
                    if (reckoning.denominator != Reckoning.NONE) {
                        peers.add(unit, Reckoning.fraction(reckoning.large, n, reckoning.denominator));
                    }
                }
            }
            peers.take(step.statistic(), reckoning);
            values[step.index] = peers;
        }
        reckoning.peers = values;
        ledger.peers[criterion.index] = values;
    }

    /** A criterion that is not reckoned by its rule: its cause says what becomes of it. */
    private void unreckoned(CompiledCriterion criterion, int unit) {
        Cause cause = ledger.cause(criterion, unit);
        if (cause == Cause.PUBLISHED) {
            long[] facts = resolved.facts[criterion.index];
            int at = 2 * (unit * criterion.facts.size() + criterion.facts.published);
            at(criterion, unit);
            settle(criterion, unit, reckoning.number(facts[at], facts[at + 1]));
        } else {
            state(criterion, unit, cause.state());
        }
    }

    /** Writes down the points of a criterion, or why there are none. */
    private void settle(CompiledCriterion criterion, int unit, long n) {
        long d = reckoning.denominator;
        if (d == Reckoning.NONE) {
            none(criterion, unit);
            return;
        }
        long[] bounds = criterion.bounds;
        if (reckoning.compare(n, d, bounds[0], bounds[1]) > 0) {
            stopped(criterion, unit, Cause.ABOVE_MAXIMUM);
        } else if (reckoning.compare(n, d, bounds[2], bounds[3]) < 0) {
            stopped(criterion, unit, Cause.BELOW_MINIMUM);
        } else {
            scored(criterion, unit, n, d);
        }
    }

    private void scored(CompiledCriterion criterion, int unit, long n, long d) {
        long points = n;
        reckoning.denominator = d;
        if (rounding != null && criterion.leaf()) {
            points = reckoning.round(n, d, rounding, roundingUnit);
        }
        put(ledger.scores[criterion.index], unit, points);
        ledger.states[criterion.index][unit] = SCORED;
    }

    /** There are no points: nothing arose, or the facts are refused. */
    private void none(CompiledCriterion criterion, int unit) {
        Optional<WhenNone> whenNone = criterion.criterion.getWhenNone();
        ledger.faults[criterion.index][unit] = (short) reckoning.stoppedAt;
        if (reckoning.cause != Cause.NOTHING_OF_NOTHING || whenNone.isEmpty() || whenNone.get() == WhenNone.INVALID) {
            stopped(criterion, unit, reckoning.cause);
            return;
        }
        ledger.causes[criterion.index][unit] = Cause.NOTHING_AROSE.kept();
        switch (whenNone.get()) {
            case FULL -> scored(criterion, unit, criterion.bounds[0], criterion.bounds[1]);
            case ZERO -> scored(criterion, unit, 0, 1);
            case NOT_APPLICABLE -> state(criterion, unit, ScoreState.NOT_APPLICABLE);
            default -> state(criterion, unit, ScoreState.NOT_ASSESSED);
        }
    }

    private void stopped(CompiledCriterion criterion, int unit, Cause cause) {
        ledger.causes[criterion.index][unit] = cause.kept();
        state(criterion, unit, cause.state());
    }

    private void state(CompiledCriterion criterion, int unit, ScoreState state) {
        ledger.states[criterion.index][unit] = Ledger.kept(state);
    }

    private void put(long[] pairs, int unit, long n) {
        pairs[2 * unit] = n;
        pairs[2 * unit + 1] = reckoning.denominator;
    }

    /** Criterion by criterion, each for all units: what is read next then lies next to what was read. */
    private void group(CompiledCriterion criterion) {
        boolean best = criterion.criterion.getCombination().orElse(Combination.SUM) == Combination.BEST;
        long[] scores = ledger.scores[criterion.index];
        long[] attainable = ledger.attainable[criterion.index];
        for (CompiledCriterion child : criterion.children) {
            for (int unit = 0; unit < resolved.size(); unit++) {
                long counted = countedOf(child, unit);
                bring(scores, unit, counted, best);
                long most = attainableOf(child, unit);
                bring(attainable, unit, most, best);
            }
        }
        for (int unit = 0; unit < resolved.size(); unit++) {
            if (ledger.cause(criterion, unit) == Cause.GROUP) {
                cap(criterion, scores, unit);
                cap(criterion, attainable, unit);
                state(criterion, unit, stateOf(criterion, unit));
            } else {
                unreckoned(criterion, unit);
            }
        }
    }

    /** Puts a number, its denominator in the reckoning, together with those brought before it; where there is none, none is brought. */
    private void bring(long[] pairs, int unit, long n, boolean best) {
        long d = reckoning.denominator;
        long soFar = pairs[2 * unit];
        long soFarD = pairs[2 * unit + 1];
        if (d == Reckoning.NONE) {
            return;
        }
        if (soFarD == Reckoning.NONE) {
            put(pairs, unit, n);
        } else if (!best) {
            put(pairs, unit, reckoning.add(soFar, soFarD, n, d));
        } else if (reckoning.compare(n, d, soFar, soFarD) > 0) {
            put(pairs, unit, reckoning.number(n, d));
        }
    }

    /** Holds what was put together at the maximum, where the group is capped; nothing is 0. */
    private void cap(CompiledCriterion criterion, long[] pairs, int unit) {
        boolean capped = criterion
                        .criterion
                        .getCombination()
                        .filter(Combination.CAPPED_SUM::equals)
                        .isPresent()
                || criterion.criterion.getAdjustment().isPresent();
        long[] bounds = criterion.bounds;
        if (pairs[2 * unit + 1] == Reckoning.NONE) {
            put(pairs, unit, reckoning.number(0, 1));
        } else if (capped && reckoning.compare(pairs[2 * unit], pairs[2 * unit + 1], bounds[0], bounds[1]) > 0) {
            put(pairs, unit, reckoning.number(bounds[0], bounds[1]));
        }
    }

    /** {@return what a criterion brings into the score above it, if it is scored} */
    private long countedOf(CompiledCriterion criterion, int unit) {
        long[] scores = ledger.scores[criterion.index];
        return ledger.states[criterion.index][unit] == SCORED
                ? reckoning.number(scores[2 * unit], scores[2 * unit + 1])
                : reckoning.number(0, Reckoning.NONE);
    }

    private long attainableOf(CompiledCriterion criterion, int unit) {
        if (criterion.leaf() && ledger.states[criterion.index][unit] == SCORED) {
            return reckoning.number(criterion.bounds[0], criterion.bounds[1]);
        }
        if (!criterion.leaf() && ledger.cause(criterion, unit) == Cause.GROUP) {
            long[] attainable = ledger.attainable[criterion.index];
            return reckoning.number(attainable[2 * unit], attainable[2 * unit + 1]);
        }
        return ledger.staysAttainable(criterion, unit)
                ? reckoning.number(criterion.bounds[0], criterion.bounds[1])
                : reckoning.number(0, 1);
    }

    /** Scored if one below is; otherwise what all below are, or not assessed. Those that do not apply decide only together. */
    private ScoreState stateOf(CompiledCriterion criterion, int unit) {
        ScoreState common = ScoreState.NOT_APPLICABLE;
        for (CompiledCriterion child : criterion.children) {
            ScoreState state = ledger.state(child, unit);
            if (state == ScoreState.SCORED) {
                return state;
            }
            if (state != ScoreState.NOT_APPLICABLE) {
                common = common == ScoreState.NOT_APPLICABLE || common == state ? state : ScoreState.NOT_ASSESSED;
            }
        }
        return common;
    }

    private void total(int unit) {
        long n = 0;
        long d = 1;
        long most = 0;
        long mostD = 1;
        for (CompiledCriterion criterion : catalogue.top) {
            Optional<Adjustment> adjustment = criterion.criterion.getAdjustment();
            if (adjustment.isEmpty()) {
                most = reckoning.add(most, mostD, attainableOf(criterion, unit), reckoning.denominator);
                mostD = reckoning.denominator;
            }
            long m = countedOf(criterion, unit);
            if (reckoning.denominator == Reckoning.NONE) {
                continue;
            }
            n = adjustment.filter(Adjustment.PENALTY::equals).isPresent()
                    ? reckoning.minus(n, d, m, reckoning.denominator)
                    : reckoning.add(n, d, m, reckoning.denominator);
            d = reckoning.denominator;
        }
        ledger.totals[2 * unit] = n;
        ledger.totals[2 * unit + 1] = d;
        ledger.attainableTotals[2 * unit] = most;
        ledger.attainableTotals[2 * unit + 1] = mostD;
    }
}
