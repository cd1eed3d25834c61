package vn.cchc.catalogue;

import static vn.cchc.catalogue.Checking.atMost;
import static vn.cchc.catalogue.Checking.bands;
import static vn.cchc.catalogue.Checking.branch;
import static vn.cchc.catalogue.Checking.catalogue;
import static vn.cchc.catalogue.Checking.choice;
import static vn.cchc.catalogue.Checking.choose;
import static vn.cchc.catalogue.Checking.compare;
import static vn.cchc.catalogue.Checking.count;
import static vn.cchc.catalogue.Checking.f;
import static vn.cchc.catalogue.Checking.is;
import static vn.cchc.catalogue.Checking.leaf;
import static vn.cchc.catalogue.Checking.levels;
import static vn.cchc.catalogue.Checking.maximum;
import static vn.cchc.catalogue.Checking.met;
import static vn.cchc.catalogue.Checking.n;
import static vn.cchc.catalogue.Checking.number;
import static vn.cchc.catalogue.Checking.parameter;
import static vn.cchc.catalogue.Checking.product;
import static vn.cchc.catalogue.Checking.proportional;
import static vn.cchc.catalogue.Checking.ratio;
import static vn.cchc.catalogue.Checking.share;
import static vn.cchc.catalogue.Checking.yesNo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.value.Text;

/** Ten criteria as a commune could have, made up for tests: the shapes are those of published rules, the numbers are not. */
final class CommuneCatalogue {

    private CommuneCatalogue() {}

    static IndexCatalogue build() {
        return catalogue(steering(), procedures(), results(), bonus())
                .addParameters(CatalogueParameter.builder()
                        .id("satisfaction-target")
                        .label(Text.of("Mục tiêu hài lòng"))
                        .addValues(ParameterValue.builder()
                                .value(new BigDecimal("0.9"))
                                .validFrom(LocalDate.of(2026, 1, 1))
                                .validTo(LocalDate.of(2026, 12, 31))
                                .build())
                        .addValues(ParameterValue.builder()
                                .value(new BigDecimal("0.95"))
                                .validFrom(LocalDate.of(2027, 1, 1))
                                .build())
                        .build())
                .validFrom(LocalDate.of(2026, 1, 1))
                .build();
    }

    private static Criterion steering() {
        return leaf("1", 20)
                .addCriteria(
                        leaf("1.1", 5)
                                .addFacts(choice("plan", "timely", "late", "none"))
                                .rule(levels("plan", List.of(), "timely 5", "late 2.5", "none 0"))
                                .build(),
                        leaf("1.2", 10)
                                .addFacts(count("done"), count("planned"))
                                .rule(bands(share(f("done"), f("planned")), "(0.9,] 10", "[0.7,0.9] 5", "[0,0.7) 0"))
                                .whenNone(WhenNone.NOT_APPLICABLE)
                                .build(),
                        leaf("1.3", 5)
                                .addFacts(count("meetings"))
                                .rule(bands(f("meetings"), "[0,0] 0", "[1,1] 1", "[2,3] 3", "(3,] 5"))
                                .build())
                .build();
    }

    private static Criterion procedures() {
        return leaf("2", 50)
                .addCriteria(
                        leaf("2.1", 20)
                                .addFacts(count("onTime"), count("received"))
                                .rule(Expression.Proportional.builder()
                                        .measure(share(f("onTime"), f("received")))
                                        .target(n("0.98"))
                                        .floor(n("0.8"))
                                        .build())
                                .whenNone(WhenNone.FULL)
                                .build(),
                        leaf("2.2", 10)
                                .addFacts(yesNo("published"), yesNo("complete"))
                                .rule(met(Condition.All.builder()
                                        .addConditions(is("published"), is("complete"))
                                        .build()))
                                .build(),
                        leaf("2.3", 10)
                                .addFacts(count("online"), count("target"))
                                .rule(atMost(product(ratio(f("online"), f("target")), maximum()), maximum()))
                                .whenNone(WhenNone.NOT_ASSESSED)
                                .build(),
                        leaf("2.4", 10)
                                .addFacts(count("late"), count("apologies"))
                                .rule(choose(
                                        product(share(f("apologies"), f("late")), maximum()),
                                        branch(compare(f("late"), Comparison.EQUAL, n("0")), maximum())))
                                .build())
                .build();
    }

    private static Criterion results() {
        return leaf("3", 30)
                .addCriteria(
                        leaf("3.1", 20)
                                .addScoredBy(ScoredBy.SURVEY)
                                .addFacts(number("satisfaction", "0", "1"))
                                .rule(proportional(f("satisfaction"), parameter("satisfaction-target")))
                                .build(),
                        leaf("3.2", 10)
                                .addFacts(number("value"), count("violations"))
                                .rule(Expression.Clamp.builder()
                                        .value(Checking.difference(maximum(), product(n("2"), f("violations"))))
                                        .atLeast(n("0"))
                                        .build())
                                .publishedScore("value")
                                .build())
                .build();
    }

    private static Criterion bonus() {
        return leaf("4", 3)
                .adjustment(Adjustment.BONUS)
                .addFacts(count("initiatives"))
                .rule(atMost(product(n("0.5"), f("initiatives")), maximum()))
                .build();
    }
}
