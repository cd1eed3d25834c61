package vn.cchc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.cchc.catalogue.CriterionRelation;
import vn.cchc.catalogue.Crosswalk;
import vn.cchc.catalogue.CrosswalkLink;
import vn.cchc.catalogue.EvidenceUse;
import vn.cchc.catalogue.Rounding;
import vn.cchc.catalogue.RoundingRule;
import vn.cchc.catalogue.ScoringPolicy;
import vn.cchc.catalogue.StateEffect;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

class ReportComparisonTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static ImmutableScoreNode.Builder node(String code, String maximum) {
        return ScoreNode.builder()
                .criterion(code)
                .name(Text.of("Tiêu chí " + code))
                .state(ScoreState.SCORED)
                .attainable(new BigDecimal(maximum))
                .maximumPoints(new BigDecimal(maximum))
                .status(SourceStatus.UNSOURCED);
    }

    private static ScoreNode scored(String code, String maximum, String score) {
        return node(code, maximum).score(new BigDecimal(score)).build();
    }

    private static ScoreNode unscored(String code, String maximum) {
        return node(code, maximum).state(ScoreState.NOT_ASSESSED).build();
    }

    private static ImmutableScoreReport.Builder report(String catalogue, String score, String attainable) {
        return ScoreReport.builder()
                .catalogue(catalogue)
                .catalogueName(Text.of("Bộ tiêu chí"))
                .status(SourceStatus.VERIFIED)
                .assessment("a")
                .unit(AssessedUnit.builder().id("u").build())
                .stage(AssessmentStage.APPRAISAL)
                .from(LocalDate.of(2025, 1, 1))
                .to(LocalDate.of(2025, 12, 31))
                .policy(ScoringPolicy.builder()
                        .published(Rounding.of(2, RoundingRule.HALF_UP))
                        .notAssessed(StateEffect.ZERO)
                        .noEvidence(StateEffect.ZERO)
                        .invalid(StateEffect.ZERO)
                        .evidence(EvidenceUse.OPTIONAL)
                        .build())
                .score(new BigDecimal(score))
                .attainable(new BigDecimal(attainable));
    }

    private static CrosswalkLink link(CriterionRelation relation, List<String> from, List<String> to) {
        return CrosswalkLink.builder().relation(relation).from(from).to(to).build();
    }

    private static Crosswalk crosswalk(CrosswalkLink... links) {
        return Crosswalk.builder()
                .id("x")
                .name(Text.of("Đối chiếu"))
                .from("c1")
                .to("c2")
                .addLinks(links)
                .build();
    }

    private static List<String> reasons(ReportComparison comparison) {
        return comparison.getIncomparable().stream()
                .map(part -> part.getReason() + " " + part.getFrom() + "→" + part.getTo())
                .toList();
    }

    private static List<String> told(ReportComparison comparison) {
        return comparison.getParts().stream().map(part -> part.text(VIETNAMESE)).toList();
    }

    @Test
    void differentCataloguesAreNotComparedWithoutACrosswalkOfTheirs() {
        ScoreReport older =
                report("c1", "1", "2").addCriterion(scored("1", "2", "1")).build();
        ScoreReport newer =
                report("c2", "1", "2").addCriterion(scored("1", "2", "1")).build();
        Crosswalk wrong = Crosswalk.builder()
                .copyFrom(crosswalk(link(CriterionRelation.SAME, List.of("1"), List.of("1"))))
                .to("c3")
                .build();

        for (ReportComparison comparison :
                List.of(ReportComparison.between(older, newer), ReportComparison.between(older, newer, wrong))) {
            assertThat(comparison.getTotal()).isEmpty();
            assertThat(comparison.getParts()).isEmpty();
            assertThat(reasons(comparison)).containsExactly("CATALOGUES_DIFFER [1]→[1]", "PARTS_DIFFER []→[]");
        }
    }

    @Test
    void catalogueOfAnotherDigestIsAnotherCatalogue() {
        ScoreReport older = report("c1", "1", "2").catalogueDigest("sha-256:a").build();
        ScoreReport newer = report("c1", "1", "2").catalogueDigest("sha-256:b").build();
        ScoreReport unnamed = report("c1", "1", "2").build();

        assertThat(ReportComparison.between(older, newer).getTotal()).isEmpty();
        assertThat(ReportComparison.between(older, older).getTotal()).isPresent();
        assertThat(ReportComparison.between(older, unnamed).getTotal()).isPresent();
    }

    @Test
    void reportsOfOneCatalogueAreComparedByCode() {
        ScoreReport older = report("c1", "4", "7")
                .addCriteria(scored("1", "4", "3"), scored("2", "3", "1"), unscored("3", "2"), scored("4", "0", "0"))
                .build();
        ScoreReport newer = report("c1", "5.5", "7")
                .addCriteria(scored("1", "4", "3.5"), scored("2", "3", "0.9"), scored("3", "2", "1"))
                .addCriteria(scored("4", "0", "0"), scored("5", "1", "1"))
                .build();
        ReportComparison comparison = ReportComparison.between(older, newer);

        assertThat(told(comparison))
                .containsExactly(
                        "1: 3,00/4 điểm (75,00 %) → 3,50/4 điểm (87,50 %), tăng 12,50 điểm phần trăm",
                        "2: 1,00/3 điểm (33,33 %) → 0,90/3 điểm (30,00 %), giảm 3,33 điểm phần trăm");
        assertThat(reasons(comparison))
                .containsExactly("NOT_SCORED [3]→[3]", "NOTHING_ATTAINABLE [4]→[4]", "NEW []→[5]");
        assertThat(comparison.getTotal().orElseThrow().text(Locale.ENGLISH))
                .isEqualTo("Total: 4.00/7 points (57.14 %) → 5.50/7 points (78.57 %), up by 21.43 percentage points");
    }

    @Test
    void whatOneOfTheReportsHasNotIsNotCompared() {
        ScoreReport older = report("c1", "4", "7")
                .addCriteria(scored("1", "4", "3"), scored("2", "3", "1"), scored("3", "2", "1"))
                .addCriteria(scored("4", "0", "0"))
                .build();
        ScoreReport newer = report("c1", "5.5", "7")
                .addCriteria(scored("1", "0", "0"), unscored("3", "2"), scored("4", "4", "4"))
                .build();
        ReportComparison comparison = ReportComparison.between(older, newer);

        assertThat(comparison.getParts()).isEmpty();
        assertThat(reasons(comparison))
                .containsExactly(
                        "NOTHING_ATTAINABLE [1]→[1]",
                        "DROPPED [2]→[]",
                        "NOT_SCORED [3]→[3]",
                        "NOTHING_ATTAINABLE [4]→[4]");
    }

    @Test
    void leavesWithoutALinkAreNamedOnBothSides() {
        ScoreReport older = report("c1", "2", "4")
                .addCriteria(scored("1", "2", "1"), scored("2", "2", "1"))
                .build();
        ScoreReport newer =
                report("c2", "1", "2").addCriterion(scored("1", "2", "1")).build();
        CrosswalkLink same = link(CriterionRelation.SAME, List.of("1"), List.of("1"));

        assertThat(reasons(ReportComparison.between(older, newer, crosswalk(same))))
                .containsExactly("NOT_LINKED [2]→[]", "PARTS_DIFFER []→[]");
    }

    @Test
    void changeIsMadeOfUnroundedScores() {
        ScoreNode before =
                node("1", "3").score(new BigDecimal("0.33")).exactScore("1/3").build();
        ScoreNode after =
                node("1", "3").score(new BigDecimal("0.67")).exactScore("2/3").build();
        ComparedPart part = ReportComparison.between(
                        report("c1", "0.33", "3").addCriterion(before).build(),
                        report("c1", "0.67", "3").addCriterion(after).build())
                .getParts()
                .get(0);

        assertThat(part.getOlderIndex()).isEqualTo("11.11");
        assertThat(part.getNewerIndex()).isEqualTo("22.22");
        assertThat(part.getChange()).isEqualTo("11.11");
        assertThat(part.getRelation()).contains(CriterionRelation.SAME);
    }

    @Test
    void splitAndMergedAreComparedBySums() {
        ScoreReport older = report("c1", "4.5", "6")
                .addCriteria(scored("1", "1", "1"), scored("2", "2", "1.5"), scored("3", "3", "2"))
                .build();
        ScoreReport newer = report("c2", "6", "8")
                .addCriteria(scored("1", "4", "3"), scored("2", "3", "2"), scored("3", "1", "1"))
                .build();
        ReportComparison comparison = ReportComparison.between(
                older,
                newer,
                crosswalk(
                        link(CriterionRelation.MERGED, List.of("1", "2"), List.of("1")),
                        link(CriterionRelation.SPLIT, List.of("3"), List.of("2", "3"))));

        assertThat(told(comparison))
                .containsExactly(
                        "1, 2 → 1: 2,50/3 điểm (83,33 %) → 3,00/4 điểm (75,00 %), giảm 8,33 điểm phần trăm",
                        "3 → 2, 3: 2,00/3 điểm (66,67 %) → 3,00/4 điểm (75,00 %), tăng 8,33 điểm phần trăm");
        assertThat(reasons(comparison)).isEmpty();
        assertThat(comparison.getTotal().map(ComparedPart::getChange)).contains(new BigDecimal("0.00"));
        assertThat(comparison.getTotal().orElseThrow().text(VIETNAMESE)).endsWith("không thay đổi");
    }

    @Test
    void totalIsNotComparedIfOneLeafIsNot() {
        ScoreReport older = report("c1", "2", "4")
                .addCriteria(
                        node("g", "2")
                                .score(BigDecimal.ONE)
                                .addCriterion(scored("g.1", "2", "1"))
                                .build(),
                        scored("x", "2", "1"))
                .build();
        ScoreReport newer = report("c2", "2", "4")
                .addCriteria(scored("g", "2", "1"), scored("y", "2", "1"), scored("z", "1", "1"))
                .build();
        CrosswalkLink group = link(CriterionRelation.SAME, List.of("g"), List.of("g"));

        assertThat(reasons(ReportComparison.between(
                        older,
                        newer,
                        crosswalk(
                                group,
                                link(CriterionRelation.DROPPED, List.of("x"), List.of()),
                                link(CriterionRelation.NEW, List.of(), List.of("y"))))))
                .containsExactly("DROPPED [x]→[]", "NEW []→[y]", "NOT_LINKED []→[z]", "PARTS_DIFFER []→[]");
        assertThat(reasons(ReportComparison.between(
                        older, newer, crosswalk(group, link(CriterionRelation.MOVED, List.of("x"), List.of("no"))))))
                .containsExactly("NOT_LINKED [x]→[no]", "NOT_LINKED []→[y]", "NOT_LINKED []→[z]", "PARTS_DIFFER []→[]");
    }

    @Test
    void everyReasonIsWordedInBothLanguages() {
        MessageTemplates templates = ComparisonTexts.templates();
        TreeMap<String, String> differing = new TreeMap<>();
        for (String key : templates.keys()) {
            var vietnamese = MessageTemplates.holes(templates.template(key, VIETNAMESE));
            if (!vietnamese.equals(MessageTemplates.holes(templates.template(key, Locale.ENGLISH)))) {
                differing.put(key, vietnamese.toString());
            }
        }
        assertThat(differing).isEmpty();
        for (Incomparability reason : Incomparability.values()) {
            IncomparablePart part = IncomparablePart.builder()
                    .addFrom("1")
                    .addTo("2")
                    .reason(reason)
                    .build();
            assertThat(part.text(VIETNAMESE)).startsWith("1 → 2: ");
            assertThat(part.text(Locale.ENGLISH)).startsWith("1 → 2: ");
        }
        assertThat(Optional.of(templates.keys().size())).contains(3 + Incomparability.values().length + 1);
    }
}
