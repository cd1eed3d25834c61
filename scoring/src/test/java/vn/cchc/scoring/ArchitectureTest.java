package vn.cchc.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.testing.HouseRules;

/** Scoring knows core and nothing above itself. */
class ArchitectureTest {

    private static final JavaClasses SCORING = HouseRules.mainCodeOf(AssessmentStage.class);

    static List<ArchRule> rules() {
        return HouseRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleHolds(ArchRule rule) {
        rule.check(SCORING);
    }

    @Test
    void serializationIsNotKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.cchc.json..")
                .check(SCORING);
    }

    @Test
    void allMainCodeIsLookedAtAndNoOther() {
        assertThat(SCORING.contain(AssessmentStage.class)).isTrue();
        assertThat(SCORING.contain(ArchitectureTest.class)).isFalse();
        assertThat(SCORING.stream()
                        .filter(type -> !type.getName().equals("module-info"))
                        .map(type -> type.getPackageName()))
                .allMatch(name -> name.startsWith("vn.cchc.scoring"));
    }
}
