package vn.cchc.scoring;

import static vn.cchc.scoring.Samples.given;
import static vn.cchc.testing.Formulas.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalogue.Adjustment;
import vn.cchc.catalogue.Band;
import vn.cchc.catalogue.Combination;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoredBy;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.catalogue.Statistic;
import vn.cchc.catalogue.WhenNone;
import vn.cchc.testing.ServiceCriterion;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

/** Scored criteria whose explanations are held to the letter. */
final class ArithmeticCases {

    static final Expression ON_TIME = share(fact("onTime"), fact("received"));

    private static final Object[] NEARLY = {"onTime", 653, "received", 654};

    private final Map<String, ScoreNode> nodes = new LinkedHashMap<>();

    static Map<String, ScoreNode> nodes() {
        ArithmeticCases cases = new ArithmeticCases();
        cases.proportions();
        cases.bandsAndLevels();
        cases.formulas();
        cases.conditions();
        cases.cases();
        cases.compared();
        cases.states();
        cases.groups();
        return cases.nodes;
    }

    private void proportions() {
        rule("proportional above target", proportional(ON_TIME, "0.9", "0.8"), NEARLY);
        rule("proportional", proportional(ON_TIME, "0.9", "0.8"), "onTime", 247, "received", 288);
        rule("proportional at target", proportional(ON_TIME, "0.9", "0.8"), "onTime", 90, "received", 100);
        rule(
                "proportional just below target",
                proportional(ON_TIME, "0.9", "0.8"),
                "onTime",
                89999,
                "received",
                100001);
        rule("proportional below floor", proportional(ON_TIME, "0.9", "0.8"), "onTime", 79, "received", 100);
        rule("proportional without target", proportional(ON_TIME), "onTime", 1, "received", 3);
        rule("proportional all", proportional(ON_TIME), "onTime", 3, "received", 3);
        rule("proportional ratio", proportional(ratio(fact("reports"), number("4"))), "reports", 5);
        rule("proportional negative", proportional(growth(fact("reports"), fact("late"))), "reports", 3, "late", 4);
        rule(
                "proportional parameter",
                Expression.Proportional.builder()
                        .measure(ON_TIME)
                        .target(parameter("goal"))
                        .build(),
                "onTime",
                45,
                "received",
                100);
    }

    private void bandsAndLevels() {
        Expression bands = bands(ON_TIME, above("0.9", "2"), fromTo("0.7", "0.9", "1"), below("0.7", "0"));
        rule("band", bands, "onTime", 85, "received", 100);
        rule("band just above", bands, "onTime", 900001, "received", 1000000);
        rule("band inexact", bands, "onTime", 2, "received", 3);
        rule(
                "band of one, a share",
                bands(
                        fact("reports"),
                        Band.builder()
                                .atLeast(new BigDecimal("4"))
                                .share(new BigDecimal("0.75"))
                                .atMost(new BigDecimal("4"))
                                .build(),
                        above("4", "6"),
                        below("4", "0")),
                "reports",
                4);
        Expression levels = Expression.Levels.builder()
                .fact("plan")
                .addLevels(level("timely", "1"), level("lateIssue", "0.5"), level("none", "0"))
                .addNotApplicable("notAsked")
                .build();
        rule("level", levels, "plan", "lateIssue");
        rule("level not applicable", levels, "plan", "notAsked");
    }

    private void formulas() {
        rule("constant", number("1.5"), "reports", 1);
        rule("fact", fact("reports"), "reports", 4);
        rule("maximum", maximum(), "reports", 4);
        rule("parameter", product(number("5"), parameter("goal")), "reports", 4);
        rule("difference", difference(maximum(), product(number("0.5"), fact("late"))), "late", 3);
        rule(
                "sum of a share and a capped count",
                sum(product(number("5"), ON_TIME), atMost(fact("reports"), "1")),
                "onTime",
                2,
                "received",
                3,
                "reports",
                4);
        rule("clamp within", within(difference(fact("reports"), fact("late")), "0", "2"), "reports", 4, "late", 3);
        rule("clamp below", within(difference(fact("reports"), fact("late")), "0", "2"), "reports", 1, "late", 3);
        rule("largest", largest(number("2"), product(number("0.5"), fact("reports"))), "reports", 6);
        rule("smallest", smallest(number("2"), fact("reports")), "reports", 6);
        rule(
                "nested points",
                sum(
                        met(is("funded")),
                        product(number("-1"), fact("late")),
                        bands(fact("reports"), above("3", "1"), fromTo("0", "3", "0.5"))),
                "funded",
                true,
                "late",
                2,
                "reports",
                2);
        rule(
                "growth",
                bands(growth(fact("reports"), fact("late")), above("0.2", "6"), fromTo("-1", "0.2", "3")),
                "reports",
                120,
                "late",
                90);
    }

    private void conditions() {
        rule("met", met(all(is("planned"), is("funded"))), "planned", true, "funded", true);
        rule("not met", met(all(is("planned"), is("funded"))), "planned", true, "funded", false);
        rule(
                "not met by a share",
                met(any(compare(ON_TIME, Comparison.AT_LEAST, number("0.85")), not(is("plan", "none")))),
                "onTime",
                3,
                "received",
                4,
                "plan",
                "none");
        rule("met by none", met(compare(fact("late"), Comparison.EQUAL, number("0"))), "late", 0);
        rule(
                "not met by two facts",
                met(compare(fact("late"), Comparison.LESS_THAN, fact("reports"))),
                "late",
                4,
                "reports",
                4);
    }

    private void cases() {
        Expression choose = choose(
                proportional(ON_TIME),
                when(compare(fact("late"), Comparison.EQUAL, number("0")), maximum()),
                when(is("funded"), number("1")));
        rule("first case", choose, "late", 0);
        rule("second case", choose, "late", 2, "funded", true);
        rule("other cases", choose, "late", 2, "funded", false, "onTime", 1, "received", 2);
        rule(
                "case within",
                sum(number("1"), choose(number("2"), when(is("funded"), fact("late")))),
                "funded",
                true,
                "late",
                3);
    }

    private void compared() {
        Criterion criterion =
                ServiceCriterion.of(proportional(ratio(fact("reports"), peers(fact("reports"), Statistic.LARGEST))));
        IndexCatalogue catalogue = ServiceCriterion.catalogue(criterion);
        Assessment unit = unit("u1", given("3.1", "reports", 12));
        Assessment leader = unit("u2", given("3.1", "reports", 45));
        Assessment silent = unit("u3", given("3.1", "late", 1));
        nodes.put("peers", report(catalogue, unit, leader, silent).getCriteria().get(0));
        rule("peers of one", criterion.getRule().orElseThrow(), "reports", 12);
    }

    private void states() {
        for (WhenNone none : WhenNone.values()) {
            node(
                    "nothing arose " + none,
                    ServiceCriterion.builder()
                            .rule(proportional(ON_TIME))
                            .whenNone(none)
                            .build(),
                    given("3.1", "onTime", 0, "received", 0));
        }
        Criterion plain = ServiceCriterion.of(proportional(ON_TIME));
        node("no facts", plain);
        node("missing fact", plain, given("3.1", "onTime", 1));
        node("more than the whole", plain, given("3.1", "onTime", 2, "received", 1));
        node("marked", plain, given("3.1", entry -> entry.mark(Mark.NOT_APPLICABLE)));
        node("no evidence", plain, given("3.1", entry -> entry.mark(Mark.NO_EVIDENCE)));
        node("above the maximum", ServiceCriterion.of(fact("reports")), given("3.1", "reports", 7));
        node("wrong type", plain, given("3.1", "onTime", "many", "received", 1));
        node(
                "published",
                ServiceCriterion.builder()
                        .rule(proportional(ON_TIME))
                        .publishedScore("value")
                        .build(),
                given("3.1", "value", "5.875"));
        node(
                "inferred",
                ServiceCriterion.builder()
                        .rule(proportional(ON_TIME))
                        .status(SourceStatus.INFERRED)
                        .build(),
                given("3.1", "onTime", 1, "received", 2));
        Criterion appraised = ServiceCriterion.builder()
                .rule(maximum())
                .addScoredBy(ScoredBy.APPRAISAL)
                .build();
        put(
                "other stage",
                ServiceCriterion.catalogue(appraised),
                Samples.assessment("u", a -> a.stage(AssessmentStage.SELF)));
        put("not run", ServiceCriterion.catalogue(plain), Samples.assessment("u", a -> a.addNotRun("3.1")));
        node(
                "bonus",
                ServiceCriterion.builder()
                        .rule(fact("reports"))
                        .adjustment(Adjustment.BONUS)
                        .build(),
                given("3.1", "reports", 2));
        rounded("rounded before adding", Rounding.of(2, RoundingRule.HALF_UP));
        rounded("rounded to even", Rounding.of(1, RoundingRule.HALF_EVEN));
        rounded("cut to whole points", Rounding.of(0, RoundingRule.DOWN));
    }

    private void rounded(String name, Rounding rounding) {
        Criterion criterion = ServiceCriterion.of(proportional(ON_TIME, "0.9", "0.5"));
        ScoringPolicy policy = ScoringPolicy.builder()
                .copyFrom(ServiceCriterion.policy())
                .beforeAdding(rounding)
                .build();
        IndexCatalogue catalogue = IndexCatalogue.builder()
                .copyFrom(ServiceCriterion.catalogue(criterion))
                .policy(policy)
                .build();
        put(name, catalogue, Samples.assessment(given("3.1", "onTime", 247, "received", 288)));
    }

    private void groups() {
        CriterionAssessment[] some = {
            given("3.1", "onTime", 247, "received", 288),
            given("3.2", "reports", 4),
            given("3.3", entry -> entry.mark(Mark.NOT_APPLICABLE))
        };
        put("group", groupOf(Combination.SUM, "24", ServiceCriterion.policy()), Samples.assessment(some));
        put("capped group", groupOf(Combination.CAPPED_SUM, "8", ServiceCriterion.policy()), Samples.assessment(some));
        put("best of group", groupOf(Combination.BEST, "6", ServiceCriterion.policy()), Samples.assessment(some));
        put(
                "group leaving out",
                groupOf(Combination.SUM, "24", Samples.policy(StateEffect.LEFT_OUT)),
                Samples.assessment(some));
        put("group without score", groupOf(Combination.SUM, "24", ServiceCriterion.policy()), Samples.assessment());
        put(
                "group not run",
                groupOf(Combination.SUM, "24", ServiceCriterion.policy()),
                Samples.assessment("u", a -> a.addNotRun("3")));
    }

    private static IndexCatalogue groupOf(Combination combination, String maximum, ScoringPolicy policy) {
        Criterion group = Criterion.builder()
                .code("3")
                .name(Text.of("Cải cách thủ tục hành chính"))
                .maximumPoints(new BigDecimal(maximum))
                .combination(combination)
                .addCriteria(
                        ServiceCriterion.of(proportional(ON_TIME)),
                        ServiceCriterion.builder()
                                .code("3.2")
                                .rule(fact("reports"))
                                .build(),
                        ServiceCriterion.builder()
                                .code("3.3")
                                .rule(fact("reports"))
                                .build(),
                        ServiceCriterion.builder()
                                .code("3.4")
                                .rule(fact("reports"))
                                .build())
                .build();
        return IndexCatalogue.builder()
                .copyFrom(ServiceCriterion.catalogue(group))
                .policy(policy)
                .build();
    }

    private void rule(String name, Expression rule, Object... facts) {
        node(
                name,
                ServiceCriterion.builder()
                        .minimumPoints(new BigDecimal("-2"))
                        .rule(rule)
                        .build(),
                given("3.1", facts));
    }

    private void node(String name, Criterion criterion, CriterionAssessment... given) {
        put(name, ServiceCriterion.catalogue(criterion), Samples.assessment(given));
    }

    private void put(String name, IndexCatalogue catalogue, Assessment assessment) {
        if (nodes.put(name, report(catalogue, assessment).getCriteria().get(0)) != null) {
            throw new IllegalStateException("twice: " + name);
        }
    }

    /** {@return the report of the first unit; the catalogue is not checked, so that any rule may be explained} */
    static ScoreReport report(IndexCatalogue catalogue, Assessment... assessments) {
        var compiled = new CompiledCatalogue(catalogue, catalogue.getPolicy().orElseThrow());
        var resolved = new Resolver(compiled, List.of(assessments)).resolve();
        return new Scores(new Scoring(resolved).score(), Optional.empty()).report(0);
    }

    private static Assessment unit(String unit, CriterionAssessment given) {
        return Samples.assessment(unit, builder -> builder.from(LocalDate.of(2025, 1, 1)), given);
    }
}
