package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.scoring.Samples.given;
import static vn.cchc.scoring.Samples.leaf;
import static vn.cchc.testing.Formulas.band;
import static vn.cchc.testing.Formulas.bands;
import static vn.cchc.testing.Formulas.choose;
import static vn.cchc.testing.Formulas.clamp;
import static vn.cchc.testing.Formulas.compare;
import static vn.cchc.testing.Formulas.fact;
import static vn.cchc.testing.Formulas.growth;
import static vn.cchc.testing.Formulas.is;
import static vn.cchc.testing.Formulas.level;
import static vn.cchc.testing.Formulas.levels;
import static vn.cchc.testing.Formulas.maximum;
import static vn.cchc.testing.Formulas.met;
import static vn.cchc.testing.Formulas.number;
import static vn.cchc.testing.Formulas.peers;
import static vn.cchc.testing.Formulas.product;
import static vn.cchc.testing.Formulas.proportional;
import static vn.cchc.testing.Formulas.ratio;
import static vn.cchc.testing.Formulas.share;
import static vn.cchc.testing.Formulas.when;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.catalogue.Comparison;
import vn.cchc.catalogue.Criterion;
import vn.cchc.catalogue.Expression;
import vn.cchc.catalogue.FactDeclaration;
import vn.cchc.catalogue.FactType;
import vn.cchc.catalogue.Statistic;
import vn.cchc.finding.Finding;
import vn.cchc.value.Text;

/** What is told of facts that cannot be scored: code, place, label, words; and the criterion is then without a score. */
class FindingsTest {

    private static final Expression RATIO = product(maximum(), ratio("a", "b"));
    private static final Expression SHARE = product(maximum(), share("a", "b"));

    static Stream<Arguments> faults() {
        return Stream.of(
                row(
                        "SCR-07",
                        ".a",
                        "«số a» phải là một số, nhưng ghi là «nhiều»; hãy ghi số, không đặt trong dấu ngoặc kép",
                        RATIO,
                        "a",
                        "nhiều",
                        "b",
                        1),
                row(
                        "SCR-07",
                        ".a",
                        "«số a» phải là một số, nhưng ghi là «có»; hãy ghi số, không đặt trong dấu ngoặc kép",
                        RATIO,
                        "a",
                        true,
                        "b",
                        1),
                row(
                        "SCR-08",
                        ".yes",
                        "«số yes» phải là có hoặc không, nhưng ghi là «1»; hãy ghi true (có) hoặc false (không), không đặt trong dấu ngoặc kép",
                        RATIO,
                        "yes",
                        1),
                row(
                        "SCR-09",
                        ".level",
                        "«mức level» phải là một trong các phương án «good» (mức good), «fair» (mức fair), «poor» (mức poor),"
                                + " «none» (mức none), nhưng ghi là «2,5»",
                        RATIO,
                        "level",
                        "2.5"),
                row(
                        "SCR-10",
                        ".level",
                        "«mức level» không có phương án «bad»; các phương án là «good» (mức good), «fair» (mức fair), «poor»"
                                + " (mức poor), «none» (mức none)",
                        RATIO,
                        "level",
                        "bad"),
                row("SCR-11", ".a", "«số a» là số lượng, không thể âm (−1)", RATIO, "a", -1, "b", 1),
                row(
                        "SCR-12",
                        ".a",
                        "«số a» là số lượng nên phải ghi số nguyên, không ghi 0,5",
                        RATIO,
                        "a",
                        "0.5",
                        "b",
                        1),
                row("SCR-13", ".z", "«số z» không được nhỏ hơn 1, nhưng ghi là 0,99", fact("z"), "z", "0.99"),
                row("SCR-14", ".z", "«số z» không được lớn hơn 2, nhưng ghi là 2,01", fact("z"), "z", "2.01"),
                row("SCR-20", ".b", "Tiêu chí 1 thiếu số liệu «số b»", RATIO, "a", 1),
                row(
                        "SCR-20",
                        ".yes",
                        "Tiêu chí 1 thiếu số liệu «số yes»",
                        choose(number("1"), when(is("yes"), fact("a"))),
                        "a",
                        1),
                row(
                        "SCR-20",
                        ".b",
                        "Tiêu chí 1 thiếu số liệu «số b»",
                        met(compare(fact("a"), Comparison.LESS_THAN, fact("b"))),
                        "a",
                        1),
                row(
                        "SCR-20",
                        ".a",
                        "Tiêu chí 1 thiếu số liệu «số a»",
                        met(compare(fact("a"), Comparison.LESS_THAN, fact("b"))),
                        "b",
                        1),
                row(
                        "SCR-22",
                        "",
                        "Tiêu chí 1 không phát sinh (0/0), mà bộ tiêu chí không quy định trường hợp này; hãy ghi vào bộ tiêu chí"
                                + " khi không phát sinh thì tính điểm tối đa, 0 điểm hay không áp dụng (whenNone)",
                        RATIO,
                        "a",
                        0,
                        "b",
                        0),
                row(
                        "SCR-23",
                        "",
                        "Tiêu chí 1: 3 chia cho 0 là không thể; mẫu số phải khác 0 (số a / số b)",
                        RATIO,
                        "a",
                        3,
                        "b",
                        0),
                row(
                        "SCR-23",
                        "",
                        "Tiêu chí 1: 3 chia cho 0 là không thể; mẫu số phải khác 0 (số a / số b)",
                        SHARE,
                        "a",
                        3,
                        "b",
                        0),
                row(
                        "SCR-24",
                        "",
                        "Tiêu chí 1: tỷ lệ 4/3 không hợp lệ; tử số không được âm và không được lớn hơn mẫu số (số a / số b)",
                        SHARE,
                        "a",
                        4,
                        "b",
                        3),
                row(
                        "SCR-24",
                        "",
                        "Tiêu chí 1: tỷ lệ −0,5/2 không hợp lệ; tử số không được âm và không được lớn hơn mẫu số (số x / số y)",
                        share("x", "y"),
                        "x",
                        "-0.5",
                        "y",
                        2),
                row(
                        "SCR-24",
                        "",
                        "Tiêu chí 1: tỷ lệ 0/−2 không hợp lệ; tử số không được âm và không được lớn hơn mẫu số (số x / số y)",
                        share("x", "y"),
                        "x",
                        0,
                        "y",
                        -2),
                row(
                        "SCR-24",
                        "",
                        "Tiêu chí 1: tỷ lệ −1/0 không hợp lệ; tử số không được âm và không được lớn hơn mẫu số (số x / số y)",
                        share("x", "y"),
                        "x",
                        -1,
                        "y",
                        0),
                row(
                        "SCR-25",
                        "",
                        "Tiêu chí 1: không tính được mức tăng so với số âm (−2)",
                        growth("x", "y"),
                        "x",
                        1,
                        "y",
                        -2),
                row(
                        "SCR-23",
                        "",
                        "Tiêu chí 1: 1 chia cho 0 là không thể; mẫu số phải khác 0 (số x / số y)",
                        growth("x", "y"),
                        "x",
                        1,
                        "y",
                        0),
                row(
                        "SCR-26",
                        "",
                        "Tiêu chí 1: chỉ tiêu phải lớn hơn 0, nhưng là 0 (số y)",
                        proportional(fact("x"), fact("y")),
                        "x",
                        1,
                        "y",
                        0),
                row(
                        "SCR-27",
                        "",
                        "Tiêu chí 1: mức chặn dưới lớn hơn mức chặn trên",
                        clamp(fact("a"), fact("x"), fact("y")),
                        "a",
                        1,
                        "x",
                        "2.1",
                        "y",
                        2),
                row(
                        "SCR-28",
                        "",
                        "Tiêu chí 1: giá trị −0,5 không thuộc khoảng điểm nào",
                        bands(fact("x"), band("0", "-", "1")),
                        "x",
                        "-0.5"),
                row(
                        "SCR-29",
                        "",
                        "Tiêu chí 1: số liệu không thuộc trường hợp nào mà bộ tiêu chí quy định",
                        choose(when(is("yes"), number("1"))),
                        "yes",
                        false),
                row(
                        "SCR-30",
                        "",
                        "Tiêu chí 1: bộ tiêu chí không quy định điểm cho phương án «poor»",
                        levels("level", List.of("none"), level("good", "4")),
                        "level",
                        "poor"),
                row(
                        "SCR-31",
                        "",
                        "Tiêu chí 1 so sánh với các đơn vị cùng nhóm, nhưng không có đơn vị nào khác để so sánh",
                        peers(fact("x"), Statistic.LARGEST),
                        "x",
                        1),
                row("SCR-33", "", "Tiêu chí 1: điểm 10,01 vượt điểm tối đa 10", fact("x"), "x", "10.01"),
                row("SCR-33", "", "Tiêu chí 1: điểm ≈ 13,333333 vượt điểm tối đa 10", RATIO, "a", 4, "b", 3),
                row("SCR-34", "", "Tiêu chí 1: điểm −0,01 thấp hơn điểm tối thiểu 0", fact("x"), "x", "-0.01"));
    }

    private static Arguments row(String code, String place, String words, Expression rule, Object... facts) {
        return Arguments.of(code, place, words, rule, facts);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsTold(String code, String place, String words, Expression rule, Object[] facts) {
        Criterion criterion = leaf("1", "10", rule, builder -> builder.addFacts(bounded()));
        Finding finding = Judged.finding(criterion, given("1", facts));
        assertThat(finding.getCode()).isEqualTo(code);
        assertThat(finding.getVietnamese()).isEqualTo(words);
        assertThat(finding.getEnglish()).isNotEmpty();
        assertThat(finding.getPlaces()).hasSize(1);
        assertThat(finding.getPlaces().get(0).getPath()).isEqualTo("criteria[0].facts" + place);
        assertThat(finding.getPlaces().get(0).getLabel()).contains("1");
        assertThat(Judged.state(criterion, given("1", facts))).isEqualTo(ScoreState.INVALID);
    }

    private static FactDeclaration outOf100() {
        return FactDeclaration.builder()
                .fact("index")
                .label(Text.of("chỉ số"))
                .type(FactType.NUMBER)
                .atLeast(BigDecimal.ZERO)
                .atMost(BigDecimal.valueOf(100))
                .build();
    }

    private static FactDeclaration bounded() {
        return FactDeclaration.builder()
                .fact("z")
                .label(Text.of("số z"))
                .type(FactType.NUMBER)
                .atLeast(BigDecimal.ONE)
                .atMost(BigDecimal.valueOf(2))
                .build();
    }

    @Test
    void boundsOfFactsAndPointsBelong() {
        Criterion criterion = leaf("1", "2", fact("z"), builder -> builder.addFacts(bounded()));
        assertThat(Judged.score(criterion, given("1", "z", 1))).isEqualTo("1.00");
        assertThat(Judged.score(criterion, given("1", "z", 2))).isEqualTo("2.00");
    }

    @ParameterizedTest
    @CsvSource({"0.87, true", "1, true", "0.005, true", "0, false", "1.01, false", "87, false"})
    void indexOutOf100ThatLooksLikeAShareIsToldAndCounts(String value, boolean told) {
        Criterion criterion = leaf("1", "100", fact("index"), builder -> builder.addFacts(outOf100()));
        ScoreReport report = Judged.report(criterion, given("1", "index", value));
        assertThat(report.getFindings().stream().map(Finding::getCode))
                .containsExactlyElementsOf(told ? List.of("SCR-37") : List.of());
        assertThat(report.getScore()).isEqualByComparingTo(new BigDecimal(value).setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void indexThatLooksLikeAShareIsToldInPercent() {
        Criterion criterion = leaf("1", "100", fact("index"), builder -> builder.addFacts(outOf100()));
        Finding finding = Judged.finding(criterion, given("1", "index", "0.875"));
        assertThat(finding.getVietnamese())
                .isEqualTo("«chỉ số» theo thang 100 nhưng ghi là 0,875; nếu là tỷ lệ 87,5 % thì phải ghi 87,5");
        assertThat(finding.getEnglish())
                .isEqualTo("«chỉ số» is out of 100, but is 0.875; if 87.5 % is meant, write 87.5");
    }

    @ParameterizedTest
    @CsvSource({"0, 99", "0, 101", "-1, 100", "0.1, 100"})
    void onlyWhatIsOutOf100FromZeroOnMayLookLikeAShare(BigDecimal atLeast, BigDecimal atMost) {
        FactDeclaration other = FactDeclaration.builder()
                .copyFrom(outOf100())
                .atLeast(atLeast)
                .atMost(atMost)
                .build();
        Criterion criterion = leaf("1", "100", fact("index"), builder -> builder.addFacts(other));
        assertThat(Judged.report(criterion, given("1", "index", "0.875")).getFindings())
                .isEmpty();
    }

    @Test
    void factsOfAGroupBelongBelowIt() {
        Criterion group = Samples.group("1", "10", leaf("1.1", "10", RATIO));
        Finding finding = Judged.finding(group, given("1", "a", 1));
        assertThat(finding.getCode()).isEqualTo("SCR-06");
        assertThat(finding.getVietnamese())
                .isEqualTo(
                        "Tiêu chí không có số liệu tên là «a»; đây là nhóm, hãy ghi số liệu ở các tiêu chí bên dưới");
        assertThat(finding.getEnglish())
                .isEqualTo(
                        "The criterion has no fact named «a»; it is a group, so give the facts of the criteria below it");
    }

    @Test
    void everyRefusedFactIsToldAndTheFirstIsAtFault() {
        var catalogue = new CompiledCatalogue(Samples.catalogue(leaf("1", "10", RATIO)), Samples.policy());
        ResolvedAssessments resolved =
                new Resolver(catalogue, List.of(Samples.assessment(given("1", "a", "nhiều", "b", "ít")))).resolve();
        assertThat(resolved.notes.get(0))
                .extracting(Note::path)
                .containsExactly("criteria[0].facts.a", "criteria[0].facts.b");
        assertThat(resolved.faults[0][0]).isZero();
    }

    @Test
    void unknownNamesAreToldWithTheNearest() {
        Criterion criterion = leaf("1.1", "10", RATIO, builder -> builder.addFacts(bounded()));
        List<Finding> findings = Judged.report(criterion, given("1.2", "a", 1), given("1.1", "aa", 1))
                .getFindings();
        assertThat(findings)
                .extracting(Finding::getVietnamese)
                .containsExactly(
                        "Bộ tiêu chí không có tiêu chí «1.2»; có phải là «1.1»?",
                        "Tiêu chí không có số liệu tên là «aa»; có phải là «a»?");
        assertThat(findings.get(0).getPlaces().get(0).getPath()).isEqualTo("criteria[0].criterion");
        assertThat(findings.get(1).getPlaces().get(0).getPath()).isEqualTo("criteria[1].facts.aa");
    }

    @Test
    void nameThatIsLikeNoOtherHasNoSuggestion() {
        assertThat(Judged.finding(leaf("1", "10", RATIO), given("Z-99")).getVietnamese())
                .isEqualTo("Bộ tiêu chí không có tiêu chí «Z-99»");
    }

    @Test
    void criterionGivenTwiceIsInvalid() {
        Criterion criterion = leaf("1", "10", RATIO);
        Finding finding = Judged.finding(criterion, given("1", "a", 1, "b", 2), given("1", "a", 2, "b", 2));
        assertThat(finding.getCode()).isEqualTo("SCR-05");
        assertThat(finding.getVietnamese()).isEqualTo("Tiêu chí 1 được ghi hai lần; lần đầu ở mục thứ 1");
        assertThat(finding.getPlaces().get(0).getPath()).isEqualTo("criteria[1].criterion");
    }

    @Test
    void growthBetweenNumbersThatAreNearlyTooLargeIsInvalid() {
        Expression current = product(Collections.nCopies(700, fact("x")).toArray(Expression[]::new));
        Expression previous = product(Collections.nCopies(700, fact("y")).toArray(Expression[]::new));
        Scorer scorer = Scorer.of(Samples.catalogue(leaf("1", "10", growth(current, previous))));
        Scores scores = scorer.scoreAll(List.of(Samples.assessment(
                given("1", "x", "0.123456789012345678901234567891", "y", "0.98765432109876543210987654321"))));
        assertThat(scores.state(0, "1")).isEqualTo(ScoreState.INVALID);
    }

    @Test
    void numberThatExplodesIsInvalidAndTheRestIsScored() {
        Expression power = product(Collections.nCopies(40_000, fact("x")).toArray(Expression[]::new));
        Scorer scorer = Scorer.of(Samples.catalogue(leaf("1", "10", power), leaf("2", "10", fact("x"))));
        ScoreReport report = scorer.score(Samples.assessment(given("1", "x", "0.7"), given("2", "x", "3")));
        assertThat(report.getFindings()).extracting(Finding::getCode).containsExactly("SCR-32");
        assertThat(report.getFindings().get(0).getVietnamese()).isEqualTo("Tiêu chí 1: số quá lớn, không tính được");
        assertThat(report.getScore()).isEqualTo("3.00");
    }
}
