package vn.cchc.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.ConstraintValidator;
import java.net.URISyntaxException;
import java.util.List;

/**
 * The rules that the main code of every library module keeps; what code must not call stands in {@link BannedCalls}.
 *
 * <p>The package has no twin in main code: on the module path a class of the test jar in a package of the main module
 * could not be found from another module.
 */
public final class HouseRules {

    private HouseRules() {}

    /** Imports the main code of one module, wherever it lies: folder or jar, class path or module path. */
    public static JavaClasses mainCodeOf(Class<?> anchor) {
        try {
            return new ClassFileImporter()
                    .importLocations(List.of(Location.of(anchor.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All rules that need no knowledge of the module. */
    public static List<ArchRule> all() {
        return List.of(
                noCycles(),
                noFrameworks(),
                noLogging(),
                noDesktop(),
                noMutableStatics(),
                closedTypes(),
                noPublicConstructors(),
                FloatingPoint.none(),
                BannedCalls.clock(),
                BannedCalls.random(),
                BannedCalls.locale(),
                BannedCalls.zone(),
                BannedCalls.charset());
    }

    public static ArchRule noCycles() {
        return slices().matching("vn.cchc.(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    public static ArchRule noFrameworks() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..",
                        "tools.jackson..",
                        "org.hibernate..",
                        "org.apache.bval..",
                        "jakarta.validation.spi..",
                        "org.springframework..");
    }

    public static ArchRule noLogging() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..",
                        "org.slf4j..",
                        "org.apache.logging..",
                        "org.apache.commons.logging..",
                        "org.jboss.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger");
    }

    public static ArchRule noDesktop() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "java.beans..");
    }

    public static ArchRule noMutableStatics() {
        return fields().that(describe("are static and in the source", HouseRules::isStaticInSource))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("an array", JavaClass::isArray))
                .allowEmptyShould(true);
    }

    private static boolean isStaticInSource(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** A type that others could extend is one that we could not change. */
    public static ArchRule closedTypes() {
        return classes()
                .that()
                .arePublic()
                .should(ArchCondition.from(
                        describe("be an interface, a record, an enum or a final class", HouseRules::isClosed)))
                .allowEmptyShould(true);
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isRecord()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL);
    }

    /** Values come from builders and named factories; validators are made by a provider. */
    public static ArchRule noPublicConstructors() {
        return constructors()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe("public", HouseRules::isPublic))
                .should()
                .beDeclaredInClassesThat(describe("builders, exceptions, validators or records", HouseRules::isMade))
                .allowEmptyShould(true);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isMade(JavaClass type) {
        return type.getSimpleName().equals("Builder")
                || type.isAssignableTo(Throwable.class)
                || type.isAssignableTo(ConstraintValidator.class)
                || type.isRecord();
    }
}
