package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Branch;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.Level;
import vn.cchc.catalogue.Statistic;

/** Rules for tests, in few words. */
final class Rules {

    private Rules() {}

    static Expression number(String number) {
        return Expression.Constant.builder().value(new BigDecimal(number)).build();
    }

    static Expression fact(String fact) {
        return Expression.Fact.builder().fact(fact).build();
    }

    static Expression parameter(String parameter) {
        return Expression.Parameter.builder().parameter(parameter).build();
    }

    static Expression maximum() {
        return Expression.MaximumPoints.builder().build();
    }

    static Expression sum(Expression... terms) {
        return Expression.Sum.builder().addTerms(terms).build();
    }

    static Expression difference(Expression from, Expression minus) {
        return Expression.Difference.builder().from(from).minus(minus).build();
    }

    static Expression product(Expression... factors) {
        return Expression.Product.builder().addFactors(factors).build();
    }

    static Expression share(String numerator, String denominator) {
        return Expression.Share.builder()
                .numerator(fact(numerator))
                .denominator(fact(denominator))
                .build();
    }

    static Expression ratio(String numerator, String denominator) {
        return Expression.Ratio.builder()
                .numerator(fact(numerator))
                .denominator(fact(denominator))
                .build();
    }

    static Expression growth(String current, String previous) {
        return Expression.Growth.builder()
                .current(fact(current))
                .previous(fact(previous))
                .build();
    }

    static Expression smallest(Expression... of) {
        return Expression.Smallest.builder().addOf(of).build();
    }

    static Expression largest(Expression... of) {
        return Expression.Largest.builder().addOf(of).build();
    }

    static Expression clamp(Expression value, Expression atLeast, Expression atMost) {
        return Expression.Clamp.builder()
                .value(value)
                .atLeast(atLeast)
                .atMost(atMost)
                .build();
    }

    static Expression proportional(Expression measure) {
        return Expression.Proportional.builder().measure(measure).build();
    }

    static Expression proportional(Expression measure, Expression target) {
        return Expression.Proportional.builder().measure(measure).target(target).build();
    }

    static Expression proportional(Expression measure, Expression target, Expression floor) {
        return Expression.Proportional.builder()
                .measure(measure)
                .target(target)
                .floor(floor)
                .build();
    }

    static Expression bands(Expression measure, Band... bands) {
        return Expression.Bands.builder().measure(measure).addBands(bands).build();
    }

    /** {@return a band from a number on, up to but without another; a dash is no end} */
    static Band band(String atLeast, String below, String points) {
        var band = Band.builder().points(new BigDecimal(points));
        if (!atLeast.equals("-")) {
            band.atLeast(new BigDecimal(atLeast));
        }
        if (!below.equals("-")) {
            band.below(new BigDecimal(below));
        }
        return band.build();
    }

    static Expression levels(String fact, List<String> notApplicable, Level... levels) {
        return Expression.Levels.builder()
                .fact(fact)
                .addLevels(levels)
                .notApplicable(notApplicable)
                .build();
    }

    static Level level(String option, String points) {
        return Level.builder().option(option).points(new BigDecimal(points)).build();
    }

    static Expression met(Condition condition) {
        return Expression.Met.builder().condition(condition).build();
    }

    static Expression choose(Expression otherwise, Branch... branches) {
        return Expression.Choose.builder()
                .addBranches(branches)
                .otherwise(otherwise)
                .build();
    }

    static Expression choose(Branch... branches) {
        return Expression.Choose.builder().addBranches(branches).build();
    }

    static Branch branch(Condition when, Expression then) {
        return Branch.builder().when(when).then(then).build();
    }

    static Expression peers(Expression measure, Statistic statistic) {
        return Expression.Peers.builder().measure(measure).statistic(statistic).build();
    }

    static Condition is(String fact) {
        return Condition.Is.builder().fact(fact).build();
    }

    static Condition is(String fact, String option) {
        return Condition.Is.builder().fact(fact).option(option).build();
    }

    static Condition compare(Expression left, Comparison comparison, Expression right) {
        return Condition.Compare.builder()
                .left(left)
                .comparison(comparison)
                .right(right)
                .build();
    }

    static Condition all(Condition... conditions) {
        return Condition.All.builder().addConditions(conditions).build();
    }

    static Condition any(Condition... conditions) {
        return Condition.Any.builder().addConditions(conditions).build();
    }

    static Condition not(Condition condition) {
        return Condition.Not.builder().condition(condition).build();
    }
}
