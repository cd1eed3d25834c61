package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.CriterionLink;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Section;
import vn.cchc.plan.Task;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.IndexCode;
import vn.cchc.value.Text;

class IndexRulesTest {

    private static final IndexCode PAPI = IndexCode.of("papi");
    private static final List<IndexCode> TWO = List.of(IndexCode.SIPAS, IndexCode.PAR_INDEX);

    private static ReferenceData criteria(String... codes) {
        List<CriterionList.Entry> entries = List.of(codes).stream()
                .map(code -> new CriterionList.Entry(code, Text.of("Yếu tố " + code)))
                .toList();
        return ReferenceData.builder()
                .criterionLists((index, year) -> index.equals(IndexCode.SIPAS) && year == 2024
                        ? Optional.of(new CriterionList(index, entries))
                        : Optional.empty())
                .build();
    }

    @Test
    void statedIndexIsOneOfThePlan() {
        Task own = Plans.task("t1").index(IndexCode.SIPAS).build();
        Task foreign = Plans.task("t2").label(Text.of("2.")).index(PAPI).build();
        ImprovementPlan plan = Plans.planOf(own, foreign).build();
        assertThat(Checked.rule("PLN-13a", plan).places()).containsExactly("tasks[1].index");
        assertThat(Checked.rule("PLN-13a", plan).vietnamese()).isEqualTo("Nhiệm vụ «2» thuộc chỉ số ngoài kế hoạch");
    }

    @Test
    void inheritedIndexIsMendedAtTheSection() {
        Section inner = Plans.section("s1.1").build();
        Section outer = Plans.section("s1", inner).index(PAPI).build();
        Task one = Plans.task("t1").label(Text.of("1.")).section("s1.1").build();
        Task two = Plans.task("t2").label(Text.of("2.")).section("s1").build();
        Task own = Plans.task("t3").section("s1").index(IndexCode.SIPAS).build();
        ImprovementPlan plan = Plans.planOf(one, two, own)
                .sections(List.of(Plans.section("s0").build(), outer))
                .build();
        assertThat(Checked.rule("PLN-13a", plan).places()).containsExactly("sections[1].index");
        assertThat(Checked.rule("PLN-13a", plan).vietnamese())
                .isEqualTo("Nhiệm vụ «1», «2» thuộc chỉ số ngoài kế hoạch");
    }

    @Test
    void planWithoutIndexIsToldOnce() {
        ImprovementPlan plan = Plans.planOf(Plans.task("t1").index(PAPI).build())
                .indices(List.of())
                .build();
        assertThat(Checked.rule("PLN-13a", plan).places()).isEmpty();
        assertThat(Checked.rule("PLN-01", plan).places()).isNotEmpty();
    }

    @Test
    void everyIndexHasATask() {
        Task sipas = Plans.task("t1").index(IndexCode.SIPAS).build();
        ImprovementPlan plan = Plans.planOf(sipas).indices(TWO).build();
        assertThat(Checked.rule("PLN-13b", plan).places()).containsExactly("indices[1]");
        assertThat(Checked.rule("PLN-13b", plan).vietnamese()).isEqualTo("Chỉ số «PAR INDEX» chưa có nhiệm vụ");
        assertThat(Checked.rule(
                                "PLN-13b",
                                Plans.plan().indices(TWO).tasks(List.of()).build())
                        .places())
                .isEmpty();
    }

    @Test
    void taskOfTheOnlyIndexNeedNotNameIt() {
        assertThat(Checked.rule("PLN-13b", Plans.valid()).places()).isEmpty();
        assertThat(Checked.rule("PLN-13b", Plans.plan().indices(TWO).build()).places())
                .containsExactly("indices[0]", "indices[1]");
    }

    @Test
    void criterionTellsTheIndex() {
        Task sipas = Plans.task("t1")
                .addCriterion(CriterionLink.proposed("SIPAS.SERVICE.ACCESS"))
                .build();
        Task par = Plans.task("t2").addCriterion(CriterionLink.stated("PAR.3")).build();
        assertThat(Checked.rule("PLN-13b", Plans.planOf(sipas, par).indices(TWO).build())
                        .places())
                .isEmpty();
        assertThat(Checked.rule("PLN-13b", Plans.planOf(par).indices(TWO).build())
                        .places())
                .containsExactly("indices[0]");
    }

    @Test
    void everyFactorHasATask() {
        TaskItem item = TaskItem.builder()
                .id("t1.1")
                .text(Text.of("Nội dung"))
                .addCriterion(CriterionLink.proposed("B.2"))
                .build();
        Section section = Plans.section("s1", Plans.section("s1.1").build())
                .criterion(CriterionLink.stated("C"))
                .build();
        Task task = Plans.task("t1")
                .section("s1.1")
                .addItem(item)
                .addCriterion(CriterionLink.proposed("B.1"))
                .build();
        ImprovementPlan plan = Plans.planOf(task).addSection(section).build();
        assertThat(Checked.rule("PLN-15", plan, criteria("B", "B.1", "B.2", "C"))
                        .places())
                .isEmpty();
        assertThat(Checked.rule("PLN-15", plan, criteria("B", "B.1", "B.2", "B.3", "C", "D"))
                        .places())
                .containsExactly("indices[0]");
        assertThat(Checked.rule("PLN-15", plan, criteria("B", "B.1", "B.2", "B.3", "C", "D"))
                        .vietnamese())
                .isEqualTo("Yếu tố «Yếu tố B.3», «Yếu tố D» chưa có nhiệm vụ thực hiện");
    }

    @Test
    void linkToAGroupCoversNoFactorOfIt() {
        Task task = Plans.task("t1").addCriterion(CriterionLink.stated("B")).build();
        assertThat(Checked.rule("PLN-15", Plans.planOf(task).build(), criteria("B", "B.1"))
                        .places())
                .containsExactly("indices[0]");
    }

    /** What tasks serve is what {@link vn.cchc.plan.CriterionLinks} says: the nearest section, and criteria below a leaf. */
    @Test
    void coverageReadsLinksAsThePlanDoes() {
        Section outer = Plans.section(
                        "s1",
                        Plans.section("s2").criterion(CriterionLink.stated("A")).build())
                .criterion(CriterionLink.stated("B"))
                .build();
        Task inner = Plans.task("t1").section("s2").build();
        ImprovementPlan nearest = Plans.planOf(inner).addSection(outer).build();
        assertThat(Checked.rule("PLN-15", nearest, criteria("A", "B")).vietnamese())
                .isEqualTo("Yếu tố «Yếu tố B» chưa có nhiệm vụ thực hiện");
        assertThat(nearest.criterionLinks().unserved(List.of("A", "B")).byNone())
                .containsExactly("B");
        Task below = Plans.task("t1").addCriterion(CriterionLink.stated("B.1")).build();
        ImprovementPlan deep = Plans.planOf(below).build();
        assertThat(Checked.rule("PLN-15", deep, criteria("B")).places()).isEmpty();
        assertThat(Checked.rule("PLN-15", deep, criteria("B", "B.1", "B.10")).places())
                .containsExactly("indices[0]");
        assertThat(deep.criterionLinks().unserved(List.of("B")).byNone()).isEmpty();
    }

    @Test
    void indexWithoutListIsNotChecked() {
        ImprovementPlan plan = Plans.plan().indices(List.of(PAPI)).build();
        assertThat(Checked.rule("PLN-15", plan).places()).isEmpty();
        assertThat(Checked.rule("PLN-15", plan).missing()).containsExactly(ReferenceSource.CRITERION_LIST);
        assertThat(Checked.rule("PLN-15", Plans.valid()).missing()).isEmpty();
    }
}
