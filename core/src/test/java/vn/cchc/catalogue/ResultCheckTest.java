package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.Checking.atMost;
import static vn.cchc.catalogue.Checking.branch;
import static vn.cchc.catalogue.Checking.choose;
import static vn.cchc.catalogue.Checking.clamp;
import static vn.cchc.catalogue.Checking.compare;
import static vn.cchc.catalogue.Checking.count;
import static vn.cchc.catalogue.Checking.difference;
import static vn.cchc.catalogue.Checking.f;
import static vn.cchc.catalogue.Checking.is;
import static vn.cchc.catalogue.Checking.maximum;
import static vn.cchc.catalogue.Checking.met;
import static vn.cchc.catalogue.Checking.n;
import static vn.cchc.catalogue.Checking.not;
import static vn.cchc.catalogue.Checking.number;
import static vn.cchc.catalogue.Checking.peers;
import static vn.cchc.catalogue.Checking.product;
import static vn.cchc.catalogue.Checking.proportional;
import static vn.cchc.catalogue.Checking.ratio;
import static vn.cchc.catalogue.Checking.share;
import static vn.cchc.catalogue.Checking.sum;
import static vn.cchc.catalogue.Checking.yesNo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule can give, said before there are facts. The criterion has 5 points. */
class ResultCheckTest {

    private static List<String> found(Expression rule) {
        return Checking.found(rule, count("a"), count("b")).stream()
                .filter(line -> !line.startsWith("CAT-28"))
                .toList();
    }

    @Test
    void surelyOutside() {
        assertThat(found(n("5"))).isEmpty();
        assertThat(found(n("6")))
                .containsExactly(
                        "CAT-34 rule: Cách tính điểm luôn cho 6, ngoài mức được phép là" + " các giá trị từ 0 đến 5");
        assertThat(found(n("0"))).isEmpty();
        assertThat(found(n("-0.5"))).singleElement().asString().startsWith("CAT-34 rule");
    }

    @Test
    void mayPassTheMaximum() {
        assertThat(found(product(share(), n("5")))).isEmpty();
        assertThat(found(product(share(), n("5.5"))))
                .containsExactly("CAT-35 rule: Cách tính điểm có thể cho đến 5,5 điểm, vượt điểm tối đa 5 là 0,5 điểm");
        assertThat(found(sum(product(share(), n("4.5")), atMost(f("a"), n("1")))))
                .singleElement()
                .asString()
                .startsWith("CAT-35 rule");
        assertThat(found(sum(product(share(), n("4.5")), atMost(product(f("a"), n("0.1")), n("0.5")))))
                .isEmpty();
    }

    @Test
    void mayFallBelowTheMinimum() {
        assertThat(found(difference(product(share(), n("5")), n("1"))))
                .containsExactly("CAT-35 rule: Cách tính điểm có thể cho −1 điểm, thấp hơn điểm tối thiểu 0 là 1 điểm");
        Criterion lower = Checking.leaf("1", 5)
                .minimumPoints(new BigDecimal("-1"))
                .addFacts(count("a"), count("b"))
                .rule(difference(product(share(), n("5")), n("1")))
                .build();
        assertThat(Checking.found(Checking.catalogue(lower).build())).isEmpty();
    }

    @Test
    void nothingHoldsItBack() {
        assertThat(found(product(ratio(f("a"), f("b")), maximum())))
                .containsExactly(
                        "CAT-36 rule: Cách tính điểm có thể vượt điểm tối đa 5; hãy đặt mức cao nhất bằng clamp với atMost");
        assertThat(found(atMost(product(ratio(f("a"), f("b")), maximum()), maximum())))
                .isEmpty();
        assertThat(found(difference(maximum(), f("a"))))
                .containsExactly("CAT-36 rule: Cách tính điểm có thể thấp hơn điểm tối thiểu 0;"
                        + " hãy đặt mức thấp nhất bằng clamp với atLeast");
        assertThat(found(clamp(difference(f("a"), f("b")), n("0"), maximum()))).isEmpty();
    }

    @Test
    void aThirdThreeTimesIsOne() {
        assertThat(found(product(ratio(n("1"), n("3")), n("15")))).isEmpty();
        assertThat(found(product(ratio(n("1"), n("3")), n("16"))))
                .containsExactly("CAT-34 rule: Cách tính điểm luôn cho 5,3333, ngoài mức được phép là"
                        + " các giá trị từ 0 đến 5");
    }

    @Test
    void dividingByNothing() {
        assertThat(found(proportional(ratio(f("a"), n("0")), n("1"))))
                .containsExactly("CAT-37 rule.measure.denominator: Mẫu số không bao giờ lớn hơn 0 nên không chia được");
        assertThat(found(proportional(ratio(f("a"), difference(n("2"), n("2"))), n("1"))))
                .hasSize(1);
        assertThat(found(proportional(ratio(f("a"), f("b")), n("1")))).isEmpty();
        assertThat(found(proportional(share(n("3"), n("2")), n("1"))))
                .containsExactly(
                        "CAT-46 rule.measure: Tỷ lệ này luôn là 1,5 (150 %), trong khi phần không thể lớn hơn tổng");
        assertThat(found(proportional(share(n("2"), n("2")), n("1")))).isEmpty();
    }

    @Test
    void ratioOfNegativeNumbersIsANumber() {
        assertThat(found(ratio(n("-6"), n("-2")))).isEmpty();
        assertThat(found(ratio(n("6"), n("-2")))).singleElement().asString().contains("luôn cho −3");
        assertThat(Checking.found(ratio(n("6"), f("x")), number("x", "-2", "2")))
                .hasSize(2)
                .allMatch(line -> line.startsWith("CAT-36"));
        assertThat(Checking.found(ratio(n("6"), f("x")), number("x", "2", "3"))).isEmpty();
    }

    @Test
    void caseThatNeverOccurs() {
        Condition good = compare(share(), Comparison.AT_LEAST, n("0.9"));
        Condition better = compare(share(), Comparison.AT_LEAST, n("0.95"));
        assertThat(found(choose(n("0"), branch(better, n("5")), branch(good, n("3")))))
                .isEmpty();
        assertThat(found(choose(n("0"), branch(good, n("3")), branch(better, n("5")))))
                .containsExactly("CAT-38 rule.branches[1]: Trường hợp này không bao giờ xảy ra");
        assertThat(found(choose(n("0"), branch(good, n("3")), branch(good, n("5")))))
                .hasSize(1);
        assertThat(found(choose(n("0"), branch(compare(f("a"), Comparison.LESS_THAN, n("0")), n("3")))))
                .hasSize(1);
        assertThat(found(choose(n("0"), branch(compare(f("a"), Comparison.AT_MOST, n("0")), n("3")))))
                .isEmpty();
    }

    @Test
    void caseAfterOneThatAlwaysHolds() {
        Condition always = compare(f("a"), Comparison.AT_LEAST, n("0"));
        Condition open = compare(f("a"), Comparison.MORE_THAN, n("3"));
        assertThat(found(choose(n("0"), branch(open, n("1")), branch(always, n("3")), branch(open, n("5")))))
                .containsExactly(
                        "CAT-38 rule.branches[2]: Không bao giờ xét đến trường hợp này, vì trường hợp thứ 2 luôn đúng",
                        "CAT-38 rule.otherwise: Không bao giờ xét đến trường hợp này, vì trường hợp thứ 2 luôn đúng");
        assertThat(found(met(always)))
                .containsExactly("CAT-38 rule.condition: Điều kiện này luôn đúng nên không đánh giá được gì");
        assertThat(found(met(not(always))))
                .containsExactly("CAT-38 rule.condition: Điều kiện này không bao giờ đúng nên luôn là 0 điểm");
    }

    @Test
    void theSameConditionAgain() {
        List<String> repeated = Checking.found(
                choose(n("0"), branch(is("yes"), n("5")), branch(not(not(is("yes"))), n("3"))), yesNo("yes"));
        assertThat(repeated).containsExactly("CAT-38 rule.branches[1]: Trường hợp này không bao giờ xảy ra");
        assertThat(Checking.found(
                        choose(n("0"), branch(is("yes"), n("5")), branch(is("other"), n("3"))),
                        yesNo("yes"),
                        yesNo("other")))
                .isEmpty();
    }

    /** What a case says of a number is known in it and in those after it. */
    @Test
    void casesNarrowWhatIsMeasured() {
        Condition good = compare(share(), Comparison.AT_LEAST, n("0.9"));
        Expression proportion = product(ratio(share(), n("0.9")), maximum());
        assertThat(found(choose(proportion, branch(good, maximum())))).isEmpty();
        assertThat(found(choose(maximum(), branch(not(good), proportion)))).isEmpty();
        assertThat(found(choose(maximum(), branch(good, proportion))))
                .singleElement()
                .asString()
                .startsWith("CAT-35 rule.branches[0].then");
    }

    @Test
    void boundsThatCross() {
        assertThat(found(clamp(f("a"), n("3"), n("3")))).isEmpty();
        assertThat(found(clamp(f("a"), n("4"), n("3"))))
                .containsExactly("CAT-39 rule: Mức chặn dưới (4) lớn hơn mức chặn trên (3)");
    }

    @Test
    void floorTargetAndMeasure() {
        assertThat(found(floored("0.9", "0.9"))).isEmpty();
        assertThat(found(floored("0.95", "0.9")))
                .containsExactly("CAT-40 rule.floor: Ngưỡng (0,95 (95 %)) cao hơn mục tiêu (0,9 (90 %))");
        assertThat(found(proportional(share(), n("0")))).containsExactly("CAT-43 rule.target: Mục tiêu phải lớn hơn 0");
        assertThat(found(proportional(share(), n("95"))))
                .containsExactly("CAT-22 rule.target: Tỷ lệ được viết dưới dạng phân số thập phân:"
                        + " 95 % phải ghi là 0,95, không ghi 95");
        assertThat(found(proportional(share(), n("1")))).isEmpty();
        assertThat(found(proportional(share(), n("100"))))
                .singleElement()
                .asString()
                .startsWith("CAT-22 rule.target");
        assertThat(found(proportional(share(), n("101"))))
                .singleElement()
                .asString()
                .startsWith("CAT-44 rule.target");
        assertThat(found(proportional(peers(share(), Statistic.MEAN), n("95"))))
                .singleElement()
                .asString()
                .startsWith("CAT-22 rule.target");
        assertThat(Checking.found(proportional(f("x"), n("10.5")), number("x", "0", "10")))
                .containsExactly("CAT-44 rule.target: Không thể đạt mục tiêu này; số liệu chỉ có thể là"
                        + " các giá trị từ 0 đến 10");
        assertThat(Checking.found(proportional(f("x"), n("10")), number("x", "0", "10")))
                .isEmpty();
        assertThat(found(met(compare(share(), Comparison.AT_LEAST, n("90")))))
                .anyMatch(line -> line.startsWith("CAT-22 rule.condition.right"));
    }

    private static Expression floored(String floor, String target) {
        return Expression.Proportional.builder()
                .measure(share())
                .target(n(target))
                .floor(n(floor))
                .build();
    }

    @Test
    void peersWithinPeers() {
        Expression one = peers(f("a"), Statistic.LARGEST);
        Expression shareOfLeader = product(share(f("a"), one), maximum());
        assertThat(found(shareOfLeader)).isEmpty();
        assertThat(found(proportional(share(f("a"), peers(sum(f("a"), one), Statistic.MEAN)), n("1"))))
                .containsExactly(
                        "CAT-41 rule.measure.denominator.measure.terms[1]: Không so sánh với các đơn vị cùng nhóm"
                                + " ở bên trong một so sánh như vậy");
    }

    @Test
    void whatArisesOnlyWhereSomethingIsDivided() {
        Criterion idle = Checking.leaf("1", 5)
                .addFacts(yesNo("done"))
                .rule(met(is("done")))
                .whenNone(WhenNone.FULL)
                .build();
        assertThat(Checking.found(Checking.catalogue(idle).build()))
                .containsExactly("CAT-16 criteria[0].whenNone: Cách tính điểm không có tỷ lệ hay mức tăng nào,"
                        + " nên quy định khi không phát sinh sẽ không bao giờ được áp dụng");
        Criterion half =
                ((ImmutableCriterion) idle).withFacts(count("a")).withRule(proportional(ratio(f("a"), n("2")), n("1")));
        assertThat(Checking.found(Checking.catalogue(half).build()))
                .singleElement()
                .asString()
                .startsWith("CAT-16");
        Criterion used = Checking.leaf("1", 5)
                .addFacts(count("a"), count("b"))
                .rule(proportional(share(), n("0.9")))
                .whenNone(WhenNone.FULL)
                .build();
        assertThat(Checking.found(Checking.catalogue(used).build())).isEmpty();
    }

    @Test
    void whatDidNotAriseMustBeOneThing() {
        Criterion unclear = Checking.leaf("1", 5)
                .addFacts(count("a"), count("b"), count("c"))
                .rule(product(n("2.5"), sum(share(f("a"), f("b")), share(f("a"), f("c")))))
                .whenNone(WhenNone.FULL)
                .build();
        assertThat(Checking.found(Checking.catalogue(unclear).build()))
                .containsExactly("CAT-52 criteria[0].whenNone: Cách tính điểm có 2 tỷ lệ khác nhau, nên whenNone"
                        + " không cho biết tỷ lệ nào không phát sinh; hãy bỏ whenNone và dùng choose với điều kiện"
                        + " mẫu số bằng 0");
        // The same share twice is one thing, and what is divided by a number is never 0 of 0.
        Criterion clear = Checking.leaf("1", 5)
                .addFacts(count("a"), count("b"))
                .rule(product(n("2.5"), sum(share(), share())))
                .whenNone(WhenNone.FULL)
                .build();
        assertThat(Checking.found(Checking.catalogue(clear).build())).isEmpty();
    }

    @Test
    void ruleThatIsTooDeep() {
        assertThat(found(nested(31))).isEmpty();
        assertThat(found(nested(32)))
                .containsExactly("CAT-19 rule" + ".terms[0]".repeat(32) + ": Cách tính điểm lồng nhau sâu quá 32 cấp");
        assertThat(found(nested(40))).hasSize(1);
    }

    private static Expression nested(int sums) {
        Expression rule = n("1");
        for (int i = 0; i < sums; i++) {
            rule = sum(rule);
        }
        return rule;
    }

    /** A product of many long numbers is as good as infinite and is told so, in no time. */
    @Test
    void ruleThatExplodes() {
        Expression[] factors = new Expression[2000];
        Arrays.fill(factors, n("999999999999999999999999999999"));
        assertThat(found(product(factors))).singleElement().asString().startsWith("CAT-36 rule:");
    }
}
