package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.testing.RuleRow;
import vn.cchc.validation.PlanValidator;
import vn.cchc.validation.RuleDefinition;
import vn.cchc.validation.ValidationProfile;

/** The real plans violate the rules that the table says they violate, and no others. */
class SeedsTriggeringTest {

    /** Rules for which the table is judged wrong: the plans that violate them, with the reason. */
    private static final Map<String, List<String>> JUDGED_OTHERWISE = Map.of();

    static Stream<RuleRow> rows() {
        List<String> codes = PlanValidator.standard().getRules().stream()
                .map(RuleDefinition::getCode)
                .toList();
        return RuleRow.all().stream().filter(row -> codes.contains(row.code()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void plans_violate_what_the_table_says(RuleRow row) {
        List<String> violating = GoldenPlan.all()
                .filter(golden -> PlanValidator.standard().validate(golden.plan(), ValidationProfile.ISSUED).stream()
                        .anyMatch(finding -> finding.getCode().equals(row.code())))
                .map(GoldenPlan::seed)
                .toList();

        assertThat(violating).isEqualTo(JUDGED_OTHERWISE.getOrDefault(row.code(), row.seeds()));
    }
}
