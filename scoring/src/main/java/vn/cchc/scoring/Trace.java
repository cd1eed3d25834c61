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
import vn.cchc.value.Fraction;

/** What a ledger says of one criterion of one unit. */
final class Trace implements TraceView {

    private final Ledger ledger;
    private final CompiledCriterion compiled;
    private final int unit;
    private final @Nullable CriterionAssessment entry;
    private final ExactScores scores;
    private final RuleRun run;

    Trace(
            Ledger ledger,
            ExactScores scores,
            CompiledCriterion compiled,
            int unit,
            @Nullable CriterionAssessment entry) {
        this.ledger = ledger;
        this.scores = scores;
        this.compiled = compiled;
        this.unit = unit;
        this.entry = entry;
        this.run = new RuleRun(ledger, compiled, unit);
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
                    TOO_LARGE -> Optional.of(compiled.compiled.steps.get(run.stoppedAt).expression);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> factAtFault() {
        return switch (cause()) {
            case FACT_MISSING, FACT_REFUSED ->
                Optional.of(compiled.facts.declaration(run.stoppedAt).getFact());
            case ABOVE_MAXIMUM, BELOW_MINIMUM ->
                run.points().isPresent() ? Optional.empty() : compiled.criterion.getPublishedScore();
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Fraction> value(Expression expression) {
        Step step = compiled.compiled.stepOf.get(expression);
        return step == null ? Optional.empty() : run.written(step);
    }

    @Override
    public Optional<Boolean> truth(Condition condition) {
        Query query = compiled.compiled.queryOf.get(condition);
        long answer = query == null ? Query.STOPPED : run.reckoning.trace[query.at];
        return answer == Query.STOPPED ? Optional.empty() : Optional.of(answer == Query.HOLDS);
    }

    @Override
    public OptionalInt taken(Expression expression) {
        Step step = compiled.compiled.stepOf.get(expression);
        if (!(step instanceof PointSteps.OneOf) && !(step instanceof PointSteps.Choose)) {
            return OptionalInt.empty();
        }
        int taken = (int) run.reckoning.trace[step.at];
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

    /** {@return whether the rule, as far as it was evaluated, read a parameter} */
    boolean read(ValueSteps.Parameter step) {
        return run.parametersRead.get(step.slot);
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
        return run.points().or(this::published);
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
        return state() == ScoreState.SCORED ? Optional.of(scores.score(compiled)) : Optional.empty();
    }

    @Override
    public Fraction attainable() {
        return scores.attainable(compiled);
    }

    @Override
    public List<Child> children() {
        return compiled.children.stream()
                .map(child -> new Child(
                        child.criterion, ledger.state(child, unit), scores.score(child), scores.attainable(child)))
                .toList();
    }
}
