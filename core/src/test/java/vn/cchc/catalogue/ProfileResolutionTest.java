package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.TailorSamples.ADAPTATION;
import static vn.cchc.catalogue.TailorSamples.AMENDMENT;
import static vn.cchc.catalogue.TailorSamples.add;
import static vn.cchc.catalogue.TailorSamples.catalogue;
import static vn.cchc.catalogue.TailorSamples.exclude;
import static vn.cchc.catalogue.TailorSamples.include;
import static vn.cchc.catalogue.TailorSamples.leaf;
import static vn.cchc.catalogue.TailorSamples.profile;
import static vn.cchc.catalogue.TailorSamples.rename;
import static vn.cchc.catalogue.TailorSamples.resolve;
import static vn.cchc.catalogue.TailorSamples.reweight;
import static vn.cchc.catalogue.TailorSamples.set;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.cchc.value.Text;

class ProfileResolutionTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static List<String> told(ProfileResolution resolution) {
        return resolution.getChanges().stream()
                .map(change -> change.text(VIETNAMESE))
                .toList();
    }

    private static Criterion of(ProfileResolution resolution, String code) {
        return resolution.getCatalogue().find(code).orElseThrow();
    }

    @Test
    void resultIsNamedAndCitedByTheProfile() {
        CatalogueProfile profile = profile()
                .validFrom(LocalDate.of(2026, 1, 1))
                .appliesTo(Text.of("Cấp xã"))
                .build();
        IndexCatalogue base = catalogue().validTo(LocalDate.of(2027, 1, 1)).build();
        IndexCatalogue result = ProfileResolution.of(profile, base).getCatalogue();

        assertThat(result.getId()).isEqualTo("commune");
        assertThat((Object) result.getName()).isEqualTo(profile.getName());
        assertThat(result.getTailoredFrom()).contains("base");
        assertThat(result.getCitation()).isEqualTo(ADAPTATION);
        assertThat(result.getValidFrom()).isEqualTo(profile.getValidFrom());
        assertThat(result.getValidTo()).isEmpty();
        assertThat(result.getAppliesTo()).contains(Text.of("Cấp xã"));
        assertThat(result.getCriteria()).isEqualTo(base.getCriteria());
        assertThat(result.getPolicy()).isEqualTo(base.getPolicy());
        assertThat(result.getParameters()).isEqualTo(base.getParameters());
    }

    @Test
    void exclusionMovesTheMaximaAboveAndSaysSo() {
        IndexCatalogue base = catalogue().build();
        ProfileResolution resolution =
                ProfileResolution.of(profile().addChange(exclude("1.1.2")).build(), base);

        assertThat(told(resolution))
                .containsExactly(
                        "Lược bỏ tiêu chí 1.1.2: Tiêu chí 1.1.2",
                        "Tính lại 1.1 theo các tiêu chí bên dưới, điểm tối đa: 4 → 3",
                        "Tính lại 1 theo các tiêu chí bên dưới, điểm tối đa: 6 → 5");
        assertThat(resolution.getChanges())
                .extracting(ResolvedChange::isDerived)
                .containsExactly(false, true, true);
        assertThat(resolution.getChanges().get(0).getPath()).contains("changes[0]");
        assertThat(resolution.getChanges().get(1).getPath()).isEmpty();
        assertThat(of(resolution, "1").getMaximumPoints()).contains(new BigDecimal("5.0"));
        assertThat(of(resolution, "1").getOrigin().orElseThrow().getPreviousMaximumPoints())
                .contains(new BigDecimal("6"));
        assertThat(of(resolution, "1.1.1")).isSameAs(base.find("1.1.1").orElseThrow());
        assertThat(of(resolution, "TTHC")).isSameAs(base.find("TTHC").orElseThrow());
    }

    @Test
    void inclusionKeepsWhatStandsAboveAndBelow() {
        ProfileResolution resolution = resolve(include("1.1"));

        assertThat(resolution.getCatalogue().all().map(Criterion::getCode))
                .containsExactly("1", "1.1", "1.1.1", "1.1.2");
        assertThat(of(resolution, "1").getMaximumPoints()).contains(new BigDecimal("4"));
    }

    @Test
    void additionStandsWhereItIsTold() {
        ProfileChange first = ProfileChange.Add.builder()
                .parent("1.1")
                .after("1.1.1")
                .criterion(leaf("1.1.9", "0.5"))
                .citation(AMENDMENT)
                .build();
        ProfileResolution resolution = resolve(first);

        assertThat(resolution.getFindings()).isEmpty();
        assertThat(of(resolution, "1.1").getCriteria())
                .extracting(Criterion::getCode)
                .containsExactly("1.1.1", "1.1.9", "1.1.2");
        CriterionOrigin origin = of(resolution, "1.1.9").getOrigin().orElseThrow();
        assertThat(origin.getTailoring()).containsExactly(Tailoring.ADDED);
        assertThat(origin.getProfile()).isEqualTo("commune");
        assertThat(origin.getCitations()).containsExactly(AMENDMENT);
        assertThat(told(resolution)).contains("Tính lại 1 theo các tiêu chí bên dưới, điểm tối đa: 6 → 6,5");
    }

    @Test
    void severalChangesOfOneCriterionAreRememberedOnce() {
        ProfileChange rule = ProfileChange.Reweight.builder()
                .criterion("1.2")
                .maximumPoints(new BigDecimal("3"))
                .rule(TailorSamples.share())
                .build();
        ProfileResolution resolution = resolve(rename("1.2", "A"), rule, rename("1.2", "B"));
        CriterionOrigin origin = of(resolution, "1.2").getOrigin().orElseThrow();

        assertThat(origin.getTailoring())
                .containsExactly(Tailoring.RENAMED, Tailoring.REWEIGHTED, Tailoring.RULE_CHANGED);
        assertThat(origin.getPreviousName()).contains(Text.of("Tiêu chí 1.2"));
        assertThat(origin.getCitations()).containsExactly(ADAPTATION);
        assertThat(told(resolution))
                .contains("Điều chỉnh 1.2, tên: A → B")
                .contains("Điều chỉnh 1.2, cách tính điểm: 2 → proportional(share(done; planned); target $target)");
    }

    @Test
    void setMaximumOfAGroupStands() {
        ProfileResolution resolution = resolve(reweight("1", "10"), reweight("1.2", "6"));

        assertThat(of(resolution, "1").getMaximumPoints()).contains(new BigDecimal("10"));
        assertThat(resolution.getFindings()).isEmpty();
    }

    @Test
    void groupThatIsNoPlainSumKeepsItsMaximum() {
        IndexCatalogue base = TailorSamples.empty()
                .addCriterion(TailorSamples.criterion("1", "3")
                        .combination(Combination.CAPPED_SUM)
                        .addCriterion(leaf("1.1", "3"))
                        .addCriterion(leaf("1.2", "2"))
                        .build())
                .build();
        ProfileResolution resolution =
                ProfileResolution.of(profile().addChange(exclude("1.2")).build(), base);

        assertThat(of(resolution, "1").getMaximumPoints()).contains(new BigDecimal("3"));
        assertThat(of(resolution, "1").getCriteria())
                .extracting(Criterion::getCode)
                .containsExactly("1.1");
    }

    @Test
    void whatIsGoneIsNotTakenAwayAgain() {
        assertThat(told(resolve(exclude("1.1.2"), exclude("1.1"), include("1.2"))))
                .filteredOn(change -> change.startsWith("Lược bỏ"))
                .containsExactly(
                        "Lược bỏ tiêu chí 1.1.2: Tiêu chí 1.1.2",
                        "Lược bỏ tiêu chí 1.1: Tiêu chí 1.1",
                        "Lược bỏ tiêu chí 1.1.1: Tiêu chí 1.1.1",
                        "Lược bỏ tiêu chí TTHC: Tiêu chí TTHC");
    }

    @Test
    void onlyWhatWasChangedIsRemembered() {
        CriterionOrigin renamed =
                of(resolve(rename("1.2", "A")), "1.2").getOrigin().orElseThrow();
        assertThat(renamed.getPreviousName()).contains(Text.of("Tiêu chí 1.2"));
        assertThat(renamed.getPreviousMaximumPoints()).isEmpty();
        CriterionOrigin reweighted =
                of(resolve(reweight("1.2", "3")), "1.2").getOrigin().orElseThrow();
        assertThat(reweighted.getPreviousName()).isEmpty();
        assertThat(reweighted.getPreviousMaximumPoints()).contains(new BigDecimal("2"));
    }

    @Test
    void excerptKeepsWhatIsNotHere() {
        IndexCatalogue base = TailorSamples.empty()
                .coverage(Coverage.EXCERPT)
                .addCriterion(TailorSamples.criterion("1", "20")
                        .addCriterion(leaf("1.1", "5"))
                        .addCriterion(leaf("1.2", "2"))
                        .build())
                .build();

        assertThat(of(ProfileResolution.of(profile().addChange(exclude("1.2")).build(), base), "1")
                        .getMaximumPoints())
                .contains(new BigDecimal("18"));
    }

    @Test
    void parameterIsToldByTheCriteriaThatNameIt() {
        ProfileResolution resolution = resolve(set("target", "0.85"));

        assertThat(told(resolution)).containsExactly("Điều chỉnh target, giá trị tham số: 0.9 → 0.85");
        assertThat(resolution
                        .getCatalogue()
                        .all()
                        .filter(it -> it.getOrigin().isPresent())
                        .map(Criterion::getCode))
                .containsExactly("1.1.1", "1.1.2", "TTHC");
        assertThat(resolution.getCatalogue().parameter("target").orElseThrow().getValues())
                .containsExactly(TailorSamples.value("0.85"));
    }

    @Test
    void policyIsToldAttributeByAttribute() {
        ScoringPolicy policy = ScoringPolicy.builder()
                .copyFrom(TailorSamples.policy(2))
                .beforeAdding(Rounding.of(2, RoundingRule.HALF_UP))
                .notAssessed(StateEffect.LEFT_OUT)
                .build();
        ProfileResolution resolution = ProfileResolution.of(
                profile().policy(policy).build(), catalogue().build());

        assertThat(told(resolution))
                .containsExactly(
                        "Điều chỉnh quy ước tính điểm, làm tròn điểm từng tiêu chí trước khi cộng: (không có) → 2 chữ số thập phân,"
                                + " làm tròn thông thường",
                        "Điều chỉnh quy ước tính điểm, tiêu chí chưa đánh giá: tính 0 điểm → không tính vào điểm đạt và điểm tối"
                                + " đa");
        assertThat(resolution.getCatalogue().getPolicy()).contains(policy);
    }

    @Test
    void orderMatters() {
        assertThat(resolve(exclude("1.1"), include("1")).getCatalogue().all().map(Criterion::getCode))
                .containsExactly("1", "1.2");
        assertThat(resolve(include("1.1"), add("1", leaf("1.3", "1")))
                        .getCatalogue()
                        .all()
                        .map(Criterion::getCode))
                .containsExactly("1", "1.1", "1.1.1", "1.1.2", "1.3");
    }

    @Test
    void chainIsResolvedFromTheInnermost() {
        CatalogueProfile province =
                profile().id("province").addChange(add("1", leaf("1.3", "1"))).build();
        CatalogueProfile commune =
                profile().catalogue("province").addChange(rename("1.3", "Mới")).build();
        ProfileResolution resolution = ProfileResolution.ofChain(
                commune, List.of(province), catalogue().build());

        assertThat(resolution.getFindings()).isEmpty();
        assertThat(resolution.getCatalogue().getTailoredFrom()).contains("province");
        assertThat((Object) of(resolution, "1.3").getName()).isEqualTo(Text.of("Mới"));
        assertThat(resolution.getChanges())
                .extracting(ResolvedChange::getProfile)
                .containsExactly("province", "province", "commune");
    }

    @Test
    void chainWithoutAProfileSaysWhichCatalogueIsAdapted() {
        ProfileResolution resolution = ProfileResolution.ofChain(
                profile().catalogue("province").build(), List.of(), catalogue().build());

        assertThat(resolution.getFindings()).extracting(it -> it.getCode()).containsExactly("PRF-01");
    }
}
