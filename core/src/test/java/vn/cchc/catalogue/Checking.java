package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.value.Citation;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** Small catalogues to be checked, and what is found in them in one line each. */
final class Checking {

    private Checking() {}

    /** {@return code, places and Vietnamese message of each finding; places in the one criterion of a catalogue without its path} */
    static List<String> found(IndexCatalogue catalogue) {
        return lines(CatalogueCheck.of(catalogue));
    }

    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " "
                        + finding.getPlaces().stream()
                                .map(Place::getPath)
                                .map(path -> path.replace("criteria[0].rule", "rule"))
                                .collect(Collectors.joining("+"))
                        + ": " + finding.message(Locale.forLanguageTag("vi")))
                .toList();
    }

    static List<String> found(Expression rule, FactDeclaration... facts) {
        return found(ruled(rule, facts));
    }

    /** {@return a catalogue of one criterion of 5 points} */
    static IndexCatalogue ruled(Expression rule, FactDeclaration... facts) {
        return catalogue(leaf("1", 5).rule(rule).addFacts(facts).build()).build();
    }

    static ImmutableIndexCatalogue.Builder catalogue(Criterion... criteria) {
        return IndexCatalogue.builder()
                .id("test")
                .name(Text.of("Bộ tiêu chí thử"))
                .index(IndexCode.PAR_INDEX)
                .citation(Citation.builder().document(Text.of("1/QĐ-UBND")).build())
                .status(SourceStatus.VERIFIED)
                .coverage(Coverage.COMPLETE)
                .policy(policy())
                .addCriteria(criteria);
    }

    static ScoringPolicy policy() {
        return ScoringPolicy.builder()
                .published(Rounding.of(2, RoundingRule.HALF_UP))
                .notAssessed(StateEffect.ZERO)
                .noEvidence(StateEffect.ZERO)
                .invalid(StateEffect.ZERO)
                .evidence(EvidenceUse.OPTIONAL)
                .build();
    }

    /** {@return a criterion without a rule} */
    static ImmutableCriterion.Builder leaf(String code, int points) {
        return Criterion.builder()
                .code(code)
                .name(Text.of("Tiêu chí " + code))
                .maximumPoints(BigDecimal.valueOf(points));
    }

    /** {@return a criterion that is scored by its maximum points, so that nothing is found in it} */
    static Criterion plain(String code, String points) {
        return leaf(code, 1)
                .maximumPoints(new BigDecimal(points))
                .addFacts(yesNo("done"))
                .rule(met(is("done")))
                .build();
    }

    static FactDeclaration fact(String name, FactType type) {
        return FactDeclaration.builder()
                .fact(name)
                .label(Text.of("Số liệu " + name))
                .type(type)
                .build();
    }

    static FactDeclaration count(String name) {
        return fact(name, FactType.COUNT);
    }

    static FactDeclaration number(String name) {
        return fact(name, FactType.NUMBER);
    }

    static FactDeclaration number(String name, String least, String most) {
        return ((ImmutableFactDeclaration) number(name))
                .withAtLeast(new BigDecimal(least))
                .withAtMost(new BigDecimal(most));
    }

    static FactDeclaration yesNo(String name) {
        return fact(name, FactType.YES_NO);
    }

    static FactDeclaration choice(String name, String... options) {
        return FactDeclaration.builder()
                .fact(name)
                .label(Text.of("Số liệu " + name))
                .type(FactType.CHOICE)
                .options(Arrays.stream(options)
                        .map(option -> FactOption.builder()
                                .option(option)
                                .label(Text.of("Phương án " + option))
                                .build())
                        .toList())
                .build();
    }

    static Expression n(String number) {
        return Expression.Constant.builder().value(new BigDecimal(number)).build();
    }

    static Expression f(String fact) {
        return Expression.Fact.builder().fact(fact).build();
    }

    static Expression parameter(String id) {
        return Expression.Parameter.builder().parameter(id).build();
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

    static Expression share(Expression part, Expression whole) {
        return Expression.Share.builder().numerator(part).denominator(whole).build();
    }

    /** {@return the share of the counts a and b} */
    static Expression share() {
        return share(f("a"), f("b"));
    }

    static Expression ratio(Expression part, Expression whole) {
        return Expression.Ratio.builder().numerator(part).denominator(whole).build();
    }

    static Expression growth(Expression current, Expression previous) {
        return Expression.Growth.builder().current(current).previous(previous).build();
    }

    static Expression clamp(Expression value, Expression least, Expression most) {
        return Expression.Clamp.builder()
                .value(value)
                .atLeast(least)
                .atMost(most)
                .build();
    }

    static Expression atMost(Expression value, Expression most) {
        return Expression.Clamp.builder().value(value).atMost(most).build();
    }

    static Expression proportional(Expression measure, Expression target) {
        return Expression.Proportional.builder().measure(measure).target(target).build();
    }

    static Expression peers(Expression measure, Statistic statistic) {
        return Expression.Peers.builder().measure(measure).statistic(statistic).build();
    }

    static Expression met(Condition condition) {
        return Expression.Met.builder().condition(condition).build();
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

    static Condition not(Condition condition) {
        return Condition.Not.builder().condition(condition).build();
    }

    static Branch branch(Condition when, Expression then) {
        return Branch.builder().when(when).then(then).build();
    }

    static Expression choose(Expression otherwise, Branch... branches) {
        return Expression.Choose.builder()
                .addBranches(branches)
                .otherwise(otherwise)
                .build();
    }

    /** {@return bands written as in mathematics, with their points: {@code [0.7,0.9) 1}; an end may be absent} */
    static Expression bands(Expression measure, String... bands) {
        return Expression.Bands.builder()
                .measure(measure)
                .bands(Arrays.stream(bands).map(Checking::band).toList())
                .build();
    }

    static Band band(String written) {
        String[] parts = written.split("[ ,]", -1);
        ImmutableBand.Builder band = Band.builder().points(new BigDecimal(parts[2]));
        Optional<BigDecimal> lower = end(parts[0].substring(1));
        Optional<BigDecimal> upper = end(parts[1].substring(0, parts[1].length() - 1));
        return (written.startsWith("[") ? band.atLeast(lower) : band.above(lower))
                .atMost(parts[1].endsWith("]") ? upper : Optional.empty())
                .below(parts[1].endsWith(")") ? upper : Optional.empty())
                .build();
    }

    private static Optional<BigDecimal> end(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    static Expression levels(String fact, List<String> notApplicable, String... optionsWithPoints) {
        return Expression.Levels.builder()
                .fact(fact)
                .levels(Arrays.stream(optionsWithPoints)
                        .map(pair -> Level.builder()
                                .option(pair.substring(0, pair.indexOf(' ')))
                                .points(new BigDecimal(pair.substring(pair.indexOf(' ') + 1)))
                                .build())
                        .toList())
                .notApplicable(notApplicable)
                .build();
    }
}
