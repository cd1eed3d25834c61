package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.PlanPeriod;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Target;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class FigureRulesTest {

    private static ImprovementPlan aims(Target... targets) {
        return Plans.plan().addTargets(targets).build();
    }

    @ParameterizedTest
    @CsvSource({"-0.01,true", "0,false", "82.18,false", "100,false", "100.01,true"})
    void percentageIsBetweenNothingAndAll(String value, boolean violated) {
        assertThat(Checked.rule("FIG-01", aims(FigureSamples.target(value).build()))
                        .places())
                .isEqualTo(violated ? List.of("targets[0].value") : List.of());
        assertThat(Checked.rule(
                                "FIG-01",
                                Plans.plan()
                                        .addBaseline(FigureSamples.baseline(2022, value)
                                                .build())
                                        .build())
                        .places())
                .isEqualTo(violated ? List.of("baselines[0].value") : List.of());
    }

    @Test
    void targetsOfTasksAndTheirContentsAreLookedAt() {
        TaskItem item = TaskItem.builder()
                .id("t1.1")
                .text(Text.of("Nội dung"))
                .addTarget(FigureSamples.target("101").id("g3").build())
                .build();
        ImprovementPlan plan = Plans.planOf(Plans.task("t1")
                        .addTarget(FigureSamples.target("90").build())
                        .addTarget(FigureSamples.target("100.5").id("g2").build())
                        .addItem(item)
                        .build())
                .build();
        assertThat(Checked.rule("FIG-01", plan).places())
                .containsExactly("tasks[0].items[0].targets[0].value", "tasks[0].targets[1].value");
        assertThat(Checked.rule("FIG-01", plan).vietnamese())
                .isEqualTo("Tỷ lệ phải từ 0 đến 100%: chỉ tiêu «SIPAS tỉnh Sơn La» («101%»," + " «100,5%»)");
    }

    @Test
    void pointsAndCountsMayBeMore() {
        Quantity points = Quantity.of(new BigDecimal("250"), MeasurementUnit.POINT);
        assertThat(Checked.rule(
                                "FIG-01",
                                aims(FigureSamples.target("90").value(points).build()))
                        .places())
                .isEmpty();
    }

    private static Target.Qualitative words(String asPrinted) {
        return Target.Qualitative.builder()
                .id("g1")
                .metric(Text.of("hài lòng"))
                .asPrinted(Text.of(asPrinted))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mức độ hài lòng đạt từ 90% trở lên", "đạt 82,5 %"})
    void valueThatStandsInTheWordsOnly(String words) {
        assertThat(Checked.rule("FIG-02", aims(words(words))).places()).containsExactly("targets[0]");
        assertThat(Checked.rule("FIG-02", aims(words(words))).vietnamese())
                .isEqualTo("Chỉ tiêu thiếu giá trị: chỉ tiêu «hài lòng» («" + words + "»)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "giữ vững kết quả 90% đã đạt|false",
                "Giữ vững tỷ lệ hài lòng đã đạt được 90,5 %|false",
                "giữ vững 90% năm 2023 đã đạt|false",
                "từ 85% đã đạt lên 90%|true",
                "giữ vững kết quả 90%|true"
            })
    void percentageThatIsReachedAlreadyIsNoneToReach(String words, boolean violated) {
        assertThat(Checked.rule("FIG-02", aims(words(words))).places())
                .isEqualTo(violated ? List.of("targets[0]") : List.of());
    }

    @Test
    void wordsWithoutValueAreATarget() {
        assertThat(Checked.rule("FIG-02", aims(words("tiếp tục nâng cao trong năm 2024, giảm tỷ lệ % trễ hạn")))
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "FIG-02",
                                aims(FigureSamples.target("90")
                                        .asPrinted(Text.of("đạt từ 90% trở lên"))
                                        .build()))
                        .places())
                .isEmpty();
    }

    /** The rest of the rule is kept by the types: such a target cannot be made. */
    @Test
    void targetWithoutValueIsRefused() {
        assertThatThrownBy(() -> Target.Quantitative.builder()
                        .id("g1")
                        .metric(Text.of("SIPAS"))
                        .comparator(Target.Comparator.AT_LEAST)
                        .build())
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
                    assertThat(refused.getRule()).isEqualTo(ValueRule.MISSING);
                    assertThat(refused.getMissing()).containsExactly("value");
                });
    }

    @ParameterizedTest
    @CsvSource({"2021,true", "2022,false", "2023,false", "2024,false", "2025,true"})
    void yearIsInThePeriod(int year, boolean violated) {
        ImprovementPlan plan = Plans.plan()
                .period(PlanPeriod.of(LocalDate.of(2022, 7, 1), LocalDate.of(2024, 6, 30)))
                .addTarget(FigureSamples.target("90").year(year).build())
                .build();
        assertThat(Checked.rule("FIG-09", plan).places()).isEqualTo(violated ? List.of("targets[0].year") : List.of());
    }

    @Test
    void yearOutsideThePeriodIsTold() {
        assertThat(Checked.rule(
                                "FIG-09",
                                aims(FigureSamples.target("90").year(2025).build()))
                        .vietnamese())
                .isEqualTo("Năm chỉ tiêu khác năm kế hoạch: chỉ tiêu «SIPAS tỉnh Sơn La» («2025»)");
        assertThat(Checked.rule("FIG-09", aims(FigureSamples.target("90").build()))
                        .places())
                .isEmpty();
    }
}
