package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.CriterionLinks.Serving;
import vn.cchc.plan.CriterionLinks.Unserved;
import vn.cchc.value.Text;

/** Tasks and the criteria that they serve, both ways, stated and proposed apart. */
class CriterionLinksTest {

    private static final CriterionLink ACCESS = CriterionLink.stated("SIPAS.SERVICE.ACCESS");
    private static final CriterionLink MAYBE_ACCESS = CriterionLink.proposed("SIPAS.SERVICE.ACCESS");
    private static final CriterionLink MAYBE_OFFICER = CriterionLink.proposed("SIPAS.SERVICE.OFFICER");
    private static final Task SILENT = Plans.task("silent").section("s.1").build();

    private static ImmutableImprovementPlan.Builder plan(Task... tasks) {
        return Plans.planOf(tasks)
                .addSection(Plans.section("s", Plans.section("s.1").build())
                        .criterion(CriterionLink.stated("SIPAS.SERVICE"))
                        .build());
    }

    private static CriterionLinks links(Task... tasks) {
        return plan(tasks).build().criterionLinks();
    }

    @Test
    void taskOutsideAnySectionServesWhatItSays() {
        Task nothing = Plans.task("nothing").build();
        Task own = Plans.task("own").addCriterion(MAYBE_ACCESS).build();

        assertThat(links(nothing, own).of(nothing)).isEmpty();
        assertThat(links(nothing, own).of(own)).containsExactly(MAYBE_ACCESS);
    }

    @Test
    void nearestSectionWithACriterionCounts() {
        ImprovementPlan deep = Plans.planOf(SILENT)
                .addSection(Plans.section(
                                "s", Plans.section("s.1").criterion(ACCESS).build())
                        .criterion(CriterionLink.stated("SIPAS.SERVICE"))
                        .build())
                .build();

        assertThat(links(SILENT).of(SILENT)).containsExactly(CriterionLink.stated("SIPAS.SERVICE"));
        assertThat(deep.criterionLinks().of(SILENT)).containsExactly(ACCESS);
    }

    @Test
    void proposalStandsBesideTheSectionButAStatementInItsPlace() {
        Task proposed =
                Plans.task("t").section("s.1").addCriterion(MAYBE_ACCESS).build();
        Task stated = Plans.task("t").section("s.1").addCriterion(ACCESS).build();

        assertThat(links(proposed).of(proposed)).containsExactly(MAYBE_ACCESS, CriterionLink.stated("SIPAS.SERVICE"));
        assertThat(links(stated).of(stated)).containsExactly(ACCESS);
    }

    @Test
    void criteriaOfItemsAreThoseOfTheTaskEachOnce() {
        TaskItem item = TaskItem.builder()
                .id("i")
                .text(Text.of("Công khai"))
                .addCriteria(MAYBE_ACCESS, MAYBE_OFFICER)
                .build();
        Task task = Plans.task("t").addCriterion(MAYBE_ACCESS).addItem(item).build();

        assertThat(links(task).of(task)).containsExactly(MAYBE_ACCESS, MAYBE_OFFICER);
    }

    @Test
    void servingACriterionIsNotServingOneBelowOrAbove() {
        Task access = Plans.task("access").addCriterion(ACCESS).build();
        CriterionLinks links = links(SILENT, access);

        assertThat(links.serving("SIPAS.SERVICE")).isEqualTo(new Serving(List.of(SILENT), List.of()));
        assertThat(links.serving("SIPAS.SERVICE.ACCESS")).isEqualTo(new Serving(List.of(access), List.of()));
        assertThat(links.serving("SIPAS")).isEqualTo(new Serving(List.of(), List.of()));
        assertThat(links.servingAtOrBelow("SIPAS.SERVICE")).isEqualTo(new Serving(List.of(SILENT, access), List.of()));
        assertThat(links.servingAtOrBelow("SIPAS.SERV")).isEqualTo(new Serving(List.of(), List.of()));
    }

    @Test
    void whatIsStatedIsNotProposedBesides() {
        Task both = Plans.task("both").addCriteria(ACCESS, MAYBE_ACCESS).build();
        Task maybe = Plans.task("maybe").addCriterion(MAYBE_ACCESS).build();

        assertThat(links(both, maybe).serving("SIPAS.SERVICE.ACCESS"))
                .isEqualTo(new Serving(List.of(both), List.of(maybe)));
    }

    @Test
    void criteriaThatNoTaskServes() {
        Task access = Plans.task("access").addCriterion(ACCESS).build();
        Task maybe = Plans.task("maybe").addCriterion(MAYBE_OFFICER).build();

        assertThat(links(access, maybe)
                        .unserved(List.of("PAR.1", "SIPAS", "SIPAS.SERVICE.ACCESS", "SIPAS.SERVICE.OFFICER", "PAR.1")))
                .isEqualTo(new Unserved(List.of("PAR.1"), List.of("SIPAS.SERVICE.OFFICER")));
        assertThat(links(access).unserved(List.of())).isEqualTo(new Unserved(List.of(), List.of()));
    }
}
