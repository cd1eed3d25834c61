package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.document.DocumentReference;
import vn.cchc.document.PartialDate;
import vn.cchc.organization.Party;
import vn.cchc.plan.Baseline;
import vn.cchc.plan.CriterionLink;
import vn.cchc.plan.Delta;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.IssueEscalation;
import vn.cchc.plan.RankPosition;
import vn.cchc.plan.Responsibilities;
import vn.cchc.plan.Section;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

/** What the plans say and the inventories do not spell out. */
class PlanBeyondInventoryTest {

    private static final Text SON_LA = Text.of("tỉnh Sơn La");

    @Test
    void only_son_la_is_enacted_by_another_than_its_issuer() {
        ImprovementPlan plan = GoldenPlan.SON_LA.plan();
        Text authority = plan.getDocument().getEnactingAuthority().orElseThrow();

        assertThat(authority.toString()).isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh");
        assertThat(plan.getEnactingClause().orElseThrow().toString()).contains(authority + " ban hành Kế hoạch");
        assertThat(GoldenPlan.all()
                        .filter(it ->
                                it.plan().getDocument().getEnactingAuthority().isPresent()))
                .containsExactly(GoldenPlan.SON_LA);
    }

    @Test
    void figures_of_son_la_are_those_of_the_province() {
        ImprovementPlan plan = GoldenPlan.SON_LA.plan();

        assertThat(plan.getBaselines())
                .extracting(Baseline::getAbout, Baseline::getIndex, Baseline::getPublishedOn)
                .containsExactly(
                        tuple(SON_LA, Optional.of(IndexCode.SIPAS), Optional.of(PartialDate.of(2023, 4, 19))),
                        tuple(SON_LA, Optional.of(IndexCode.SIPAS), Optional.empty()));
        assertThat(plan.getDeltas()).extracting(Delta::getAbout).containsExactly(SON_LA, SON_LA);
        assertThat(plan.getRanks())
                .extracting(RankPosition::getAbout, RankPosition::getIndex, RankPosition::getYear)
                .hasSize(3)
                .containsOnly(tuple(SON_LA, Optional.of(IndexCode.SIPAS), 2022));
    }

    @ParameterizedTest
    @EnumSource
    void targets_of_plans_are_of_the_index_and_those_of_tasks_are_not(GoldenPlan golden) {
        ImprovementPlan plan = golden.plan();
        Text about = golden == GoldenPlan.SON_LA ? SON_LA : Text.of("Sở");

        assertThat(plan.getTargets()).allSatisfy(target -> {
            assertThat(target.getIndex()).contains(IndexCode.SIPAS);
            assertThat(target.getAbout()).contains(about);
        });
        assertThat(plan.getTasks().stream().flatMap(task -> task.getTargets().stream()))
                .extracting(Target::getIndex)
                .allMatch(Optional::isEmpty);
    }

    @Test
    void criteria_stand_on_every_section_whose_heading_states_them() {
        assertThat(GoldenPlan.THUA_THIEN_HUE_TRANSPORT
                        .plan()
                        .allSections()
                        .filter(section -> section.getCriterion().isPresent()))
                .extracting(Section::getId, Section::getCriterion)
                .containsExactly(
                        tuple("s003.sec.II.1.1", stated("SIPAS.POLICY")),
                        tuple("s003.sec.II.1.1.a", stated("SIPAS.POLICY")),
                        tuple("s003.sec.II.1.1.b", stated("SIPAS.POLICY.PARTICIPATION")),
                        tuple("s003.sec.II.1.2", stated("SIPAS.SERVICE")),
                        tuple("s003.sec.II.1.2.a", stated("SIPAS.SERVICE.PROCEDURE")),
                        tuple("s003.sec.II.1.2.b", stated("SIPAS.SERVICE.OFFICER")),
                        tuple("s003.sec.II.1.2.c", stated("SIPAS.SERVICE.FEEDBACK")));
    }

    @Test
    void heading_names_who_is_responsible_for_its_tasks() {
        ImprovementPlan plan = GoldenPlan.THUA_THIEN_HUE_TRANSPORT.plan();
        Responsibilities responsibilities = plan.responsibilities();
        Responsibilities.Leads byHeading = new Responsibilities.Leads(
                List.of(Party.organizationClass("các phòng, đơn vị")), Responsibilities.Origin.SECTION);

        assertThat(plan.getTasks())
                .filteredOn(task -> responsibilities.leadsOf(task).equals(byHeading))
                .extracting(Task::getId)
                .containsExactly(
                        "s003.task.1.1.a.01",
                        "s003.task.1.1.a.02",
                        "s003.task.1.1.a.03",
                        "s003.task.1.1.a.04",
                        "s003.task.1.1.a.05");
    }

    @Test
    void documents_cited_with_their_titles_have_them() {
        assertThat(GoldenPlan.all()
                        .flatMap(golden -> golden.plan().getDocument().getReferences().stream())
                        .filter(reference -> !reference.getTitles().isEmpty()))
                .extracting(DocumentReference::getId)
                .containsExactly(
                        "s000.ref.01",
                        "s000.ref.02",
                        "s000.ref.03",
                        "s001.ref.01",
                        "s001.ref.02",
                        "s002.ref.01",
                        "s002.ref.02",
                        "s002.ref.03",
                        "s002.ref.06",
                        "s003.ref.01");
    }

    @ParameterizedTest
    @EnumSource
    void every_plan_says_what_was_done_to_its_text(GoldenPlan golden) {
        String note = golden.plan()
                .getProvenance()
                .orElseThrow()
                .getNote()
                .orElseThrow()
                .toString();

        assertThat(note).contains("NFC", "wording untouched");
        assertThat(note.contains("heading III keeps its decomposed letters")).isEqualTo(golden == GoldenPlan.SON_LA);
    }

    @Test
    void parties_of_reports_and_closings_are_of_the_kind_that_their_names_say() {
        assertThat(GoldenPlan.all()
                        .map(GoldenPlan::plan)
                        .flatMap(plan -> Stream.of(
                                        plan.getReporting().stream()
                                                .flatMap(report -> Stream.of(
                                                                report.getReporters().stream(),
                                                                report.getRecipient().stream(),
                                                                report.getVia().stream())
                                                        .flatMap(it -> it)),
                                        plan.getEscalation().stream().map(IssueEscalation::getTo),
                                        plan.getEscalation().stream().flatMap(it -> it.getVia().stream()),
                                        plan.getClosing().stream().flatMap(it -> it.getAddressees().stream()))
                                .flatMap(it -> it)))
                .containsExactly(
                        Party.organizationClass("các phòng chuyên môn, đơn vị"),
                        Party.organization("Sở"),
                        Party.organization("văn phòng"),
                        Party.positionClass("Trưởng các phòng, ban, đơn vị thuộc Sở"),
                        Party.organization("Văn phòng Sở"),
                        Party.organization("UBND tỉnh"),
                        Party.organizationClass("các phòng, đơn vị"),
                        Party.organization("Văn phòng Sở"),
                        Party.organizationClass("các phòng nghiệp vụ, các đơn vị trực thuộc Sở"),
                        Party.organizationClass("cơ quan, đơn vị chủ trì"),
                        Party.organizationClass("cơ quan, đơn vị phối hợp"),
                        Party.organization("UBND tỉnh"),
                        Party.organization("Sở Nội vụ"),
                        Party.organization("Sở Nội vụ"),
                        Party.organization("UBND tỉnh"),
                        Party.positionClass("Chủ tịch Ủy ban nhân dân tỉnh"),
                        Party.organization("Sở Nội vụ"));
    }

    private static Optional<CriterionLink> stated(String criterion) {
        return Optional.of(CriterionLink.stated(criterion));
    }
}
