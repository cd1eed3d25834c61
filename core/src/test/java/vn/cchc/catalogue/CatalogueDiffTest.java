package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.TailorSamples.catalogue;
import static vn.cchc.catalogue.TailorSamples.constant;
import static vn.cchc.catalogue.TailorSamples.criterion;
import static vn.cchc.catalogue.TailorSamples.empty;
import static vn.cchc.catalogue.TailorSamples.leaf;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.cchc.finding.Finding;
import vn.cchc.value.Text;

class CatalogueDiffTest {

    private static List<String> told(CatalogueDiff diff) {
        return diff.getCriteria().stream()
                .filter(difference -> !difference.unchanged())
                .map(it -> it.getRelation() + (it.isProposed() ? "? " : " ") + it.getFrom() + "→" + it.getTo() + " "
                        + it.getChanges().stream()
                                .map(change -> change.text(Locale.ENGLISH))
                                .toList())
                .toList();
    }

    static Criterion named(String code, String points, String name) {
        return criterion(code, points)
                .name(Text.of(name))
                .rule(constant(points))
                .build();
    }

    static IndexCatalogue of(Criterion... criteria) {
        return empty().addCriteria(criteria).build();
    }

    private static CrosswalkLink link(CriterionRelation relation, List<String> from, List<String> to) {
        return CrosswalkLink.builder().relation(relation).from(from).to(to).build();
    }

    private static Crosswalk crosswalk(CrosswalkLink... links) {
        return Crosswalk.builder()
                .id("x")
                .name(Text.of("Đối chiếu"))
                .from("base")
                .to("base")
                .addLinks(links)
                .build();
    }

    private static List<String> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " " + finding.getSeverity() + " "
                        + finding.getPlaces().get(0).getPath())
                .toList();
    }

    @Test
    void catalogueDiffersInNothingFromItself() {
        CatalogueDiff diff =
                CatalogueDiff.between(catalogue().build(), catalogue().build());

        assertThat(diff.isChanged()).isFalse();
        assertThat(diff.getCriteria()).hasSize(6).allMatch(CriterionDifference::unchanged);
    }

    @Test
    void attributesAreToldBeforeAndAfter() {
        IndexCatalogue older = of(leaf("1", "2"));
        IndexCatalogue newer = of(criterion("1", "2.50")
                .rule(constant("1"))
                .addScoredBy(ScoredBy.SELF, ScoredBy.APPRAISAL)
                .addEvidence(Text.of("Kế hoạch"))
                .addFact(FactDeclaration.builder()
                        .fact("done")
                        .label(Text.of("Số việc"))
                        .type(FactType.COUNT)
                        .build())
                .whenNone(WhenNone.FULL)
                .build());

        assertThat(told(CatalogueDiff.between(older, newer)))
                .containsExactly(
                        "SAME [1]→[1] [maximum points: 2 → 2.5, rule: proportional(share(done; planned); target $target)"
                                + " → 1, scored by: (none) → self; appraisal, evidence: (none) → Kế hoạch, facts: (none) → done «Số việc»"
                                + " count, when nothing arose: (none) → full]");
    }

    @Test
    void numberGivenToAnotherCriterionIsSeenByTheName() {
        IndexCatalogue older = of(named("1", "1", "A"), named("2", "2", "B"), named("3", "3", "Quy chê\u0301"));
        IndexCatalogue newer = of(named("1", "2", "B"), named("2", "1", "A"), named("4", "3", "Quy ch\u1EBF"));

        assertThat(told(CatalogueDiff.between(older, newer)))
                .containsExactly(
                        "MOVED? [2]→[1] [code: 2 → 1, position in the group: 2 → 1]",
                        "MOVED? [1]→[2] [code: 1 → 2, position in the group: 1 → 2]",
                        "MOVED? [3]→[4] [code: 3 → 4]");
    }

    @Test
    void equalRuleUnderAnotherCodeAndNameIsProposed() {
        assertThat(told(CatalogueDiff.between(of(named("1", "1", "A")), of(named("2", "1", "B")))))
                .containsExactly("MOVED? [1]→[2] [code: 1 → 2, name: A → B]");
        assertThat(told(CatalogueDiff.between(
                        of(named("1", "1", "A"), named("2", "1", "B")), of(named("3", "1", "C"), leaf("9", "1")))))
                .containsExactly("NEW []→[3] []", "NEW []→[9] []", "DROPPED [1]→[] []", "DROPPED [2]→[] []");
    }

    @Test
    void otherNameUnderTheSameCodeIsProposedAsRenamed() {
        assertThat(told(CatalogueDiff.between(of(named("1", "1", "A")), of(named("1", "2", "B")))))
                .containsExactly("RENAMED? [1]→[1] [name: A → B, maximum points: 1 → 2, rule: 1 → 2]");
    }

    @Test
    void criterionInAnotherGroupHasMoved() {
        IndexCatalogue older = of(
                criterion("1", "1").addCriterion(leaf("x", "1")).build(),
                criterion("2", "1").addCriterion(leaf("y", "1")).build());
        IndexCatalogue newer = of(
                criterion("1", "1").build(),
                criterion("2", "1")
                        .addCriterion(leaf("y", "1"))
                        .addCriterion(leaf("x", "1"))
                        .build());

        assertThat(told(CatalogueDiff.between(older, newer))).containsExactly("MOVED [x]→[x] [group: 1 → 2]");
    }

    @Test
    void policyAndParametersAreCompared() {
        IndexCatalogue newer = catalogue()
                .policy(TailorSamples.policy(3))
                .parameters(List.of(CatalogueParameter.builder()
                        .id("target")
                        .label(Text.of("Mục tiêu"))
                        .addValue(TailorSamples.value("0.95"))
                        .build()))
                .build();

        assertThat(CatalogueDiff.between(catalogue().build(), newer).getChanges().stream()
                        .map(change -> change.text(Locale.forLanguageTag("vi"))))
                .containsExactly(
                        "làm tròn khi công bố: 2 chữ số thập phân, làm tròn thông thường → 3 chữ số thập phân, làm tròn thông"
                                + " thường",
                        "tham số target: 0.9 → 0.95");
    }

    @Test
    void crosswalkIsFollowed() {
        IndexCatalogue older = of(named("1", "1", "A"), named("2", "2", "B"), named("3", "1.5", "C"), leaf("4", "1"));
        IndexCatalogue newer =
                of(named("1", "4", "AB"), named("2", "1", "C1"), named("3", "0.5", "C2"), leaf("5", "1"));
        CatalogueDiff diff = CatalogueDiff.between(
                older,
                newer,
                crosswalk(
                        link(CriterionRelation.MERGED, List.of("1", "2"), List.of("1")),
                        link(CriterionRelation.SPLIT, List.of("3"), List.of("2", "3")),
                        link(CriterionRelation.DROPPED, List.of("4"), List.of()),
                        link(CriterionRelation.NEW, List.of(), List.of("5"))));

        assertThat(diff.getFindings()).isEmpty();
        assertThat(told(diff))
                .containsExactly(
                        "MERGED [1, 2]→[1] [maximum points: 3 → 4]",
                        "SPLIT [3]→[2, 3] []",
                        "NEW []→[5] []",
                        "DROPPED [4]→[] []");
    }

    @Test
    void crosswalkThatDoesNotFitIsToldWhere() {
        IndexCatalogue older = of(named("1", "1", "A"), named("TTHC", "1", "B"), leaf("3", "1"));
        IndexCatalogue newer = of(named("1", "1", "A2"), named("2", "1", "B"), leaf("4", "1"));
        Crosswalk crosswalk = Crosswalk.builder()
                .copyFrom(crosswalk(
                        link(CriterionRelation.SAME, List.of("1"), List.of("1")),
                        link(CriterionRelation.MERGED, List.of("1", "TTHD"), List.of("2")),
                        link(CriterionRelation.NEW, List.of(), List.of("9"))))
                .to("other")
                .build();
        List<Finding> findings = CrosswalkCheck.of(crosswalk, older, newer);

        assertThat(found(findings))
                .containsExactly(
                        "XWK-01 ERROR to",
                        "XWK-05 WARNING links[0].relation",
                        "XWK-03 ERROR links[1].from[0]",
                        "XWK-02 ERROR links[1].from[1]",
                        "XWK-02 ERROR links[2].to[0]",
                        "XWK-04 WARNING links",
                        "XWK-04 WARNING links");
        assertThat(findings.get(3).getVietnamese()).contains("có phải là «TTHC»?");
        assertThat(findings.get(2).getEnglish()).contains("links[0].from[0]");
        assertThat(findings.get(5).getEnglish())
                .contains("2 criteria of the older")
                .endsWith("TTHC, 3");
    }

    @Test
    void linkOfAGroupCoversWhatIsBelow() {
        IndexCatalogue one = catalogue().build();
        assertThat(CrosswalkCheck.of(
                        crosswalk(
                                link(CriterionRelation.SAME, List.of("1"), List.of("1")),
                                link(CriterionRelation.SAME, List.of("TTHC"), List.of("TTHC"))),
                        one,
                        one))
                .isEmpty();
    }
}
