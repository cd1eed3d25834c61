package vn.cchc.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** No score and no figure is approximate; only the errors and intervals of survey estimates may be. */
public final class FloatingPoint {

    private static final Set<String> TYPES = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private FloatingPoint() {}

    public static ArchRule none() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("vn.cchc.scoring.survey..")
                .should(ArchCondition.from(describe("declare floating point", FloatingPoint::declares)))
                .orShould()
                .accessTargetWhere(describe("floating point", FloatingPoint::yields));
    }

    private static boolean declares(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> is(field.getRawType()))
                || type.getCodeUnits().stream().anyMatch(FloatingPoint::takesOrGives);
    }

    private static boolean takesOrGives(JavaCodeUnit code) {
        return is(code.getRawReturnType())
                || code.getRawParameterTypes().stream().anyMatch(FloatingPoint::is);
    }

    private static boolean yields(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget code && is(code.getRawReturnType());
    }

    private static boolean is(JavaClass type) {
        return TYPES.contains(type.getBaseComponentType().getName());
    }
}
