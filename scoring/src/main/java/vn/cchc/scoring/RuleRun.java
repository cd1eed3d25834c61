package vn.cchc.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;
import vn.cchc.value.Fraction;

/** The steps of one rule taken again for one unit (lần tính), with all that they write down. */
final class RuleRun {

    final Reckoning reckoning;

    /** The step or fact at which reckoning stopped, or -1. */
    final int stoppedAt;

    final BitSet parametersRead;
    private final Optional<Fraction> points;

    RuleRun(Ledger ledger, CompiledCriterion criterion, int unit) {
        ResolvedAssessments resolved = ledger.resolved;
        reckoning = new Reckoning(new ArrayList<>(ledger.large));
        reckoning.facts = resolved.facts[criterion.index];
        reckoning.trace = new long[criterion.compiled.width];
        reckoning.peers = ledger.peers[criterion.index];
        reckoning.at(unit, criterion.facts.size(), resolved.parameters[unit]);
        if (resolved.causes[criterion.index][unit] == Cause.RULE.kept() && criterion.rule != null) {
            points = found(criterion.rule.reckon(reckoning));
            stoppedAt = reckoning.stoppedAt;
        } else {
            points = Optional.empty();
            stoppedAt = resolved.faults[criterion.index][unit];
        }
        parametersRead = (BitSet) reckoning.parametersRead.clone();
    }

    /** {@return the points that the rule gave, if it gave any} */
    Optional<Fraction> points() {
        return points;
    }

    /** {@return what a step wrote down, if it was taken} */
    Optional<Fraction> written(Step step) {
        return found(step.written(reckoning));
    }

    private Optional<Fraction> found(long n) {
        return reckoning.denominator == Reckoning.NONE
                ? Optional.empty()
                : Optional.of(Reckoning.fraction(reckoning.large, n, reckoning.denominator));
    }
}
