package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.TailorSamples.add;
import static vn.cchc.catalogue.TailorSamples.catalogue;
import static vn.cchc.catalogue.TailorSamples.constant;
import static vn.cchc.catalogue.TailorSamples.criterion;
import static vn.cchc.catalogue.TailorSamples.exclude;
import static vn.cchc.catalogue.TailorSamples.include;
import static vn.cchc.catalogue.TailorSamples.leaf;
import static vn.cchc.catalogue.TailorSamples.profile;
import static vn.cchc.catalogue.TailorSamples.rename;
import static vn.cchc.catalogue.TailorSamples.resolve;
import static vn.cchc.catalogue.TailorSamples.reweight;
import static vn.cchc.catalogue.TailorSamples.set;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.value.Text;

/** What cannot be done is told with its place, and the rest is done. */
class ProfileFindingsTest {

    private static List<String> found(ProfileResolution resolution) {
        return resolution.getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getSeverity() + " "
                        + finding.getPlaces().get(0).getPath())
                .toList();
    }

    private static Finding only(ProfileResolution resolution) {
        assertThat(resolution.getFindings()).hasSize(1);
        return resolution.getFindings().get(0);
    }

    @Test
    void otherCatalogueIsSaidAndTailoredAllTheSame() {
        ProfileResolution resolution = ProfileResolution.of(
                profile().catalogue("other").addChange(exclude("TTHC")).build(),
                catalogue().build());

        assertThat(found(resolution)).containsExactly("PRF-01 ERROR catalogue");
        assertThat(resolution.getCatalogue().find("TTHC")).isEmpty();
        assertThat(only(resolution).getVietnamese()).contains("«other»").contains("«base»");
        assertThat(only(resolution).getPlaces().get(0).getLabel()).contains("commune");
    }

    @Test
    void unknownCodesAreNamedWhereTheyStandAndTheRestIsDone() {
        ProfileResolution resolution = resolve(
                exclude("9.9", "1.2", "TTHD"), rename("x-y-z", "Tên"), reweight("8", "1"), add("7", leaf("7.1", "1")));

        assertThat(found(resolution))
                .containsExactly(
                        "PRF-02 ERROR changes[0].criteria[0]",
                        "PRF-02 ERROR changes[0].criteria[2]",
                        "PRF-02 ERROR changes[1].criterion",
                        "PRF-02 ERROR changes[2].criterion",
                        "PRF-02 ERROR changes[3].parent");
        assertThat(resolution.getFindings().get(1).getVietnamese()).contains("có phải là «TTHC»?");
        assertThat(resolution.getFindings().get(0).getVietnamese()).doesNotContain("có phải");
        assertThat(resolution.getCatalogue().all().map(Criterion::getCode))
                .containsExactly("1", "1.1", "1.1.1", "1.1.2", "TTHC");
    }

    @Test
    void removedCriterionCannotBeChangedAndNotBeRemovedTwice() {
        assertThat(found(resolve(exclude("1.1"), rename("1.1.1", "Tên"), exclude("1.1.2"))))
                .containsExactly("PRF-02 ERROR changes[1].criterion", "PRF-08 INFO changes[2].criteria[0]");
    }

    @Test
    void placeInAnotherGroupIsRefusedAndTheCriterionStandsAtTheEnd() {
        ProfileChange wrong = ProfileChange.Add.builder()
                .parent("1.1")
                .after("1.2")
                .criterion(leaf("1.1.3", "1"))
                .build();
        ProfileChange top = ProfileChange.Add.builder()
                .after("1.1")
                .criterion(leaf("X", "1"))
                .build();
        ProfileResolution resolution = resolve(wrong, top);

        assertThat(found(resolution)).containsExactly("PRF-03 ERROR changes[0].after", "PRF-03 ERROR changes[1].after");
        assertThat(resolution.getCatalogue().all().map(Criterion::getCode))
                .containsExactly("1", "1.1", "1.1.1", "1.1.2", "1.1.3", "1.2", "TTHC", "X");
    }

    @Test
    void codeInUseCannotBeAdded() {
        Criterion group = criterion("2", "2")
                .addCriterion(leaf("2.1", "1"))
                .addCriterion(leaf("1.2", "1"))
                .build();
        Criterion twice = criterion("3", "2")
                .addCriterion(leaf("3.1", "1"))
                .addCriterion(leaf("3.1", "1"))
                .build();
        ProfileResolution resolution = resolve(
                add("1", leaf("TTHC", "1")),
                ProfileChange.Add.builder().criterion(group).build(),
                ProfileChange.Add.builder().criterion(twice).build());

        assertThat(found(resolution))
                .containsExactly(
                        "PRF-04 ERROR changes[0].criterion.code",
                        "PRF-04 ERROR changes[1].criterion.criteria[1].code",
                        "PRF-04 ERROR changes[2].criterion.criteria[1].code");
        assertThat(resolution.getCatalogue().getCriteria())
                .isEqualTo(catalogue().build().getCriteria());
    }

    @Test
    void removedCodeMayBeUsedAgain() {
        ProfileResolution resolution = resolve(exclude("1.2"), add("1", leaf("1.2", "5")));

        assertThat(resolution.getFindings()).isEmpty();
        assertThat(resolution.getCatalogue().find("1").orElseThrow().getMaximumPoints())
                .contains(new BigDecimal("9"));
    }

    @Test
    void groupLeftEmptyIsSaidUnlessItIsFilledOrRemoved() {
        assertThat(found(resolve(exclude("1.1.1", "1.1.2")))).containsExactly("PRF-05 WARNING changes[0].criteria[1]");
        assertThat(found(resolve(exclude("1.1.1", "1.1.2"), add("1.1", leaf("1.1.3", "1")))))
                .isEmpty();
        assertThat(found(resolve(exclude("1.1.1", "1.1.2", "1.1")))).isEmpty();
    }

    @Test
    void unknownParameterIsNamed() {
        ProfileResolution resolution = resolve(set("targets", "0.8"));

        assertThat(found(resolution)).containsExactly("PRF-06 ERROR changes[0].parameter");
        assertThat(only(resolution).getEnglish()).endsWith("is «target» meant?");
    }

    @Test
    void catalogueIsNeverEmptied() {
        ProfileResolution excluded = resolve(exclude("1", "TTHC"));
        ProfileResolution included = resolve(include("2", "3"));

        assertThat(found(excluded)).containsExactly("PRF-07 ERROR changes[0].criteria[1]");
        assertThat(excluded.getCatalogue().all().map(Criterion::getCode)).containsExactly("TTHC");
        assertThat(found(included))
                .containsExactly(
                        "PRF-02 ERROR changes[0].criteria[0]",
                        "PRF-02 ERROR changes[0].criteria[1]",
                        "PRF-07 ERROR changes[0].criteria");
        assertThat(included.getChanges()).isEmpty();
    }

    @Test
    void changeWithoutEffectIsSaid() {
        ProfileResolution resolution = resolve(
                reweight("1.1.2", "1"), rename("1.2", "Tiêu chí 1.2"), set("target", "0.90"), include("1", "TTHC"));

        assertThat(found(resolution))
                .containsExactly(
                        "PRF-08 INFO changes[0]",
                        "PRF-08 INFO changes[1]",
                        "PRF-08 INFO changes[2]",
                        "PRF-08 INFO changes[3]");
        assertThat(resolution.getChanges()).isEmpty();
        assertThat(found(ProfileResolution.of(
                        profile().policy(TailorSamples.policy(2)).build(),
                        catalogue().build())))
                .containsExactly("PRF-08 INFO policy");
    }

    @Test
    void criterionWithRuleGetsNoCriteriaAndGroupNoRule() {
        ProfileChange rule = ProfileChange.Reweight.builder()
                .criterion("1.1")
                .maximumPoints(new BigDecimal("4"))
                .rule(constant("4"))
                .build();
        ProfileResolution resolution = resolve(add("1.2", leaf("1.2.1", "1")), rule);

        assertThat(found(resolution)).containsExactly("PRF-09 ERROR changes[0].parent", "PRF-10 ERROR changes[1].rule");
        assertThat(resolution.getChanges()).isEmpty();
    }

    @Test
    void maximumSetAgainstTheSumIsSaidWithDecimalComma() {
        ProfileResolution resolution = resolve(reweight("1.1.1", "3.5"), reweight("1.1", "5"));

        assertThat(found(resolution)).containsExactly("PRF-11 WARNING changes[1].maximumPoints");
        assertThat(only(resolution).getVietnamese()).contains("là 5,").contains("cộng lại là 4,5");
        assertThat(only(resolution).getEnglish()).endsWith("add up to 4.5");
        assertThat(only(resolve(reweight("1.1.1", "3.50"), reweight("1.1", "5.0")))
                        .getEnglish())
                .endsWith("add up to 4.5");
        assertThat(found(resolve(reweight("1.1.1", "3.5"), reweight("1.1", "4.5"))))
                .isEmpty();
    }

    @Test
    void circleOfProfilesIsNamed() {
        CatalogueProfile a = profile().id("a").catalogue("b").build();
        CatalogueProfile b = profile().id("b").catalogue("c").build();
        CatalogueProfile c = profile().id("c").catalogue("b").build();
        ProfileResolution resolution =
                ProfileResolution.ofChain(a, List.of(a, b, c), catalogue().build());

        assertThat(found(resolution)).containsExactly("PRF-12 ERROR catalogue");
        assertThat(only(resolution).getVietnamese()).contains("b → c → b");
        assertThat(only(resolution).getPlaces().get(0).getLabel()).contains("c");
        assertThat(resolution.getCatalogue()).isEqualTo(catalogue().build());
    }

    @Test
    void twoProfilesOfOneIdAreSaid() {
        CatalogueProfile one = profile().build();
        CatalogueProfile other = profile().addChange(exclude("1")).build();
        ProfileResolution resolution = ProfileResolution.ofChain(
                profile().id("top").catalogue("commune").build(),
                List.of(one, other, one),
                catalogue().build());

        assertThat(found(resolution)).containsExactly("PRF-13 ERROR id");
        assertThat(resolution.getCatalogue().find("1")).isPresent();
    }

    @Test
    void bothLanguagesSayTheSame() {
        MessageTemplates templates = ChangeTexts.templates();
        Map<String, String> differing = new TreeMap<>();
        for (String key : templates.keys()) {
            var vietnamese = MessageTemplates.holes(templates.template(key, Locale.forLanguageTag("vi")));
            var english = MessageTemplates.holes(templates.template(key, Locale.ENGLISH));
            if (!vietnamese.equals(english)) {
                differing.put(key, vietnamese + " " + english);
            }
        }
        assertThat(differing).isEmpty();
        assertThat(templates.keys()).hasSizeGreaterThan(40);
    }

    @Test
    void nameIsComparedAsPrinted() {
        ProfileResolution resolution = resolve(rename("1.2", "Tiêu chí 1.2".replace("ê", "e\u0302")));

        assertThat(resolution.getCatalogue().find("1.2").map(Criterion::getName))
                .contains(Text.of("Tiêu chí 1.2"));
        assertThat(resolution.getChanges()).hasSize(1);
    }
}
