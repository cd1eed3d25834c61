package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.plan.ImprovementPlan;
import vn.cchc.plan.Plans;
import vn.cchc.plan.PlantedViolations;
import vn.cchc.plan.PlantedViolations.Planted;
import vn.cchc.value.Issued;

/** Where a Jakarta constraint and a rule say the same, they name the same code and the same place. */
class ConstraintsAndRulesTest {

    static List<Planted> planted() {
        return PlantedViolations.all();
    }

    private static List<Finding> findings(ImprovementPlan plan, Class<?> group) {
        ValidationProfile profile = group == Issued.class ? ValidationProfile.ISSUED : ValidationProfile.DRAFT;
        return PlanValidator.standard().validate(plan, profile);
    }

    private static List<String> places(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.getCode().equals(code))
                .flatMap(finding -> finding.getPlaces().stream())
                .map(Place::getPath)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void ruleFindsWhatTheConstraintFinds(Planted planted) {
        assertThat(places(findings(planted.plan(), planted.group()), planted.code()))
                .containsExactly(planted.path());
    }

    @Test
    void planWithoutViolationOfAConstraintViolatesNoRuleOfTheSameCode() {
        Set<String> codes = planted().stream().map(Planted::code).collect(Collectors.toSet());
        assertThat(codes).hasSizeGreaterThan(5);
        assertThat(findings(Plans.valid(), Issued.class))
                .extracting(Finding::getCode)
                .doesNotContainAnyElementsOf(codes);
    }
}
