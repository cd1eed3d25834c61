package vn.cchc.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.testing.BannedCalls;
import vn.cchc.testing.FloatingPoint;
import vn.cchc.testing.HouseRules;

/** Each Jackson stays in its room, and the facade shows neither. */
class ArchitectureTest {

    private static final JavaClasses MAIN = HouseRules.mainCodeOf(PlanJson.class);
    private static final String JACKSON_2 = "com.fasterxml.jackson.(core|databind|datatype)..";
    private static final String JACKSON_3 = "tools.jackson..";

    /** The rules of the house but for the one that bans frameworks and for modules, which a Jackson makes. */
    static List<ArchRule> rules() {
        return List.of(
                HouseRules.noCycles(),
                HouseRules.noLogging(),
                HouseRules.noDesktop(),
                HouseRules.closedTypes(),
                FloatingPoint.none(),
                BannedCalls.clock(),
                BannedCalls.random(),
                BannedCalls.locale(),
                BannedCalls.zone(),
                BannedCalls.charset());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rules_of_the_house_hold(ArchRule rule) {
        rule.check(MAIN);
    }

    @Test
    void each_jackson_is_known_in_its_own_packages_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.cchc.json.jackson2..", "vn.cchc.json.internal.jackson2..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JACKSON_2)
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.cchc.json.jackson3..", "vn.cchc.json.internal.jackson3..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JACKSON_3)
                .check(MAIN);
    }

    @Test
    void csv_is_known_to_its_readers_only() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Provinces.class.getName())
                .and()
                .resideOutsideOfPackage("vn.cchc.json.internal.table")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.siegmar..")
                .check(MAIN);
    }

    @Test
    void no_validation_provider_and_no_framework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta.validation..", "org.springframework..")
                .check(MAIN);
    }

    @Test
    void all_rooms_are_looked_at() {
        assertThat(MAIN.stream().map(type -> type.getPackageName()).distinct())
                .contains(
                        "vn.cchc.json",
                        "vn.cchc.json.internal",
                        "vn.cchc.json.internal.jackson2",
                        "vn.cchc.json.internal.jackson3",
                        "vn.cchc.json.jackson2",
                        "vn.cchc.json.jackson3");
    }
}
