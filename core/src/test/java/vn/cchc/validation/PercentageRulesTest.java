package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Target;
import vn.cchc.plan.TaskItem;
import vn.cchc.value.MeasurementUnit;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;

class PercentageRulesTest {

    private static Target target(Quantity value) {
        return Target.Quantitative.builder()
                .id("g1")
                .metric(Text.of("hồ sơ đúng hạn"))
                .comparator(Target.Comparator.AT_LEAST)
                .value(value)
                .build();
    }

    private static ImprovementPlan saying(String text, Target... targets) {
        return Plans.planOf(Plans.task("t1")
                        .label(Text.of("4."))
                        .text(Text.of(text))
                        .addTargets(targets)
                        .build())
                .build();
    }

    @Test
    void percentageIsATarget() {
        Checked missing = Checked.rule("TSK-19", saying("đạt 82,18%; đạt 90 %", target(Quantity.percent("90"))));
        assertThat(missing.places()).containsExactly("tasks[0].targets");
        assertThat(missing.vietnamese())
                .isEqualTo("Nội dung có chỉ tiêu 82,18% chưa nhập vào mục Chỉ tiêu: nhiệm vụ «4»");
        assertThat(Checked.rule("TSK-19", saying("đạt 82,18%", target(Quantity.percent("82.18"))))
                        .places())
                .isEmpty();
        assertThat(Checked.rule("TSK-19", saying("đạt 82,18%", target(Quantity.percent("82.19"))))
                        .places())
                .hasSize(1);
    }

    @Test
    void itemsCountWithTheirTask() {
        var inItem = Plans.planOf(Plans.task("t1")
                .text(Text.of("Số hóa hồ sơ"))
                .addItem(TaskItem.builder()
                        .id("i1")
                        .text(Text.of("số hóa 100% kết quả"))
                        .build())
                .addItem(TaskItem.builder()
                        .id("i2")
                        .text(Text.of("lưu kho"))
                        .addTarget(target(Quantity.percent("80")))
                        .build())
                .build());
        assertThat(Checked.rule("TSK-19", inItem.build()).places()).containsExactly("tasks[0].targets");
        ImprovementPlan ofItem = Plans.planOf(Plans.task("t1")
                        .text(Text.of("số hóa 100% kết quả"))
                        .addItem(TaskItem.builder()
                                .id("i1")
                                .text(Text.of("số hóa 100% kết quả"))
                                .addTarget(target(Quantity.percent("100")))
                                .build())
                        .build())
                .build();
        assertThat(Checked.rule("TSK-19", ofItem).places()).isEmpty();
    }

    @Test
    void onlyTargetsInPercentCount() {
        assertThat(Checked.rule(
                                "TSK-19",
                                saying(
                                        "tăng 5%",
                                        target(Quantity.of(new BigDecimal(5), MeasurementUnit.PERCENTAGE_POINT))))
                        .places())
                .isEmpty();
        assertThat(Checked.rule(
                                "TSK-19",
                                saying("tăng 5%", target(Quantity.of(new BigDecimal(5), MeasurementUnit.COUNT))))
                        .places())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đảm bảo 100% hồ sơ | 100",
                "đạt 82,18%. | 82,18",
                "đạt 82.18 % | 82.18",
                "từ 80-90% | 90",
                "(0,5%) | 0,5",
                "đạt,90% | 90",
                "90\u00a0%, 95% | 90 95",
                "100%100% | 100 100"
            })
    void percentagesOfAText(String text, String digits) {
        assertThat(PrintedPercentage.in(Text.of(text)).stream()
                        .map(PrintedPercentage::digits)
                        .toList())
                .isEqualTo(List.of(digits.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "tỷ lệ % hồ sơ", "một trăm phần trăm", "100", "5,%", "1.000.000%", "123456789012345678901%"
            })
    void noPercentage(String text) {
        assertThat(PrintedPercentage.in(Text.of(text))).isEmpty();
    }
}
