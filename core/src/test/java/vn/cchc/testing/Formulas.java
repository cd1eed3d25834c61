package vn.cchc.testing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Branch;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Condition;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactOption;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.Level;
import vn.cchc.catalogue.Statistic;
import vn.cchc.value.Text;

/** Rules written short, for tests. */
public final class Formulas {

    private Formulas() {}

    public static Expression number(String value) {
        return Expression.Constant.builder().value(new BigDecimal(value)).build();
    }

    public static Expression fact(String fact) {
        return Expression.Fact.builder().fact(fact).build();
    }

    public static Expression parameter(String id) {
        return Expression.Parameter.builder().parameter(id).build();
    }

    public static Expression maximum() {
        return Expression.MaximumPoints.builder().build();
    }

    public static Expression sum(Expression... terms) {
        return Expression.Sum.builder().terms(Arrays.asList(terms)).build();
    }

    public static Expression product(Expression... factors) {
        return Expression.Product.builder().factors(Arrays.asList(factors)).build();
    }

    public static Expression difference(Expression from, Expression minus) {
        return Expression.Difference.builder().from(from).minus(minus).build();
    }

    public static Expression share(Expression numerator, Expression denominator) {
        return Expression.Share.builder()
                .numerator(numerator)
                .denominator(denominator)
                .build();
    }

    /** {@return the share of one fact in another} */
    public static Expression share(String numerator, String denominator) {
        return share(fact(numerator), fact(denominator));
    }

    public static Expression ratio(Expression numerator, Expression denominator) {
        return Expression.Ratio.builder()
                .numerator(numerator)
                .denominator(denominator)
                .build();
    }

    /** {@return the ratio of one fact to another} */
    public static Expression ratio(String numerator, String denominator) {
        return ratio(fact(numerator), fact(denominator));
    }

    public static Expression growth(Expression current, Expression previous) {
        return Expression.Growth.builder().current(current).previous(previous).build();
    }

    /** {@return the growth of one fact over another} */
    public static Expression growth(String current, String previous) {
        return growth(fact(current), fact(previous));
    }

    public static Expression smallest(Expression... of) {
        return Expression.Smallest.builder().of(Arrays.asList(of)).build();
    }

    public static Expression largest(Expression... of) {
        return Expression.Largest.builder().of(Arrays.asList(of)).build();
    }

    public static Expression peers(Expression measure, Statistic statistic) {
        return Expression.Peers.builder().measure(measure).statistic(statistic).build();
    }

    public static Expression atMost(Expression value, String most) {
        return Expression.Clamp.builder().value(value).atMost(number(most)).build();
    }

    public static Expression within(Expression value, String least, String most) {
        return clamp(value, number(least), number(most));
    }

    public static Expression clamp(Expression value, Expression atLeast, Expression atMost) {
        return Expression.Clamp.builder()
                .value(value)
                .atLeast(atLeast)
                .atMost(atMost)
                .build();
    }

    public static Expression proportional(Expression measure) {
        return Expression.Proportional.builder().measure(measure).build();
    }

    public static Expression proportional(Expression measure, Expression target) {
        return Expression.Proportional.builder().measure(measure).target(target).build();
    }

    public static Expression proportional(Expression measure, Expression target, Expression floor) {
        return Expression.Proportional.builder()
                .measure(measure)
                .target(target)
                .floor(floor)
                .build();
    }

    public static Expression proportional(Expression measure, String target, String floor) {
        return proportional(measure, number(target), number(floor));
    }

    public static Expression bands(Expression measure, Band... bands) {
        return Expression.Bands.builder()
                .measure(measure)
                .bands(Arrays.asList(bands))
                .build();
    }

    /** {@return a band from a number on, up to but without another; a dash is no end} */
    public static Band band(String atLeast, String below, String points) {
        var band = Band.builder().points(new BigDecimal(points));
        if (!atLeast.equals("-")) {
            band.atLeast(new BigDecimal(atLeast));
        }
        if (!below.equals("-")) {
            band.below(new BigDecimal(below));
        }
        return band.build();
    }

    public static Band above(String end, String points) {
        return Band.builder()
                .above(new BigDecimal(end))
                .points(new BigDecimal(points))
                .build();
    }

    public static Band fromTo(String from, String to, String points) {
        return Band.builder()
                .atLeast(new BigDecimal(from))
                .atMost(new BigDecimal(to))
                .points(new BigDecimal(points))
                .build();
    }

    public static Band below(String end, String points) {
        return Band.builder()
                .below(new BigDecimal(end))
                .points(new BigDecimal(points))
                .build();
    }

    public static Level level(String option, String points) {
        return Level.builder().option(option).points(new BigDecimal(points)).build();
    }

    public static Expression levels(String fact, List<String> notApplicable, Level... levels) {
        return Expression.Levels.builder()
                .fact(fact)
                .addLevels(levels)
                .notApplicable(notApplicable)
                .build();
    }

    public static Expression met(Condition condition) {
        return Expression.Met.builder().condition(condition).build();
    }

    public static Branch when(Condition condition, Expression then) {
        return Branch.builder().when(condition).then(then).build();
    }

    public static Expression choose(Branch... branches) {
        return Expression.Choose.builder().addBranches(branches).build();
    }

    public static Expression choose(Expression otherwise, Branch... branches) {
        return Expression.Choose.builder()
                .branches(Arrays.asList(branches))
                .otherwise(otherwise)
                .build();
    }

    public static Condition is(String fact) {
        return Condition.Is.builder().fact(fact).build();
    }

    public static Condition is(String fact, String option) {
        return Condition.Is.builder().fact(fact).option(option).build();
    }

    public static Condition compare(Expression left, Comparison comparison, Expression right) {
        return Condition.Compare.builder()
                .left(left)
                .comparison(comparison)
                .right(right)
                .build();
    }

    public static Condition all(Condition... conditions) {
        return Condition.All.builder().conditions(Arrays.asList(conditions)).build();
    }

    public static Condition any(Condition... conditions) {
        return Condition.Any.builder().conditions(Arrays.asList(conditions)).build();
    }

    public static Condition not(Condition condition) {
        return Condition.Not.builder().condition(condition).build();
    }

    public static FactDeclaration count(String fact, String label) {
        return declared(fact, label, FactType.COUNT);
    }

    public static FactDeclaration yesNo(String fact, String label) {
        return declared(fact, label, FactType.YES_NO);
    }

    public static FactDeclaration choice(String fact, String label, FactOption... options) {
        return FactDeclaration.builder()
                .fact(fact)
                .label(Text.of(label))
                .type(FactType.CHOICE)
                .options(Arrays.asList(options))
                .build();
    }

    public static FactOption option(String option, String label) {
        return FactOption.builder().option(option).label(Text.of(label)).build();
    }

    private static FactDeclaration declared(String fact, String label, FactType type) {
        return FactDeclaration.builder()
                .fact(fact)
                .label(Text.of(label))
                .type(type)
                .build();
    }
}
