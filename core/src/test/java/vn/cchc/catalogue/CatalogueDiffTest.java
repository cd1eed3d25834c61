package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.catalogue.TailorSamples.catalogue;
import static vn.cchc.catalogue.TailorSamples.constant;
import static vn.cchc.catalogue.TailorSamples.criterion;
import static vn.cchc.catalogue.TailorSamples.empty;
import static vn.cchc.catalogue.TailorSamples.leaf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    /** Of criteria without a rule and facts nothing but the code says that they are the same. */
    @Test
    void criteriaThatSayNothingAreNotAlike() {
        Criterion one = criterion("1.1", "1").name(Text.of("A1")).build();
        Criterion other = criterion("2.1", "1").name(Text.of("B1")).build();
        Criterion facts = criterion("2", "1")
                .name(Text.of("B"))
                .addFacts(Checking.count("a"))
                .build();

        assertThat(told(CatalogueDiff.between(of(one), of(other))))
                .containsExactly("NEW []→[2.1] []", "DROPPED [1.1]→[] []");
        assertThat(told(CatalogueDiff.between(
                        of(criterion("1", "1")
                                .name(Text.of("A"))
                                .addFacts(Checking.count("a"))
                                .build()),
                        of(facts))))
                .containsExactly("MOVED? [1]→[2] [code: 1 → 2, name: A → B]");
        assertThat(told(CatalogueDiff.between(
                        of(criterion("1", "1")
                                .name(Text.of("A"))
                                .addCriterion(one)
                                .build()),
                        of(criterion("2", "1")
                                .name(Text.of("B"))
                                .addCriterion(other)
                                .build()))))
                .hasSize(4);
    }

    /** 1 keeps its name, and 2 the number: what 1 says now is what 2 said before, but the names are surer. */
    @Test
    void surestSignsCountFirst() {
        assertThat(told(CatalogueDiff.between(
                        of(named("1", "1", "A"), named("2", "2", "B")),
                        of(named("1", "2", "A"), named("2", "1", "B")))))
                .containsExactly(
                        "SAME [1]→[1] [maximum points: 1 → 2, rule: 1 → 2]",
                        "SAME [2]→[2] [maximum points: 2 → 1, rule: 2 → 1]");
        // An equal name under another number is surer than an equal rule under the same.
        assertThat(told(CatalogueDiff.between(
                        of(named("1", "1", "A"), named("2", "2", "B")),
                        of(named("1", "1", "B"), named("3", "2", "C")))))
                .containsExactly(
                        "MOVED? [2]→[1] [code: 2 → 1, maximum points: 2 → 1, rule: 2 → 1]",
                        "NEW []→[3] []",
                        "DROPPED [1]→[] []");
        // Where a name stands twice it counts together with the number.
        assertThat(told(CatalogueDiff.between(
                        of(named("1", "1", "A"), named("2", "2", "A")),
                        of(named("1", "2", "A"), named("2", "3", "A")))))
                .containsExactly(
                        "SAME [1]→[1] [maximum points: 1 → 2, rule: 1 → 2]",
                        "SAME [2]→[2] [maximum points: 2 → 3, rule: 2 → 3]");
        // An equal rule under another number is surer than the number alone.
        assertThat(told(CatalogueDiff.between(
                        of(named("1", "1", "A")), of(named("1", "9", "B"), named("2", "1", "C")))))
                .containsExactly("NEW []→[1] []", "MOVED? [1]→[2] [code: 1 → 2, name: A → C]");
        // Of two with the same rule the one with the same number.
        assertThat(told(CatalogueDiff.between(
                        of(named("1", "1", "A"), named("2", "1", "B")),
                        of(named("3", "1", "C"), named("2", "1", "D")))))
                .containsExactly("MOVED? [1]→[3] [code: 1 → 3, name: A → C]", "RENAMED? [2]→[2] [name: B → D]");
        // Several of one name say nothing; then the number does.
        assertThat(told(CatalogueDiff.between(
                        of(named("1", "1", "A"), named("2", "2", "A")),
                        of(named("3", "1", "A"), named("2", "5", "B")))))
                .containsExactly(
                        "MOVED? [1]→[3] [code: 1 → 3]",
                        "RENAMED? [2]→[2] [name: A → B, maximum points: 2 → 5, rule: 2 → 5]");
    }

    @Test
    void everyAttributeIsTold() {
        IndexCatalogue older = of(criterion("1", "2")
                .minimumPoints(new BigDecimal("-1"))
                .adjustment(Adjustment.BONUS)
                .publishedScore("value")
                .combination(Combination.BEST)
                .build());
        IndexCatalogue newer = of(criterion("1", "2")
                .minimumPoints(BigDecimal.ZERO)
                .adjustment(Adjustment.PENALTY)
                .publishedScore("score")
                .combination(Combination.CAPPED_SUM)
                .build());

        assertThat(CatalogueDiff.between(older, newer).getCriteria().get(0).getChanges().stream()
                        .map(change -> change.getAttribute() + ": "
                                + change.getBefore().orElse("") + " → "
                                + change.getAfter().orElse("")))
                .containsExactly(
                        "minimumPoints: -1 → 0",
                        "adjustment: bonus → penalty",
                        "publishedScore: value → score",
                        "combination: best → capped-sum");
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
    void criterionInANewGroupHasMoved() {
        IndexCatalogue older = of(leaf("x", "1"));
        IndexCatalogue newer =
                of(criterion("g", "1").addCriterion(leaf("x", "1")).build());

        assertThat(told(CatalogueDiff.between(older, newer)))
                .containsExactly("NEW []→[g] []", "MOVED [x]→[x] [group: (none) → g]");
        assertThat(told(CatalogueDiff.between(newer, older)))
                .containsExactly("MOVED [x]→[x] [group: g → (none)]", "DROPPED [g]→[] []");
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
    void linksOfOneAreComparedWholeAndSumsOnlyWhereAllHavePoints() {
        IndexCatalogue older = of(named("1", "1", "A"), named("2", "2", "B"), named("3", "1", "C"));
        Criterion unweighted = Criterion.builder()
                .code("3")
                .name(Text.of("C"))
                .rule(constant("1"))
                .build();
        IndexCatalogue newer = of(named("1", "2", "A2"), named("2", "1", "B1"), unweighted);
        CatalogueDiff diff = CatalogueDiff.between(
                older,
                newer,
                crosswalk(
                        link(CriterionRelation.RENAMED, List.of("1"), List.of("1")),
                        link(CriterionRelation.SPLIT, List.of("2"), List.of("2", "3"))));

        assertThat(told(diff))
                .containsExactly(
                        "RENAMED [1]→[1] [name: A → A2, maximum points: 1 → 2, rule: 1 → 2]",
                        "SPLIT [2]→[2, 3] [maximum points: 2 → (none)]",
                        "DROPPED [3]→[] []");
    }

    @Test
    void linksThatDoNotFitAreLeftOutAndTold() {
        IndexCatalogue one = of(named("1", "1", "A"), named("2", "1", "B"), named("3", "1", "C"));
        CatalogueDiff diff = CatalogueDiff.between(
                one,
                one,
                crosswalk(
                        link(CriterionRelation.SAME, List.of("1"), List.of("1")),
                        link(CriterionRelation.MOVED, List.of("1"), List.of("2")),
                        link(CriterionRelation.MERGED, List.of("2", "zzzzzz"), List.of("3")),
                        link(CriterionRelation.SPLIT, List.of("3"), List.of("zzzzzz", "2")),
                        link(CriterionRelation.NEW, List.of(), List.of("3"))));

        assertThat(found(diff.getFindings()))
                .containsExactly(
                        "XWK-03 ERROR links[1].from[0]",
                        "XWK-02 ERROR links[2].from[1]",
                        "XWK-02 ERROR links[3].to[0]",
                        "XWK-03 ERROR links[3].to[1]",
                        "XWK-03 ERROR links[4].to[0]");
        assertThat(told(diff)).isEmpty();
    }

    /** A list of hundreds of codes helps nobody. */
    @Test
    void twentyOfTheCodesLeftOutAreNamed() {
        for (int leaves : new int[] {20, 21}) {
            Criterion[] criteria = IntStream.rangeClosed(1, leaves)
                    .mapToObj(i -> leaf("c" + i, "1"))
                    .toArray(Criterion[]::new);
            Criterion group = criterion("g", "1").addCriteria(criteria).build();
            List<Finding> findings = CrosswalkCheck.of(
                    crosswalk(link(CriterionRelation.SAME, List.of("h"), List.of("h"))),
                    of(leaf("h", "1"), group),
                    of(leaf("h", "1")));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.getEnglish()).contains(leaves + " criteria");
                assertThat(finding.getEnglish()).endsWith(leaves == 20 ? "c19, c20" : "c19, c20, …");
            });
        }
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
