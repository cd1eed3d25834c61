package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.testing.Formulas.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.testing.ServiceCriterion;
import vn.cchc.value.Text;

class RuleDescriptionTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Expression ON_TIME = share(fact("onTime"), fact("received"));

    private record Row(Expression rule, String vietnamese, String english) {
        @Override
        public String toString() {
            return english;
        }
    }

    private static Row row(Expression rule, String vietnamese, String english) {
        return new Row(rule, vietnamese, english);
    }

    private static Row condition(Condition condition, String vietnamese, String english) {
        return row(
                met(condition),
                "Đạt 6 điểm khi " + vietnamese + "; nếu không: 0 điểm",
                "6 points if " + english + "; otherwise 0 points");
    }

    static Stream<Row> rules() {
        return Stream.of(
                row(number("1"), "1 điểm", "1 point"),
                row(number("0.5"), "0,5 điểm", "0.5 points"),
                row(fact("reports"), "Số báo cáo", "Số báo cáo"),
                row(parameter("goal"), "Mục tiêu của giai đoạn", "Mục tiêu của giai đoạn"),
                row(maximum(), "6 điểm", "6 points"),
                row(
                        difference(maximum(), product(number("0.5"), fact("late"))),
                        "6 điểm − 0,5 × số báo cáo chậm",
                        "6 points − 0.5 × số báo cáo chậm"),
                row(
                        sum(product(number("5"), ON_TIME), atMost(fact("reports"), "1")),
                        "5 × (số hồ sơ đúng hạn / số hồ sơ tiếp nhận) + (số báo cáo, không quá 1)",
                        "5 × (số hồ sơ đúng hạn / số hồ sơ tiếp nhận) + (số báo cáo, at most 1)"),
                row(
                        product(
                                difference(fact("reports"), sum(fact("late"), number("-1"))),
                                sum(number("1"), number("2"))),
                        "(số báo cáo − (số báo cáo chậm + (−1))) × (1 + 2)",
                        "(số báo cáo − (số báo cáo chậm + (−1))) × (1 + 2)"),
                row(
                        proportional(ON_TIME),
                        "Tính theo tỷ lệ: 6 điểm × (số hồ sơ đúng hạn / số hồ sơ tiếp nhận), tối đa 6 điểm",
                        "In proportion: 6 points × (số hồ sơ đúng hạn / số hồ sơ tiếp nhận), at most 6 points"),
                row(
                        proportional(ON_TIME, "0.9", "0.8"),
                        "Tính theo tỷ lệ: 6 điểm × (số hồ sơ đúng hạn / số hồ sơ tiếp nhận) / 90 %, tối đa 6 điểm;"
                                + " dưới 80 %: 0 điểm",
                        "In proportion: 6 points × (số hồ sơ đúng hạn / số hồ sơ tiếp nhận) / 90 %, at most 6 points;"
                                + " below 80 %: 0 points"),
                row(
                        bands(ON_TIME, above("0.9", "2"), fromTo("0.7", "0.9", "1"), below("0.7", "0")),
                        "Theo số hồ sơ đúng hạn / số hồ sơ tiếp nhận: trên 90 %: 2 điểm; từ 70 % đến 90 %: 1 điểm;"
                                + " dưới 70 %: 0 điểm",
                        "By số hồ sơ đúng hạn / số hồ sơ tiếp nhận: more than 90 %: 2 points; from 70 % to 90 %: 1 point;"
                                + " less than 70 %: 0 points"),
                row(
                        bands(fact("reports"), fromTo("4", "4", "2"), half("3")),
                        "Theo số báo cáo: bằng 4: 2 điểm; từ 3 đến dưới 4: 50 % điểm tối đa (3 điểm)",
                        "By số báo cáo: exactly 4: 2 points; from 3 to less than 4: 50 % of the maximum (3 points)"),
                row(
                        bands(growth(fact("reports"), fact("late")), above("0.2", "6"), below("0", "0")),
                        "Theo mức tăng của số báo cáo so với số báo cáo chậm: trên 20 %: 6 điểm; dưới 0 %: 0 điểm",
                        "By the growth of số báo cáo over số báo cáo chậm: more than 20 %: 6 points; less than 0 %: 0 points"),
                row(
                        plan(),
                        "Theo thời điểm ban hành: kịp thời: 1 điểm; không kịp thời: 0,5 điểm; không ban hành: 0 điểm;"
                                + " không được giao: không áp dụng",
                        "By thời điểm ban hành: kịp thời: 1 point; không kịp thời: 0.5 points; không ban hành: 0 points;"
                                + " không được giao: not applicable"),
                row(
                        largest(number("2"), product(number("0.5"), fact("reports"))),
                        "Giá trị lớn nhất trong (2; 0,5 × số báo cáo)",
                        "The largest of (2; 0.5 × số báo cáo)"),
                row(
                        smallest(ON_TIME, number("0.9")),
                        "Giá trị nhỏ nhất trong (số hồ sơ đúng hạn / số hồ sơ tiếp nhận; 90 %)",
                        "The smallest of (số hồ sơ đúng hạn / số hồ sơ tiếp nhận; 90 %)"),
                row(
                        within(difference(fact("reports"), fact("late")), "-2", "2"),
                        "Số báo cáo − số báo cáo chậm, không thấp hơn −2, không quá 2",
                        "Số báo cáo − số báo cáo chậm, at least −2, at most 2"),
                row(
                        proportional(ratio(fact("reports"), peers(fact("reports"), Statistic.LARGEST))),
                        "Tính theo tỷ lệ: 6 điểm × (số báo cáo / (số báo cáo, lấy giá trị lớn nhất trong nhóm đơn vị)), tối"
                                + " đa 6 điểm",
                        "In proportion: 6 points × (số báo cáo / (số báo cáo, the largest in the group of units)), at most 6"
                                + " points"),
                row(
                        bands(peers(ON_TIME, Statistic.MEAN), above("0.5", "1")),
                        "Theo số hồ sơ đúng hạn / số hồ sơ tiếp nhận, lấy giá trị trung bình của nhóm đơn vị: trên 50 %: 1"
                                + " điểm",
                        "By số hồ sơ đúng hạn / số hồ sơ tiếp nhận, the mean of the group of units: more than 50 %: 1 point"),
                condition(is("funded"), "bố trí kinh phí: có", "bố trí kinh phí: yes"),
                condition(not(is("funded")), "bố trí kinh phí: không", "bố trí kinh phí: no"),
                condition(is("plan", "timely"), "thời điểm ban hành: kịp thời", "thời điểm ban hành: kịp thời"),
                condition(
                        not(is("plan", "none")),
                        "thời điểm ban hành: không phải không ban hành",
                        "thời điểm ban hành: other than không ban hành"),
                condition(
                        all(is("planned"), any(is("funded"), compare(fact("late"), Comparison.EQUAL, number("0")))),
                        "xác định đủ nhiệm vụ: có, đồng thời (bố trí kinh phí: có, hoặc số báo cáo chậm = 0)",
                        "xác định đủ nhiệm vụ: yes, and (bố trí kinh phí: yes, or số báo cáo chậm = 0)"),
                condition(
                        not(all(is("planned"), compare(ON_TIME, Comparison.AT_LEAST, number("0.85")))),
                        "xác định đủ nhiệm vụ: không, hoặc số hồ sơ đúng hạn / số hồ sơ tiếp nhận < 85 %",
                        "xác định đủ nhiệm vụ: no, or số hồ sơ đúng hạn / số hồ sơ tiếp nhận < 85 %"),
                condition(
                        not(not(any(is("planned"), is("funded")))),
                        "xác định đủ nhiệm vụ: có, hoặc bố trí kinh phí: có",
                        "xác định đủ nhiệm vụ: yes, or bố trí kinh phí: yes"),
                condition(
                        compare(ON_TIME, Comparison.MORE_THAN, parameter("goal")),
                        "số hồ sơ đúng hạn / số hồ sơ tiếp nhận > mục tiêu của giai đoạn",
                        "số hồ sơ đúng hạn / số hồ sơ tiếp nhận > mục tiêu của giai đoạn"),
                condition(
                        all(is("planned"), all(is("funded"), is("plan", "timely"))),
                        "xác định đủ nhiệm vụ: có, đồng thời bố trí kinh phí: có, đồng thời thời điểm ban hành: kịp thời",
                        "xác định đủ nhiệm vụ: yes, and bố trí kinh phí: yes, and thời điểm ban hành: kịp thời"),
                condition(
                        all(is("planned"), any(is("funded"))),
                        "xác định đủ nhiệm vụ: có, đồng thời bố trí kinh phí: có",
                        "xác định đủ nhiệm vụ: yes, and bố trí kinh phí: yes"),
                condition(
                        compare(fact("late"), Comparison.AT_MOST, number("-1")),
                        "số báo cáo chậm ≤ −1",
                        "số báo cáo chậm ≤ −1"),
                condition(
                        compare(number("0.9"), Comparison.AT_MOST, ON_TIME),
                        "90 % ≤ số hồ sơ đúng hạn / số hồ sơ tiếp nhận",
                        "90 % ≤ số hồ sơ đúng hạn / số hồ sơ tiếp nhận"),
                row(
                        bands(ratio(ON_TIME, number("0.9")), above("1", "6")),
                        "Theo (số hồ sơ đúng hạn / số hồ sơ tiếp nhận) / 90 %: trên 100 %: 6 điểm",
                        "By (số hồ sơ đúng hạn / số hồ sơ tiếp nhận) / 90 %: more than 100 %: 6 points"),
                row(
                        bands(ratio(fact("late"), number("2")), above("1", "6")),
                        "Theo số báo cáo chậm / 2: trên 100 %: 6 điểm",
                        "By số báo cáo chậm / 2: more than 100 %: 6 points"),
                row(sum(fact("late")), "Số báo cáo chậm", "Số báo cáo chậm"),
                row(product(number("2"), sum(fact("late"))), "2 × số báo cáo chậm", "2 × số báo cáo chậm"),
                row(
                        sum(difference(fact("late"), number("0")), fact("reports")),
                        "Số báo cáo chậm − 0 + số báo cáo",
                        "Số báo cáo chậm − 0 + số báo cáo"),
                row(
                        product(difference(fact("late"), number("0")), fact("reports")),
                        "(số báo cáo chậm − 0) × số báo cáo",
                        "(số báo cáo chậm − 0) × số báo cáo"),
                row(
                        Expression.Levels.builder()
                                .fact("plan")
                                .addLevel(level("timely", "1"))
                                .build(),
                        "Theo thời điểm ban hành: kịp thời: 1 điểm",
                        "By thời điểm ban hành: kịp thời: 1 point"),
                row(
                        sum(number("1"), choose(number("2"), when(is("funded"), number("3")))),
                        "1 + (nếu bố trí kinh phí: có: 3; các trường hợp còn lại: 2)",
                        "1 + (if bố trí kinh phí: yes: 3; in all other cases: 2)"));
    }

    private static Band half(String from) {
        return Band.builder()
                .atLeast(new BigDecimal(from))
                .below(new BigDecimal("4"))
                .share(new BigDecimal("0.5"))
                .build();
    }

    private static Expression plan() {
        return Expression.Levels.builder()
                .fact("plan")
                .addLevels(level("timely", "1"), level("lateIssue", "0.5"), level("none", "0"))
                .addNotApplicable("notAsked")
                .build();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rulesReadAsClerksWriteThem(Row row) {
        assertThat(lines(ServiceCriterion.of(row.rule), VIETNAMESE)).containsExactly(row.vietnamese);
        assertThat(lines(ServiceCriterion.of(row.rule), Locale.JAPAN)).containsExactly(row.english);
    }

    @Test
    void everyKindHasARow() {
        Set<Class<?>> met = new HashSet<>();
        rules().forEach(row -> collect(row.rule, met));

        assertThat(met).containsAll(Arrays.asList(Expression.class.getPermittedSubclasses()));
        assertThat(met).containsAll(Arrays.asList(Condition.class.getPermittedSubclasses()));
    }

    /** By what the generated classes hold, so that no kind can be forgotten here. */
    private static void collect(Object part, Set<Class<?>> met) {
        if (part instanceof Iterable<?> many) {
            many.forEach(one -> collect(one, met));
        } else if (part instanceof Expression || part instanceof Condition || part instanceof Branch) {
            met.addAll(Arrays.asList(part.getClass().getInterfaces()));
            for (var method : part.getClass().getInterfaces()[0].getDeclaredMethods()) {
                if (method.getName().startsWith("get") && method.getParameterCount() == 0) {
                    try {
                        collect(method.invoke(part), met);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }

    @Test
    void casesAreToldLineByLine() {
        Criterion criterion = ServiceCriterion.of(choose(
                proportional(ON_TIME),
                when(compare(fact("late"), Comparison.EQUAL, number("0")), maximum()),
                when(is("funded"), number("1"))));

        assertThat(lines(criterion, VIETNAMESE))
                .containsExactly(
                        "Nếu số báo cáo chậm = 0: 6 điểm",
                        "Nếu bố trí kinh phí: có: 1 điểm",
                        "Các trường hợp còn lại: tính theo tỷ lệ: 6 điểm × (số hồ sơ đúng hạn / số hồ sơ tiếp nhận), tối"
                                + " đa 6 điểm");
    }

    @Test
    void caseThatIsNotToldIsSaidToBeInvalid() {
        Criterion criterion = ServiceCriterion.of(Expression.Choose.builder()
                .addBranch(when(is("funded"), number("1")))
                .build());

        assertThat(lines(criterion, VIETNAMESE))
                .containsExactly("Nếu bố trí kinh phí: có: 1 điểm", "Các trường hợp còn lại: số liệu không hợp lệ");
    }

    @ParameterizedTest
    @EnumSource(WhenNone.class)
    void whatCountsWhenNothingArisesFollowsTheRule(WhenNone none) {
        Criterion criterion = ServiceCriterion.builder()
                .rule(proportional(ON_TIME))
                .whenNone(none)
                .build();

        assertThat(lines(criterion, VIETNAMESE)).hasSize(2).last().asString().startsWith("Không phát sinh: ");
        assertThat(lines(criterion, Locale.ENGLISH))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Nothing arose: ");
    }

    @Test
    void whatElseMakesTheScoreIsSaid() {
        Criterion criterion = ServiceCriterion.builder()
                .publishedScore("value")
                .minimumPoints(new BigDecimal("-2"))
                .adjustment(Adjustment.BONUS)
                .build();

        assertThat(lines(criterion, VIETNAMESE))
                .containsExactly(
                        "Có thể lấy điểm đã công bố thay cho tính từ số liệu",
                        "Điểm tối thiểu: −2 điểm",
                        "Cộng thêm vào tổng điểm, tối đa 6 điểm");
    }

    @Test
    void leafWithoutRuleSaysSo() {
        assertThat(lines(ServiceCriterion.builder().build(), VIETNAMESE))
                .containsExactly("Chưa có quy định cách tính điểm");
    }

    @ParameterizedTest
    @EnumSource(Combination.class)
    void groupsSayHowTheyAreMade(Combination combination) {
        Criterion group = Criterion.builder()
                .code("3")
                .name(Text.of("Thủ tục hành chính"))
                .maximumPoints(new BigDecimal("6"))
                .combination(combination)
                .addCriterion(ServiceCriterion.of(maximum()))
                .build();

        assertThat(lines(group, VIETNAMESE)).singleElement().asString().contains("6 điểm");
    }

    @Test
    void unknownFactGoesByItsName() {
        assertThat(lines(ServiceCriterion.of(fact("unheardOf")), VIETNAMESE)).containsExactly("UnheardOf");
    }

    @Test
    void withoutMaximumItIsNotNamedByNumber() {
        Criterion criterion = ServiceCriterion.builder()
                .maximumPoints(java.util.Optional.<BigDecimal>empty())
                .rule(met(is("funded")))
                .build();

        assertThat(lines(criterion, VIETNAMESE))
                .containsExactly("Đạt điểm tối đa khi bố trí kinh phí: có; nếu không: 0 điểm");
    }

    @Test
    void shareOfAMaximumThatIsNotGivenIsToldAsAShare() {
        Criterion criterion = ServiceCriterion.builder()
                .maximumPoints(java.util.Optional.<BigDecimal>empty())
                .rule(bands(fact("reports"), half("3")))
                .build();

        assertThat(lines(criterion, Locale.ENGLISH))
                .containsExactly("By số báo cáo: from 3 to less than 4: 50 % of the maximum");
    }

    @Test
    void bothLanguagesHaveTheSameHoles() {
        List<String> others = new ArrayList<>();
        for (String key : RuleWords.TEMPLATES.keys()) {
            if (!MessageTemplates.holes(RuleWords.TEMPLATES.template(key, VIETNAMESE))
                    .equals(MessageTemplates.holes(RuleWords.TEMPLATES.template(key, Locale.ENGLISH)))) {
                others.add(key);
            }
        }
        assertThat(others).isEmpty();
    }

    private static List<String> lines(Criterion criterion, Locale locale) {
        return RuleDescription.of(ServiceCriterion.catalogue(criterion), criterion, locale);
    }
}
