package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.CriterionLink;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

class CriterionRulesTest {

    private static final CriterionLink ACCESS = CriterionLink.stated("SIPAS.SERVICE.ACCESS");
    private static final CriterionLink PAR = CriterionLink.stated("PAR.1");
    private static final IndexCode LOCAL = IndexCode.of("ddci");

    private static ImprovementPlan linked(CriterionLink... links) {
        return Plans.planOf(Plans.task("t1")
                        .label(Text.of("1.2"))
                        .addCriteria(links)
                        .build())
                .build();
    }

    private static ReferenceData local(int year, String code) {
        CriterionList list = new CriterionList(LOCAL, List.of(new CriterionList.Entry(code, Text.of("Chi phí"))));
        return ReferenceData.builder()
                .criterionLists(
                        (index, asked) -> index.equals(LOCAL) && asked == year ? Optional.of(list) : Optional.empty())
                .build();
    }

    @Test
    void statedCriterionIsInTheListOfTheIndex() {
        Checked none = Checked.rule("TSK-14", linked(ACCESS, CriterionLink.stated("SIPAS.SERVICE.ACESS")));
        assertThat(none.places()).containsExactly("tasks[0].criteria[1].criterion");
        assertThat(none.vietnamese())
                .isEqualTo("Tiêu chí không tồn tại trong bộ tiêu chí: nhiệm vụ «1.2» («SIPAS.SERVICE.ACESS»)");
        assertThat(Checked.rule("TSK-14", linked(ACCESS)).places()).isEmpty();
        assertThat(Checked.rule("TSK-14", linked(PAR)).places()).containsExactly("tasks[0].criteria[0].criterion");
    }

    @Test
    void proposedCriterionMayBeOfAnotherIndex() {
        assertThat(Checked.rule("TSK-14", linked(CriterionLink.proposed("PAR.8")))
                        .places())
                .isEmpty();
        assertThat(Checked.rule("TSK-14", linked(CriterionLink.proposed("PAR.9")))
                        .places())
                .containsExactly("tasks[0].criteria[0].criterion");
    }

    @Test
    void indexIsTheTasksElseTheSectionsElseThePlans() {
        var inOther = Plans.task("t1").section("s2").addCriterion(PAR);
        var other = Plans.section("s1", Plans.section("s2").criterion(PAR).build())
                .index(IndexCode.PAR_INDEX)
                .build();
        assertThat(Checked.rule(
                                "TSK-14",
                                Plans.planOf(inOther.build()).addSection(other).build())
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "TSK-14",
                                Plans.planOf(inOther.index(IndexCode.SIPAS).build())
                                        .addSection(other)
                                        .build())
                        .places())
                .containsExactly("tasks[0].criteria[0].criterion");
        assertThat(Checked.rule(
                                "TSK-14",
                                Plans.planOf(Plans.task("t1")
                                                .addCriteria(PAR, ACCESS)
                                                .build())
                                        .addIndex(IndexCode.PAR_INDEX)
                                        .build())
                        .places())
                .isEmpty();
    }

    @Test
    void linksOfItemsAndSectionsAreLookedUpWhereTheyStand() {
        CriterionLink typo = CriterionLink.stated("SIPAS.X");
        ImprovementPlan plan = Plans.planOf(Plans.task("t1")
                        .section("s2")
                        .addItem(TaskItem.builder()
                                .id("i1")
                                .text(Text.of("a"))
                                .addCriterion(typo)
                                .build())
                        .build())
                .addSection(
                        Plans.section("s1", Plans.section("s2").criterion(typo).build())
                                .build())
                .build();
        assertThat(Checked.rule("TSK-14", plan).places())
                .containsExactly(
                        "tasks[0].items[0].criteria[0].criterion", "sections[0].sections[0].criterion.criterion");
    }

    @Test
    void unknownListIsNotChecked() {
        ImprovementPlan plan = Plans.planOf(Plans.task("t1")
                        .index(LOCAL)
                        .addCriterion(CriterionLink.stated("COST"))
                        .build())
                .addIndex(LOCAL)
                .build();
        assertThat(Checked.rule("TSK-14", plan).places()).isEmpty();
        assertThat(Checked.rule("TSK-14", plan).missing()).containsExactly(ReferenceSource.CRITERION_LIST);
        assertThat(Checked.rule("TSK-14", plan, local(2024, "COST")).missing()).isEmpty();
        assertThat(Checked.rule("TSK-14", plan, local(2024, "COST")).places()).isEmpty();
        assertThat(Checked.rule("TSK-14", plan, local(2024, "TIME")).places())
                .containsExactly("tasks[0].criteria[0].criterion");
        assertThat(Checked.rule("TSK-14", plan, local(2025, "COST")).missing())
                .containsExactly(ReferenceSource.CRITERION_LIST);
    }

    @Test
    void listOfAnotherYearIsNotTaken() {
        ImprovementPlan early = Plans.planOf(Plans.task("t1")
                        .addCriterion(CriterionLink.stated("NONE"))
                        .build())
                .period(PlanPeriod.ofYear(2021))
                .build();
        assertThat(Checked.rule("TSK-14", early).places()).isEmpty();
        assertThat(Checked.rule("TSK-14", early).missing()).containsExactly(ReferenceSource.CRITERION_LIST);
        assertThat(Checked.rule("PLN-15", early).missing()).containsExactly(ReferenceSource.CRITERION_LIST);
    }

    @Test
    void planOfSeveralYearsTakesTheListsOfAnyOfThem() {
        ImprovementPlan plan = Plans.planOf(Plans.task("t1")
                        .index(LOCAL)
                        .addCriterion(CriterionLink.stated("COST"))
                        .build())
                .period(PlanPeriod.of(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31)))
                .build();
        assertThat(Checked.rule("TSK-14", plan, local(2025, "COST")).missing()).isEmpty();
        assertThat(Checked.rule("TSK-14", plan, local(2026, "COST")).missing())
                .containsExactly(ReferenceSource.CRITERION_LIST);
    }

    @Test
    void taskIsLinked() {
        Checked none = Checked.rule("TSK-15", linked());
        assertThat(none.places()).containsExactly("tasks[0].criteria");
        assertThat(none.vietnamese()).isEqualTo("Nhiệm vụ chưa gắn tiêu chí: nhiệm vụ «1.2»");
        assertThat(Checked.rule("TSK-15", linked(CriterionLink.proposed("SIPAS")))
                        .places())
                .containsExactly("tasks[0].criteria");
        assertThat(Checked.rule("TSK-15", linked(ACCESS)).places()).isEmpty();
    }

    @Test
    void itemOrSectionLinksTheTaskToo() {
        ImprovementPlan byItem = Plans.planOf(Plans.task("t1")
                        .addItem(TaskItem.builder()
                                .id("i1")
                                .text(Text.of("a"))
                                .addCriterion(ACCESS)
                                .build())
                        .build())
                .build();
        assertThat(Checked.rule("TSK-15", byItem).places()).isEmpty();
        var top = Plans.section("s1", Plans.section("s2").build());
        var task = Plans.task("t1").section("s2").build();
        assertThat(Checked.rule(
                                "TSK-15",
                                Plans.planOf(task)
                                        .addSection(top.criterion(ACCESS).build())
                                        .build())
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "TSK-15",
                                Plans.planOf(task)
                                        .addSection(top.criterion(CriterionLink.proposed("SIPAS"))
                                                .build())
                                        .build())
                        .places())
                .containsExactly("tasks[0].criteria");
    }
}
