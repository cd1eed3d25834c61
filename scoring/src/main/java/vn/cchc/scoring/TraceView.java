package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.value.Fraction;

/**
 * What was reckoned for one criterion of one unit, to be put into words. Nothing here is reckoned anew; expressions and conditions
 * are those of the rule of the criterion, asked for by identity.
 */
interface TraceView {

    /** {@return the criterion} */
    Criterion criterion();

    /** {@return the policy of the catalogue} */
    ScoringPolicy policy();

    /** {@return what became of it} */
    ScoreState state();

    /** {@return why} */
    Cause cause();

    /** {@return the expression at which reckoning stopped, where it did} */
    Optional<Expression> stoppedAt();

    /** {@return the fact at fault, where one is} */
    Optional<String> factAtFault();

    /** {@return the value of an expression of the rule, if it was evaluated and has one} */
    Optional<Fraction> value(Expression expression);

    /** {@return whether a condition of the rule holds, if that was asked} */
    Optional<Boolean> truth(Condition condition);

    /**
     * {@return the index of the band, level or branch taken; that of {@code otherwise} is the number of branches; empty if none
     * was}
     */
    OptionalInt taken(Expression expression);

    /** {@return the peers that an expression was compared with, if it was; {@link #value} has what was taken from them} */
    Optional<PeerCount> peers(Expression.Peers expression);

    /** {@return a fact given for the criterion} */
    Optional<FactValue> fact(String fact);

    /** {@return the value of a parameter on the last day of the period} */
    Optional<BigDecimal> parameter(String parameter);

    /** {@return the points before any rounding, if it is scored} */
    Optional<Fraction> unrounded();

    /** {@return the rounding before adding, if it is applied to this criterion} */
    Optional<Rounding> rounding();

    /** {@return the points as they go into the sum above, if it is scored} */
    Optional<Fraction> score();

    /** {@return the most that the unit could have} */
    Fraction attainable();

    /** {@return what became of the criteria below, in their order} */
    List<Child> children();

    /** How many peers the unit was compared with, itself among them, and how many of them were left out. */
    record PeerCount(int compared, int leftOut) {}

    /** What a criterion brings into the group above it: {@code counted} into its score, {@code attainable} into its attainable points. */
    record Child(Criterion criterion, ScoreState state, Fraction counted, Fraction attainable) {}
}
