package vn.cchc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.testing.HouseRules;
import vn.cchc.value.Text;

/** The house of core: the order of its packages and the rules that all modules share. */
class ArchitectureTest {

    /** Each package uses only those before it. */
    private static final List<String> ORDER = List.of(
            "value", "finding", "organization", "document", "catalogue", "survey", "plan", "printed", "validation");

    private static final JavaClasses CORE = HouseRules.mainCodeOf(Text.class);

    static Stream<ArchRule> rules() {
        return Stream.concat(
                HouseRules.all().stream(),
                IntStream.range(0, ORDER.size() - 1).mapToObj(ArchitectureTest::usesNothingAfterIt));
    }

    private static ArchRule usesNothingAfterIt(int position) {
        String[] after = ORDER.stream()
                .skip(position + 1L)
                .map(name -> "vn.cchc." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("vn.cchc." + ORDER.get(position) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void ruleHolds(ArchRule rule) {
        rule.check(CORE);
    }

    @Test
    void allMainCodeIsLookedAt() {
        assertThat(CORE.contain(Text.class)).isTrue();
        assertThat(CORE.contain(ArchitectureTest.class)).isFalse();
        assertThat(CORE.stream().filter(type -> !type.isNestedClass())).hasSizeGreaterThan(60);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        String[] known = ORDER.stream().map(name -> "vn.cchc." + name).toArray(String[]::new);
        classes()
                .that()
                .haveSimpleNameNotEndingWith("-info")
                .and()
                .doNotHaveFullyQualifiedName("vn.cchc.ValueStyle")
                .should()
                .resideInAnyPackage(known)
                .check(CORE);
    }

    @Test
    void nothingIsNeededButThePlatformAndThreeAnnotationLibraries() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "",
                        "vn.cchc..",
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.nio..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "jakarta.validation",
                        "jakarta.validation.constraints..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..")
                .check(CORE);
    }
}
