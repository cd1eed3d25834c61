package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.plan.PlantedViolations.Planted;
import vn.cchc.value.Issued;

/** A provider finds each planted violation, that one only, where it was planted, in the group where it belongs. */
class ConstraintsTest {

    static {
        // On the module path core does not read the provider; only this test does.
        Object provider = Validation.byDefaultProvider().configure();
        ConstraintsTest.class.getModule().addReads(provider.getClass().getModule());
    }

    private static final ValidatorFactory VIETNAMESE = factory(Locale.forLanguageTag("vi"));
    private static final ValidatorFactory ENGLISH = factory(Locale.ENGLISH);

    private final Validator validator = VIETNAMESE.getValidator();

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory();
    }

    @AfterAll
    static void close() {
        VIETNAMESE.close();
        ENGLISH.close();
    }

    static List<Planted> planted() {
        return PlantedViolations.all();
    }

    @Test
    void minimalPlanIsValidInBothGroups() {
        assertThat(validator.validate(Plans.valid(), Default.class, Issued.class))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void violationIsFoundWhereItWasPlantedAndNothingElse(Planted planted) {
        assertThat(validator.validate(planted.plan(), Default.class, Issued.class))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(path(violation.getPropertyPath())).isEqualTo(planted.path());
                    assertThat(violation.getMessageTemplate()).isEqualTo("{vn.cchc." + planted.code() + "}");
                });
    }

    @ParameterizedTest
    @MethodSource("planted")
    void violationBelongsToItsGroup(Planted planted) {
        Class<?> other = planted.group() == Issued.class ? Default.class : Issued.class;

        assertThat(validator.validate(planted.plan(), planted.group())).hasSize(1);
        assertThat(validator.validate(planted.plan(), other)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void providerFindsTheTextsOfBothLanguages(Planted planted) {
        String key = "vn.cchc." + planted.code();

        assertThat(message(VIETNAMESE, planted)).isEqualTo(ConstraintTexts.VIETNAMESE.getProperty(key));
        assertThat(message(ENGLISH, planted)).isEqualTo(ConstraintTexts.ENGLISH.getProperty(key));
    }

    /** Without English texts of our own, a provider falls back to the language of the machine. */
    @Test
    void englishIsFoundOnAVietnameseMachine() {
        Planted planted = planted().get(0);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("vi-VN"));
        try (ValidatorFactory english = factory(Locale.ENGLISH)) {
            assertThat(message(english, planted))
                    .isEqualTo(ConstraintTexts.ENGLISH.getProperty("vn.cchc." + planted.code()));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String message(ValidatorFactory factory, Planted planted) {
        return factory.getValidator()
                .validate(planted.plan(), planted.group())
                .iterator()
                .next()
                .getMessage();
    }

    @Test
    void eachConstraintIsPlanted() {
        Stream<String> seen = planted().stream()
                .flatMap(planted -> validator.validate(planted.plan(), Default.class, Issued.class).stream())
                .map(ConstraintsTest::declaredAt);

        assertThat(seen).containsAll(DeclaredConstraints.all().keySet());
    }

    /** The place of the constraint, as {@link DeclaredConstraints} writes it. */
    private static String declaredAt(ConstraintViolation<ImprovementPlan> violation) {
        String type = Arrays.stream(violation.getLeafBean().getClass().getInterfaces())
                .map(Class::getSimpleName)
                .findFirst()
                .orElseThrow();
        String property = "";
        for (Path.Node node : violation.getPropertyPath()) {
            property = node.getKind() == ElementKind.PROPERTY ? "." + getter(node.getName()) : "";
        }
        return DeclaredConstraints.key(
                type + property, violation.getConstraintDescriptor().getAnnotation());
    }

    private static String getter(String name) {
        return "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String path(Path path) {
        return path.toString().replaceAll("\\.?<[^>]*>", "");
    }
}
