package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.finding.Finding;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.ValidationProfile;

/** Which factors of their indices the five real plans have no task for (rule PLN-15). */
class CriterionCoverageTest {

    private static final String QUALITY = "Chất lượng tổ chức thực hiện chính sách";
    private static final String IMPACT = "Kết quả, tác động của chính sách";
    private static final String RESULT = "Kết quả dịch vụ";

    private static final Map<GoldenPlan, List<String>> WITHOUT_TASK = Map.of(
            GoldenPlan.LAO_CAI_TRANSPORT, List.of(QUALITY, IMPACT, RESULT),
            GoldenPlan.LANG_SON_TRANSPORT,
                    List.of(
                            "Tác động của CCHC",
                            "Trách nhiệm giải trình",
                            "Sự tham gia của người dân",
                            QUALITY,
                            IMPACT),
            GoldenPlan.LAO_CAI_JUSTICE, List.of(QUALITY, IMPACT),
            GoldenPlan.THUA_THIEN_HUE_TRANSPORT, List.of(IMPACT, RESULT),
            GoldenPlan.SON_LA, List.of(IMPACT));

    @ParameterizedTest
    @EnumSource
    void factors_without_task_are_those_known(GoldenPlan golden) {
        assertThat(PlanValidator.standard().validate(golden.plan(), ValidationProfile.ISSUED))
                .filteredOn(finding -> finding.getCode().equals("PLN-15"))
                .map(Finding::getVietnamese)
                .containsExactly(
                        "Yếu tố «" + String.join("», «", WITHOUT_TASK.get(golden)) + "» chưa có nhiệm vụ thực hiện");
    }
}
