package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.plan.PlantedViolations;
import vn.cchc.plan.PlantedViolations.Planted;

/** Where a Jakarta constraint and a rule say the same, they say it by one code and at one path. */
class ConstraintAgreementTest {

    static List<Planted> planted() {
        return PlantedViolations.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void ruleFindsWhatTheConstraintFinds(Planted planted) {
        assertThat(Checked.rule(planted.code(), planted.plan()).places()).containsExactly(planted.path());
    }
}
