package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.Checking.catalogue;
import static vn.cchc.catalogue.Checking.leaf;
import static vn.cchc.catalogue.Checking.number;
import static vn.cchc.catalogue.Checking.plain;
import static vn.cchc.catalogue.Checking.yesNo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.value.SourceStatus;

/** The tree of criteria: codes, maxima, and what leaves and groups have. */
class TreeCheckTest {

    private static ImmutableCriterion.Builder group(int points, String... parts) {
        return leaf("1", points)
                .criteria(Arrays.stream(parts)
                        .map(part -> plain("1." + part.charAt(0), part.substring(2)))
                        .toList());
    }

    private static List<String> found(Coverage coverage, ImmutableCriterion.Builder group) {
        return Checking.found(catalogue(group.build()).coverage(coverage).build());
    }

    private static List<String> found(ImmutableCriterion.Builder group) {
        return found(Coverage.COMPLETE, group);
    }

    @Test
    void codesStandForOneCriterion() {
        IndexCatalogue twice = catalogue(
                        plain("1", "2"),
                        leaf("2", 2)
                                .addCriteria(plain("1", "1"), plain("3", "1"))
                                .build(),
                        plain("1", "1"))
                .build();
        assertThat(Checking.found(twice))
                .containsExactly("CAT-01 criteria[1].criteria[0].code+criteria[2].code:"
                        + " Mã tiêu chí «1» đã dùng cho tiêu chí «Tiêu chí 1»");
        Finding finding = CatalogueCheck.of(twice).get(0);
        assertThat(finding.getPlaces()).extracting(Place::getLabel).containsOnly(Optional.of("1"));
        assertThat(finding.getArguments()).containsEntry("code", "1");
        assertThat(finding.getEnglish()).isEqualTo("The code \"1\" is already that of the criterion \"Tiêu chí 1\"");
    }

    @Test
    void maximaAddUp() {
        assertThat(found(group(5, "1 2.5", "2 2.5"))).isEmpty();
        assertThat(found(group(5, "1 2", "2 2.5")))
                .containsExactly("CAT-06 criteria[0].maximumPoints:"
                        + " Các tiêu chí thành phần cộng lại 4,5 điểm, điểm tối đa là 5");
        assertThat(found(group(5, "1 3", "2 2.5")))
                .containsExactly("CAT-06 criteria[0].maximumPoints:"
                        + " Các tiêu chí thành phần cộng lại 5,5 điểm, điểm tối đa chỉ là 5");
        assertThat(found(Coverage.EXCERPT, group(5, "1 2", "2 2.5"))).isEmpty();
        assertThat(found(Coverage.EXCERPT, group(5, "1 2.51", "2 2.5"))).hasSize(1);
    }

    @Test
    void maximaAreAddedOnlyWhereAllAreGiven() {
        Criterion unweighted = ((ImmutableCriterion) plain("1.9", "1")).withMaximumPoints(Optional.empty());
        assertThat(found(group(5, "1 2", "2 2").addCriteria(unweighted)))
                .containsExactly("CAT-09 criteria[0].criteria[2]: Chưa ghi điểm tối đa (maximumPoints)");
    }

    @Test
    void cappedMaximaReachTheCap() {
        assertThat(found(group(5, "1 4", "2 4").combination(Combination.CAPPED_SUM)))
                .isEmpty();
        assertThat(found(group(5, "1 4", "2 1").combination(Combination.CAPPED_SUM)))
                .isEmpty();
        assertThat(found(group(5, "1 3", "2 1").combination(Combination.CAPPED_SUM)))
                .containsExactly("CAT-07 criteria[0].maximumPoints:"
                        + " Các tiêu chí thành phần cộng lại chỉ được 4 điểm, không thể đạt điểm tối đa là 5");
        assertThat(found(Coverage.EXCERPT, group(5, "1 3").combination(Combination.CAPPED_SUM)))
                .isEmpty();
    }

    @Test
    void theBestHasTheMaximum() {
        assertThat(found(group(5, "1 5", "2 3").combination(Combination.BEST))).isEmpty();
        assertThat(found(group(5, "1 4", "2 3").combination(Combination.BEST)))
                .containsExactly("CAT-08 criteria[0].maximumPoints:"
                        + " Tiêu chí thành phần cao nhất chỉ có 4 điểm, không thể đạt điểm tối đa là 5");
        assertThat(found(group(5, "1 6", "2 3").combination(Combination.BEST)))
                .containsExactly("CAT-08 criteria[0].maximumPoints:"
                        + " Tiêu chí thành phần cao nhất có 6 điểm, điểm tối đa chỉ là 5");
        assertThat(found(Coverage.EXCERPT, group(5, "1 4").combination(Combination.BEST)))
                .isEmpty();
    }

    @Test
    void leavesAreWorthPointsByARule() {
        ImmutableCriterion.Builder bare = leaf("1", 5);
        assertThat(found(bare)).containsExactly("CAT-10 criteria[0]: Chưa ghi cách tính điểm (rule)");
        Criterion withoutMaximum = ((ImmutableCriterion) plain("1", "1")).withMaximumPoints(Optional.empty());
        assertThat(Checking.found(catalogue(withoutMaximum).build()))
                .containsExactly("CAT-09 criteria[0]: Chưa ghi điểm tối đa (maximumPoints)");
        Criterion choice = leaf("1", 5)
                .maximumPoints(Optional.empty())
                .addFacts(Checking.choice("plan", "good"))
                .rule(Checking.levels("plan", List.of(), "good 9"))
                .build();
        assertThat(Checking.found(catalogue(choice).build()))
                .containsExactly("CAT-09 criteria[0]: Chưa ghi điểm tối đa (maximumPoints)");
        assertThat(found(leaf("1", 5).addFacts(number("value"))))
                .containsExactly("CAT-10 criteria[0]: Chưa ghi cách tính điểm (rule)");
        assertThat(found(Coverage.STRUCTURE, leaf("1", 5).maximumPoints(Optional.empty())))
                .isEmpty();
        assertThat(found(leaf("1", 5).addFacts(number("value")).publishedScore("value")))
                .isEmpty();
        assertThat(found(leaf("1", 5).combination(Combination.SUM)))
                .contains("CAT-17 criteria[0].combination:"
                        + " Tiêu chí không có tiêu chí thành phần thì không có cách cộng điểm");
    }

    @Test
    void groupsHaveNoRuleAndNoFacts() {
        assertThat(found(group(1, "1 1").rule(Checking.n("1"))))
                .containsExactly("CAT-11 rule:"
                        + " Nhóm tiêu chí được tính điểm từ các tiêu chí thành phần, không có cách tính điểm riêng");
        assertThat(found(group(1, "1 1").addFacts(number("value"), yesNo("x")).publishedScore("value")))
                .containsExactly("CAT-11 criteria[0].facts[1]:"
                        + " Nhóm tiêu chí không có số liệu riêng; số liệu «x» phải khai báo ở tiêu chí thành phần");
        assertThat(found(group(1, "1 1").addFacts(number("value")).publishedScore("value")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Coverage.class)
    void onlyMereStructureGoesWithoutPolicy(Coverage coverage) {
        IndexCatalogue without = catalogue(plain("1", "1"))
                .coverage(coverage)
                .policy(Optional.empty())
                .build();
        if (coverage == Coverage.STRUCTURE) {
            assertThat(Checking.found(without)).isEmpty();
        } else {
            assertThat(Checking.found(without))
                    .containsExactly(
                            "CAT-12 : Bộ tiêu chí chưa nêu quy ước tính điểm (policy): cách làm tròn, cách tính khi chưa có điểm");
        }
    }

    @Test
    void minimumAndMaximum() {
        assertThat(found(leaf("1", 0).addFacts(number("value")).publishedScore("value")))
                .containsExactly(
                        "CAT-13 criteria[0].maximumPoints: Điểm tối đa (maximumPoints) phải lớn hơn 0, đang ghi 0");
        ImmutableCriterion.Builder published =
                leaf("1", 5).addFacts(number("value")).publishedScore("value");
        assertThat(found(published.minimumPoints(new BigDecimal("5.5"))))
                .containsExactly("CAT-14 criteria[0].minimumPoints: Điểm tối thiểu 5,5 lớn hơn điểm tối đa 5");
        assertThat(found(published.minimumPoints(new BigDecimal("5")))).isEmpty();
    }

    @Test
    void bonusStandsAtTheTop() {
        Criterion bonus = ((ImmutableCriterion) plain("2", "1")).withAdjustment(Adjustment.BONUS);
        assertThat(Checking.found(catalogue(plain("1", "1"), bonus).build())).isEmpty();
        assertThat(found(leaf("1", 1).addCriteria(bonus)))
                .containsExactly("CAT-15 criteria[0].criteria[0].adjustment:"
                        + " Chỉ tiêu chí cấp cao nhất mới được là điểm cộng hoặc điểm trừ");
    }

    @Test
    void countsOfTheSource() {
        StatedCounts counts = StatedCounts.builder().criteria(2).components(0).build();
        assertThat(found(group(2, "1 1", "2 1").statedCounts(counts))).isEmpty();
        assertThat(found(group(1, "1 1").statedCounts(counts)))
                .containsExactly("CAT-18 criteria[0].statedCounts.criteria: Nguồn nêu 2 tiêu chí, ở đây có 1");
        assertThat(found(Coverage.EXCERPT, group(1, "1 1").statedCounts(counts)))
                .isEmpty();
        Criterion levelled = ((ImmutableCriterion) plain("1.1", "1")).withLevel(CriterionLevel.COMPONENT);
        assertThat(found(leaf("1", 1).addCriteria(levelled).statedCounts(counts)))
                .containsExactly(
                        "CAT-18 criteria[0].statedCounts.criteria: Nguồn nêu 2 tiêu chí, ở đây có 0",
                        "CAT-18 criteria[0].statedCounts.components: Nguồn nêu 0 tiêu chí thành phần, ở đây có 1");
        assertThat(found(leaf("1", 1)
                        .addFacts(number("value"))
                        .publishedScore("value")
                        .statedCounts(counts)))
                .isEmpty();
    }

    @Test
    void treeThatIsTooDeep() {
        assertThat(Checking.found(catalogue(nested(32)).build())).isEmpty();
        assertThat(Checking.found(catalogue(nested(33)).build()))
                .containsExactly("CAT-19 criteria[0]" + ".criteria[0]".repeat(31) + ".criteria:"
                        + " Cây tiêu chí sâu quá 32 cấp; phần sâu hơn không được kiểm tra");
    }

    private static Criterion nested(int levels) {
        Criterion criterion = plain("c" + levels, "1");
        for (int i = levels - 1; i > 0; i--) {
            criterion = leaf("c" + i, 1).addCriteria(criterion).build();
        }
        return criterion;
    }

    @ParameterizedTest
    @EnumSource(SourceStatus.class)
    void whatIsBundledHasASource(SourceStatus status) {
        Criterion said = ((ImmutableCriterion) plain("1", "1")).withStatus(status);
        IndexCatalogue both = catalogue(said, plain("2", "1")).status(status).build();
        assertThat(CatalogueCheck.of(both)).isEmpty();
        List<Finding> findings = CatalogueCheck.bundled(both);
        if (status.isSourced()) {
            assertThat(findings).isEmpty();
        } else {
            String message = "Bộ tiêu chí kèm theo thư viện không được có nội dung chưa thấy nguồn";
            assertThat(Checking.lines(findings))
                    .containsExactly("CAT-51 status: " + message, "CAT-51 criteria[0].status: " + message);
            assertThat(findings).extracting(Finding::getSeverity).containsOnly(Severity.ERROR);
        }
    }
}
