package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.WhenNone;

/** Scores many units, criterion by criterion: comparisons with peers, leaves, then groups from below. */
final class Scoring {

    private static final byte BY_RULE = Cause.RULE.kept();

    private final ResolvedAssessments resolved;
    private final CompiledCatalogue catalogue;
    private final Ledger ledger;
    private final Reckoning reckoning;
    private final Columns columns;
    private final @Nullable Rounding rounding;
    private final long roundingUnit;

    Scoring(ResolvedAssessments resolved) {
        this.resolved = resolved;
        this.catalogue = resolved.catalogue;
        this.reckoning = new Reckoning(new ArrayList<>(resolved.large));
        this.ledger = new Ledger(resolved, reckoning.large);
        this.columns = new Columns(resolved.size());
        this.rounding = catalogue.policy.getBeforeAdding().orElse(null);
        this.roundingUnit = rounding == null ? 1 : Numbers.tenTo(rounding.getDecimals());
    }

    Ledger score() {
        for (CompiledCriterion criterion : catalogue.criteria) {
            if (criterion.leaf()) {
                leaf(criterion);
            }
        }
        Sums sums = new Sums(ledger);
        for (CompiledCriterion criterion : catalogue.fromBelow) {
            if (!criterion.leaf()) {
                group(criterion, sums);
            }
        }
        sums.total();
        return ledger;
    }

    private void leaf(CompiledCriterion criterion) {
        turnTo(criterion);
        compare(criterion);
        int known = reckoning.large.size();
        byte[] causes = ledger.causes[criterion.index];
        Optional<Shortcut> shortcut = catalogue.shortcuts.get(criterion.index);
        if (shortcut.isPresent()) {
            columns.leftCount = 0;
            shortcut.get().reckon(columns, resolved.facts[criterion.index], causes, ledger, criterion);
            for (int i = 0; i < columns.leftCount; i++) {
                leaf(criterion, columns.left[i], known);
            }
        } else {
            for (int unit = 0; unit < causes.length; unit++) {
                leaf(criterion, unit, known);
            }
        }
    }

    private void leaf(CompiledCriterion criterion, int unit, int known) {
        Step rule = criterion.rule;
        if (ledger.causes[criterion.index][unit] == BY_RULE && rule != null) {
            at(criterion, unit);
            settle(criterion, unit, rule.reckon(reckoning));
        } else {
            unreckoned(criterion, unit);
        }
        reckoning.forget(known);
    }

    private void turnTo(CompiledCriterion criterion) {
        reckoning.facts = resolved.facts[criterion.index];
        reckoning.trace = new long[criterion.compiled.width];
    }

    private void at(CompiledCriterion criterion, int unit) {
        reckoning.at(unit, criterion.facts.size(), resolved.parameters[unit]);
    }

    /** Makes the measures of all peers before any of them is scored. */
    private void compare(CompiledCriterion criterion) {
        PeerValues[] values = new PeerValues[criterion.peers.length];
        for (ValueSteps.Peers step : criterion.peers) {
            var peers = new PeerValues(resolved.peerGroups, resolved.peerGroupCount);
            int known = reckoning.large.size();
            for (int unit = 0; unit < resolved.size(); unit++) {
                if (ledger.cause(criterion, unit) == Cause.RULE) {
                    at(criterion, unit);
                    long n = step.measure.reckon(reckoning);
                    if (reckoning.denominator != Reckoning.NONE) {
                        peers.add(unit, Reckoning.fraction(reckoning.large, n, reckoning.denominator));
                    }
                }
            }
            reckoning.forget(known);
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
            int at = 2 * (unit * criterion.facts.size() + criterion.facts.published);
            settle(criterion, unit, reckoning.number(reckoning.facts[at], reckoning.facts[at + 1]));
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
        ledger.points[criterion.index][unit] = reckoning.floor(points, reckoning.denominator, ledger.grain.perPoint);
        if (!reckoning.whole) {
            ledger.slackOf(criterion)[unit] = 1;
        }
    }

    /** There are no points: nothing arose, or the facts are refused. */
    private void none(CompiledCriterion criterion, int unit) {
        Optional<WhenNone> whenNone = criterion.criterion.getWhenNone();
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

    private void group(CompiledCriterion criterion, Sums sums) {
        sums.group(criterion);
        turnTo(criterion);
        byte[] causes = ledger.causes[criterion.index];
        byte byGroup = Cause.GROUP.kept();
        for (int unit = 0; unit < causes.length; unit++) {
            if (causes[unit] == byGroup) {
                state(criterion, unit, stateOf(criterion, unit));
            } else {
                sums.clear(criterion, unit);
                unreckoned(criterion, unit);
                sums.attainAsOne(criterion, unit);
            }
        }
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
}
