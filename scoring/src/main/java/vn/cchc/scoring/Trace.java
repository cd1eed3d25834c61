package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.ScoringPolicy;

/** What a ledger says of one criterion of one unit. */
final class Trace implements TraceView {

    private final Ledger ledger;
    private final CompiledCriterion compiled;
    private final int unit;
    private final @Nullable CriterionAssessment entry;
    private final Reckoning reading;

    Trace(Ledger ledger, CompiledCriterion compiled, int unit, @Nullable CriterionAssessment entry) {
        this.ledger = ledger;
        this.compiled = compiled;
        this.unit = unit;
        this.entry = entry;
        this.reading = new Reckoning(ledger.large);
        reading.facts = ledger.resolved.facts[compiled.index];
        reading.trace = ledger.traces[compiled.index];
        reading.at(unit, compiled.facts.size(), compiled.compiled.width, ledger.resolved.parameters[unit]);
    }

    @Override
    public Criterion criterion() {
        return compiled.criterion;
    }

    @Override
    public ScoringPolicy policy() {
        return ledger.resolved.catalogue.policy;
    }

    @Override
    public ScoreState state() {
        return ledger.state(compiled, unit);
    }

    @Override
    public Cause cause() {
        return ledger.cause(compiled, unit);
    }

    @Override
    public Optional<Expression> stoppedAt() {
        return switch (cause()) {
            case NOTHING_AROSE,
                    OPTION_NOT_APPLICABLE,
                    PARAMETER_MISSING,
                    NOTHING_OF_NOTHING,
                    DIVISION_BY_ZERO,
                    NO_SHARE,
                    NEGATIVE_BASE,
                    TARGET_NOT_POSITIVE,
                    BOUNDS_CROSSED,
                    NO_BAND,
                    NO_BRANCH,
                    NO_LEVEL,
                    PEERS_OF_ONE,
                    TOO_LARGE -> Optional.of(compiled.compiled.steps.get(fault()).expression);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> factAtFault() {
        return switch (cause()) {
            case FACT_MISSING, FACT_REFUSED ->
                Optional.of(compiled.facts.declaration(fault()).getFact());
            default -> Optional.empty();
        };
    }

    private int fault() {
        return ledger.faults[compiled.index][unit];
    }

    @Override
    public Optional<Fraction> value(Expression expression) {
        Step step = compiled.compiled.stepOf.get(expression);
        if (step == null) {
            return Optional.empty();
        }
        long n = step.written(reading);
        return reading.denominator == Reckoning.NONE
                ? Optional.empty()
                : Optional.of(Reckoning.fraction(ledger.large, n, reading.denominator));
    }

    @Override
    public Optional<Boolean> truth(Condition condition) {
        Query query = compiled.compiled.queryOf.get(condition);
        long answer = query == null ? Query.STOPPED : reading.trace[reading.traceAt + query.at];
        return answer == Query.STOPPED ? Optional.empty() : Optional.of(answer == Query.HOLDS);
    }

    @Override
    public OptionalInt taken(Expression expression) {
        Step step = compiled.compiled.stepOf.get(expression);
        if (!(step instanceof PointSteps.OneOf) && !(step instanceof PointSteps.Choose)) {
            return OptionalInt.empty();
        }
        int taken = (int) reading.trace[reading.traceAt + step.at];
        return taken == 0 ? OptionalInt.empty() : OptionalInt.of(taken - 1);
    }

    @Override
    public Optional<PeerCount> peers(Expression.Peers expression) {
        if (compiled.compiled.stepOf.get(expression) instanceof ValueSteps.Peers step) {
            PeerValues peers = ledger.peers[compiled.index][step.index];
            return Optional.of(new PeerCount(peers.compared(unit), peers.leftOut(unit)));
        }
        return Optional.empty();
    }

    @Override
    public Optional<FactValue> fact(String fact) {
        return entry == null
                ? Optional.empty()
                : Optional.ofNullable(entry.getFacts().get(fact));
    }

    @Override
    public Optional<BigDecimal> parameter(String parameter) {
        return ledger.resolved
                .catalogue
                .catalogue
                .parameter(parameter)
                .flatMap(found ->
                        found.valueOn(ledger.resolved.assessments.get(unit).getTo()));
    }

    @Override
    public Optional<Fraction> unrounded() {
        return switch (cause()) {
            case RULE, ABOVE_MAXIMUM, BELOW_MINIMUM -> reckoned();
            case PUBLISHED -> published();
            default -> score();
        };
    }

    /** The points of the rule; of a criterion out of its bounds they may also be published ones. */
    private Optional<Fraction> reckoned() {
        Optional<Fraction> reckoned = compiled.rule == null ? Optional.empty() : value(compiled.rule.expression);
        return reckoned.or(this::published);
    }

    private Optional<Fraction> published() {
        return compiled.criterion
                .getPublishedScore()
                .flatMap(this::fact)
                .flatMap(FactValue::number)
                .map(Fraction::of);
    }

    @Override
    public Optional<Rounding> rounding() {
        return compiled.leaf() && state() == ScoreState.SCORED ? policy().getBeforeAdding() : Optional.empty();
    }

    @Override
    public Optional<Fraction> score() {
        return state() == ScoreState.SCORED ? Optional.of(ledger.score(compiled, unit)) : Optional.empty();
    }

    @Override
    public Fraction attainable() {
        return ledger.attainable(compiled, unit);
    }

    @Override
    public List<Child> children() {
        return compiled.children.stream()
                .map(child -> new Child(
                        child.criterion,
                        ledger.state(child, unit),
                        ledger.state(child, unit) == ScoreState.SCORED ? ledger.score(child, unit) : Fraction.ZERO,
                        ledger.attainable(child, unit)))
                .toList();
    }
}
